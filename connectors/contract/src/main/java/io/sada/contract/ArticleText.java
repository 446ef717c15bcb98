package io.sada.contract;

/** The extracted text of an article that came as HTML: what its offsets count in. */
public record ArticleText(String id, String title, String text) {}
