package io.sada.extraction.regulatory;

import io.sada.contract.AuthorityType;
import io.sada.extraction.assembly.AuthorityParty;
import io.sada.extraction.clauses.Mention;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Zone;
import io.sada.extraction.names.EntryKind;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the authorities that a sentence names: those of the lexicon, states by their own name, and
 * common nouns with the words that belong to them ({@code Australian court}, {@code وزارة المالية
 * اليونانية}).
 */
final class AuthorityFinder {
  private static final Set<String> ADVICE =
      Set.of("المالي", "القانوني", "الاعلامي", "الاقتصادي", "الخاص", "العلمي", "الفني");

  private static final Set<String> FIRMS =
      Set.of("company", "firm", "entity", "subsidiary", "arm", "unit", "affiliate", "startup");

  private AuthorityFinder() {}

  static List<AuthorityMention> find(Sentence sentence) {
    List<AuthorityMention> found = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      AuthorityMention bank = NamedBodies.centralBank(sentence, mention);
      if (bank != null) {
        found.add(bank);
      } else if (mention.actor().isAuthority() && !isHome(sentence, mention)) {
        found.add(known(mention));
      } else {
        AuthorityMention body = NamedBodies.of(sentence, mention);
        if (body != null) {
          found.add(body);
        }
      }
    }
    for (Hit hit : sentence.hits()) {
      AuthorityType type = type(hit);
      if (type != null && !isAdjective(sentence, hit)) {
        AuthorityMention generic = generic(sentence, hit, type);
        if (!overlaps(found, generic)) {
          found.add(generic);
        }
      }
    }
    AuthorityMention capital = capital(sentence);
    if (capital != null && !overlaps(found, capital)) {
      found.add(capital);
    }
    found.sort(Comparator.comparingInt(AuthorityMention::from));
    return found;
  }

  /**
   * {@code Brussels fines}, {@code بروكسل تغرم}: a headline's capital stands for its government.
   */
  private static AuthorityMention capital(Sentence sentence) {
    if (sentence.zone() != Zone.TITLE || sentence.mentions().isEmpty()) {
      return null;
    }
    Mention first = sentence.mentions().get(0);
    boolean opens = first.actor().is(EntryKind.PLACE) && first.from() == sentence.from();
    boolean acts =
        opens
            && sentence.anyHit(
                hit ->
                    hit.from() == first.to()
                        && (hit.is(Cue.ACT) || hit.is(Cue.PROSPECTIVE) || hit.is(Cue.OPENS)));
    if (!acts || first.actor().country() == null) {
      return null;
    }
    AuthorityParty party =
        new AuthorityParty(
            first.actor().id(),
            first.quote().text(),
            first.quote(),
            AuthorityType.GOVERNMENT,
            first.actor().country());
    return new AuthorityMention(party, first.from(), first.to(), true, true);
  }

  private static AuthorityMention known(Mention mention) {
    AuthorityParty party =
        new AuthorityParty(
            mention.actor().id(),
            mention.actor().name(),
            mention.quote(),
            mention.actor().authorityType(),
            mention.actor().country());
    boolean country = mention.actor().is(EntryKind.COUNTRY);
    return new AuthorityMention(party, mention.from(), mention.to(), true, country);
  }

  private static boolean overlaps(List<AuthorityMention> found, AuthorityMention one) {
    return found.stream()
        .anyMatch(other -> other.from() < one.to() && one.from() < other.to() && !other.country());
  }

  private static AuthorityType type(Hit hit) {
    return switch (hit.cue()) {
      case COURT -> AuthorityType.COURT;
      case PROSECUTOR -> AuthorityType.PROSECUTOR;
      case REGULATOR -> AuthorityType.REGULATOR;
      case LEGISLATURE -> AuthorityType.LEGISLATURE;
      case GOVERNMENT -> AuthorityType.GOVERNMENT;
      default -> null;
    };
  }

  /** {@code the Seychelles company behind Acme}: a state that says where a firm is at home. */
  private static boolean isHome(Sentence sentence, Mention mention) {
    return mention.actor().is(EntryKind.COUNTRY) && FIRMS.contains(sentence.lower(mention.to()));
  }

  /**
   * {@code المستثمر الرئيس}, {@code المستشار المالي}, {@code exchange house}: the main one, an
   * adviser, a firm; no office.
   */
  private static boolean isAdjective(Sentence sentence, Hit hit) {
    if (hit.to() - hit.from() > 1) {
      return false;
    }
    String word = sentence.lower(hit.from());
    if (!sentence.isArabic(hit.from())) {
      return word.equals("house") && sentence.token(hit.from()).text().equals(word);
    }
    String before = sentence.lower(hit.from() - 1);
    String behind = sentence.lower(hit.to());
    boolean board = word.endsWith("مجلس") && (behind.equals("اداره") || behind.equals("الاداره"));
    boolean online = word.endsWith("حكومه") && behind.startsWith("الالكتروني");
    boolean main = word.equals("الرييس") && before.startsWith("ال") && before.length() > 3;
    boolean executive = word.endsWith("الرييس") && behind.equals("التنفيذي");
    boolean adviser = word.endsWith("المستشار") && ADVICE.contains(behind);
    return board || online || main || executive || adviser;
  }

  private static AuthorityMention generic(Sentence sentence, Hit hit, AuthorityType type) {
    AuthorityPhrase phrase = AuthorityPhrase.around(sentence, hit, type);
    Quote quote = sentence.quote(phrase.from(), phrase.to());
    AuthorityParty party =
        new AuthorityParty(
            Normalizer.key(quote.text()), quote.text(), quote, type, phrase.jurisdiction());
    return new AuthorityMention(party, phrase.from(), phrase.to(), false, false);
  }
}
