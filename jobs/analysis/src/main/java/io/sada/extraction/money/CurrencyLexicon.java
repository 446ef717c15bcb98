package io.sada.extraction.money;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The file {@code currencies.yaml} as it is written; what its parts mean is told there. An unknown
 * key is refused, so that a misspelt one is not lost.
 */
record CurrencyLexicon(
    Map<String, Country> countries,
    Map<String, Unit> units,
    List<Minor> minor,
    Map<String, List<String>> symbols,
    List<String> prefixWords,
    List<String> codes,
    List<String> codesThatAreWords,
    List<String> symbolsThatAreWords,
    Map<String, String> codeAliases,
    Map<String, Forms> tokens,
    List<String> tokenSymbols) {

  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** Written forms in the two languages. */
  record Forms(List<String> en, List<String> ar) {
    Forms {
      en = orEmpty(en);
      ar = orEmpty(ar);
    }
  }

  /** Adjectives in the two languages, and the names that speak of the country otherwise. */
  record Country(List<String> en, List<String> ar, List<String> names) {
    Country {
      en = orEmpty(en);
      ar = orEmpty(ar);
      names = orEmpty(names);
    }
  }

  /** A currency word. */
  record Unit(
      List<String> en,
      List<String> ar,
      List<String> two,
      List<String> signs,
      String usual,
      boolean context,
      Map<String, String> byCountry,
      List<String> notBefore,
      @JsonProperty("also_a_word") boolean alsoWord) {
    Unit {
      en = orEmpty(en);
      ar = orEmpty(ar);
      two = orEmpty(two);
      signs = orEmpty(signs);
      byCountry = byCountry == null ? Map.of() : Map.copyOf(byCountry);
      notBefore = orEmpty(notBefore);
    }
  }

  /** A part of a unit. */
  record Minor(List<String> en, List<String> ar, String currency, int perUnit) {
    Minor {
      en = orEmpty(en);
      ar = orEmpty(ar);
    }
  }

  /**
   * Reads a lexicon.
   *
   * @throws IOException if it cannot be read, is no YAML, or has a key that does not exist
   */
  static CurrencyLexicon read(InputStream in) throws IOException {
    return YAML.readValue(in, CurrencyLexicon.class);
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
