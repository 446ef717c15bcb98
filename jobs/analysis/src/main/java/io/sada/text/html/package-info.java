/**
 * From a page to the article in it: title and text, without menus, share bars, comments and
 * notices.
 *
 * <p>Everything after this package works on plain text and counts its offsets there, so what a page
 * prints around the article must be gone before. The way is that of the readability family: the
 * page is flattened into blocks of text ({@link io.sada.text.html.PageReader}), furniture is marked
 * by the names of elements and by what it says ({@link io.sada.text.html.Furniture}), the element
 * whose blocks read most like prose is chosen ({@link io.sada.text.html.Candidates}) and its edges
 * are trimmed ({@link io.sada.text.html.Trimming}). Each step is one pass over the blocks. Words
 * are in text files beside the classes.
 */
package io.sada.text.html;
