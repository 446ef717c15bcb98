package io.sada.extraction.money;

import io.sada.contract.Qualifier;
import java.math.BigDecimal;

/**
 * A large number that names no currency, such as {@code 200 مليار}: a count, or a sum whose
 * currency was said elsewhere.
 *
 * @param start where it starts in the original text (UTF-16 code units)
 * @param end one past its last code unit
 * @param quote the words, as printed
 * @param value the number, or the lower end of a range
 * @param valueMax the upper end of a range, else null
 * @param qualifier how exactly it is told
 */
public record NumberMention(
    int start, int end, String quote, BigDecimal value, BigDecimal valueMax, Qualifier qualifier) {}
