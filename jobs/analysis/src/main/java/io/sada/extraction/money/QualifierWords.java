package io.sada.extraction.money;

import io.sada.contract.Qualifier;
import io.sada.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that say how exactly a sum is told.
 *
 * <p>"Less than" counts as {@code up_to}: it bounds the sum from above. {@code تصل إلى} (reaching)
 * is {@code up_to}, but {@code وصل إلى} and {@code لتصل إلى} (reached, so that it reaches) tell the
 * sum itself.
 */
final class QualifierWords {
  private static final String ABOUT_BEFORE =
      "about|around|approximately|approx|approx .|roughly|nearly|almost|some|circa|ca|ca .|close"
          + " to|an estimated|estimated|in the region of|in the order of|somewhere"
          + " around|~|≈|نحو|حوالي|قرابة|زهاء|ما يقارب|مايقارب|يقارب|تقارب|قارب|قاربت|يقرب من|تقرب"
          + " من|ما يقرب من|بحدود|في حدود|حدود|يناهز|تناهز|ناهز|ناهزت|ما يقدر بـ|تقريبا";

  private static final String ABOUT_BEHIND = "or so|تقريبا|approximately|approx";

  private static final String AT_LEAST_BEFORE =
      "more than|over|at least|above|exceeding|exceeds|exceeded|exceed|surpassing|surpassed|topping"
          + "|topped|upwards of|upward of|no less than|not less than|in excess of|north of"
          + "|minimum of|greater than|higher than|just over|well over|>|≥"
          + "|أكثر من|يزيد على|يزيد عن|تزيد على|تزيد عن|زاد على|زاد عن|زادت على|زادت عن|أزيد من"
          + "|بأزيد من|يفوق|تفوق|فاق|فاقت|فوق|تجاوز|تجاوزت|يتجاوز|تتجاوز|متجاوزا|متجاوزة|جاوز|جاوزت"
          + "|يربو على|يربو عن|تربو على|تربو عن|لا يقل عن|لا تقل عن|لايقل عن|لاتقل عن|لم يقل عن"
          + "|يتعدى|تتعدى|تعدى|تعدت|تخطى|تخطت|يتخطى|تتخطى|على الأقل|بحد أدنى|كحد أدنى|أعلى من";

  private static final String AT_LEAST_BEHIND =
      "or more|plus|at least|على الأقل|كحد أدنى|بحد أدنى|فأكثر|وأكثر|أو أكثر";

  private static final String UP_TO_BEFORE =
      "up to|as much as|at most|maximum of|no more than|not more than|less than|lower"
          + " than|under|below|not exceeding|not exceed|capped at|as many as|just"
          + " under|<|≤|يصل إلى|تصل إلى|يصل حتى|تصل حتى|حد أقصى|بحد أقصى|كحد أقصى|لا يتجاوز|لا"
          + " تتجاوز|لايتجاوز|لاتتجاوز|لم يتجاوز|لم تتجاوز|لن يتجاوز|لن تتجاوز|لا يزيد عن|لا يزيد"
          + " على|لا تزيد عن|لا تزيد على|لايزيد عن|لا يتعدى|لا تتعدى|لم يتعد|لم تتعد|أقل"
          + " من|حتى|دون|ما دون|أدنى من|لا يفوق|لا تفوق|بسقف|سقفها|سقفه";

  private static final String UP_TO_BEHIND =
      "at most|maximum|or less|or under|كحد أقصى|بحد أقصى|على الأكثر|فأقل|أو أقل";

  /** Words that may stand between the qualifier and the sum, or inside the qualifier. */
  private static final Set<String> FILLERS =
      foldedSet(
          "قيمة قيمته قيمتها مبلغ مبلغا حاجز سقف مستوى عتبة قدره قدرها الـ تقدر بـ ب a an the of"
              + " approximately total");

  private static final int MOST_FILLERS = 2;

  /** Words of a phrase in the order in which they are compared, with what they say. */
  private record Phrase(List<String> words, Qualifier qualifier) {}

  private final Map<String, List<Phrase>> before = new HashMap<>();
  private final Map<String, List<Phrase>> behind = new HashMap<>();

  QualifierWords() {
    putBefore(ABOUT_BEFORE, Qualifier.ABOUT);
    putBefore(AT_LEAST_BEFORE, Qualifier.AT_LEAST);
    putBefore(UP_TO_BEFORE, Qualifier.UP_TO);
    putBehind(ABOUT_BEHIND, Qualifier.ABOUT);
    putBehind(AT_LEAST_BEHIND, Qualifier.AT_LEAST);
    putBehind(UP_TO_BEHIND, Qualifier.UP_TO);
  }

  /** How the sum between these lexemes is qualified; {@code EXACT} if nothing says otherwise. */
  Qualifier of(Lexemes lexemes, int start, int end) {
    Qualifier found = before(lexemes, start);
    if (found == null) {
      found = behind(lexemes, end);
    }
    return found == null ? Qualifier.EXACT : found;
  }

  private Qualifier before(Lexemes lexemes, int start) {
    int at = start - 1;
    for (int fillers = 0; fillers <= MOST_FILLERS; fillers++) {
      Lexeme last = lexemes.at(at);
      if (lexemes.lineFeeds(at) > 1) {
        return null;
      }
      Qualifier found = match(lexemes, at, last.lower());
      if (found == null
          && last.lower().length() > 3
          && "وفبل".indexOf(last.lower().charAt(0)) >= 0) {
        found = match(lexemes, at, last.lower().substring(1));
      }
      if (found != null || !isFiller(last.lower())) {
        return found;
      }
      at--;
    }
    return null;
  }

  /** {@code تجاوزت قيمتها}, {@code تجاوزت أرباحها}: what it is whose sum is told. */
  private static boolean isFiller(String lower) {
    return FILLERS.contains(lower) || lower.length() > 3 && lower.endsWith("ها");
  }

  private Qualifier match(Lexemes lexemes, int at, String last) {
    for (Phrase phrase : before.getOrDefault(last, List.of())) {
      if (matchesBackwards(lexemes, at - 1, phrase.words())) {
        return phrase.qualifier();
      }
    }
    return null;
  }

  private static boolean matchesBackwards(Lexemes lexemes, int from, List<String> words) {
    int at = from;
    for (int i = 1; i < words.size(); i++) {
      if (FILLERS.contains(lexemes.at(at).lower())) {
        at--;
      }
      String lower = lexemes.at(at).lower();
      String expected = words.get(i);
      boolean joined = lower.length() == expected.length() + 1 && isConjunction(lower.charAt(0));
      if (!lower.equals(expected) && !(joined && lower.endsWith(expected))) {
        return false;
      }
      at--;
    }
    return true;
  }

  private static boolean isConjunction(char c) {
    return c == 'و' || c == 'ف' || c == 'ب';
  }

  private Qualifier behind(Lexemes lexemes, int end) {
    Lexeme next = lexemes.at(end);
    if (next.is('+') && lexemes.touches(end - 1) && !lexemes.at(end + 1).digits()) {
      return Qualifier.AT_LEAST;
    }
    int at = next.is('-') && lexemes.touches(end - 1) ? end + 1 : end;
    for (Phrase phrase : behind.getOrDefault(lexemes.at(at).lower(), List.of())) {
      boolean matches = true;
      for (int i = 1; i < phrase.words().size() && matches; i++) {
        matches = lexemes.at(at + i).lower().equals(phrase.words().get(i));
      }
      if (matches) {
        return phrase.qualifier();
      }
    }
    return null;
  }

  private void putBefore(String phrases, Qualifier qualifier) {
    for (String phrase : phrases.split("\\|")) {
      List<String> words = new ArrayList<>(Arrays.asList(Normalizer.key(phrase).split(" ")));
      Collections.reverse(words);
      put(before, new Phrase(words, qualifier));
    }
  }

  private void putBehind(String phrases, Qualifier qualifier) {
    for (String phrase : phrases.split("\\|")) {
      put(behind, new Phrase(List.of(Normalizer.key(phrase).split(" ")), qualifier));
    }
  }

  /** Longest first: "not more than" before "more than". */
  private static void put(Map<String, List<Phrase>> phrases, Phrase phrase) {
    List<Phrase> list = phrases.computeIfAbsent(phrase.words().get(0), key -> new ArrayList<>());
    list.add(phrase);
    list.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed());
  }

  private static Set<String> foldedSet(String words) {
    return Set.copyOf(Arrays.asList(Normalizer.fold(words).lower().split(" ")));
  }
}
