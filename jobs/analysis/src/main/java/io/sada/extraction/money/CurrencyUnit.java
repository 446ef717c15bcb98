package io.sada.extraction.money;

import java.util.Map;
import java.util.Set;

/**
 * A currency word that several countries share, such as dinar.
 *
 * @param key its name in the lexicon
 * @param usual code that is meant when no country is said; null where nobody would guess
 * @param context whether the countries that the text speaks of are counted before {@code usual}
 * @param byCountry code by the lexicon's key of a country
 * @param notBefore folded words before which it is no currency ({@code ريال مدريد})
 * @param alsoWord whether it is a common word too, so that only large sums are read
 */
record CurrencyUnit(
    String key,
    String usual,
    boolean context,
    Map<String, String> byCountry,
    Set<String> notBefore,
    boolean alsoWord) {}
