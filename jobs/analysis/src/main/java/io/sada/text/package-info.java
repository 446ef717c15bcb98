/**
 * What every reader of article text needs before it can understand anything: one folded form of the
 * text whose every character remembers where it stood in the original, and tokens, sentences and
 * languages found on that form.
 *
 * <p>Search analyzers are of no use here: they lower-case ({@code xAI} becomes {@code XAI}), stem
 * {@code مليون} away, lose the dual of {@code ملياري} and keep bidi marks inside tokens. What is
 * needed is a form that is easy to compare and yet can be quoted back to the character.
 */
package io.sada.text;
