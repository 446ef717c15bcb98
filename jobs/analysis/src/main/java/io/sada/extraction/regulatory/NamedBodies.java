package io.sada.extraction.regulatory;

import io.sada.contract.AuthorityType;
import io.sada.extraction.assembly.AuthorityParty;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.names.EntryKind;
import io.sada.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Authorities that no lexicon lists, by the noun that their English name ends or begins with:
 * {@code Shelby County Health Department}, {@code Office of Consumer Affairs}, {@code Bank of
 * Uganda}.
 */
final class NamedBodies {
  private static final Map<String, AuthorityType> HEADS = new HashMap<>();

  static {
    for (String head :
        Set.of(
            "commission",
            "authority",
            "agency",
            "bureau",
            "board",
            "commissioner",
            "registrar",
            "ombudsman",
            "inspectorate")) {
      HEADS.put(head, AuthorityType.REGULATOR);
    }
    for (String head : Set.of("ministry", "department", "directorate", "treasury", "office")) {
      HEADS.put(head, AuthorityType.GOVERNMENT);
    }
    for (String head : Set.of("court", "tribunal")) {
      HEADS.put(head, AuthorityType.COURT);
    }
  }

  /** Before {@code Bank of} a country: still its central bank. */
  private static final Set<String> BANKS = Set.of("central", "national", "reserve", "state");

  /** Banks of these names lend to customers. */
  private static final Set<String> COMMERCIAL = Set.of("us", "cn", "ie", "in", "cy", "scotland");

  private NamedBodies() {}

  /** The authority that an unknown name is; or null. */
  static AuthorityMention of(Sentence sentence, Mention mention) {
    if (mention.actor().known() || mention.to() - mention.from() < 2) {
      return null;
    }
    AuthorityType last = HEADS.get(sentence.lower(mention.to() - 1));
    boolean of = sentence.lower(mention.from() + 1).equals("of");
    AuthorityType first = of ? HEADS.get(sentence.lower(mention.from())) : null;
    AuthorityType type = last != null ? last : first;
    return type == null
        ? null
        : mention(sentence, mention.from(), mention.to(), type, place(sentence, mention));
  }

  /** {@code Bank of Uganda}: the words before a country; or null. */
  static AuthorityMention centralBank(Sentence sentence, Mention country) {
    int of = country.from() - 1;
    boolean bank =
        country.actor().is(EntryKind.COUNTRY)
            && sentence.lower(of).equals("of")
            && sentence.lower(of - 1).equals("bank")
            && !sentence.token(of - 1).text().equals("bank");
    boolean named = bank && BANKS.contains(sentence.lower(of - 2));
    if (!bank || !named && COMMERCIAL.contains(country.actor().id())) {
      return null;
    }
    return mention(
        sentence,
        named ? of - 2 : of - 1,
        country.to(),
        AuthorityType.REGULATOR,
        country.actor().country());
  }

  private static AuthorityMention mention(
      Sentence sentence, int from, int to, AuthorityType type, String jurisdiction) {
    Quote quote = sentence.quote(from, to);
    AuthorityParty party =
        new AuthorityParty(Normalizer.key(quote.text()), quote.text(), quote, type, jurisdiction);
    return new AuthorityMention(party, from, to, false, false);
  }

  /** Of the country or place right before the name. */
  private static String place(Sentence sentence, Mention name) {
    for (Mention mention : sentence.mentions()) {
      boolean beside =
          mention.to() == name.from()
              || mention.to() == name.from() - 1 && sentence.lower(mention.to()).equals("'s");
      if (beside && mention.actor().country() != null) {
        return mention.actor().country();
      }
    }
    return null;
  }
}
