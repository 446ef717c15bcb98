/**
 * Sums of money as newspapers write them, in Arabic and English: one parser that yields value,
 * currency, qualifier and exact offsets, in linear time.
 *
 * <p>It exists because nothing that is kept well reads Arabic sums at all, and what reads English
 * ones turns {@code $7.5bn} into 7.5 and {@code Rs 500 crore} into 50 million. The text is folded
 * and cut by {@link io.sada.text}, each token is looked up once ({@link
 * io.sada.extraction.money.Lexer}), and numbers, currencies, ranges and qualifiers are read by
 * small readers that look a bounded distance ahead; there is no regular expression.
 *
 * <p>What words mean lies in two places: the grammar of numbers, which nobody extends, in {@link
 * io.sada.extraction.money.NumberWords}; currencies, which people do, in {@code
 * config/lexicon/currencies.yaml}.
 */
package io.sada.extraction.money;
