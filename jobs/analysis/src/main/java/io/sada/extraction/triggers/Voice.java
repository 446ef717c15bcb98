package io.sada.extraction.triggers;

/** How the words of an act relate who acts to who is acted upon. */
public enum Voice {
  /** The authority does it to the subject: {@code sues}, {@code غرّمت}. */
  ACTIVE,
  /** The subject suffers, asks for or obtains it: {@code is fined}, {@code تخضع لتحقيق}. */
  PASSIVE,
  /** The act as a thing: {@code lawsuit}, {@code غرامة}. */
  NOUN
}
