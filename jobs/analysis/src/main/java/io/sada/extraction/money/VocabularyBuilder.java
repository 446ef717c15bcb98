package io.sada.extraction.money;

import io.sada.extraction.money.Meaning.Form;
import io.sada.text.Normalizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a vocabulary of the number words and a lexicon of currencies: adds the case endings and
 * adjective forms that nobody should have to list.
 */
final class VocabularyBuilder {
  private final CurrencyLexicon lexicon;
  private final Map<String, Meaning> words = new HashMap<>(2048);
  private final Map<String, Meaning> exact = new HashMap<>(512);
  private final Map<String, List<Vocabulary.Phrase>> phrases = new HashMap<>();
  private final Map<String, CurrencyUnit> units = new HashMap<>();

  private VocabularyBuilder(CurrencyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Builds the vocabulary.
   *
   * @throws IllegalArgumentException if one form is given two meanings, or a unit names a country
   *     that is not listed
   */
  static Vocabulary build(CurrencyLexicon lexicon) {
    VocabularyBuilder builder = new VocabularyBuilder(lexicon);
    NumberWords.putAll(builder.words);
    builder.units();
    builder.countries();
    builder.minor();
    builder.signs();
    builder.codes();
    builder.tokens();
    return new Vocabulary(builder.words, builder.exact, builder.phrases);
  }

  private void units() {
    Set<String> prefixes = new HashSet<>(lexicon.prefixWords());
    new TreeMap<>(lexicon.units())
        .forEach(
            (key, unit) -> {
              Denomination money = Denomination.of(unit(key, unit));
              for (String form : unit.en()) {
                boolean before = prefixes.contains(form);
                put(form, Meaning.unit(Form.SINGULAR, money, before, unit.alsoWord()));
              }
              unit.two().forEach(form -> put(form, Meaning.unit(Form.DUAL, money, false, false)));
              unit.signs().forEach(form -> putExact(form, sign(form, money)));
              for (String form : unit.ar()) {
                arabicUnit(Normalizer.key(form), money);
              }
            });
  }

  private CurrencyUnit unit(String key, CurrencyLexicon.Unit unit) {
    for (String country : unit.byCountry().keySet()) {
      if (!lexicon.countries().containsKey(country)) {
        throw new IllegalArgumentException("unit " + key + ": no country '" + country + "'");
      }
    }
    Set<String> notBefore = new HashSet<>();
    unit.notBefore().forEach(word -> notBefore.add(Normalizer.key(word)));
    CurrencyUnit made =
        new CurrencyUnit(
            key, unit.usual(), unit.context(), unit.byCountry(), notBefore, unit.alsoWord());
    units.put(key, made);
    return made;
  }

  private void arabicUnit(String form, Denomination money) {
    put(form, Meaning.unit(Form.SINGULAR, money, false, false));
    if (form.length() < 3 || form.indexOf(' ') >= 0) {
      return;
    }
    putIfAbsent(form + "ا", Meaning.unit(Form.SINGULAR, money, false, false));
  }

  private void countries() {
    new TreeMap<>(lexicon.countries())
        .forEach(
            (key, country) -> {
              Meaning meaning = Meaning.country(key);
              country.en().forEach(form -> country(form, meaning));
              country.names().forEach(form -> country(form, meaning));
              for (String form : country.ar()) {
                country(form, meaning);
                for (String ending : List.of("ه", "ا", "ان", "ين", "ات")) {
                  country(form + ending, meaning);
                }
              }
            });
  }

  /** A word may be a unit and an adjective at once; else the first meaning stays. */
  private void country(String form, Meaning meaning) {
    String key = withoutArticle(Normalizer.key(form));
    Meaning known = words.get(key);
    if (known != null && known.kind() == Meaning.Kind.UNIT) {
      words.put(key, known.withCountry(meaning.country()));
    } else {
      put(form, meaning);
    }
  }

  private void minor() {
    for (CurrencyLexicon.Minor minor : lexicon.minor()) {
      Denomination money =
          new Denomination(minor.currency(), null, BigDecimal.valueOf(minor.perUnit()));
      Meaning meaning = Meaning.unit(Form.SINGULAR, money, false, false);
      minor.en().forEach(form -> put(form, meaning));
      for (String form : minor.ar()) {
        put(form, meaning);
        putIfAbsent(Normalizer.key(form) + "ا", meaning);
      }
    }
  }

  private void signs() {
    lexicon
        .symbols()
        .forEach(
            (code, forms) ->
                forms.forEach(form -> putExact(form, sign(form, Denomination.of(code)))));
  }

  private void codes() {
    for (String code : lexicon.codes()) {
      putExact(code, Meaning.code(lexicon.codeAliases().getOrDefault(code, code), true, false));
    }
    lexicon
        .codeAliases()
        .forEach((alias, code) -> exact.putIfAbsent(alias, Meaning.code(code, true, false)));
    for (String code : lexicon.codesThatAreWords()) {
      putExact(code, Meaning.code(code, true, true));
    }
  }

  private void tokens() {
    for (String symbol : lexicon.tokenSymbols()) {
      putExact(symbol, Meaning.code(symbol, false, false));
    }
    lexicon
        .tokens()
        .forEach(
            (symbol, forms) -> {
              Meaning meaning = Meaning.code(symbol, false, false);
              putExact(symbol, meaning);
              forms.en().forEach(form -> put(form, meaning));
              forms.ar().forEach(form -> put(form, meaning));
            });
  }

  private void put(String form, Meaning meaning) {
    String key = withoutArticle(Normalizer.key(form));
    int space = key.indexOf(' ');
    if (space > 0) {
      String first = key.substring(0, space);
      List<String> rest = Arrays.asList(key.substring(space + 1).split(" "));
      List<Vocabulary.Phrase> list = phrases.computeIfAbsent(first, k -> new ArrayList<>());
      list.add(new Vocabulary.Phrase(rest, meaning));
      list.sort(Comparator.comparingInt((Vocabulary.Phrase p) -> p.rest().size()).reversed());
      return;
    }
    Meaning known = words.putIfAbsent(key, meaning);
    if (known != null && !known.equals(meaning)) {
      throw new IllegalArgumentException(
          "currencies: '" + form + "' means both " + known + " and " + meaning);
    }
  }

  private void putIfAbsent(String key, Meaning meaning) {
    words.putIfAbsent(key, meaning);
  }

  private void putExact(String form, Meaning meaning) {
    Meaning known = exact.putIfAbsent(ExactForm.of(form), meaning);
    if (known != null && !known.equals(meaning)) {
      throw new IllegalArgumentException(
          "currencies: '" + form + "' means both " + known + " and " + meaning);
    }
  }

  /** Letters read as a code does; other signs must stand close to their number. */
  private Meaning sign(String form, Denomination money) {
    return isLetters(form)
        ? Meaning.abbreviation(money, lexicon.symbolsThatAreWords().contains(form))
        : Meaning.sign(money);
  }

  private static boolean isLetters(String form) {
    return form.chars().allMatch(c -> Character.isLetter(c) || c == '.');
  }

  private static String withoutArticle(String key) {
    return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
  }
}
