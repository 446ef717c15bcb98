package io.sada.extraction.names;

import io.sada.text.Script;
import io.sada.text.Token;
import java.util.Set;

/** What stands beside a name that is an ordinary word too, and shows that it is the name. */
final class WordEvidence {
  private static final Set<String> SUFFIXES =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "ltd",
          "limited",
          "llc",
          "plc",
          "labs",
          "platforms",
          "technologies",
          "group",
          "holdings",
          "ag",
          "gmbh",
          "s.a",
          "co",
          "company",
          "'s",
          "ai",
          "financial",
          "pay");
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "raised",
          "raises",
          "has",
          "had",
          "is",
          "was",
          "will",
          "would",
          "plans",
          "announced",
          "announces",
          "agreed",
          "agrees",
          "faces",
          "faced",
          "fined",
          "sued",
          "sues",
          "launches",
          "launched",
          "reported",
          "reports",
          "denied",
          "denies",
          "closed",
          "closes",
          "secures",
          "secured",
          "lands",
          "gets",
          "wins",
          "won",
          "seeks",
          "seek",
          "filed",
          "files",
          "hit",
          "told",
          "appeals",
          "appealed",
          "invests",
          "invested",
          "leads",
          "led",
          "joins",
          "bags",
          "nabs",
          "in",
          "to",
          "and",
          "ceo",
          "investors",
          "shares",
          "stock");
  private static final Set<String> ARABIC_NOUNS =
      Set.of(
          "شركه",
          "شركات",
          "منصه",
          "تطبيق",
          "مجموعه",
          "عملاق",
          "عملاقه",
          "بورصه",
          "موقع",
          "خدمه",
          "مشروع",
          "بروتوكول",
          "شبكه",
          "عمله",
          "رمز",
          "توكن",
          "مصرف",
          "بنك",
          "متجر",
          "مؤسسه",
          "صندوق",
          "ناشئه",
          "محرك",
          "برنامج",
          "روبوت",
          "نموذج");

  /** Whether the passage shows that this form is a name where it stands. */
  boolean isName(NameForm form, Passage passage, int first, int last) {
    if (form.symbol()) {
      return !form.word();
    }
    if (!form.word()) {
      return true;
    }
    if (form.isArabic()) {
      return ARABIC_NOUNS.contains(bare(passage.lower(first - 1))) || quoted(passage, first, last);
    }
    if (SUFFIXES.contains(passage.lower(last + 1))) {
      return true;
    }
    if (form.entry().kind() == EntryKind.TOKEN) {
      return false;
    }
    boolean capitalSays =
        passage.style() == CaseStyle.NORMAL
            && !passage.startsSentence(first)
            && !passage.isWord(first, Script.ARABIC);
    return capitalSays || VERBS.contains(passage.lower(last + 1));
  }

  private static boolean quoted(Passage passage, int first, int last) {
    return passage.is(first - 1, '"') && passage.is(last + 1, '"');
  }

  private static String bare(String word) {
    for (String prefix : new String[] {"وال", "ال", "ل", "و", "ب"}) {
      if (word.startsWith(prefix) && ARABIC_NOUNS.contains(word.substring(prefix.length()))) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  /** Whether a token is one of the signs that end a name. */
  static boolean isSuffix(Token token) {
    return token != null && SUFFIXES.contains(token.lower());
  }
}
