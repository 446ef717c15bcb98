package io.sada.extraction.regulatory;

import io.sada.contract.ActionType;
import io.sada.contract.EntityType;
import io.sada.extraction.assembly.EventDraft.Party;
import io.sada.extraction.clauses.Actor;
import io.sada.extraction.clauses.Quote;
import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.ArabicClitics;
import io.sada.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What an act is upon in general, where nobody is named: a thing ({@code stablecoins}) or all of a
 * kind ({@code banks}).
 *
 * <p>Decisions: what stands behind the act comes before what stands before it; a rule is on a thing
 * first and on those who deal with it second, any other act is on somebody first; a thing right
 * beside a kind is one phrase with it ({@code stablecoin issuers}).
 */
final class KindsActedUpon {
  private static final int MOST = 2;
  private static final int REACH_BEFORE = 25;
  private static final int REACH_BEHIND = 40;

  private KindsActedUpon() {}

  /** At most two, the main one first; empty where the sentence names no kind. */
  static List<Party> find(Sentence sentence, Hit act) {
    Hit thing = best(sentence, act, Cue.GENERIC_THING);
    Hit kind = best(sentence, act, Cue.GENERIC_SUBJECT);
    List<Hit> ordered = new ArrayList<>();
    if (thing != null && kind != null && isOnePhrase(thing, kind)) {
      int from = Math.min(thing.from(), kind.from());
      int to = Math.max(thing.to(), kind.to());
      return List.of(party(sentence, from, to));
    }
    boolean thingFirst = isOnThings(act.action()) || isBehindOnly(thing, kind, act);
    add(ordered, thingFirst ? thing : kind);
    add(ordered, thingFirst ? kind : thing);
    return ordered.stream().limit(MOST).map(h -> party(sentence, h.from(), h.to())).toList();
  }

  private static boolean isBehindOnly(Hit thing, Hit kind, Hit act) {
    return thing != null && kind != null && thing.from() >= act.to() && kind.to() <= act.from();
  }

  private static boolean isOnThings(ActionType type) {
    return switch (type) {
      case RULE, APPROVAL, DELAY, REPEAL, BAN -> true;
      default -> false;
    };
  }

  private static void add(List<Hit> hits, Hit hit) {
    if (hit != null) {
      hits.add(hit);
    }
  }

  private static Hit best(Sentence sentence, Hit act, Cue cue) {
    boolean arabic = sentence.isArabic(act.from());
    int first = arabic ? act.from() - REACH_BEFORE : sentence.from();
    int last = arabic ? act.to() + REACH_BEHIND : sentence.to();
    Hit found = sentence.first(cue, act.from(), act.to());
    if (found == null) {
      found = sentence.first(cue, act.to(), last);
    }
    return found != null ? found : sentence.first(cue, first, last);
  }

  private static boolean isOnePhrase(Hit a, Hit b) {
    return a.to() == b.from() || b.to() == a.from() || a.from() < b.to() && b.from() < a.to();
  }

  private static Party party(Sentence sentence, int from, int to) {
    Quote whole = sentence.quote(from, to);
    int skipped = particle(sentence, from);
    String text = whole.text().substring(skipped);
    Quote quote = new Quote(whole.section(), whole.start() + skipped, whole.end(), text);
    Actor actor = new Actor(Normalizer.key(text), text, null);
    return new Party(actor, quote, EntityType.SECTOR);
  }

  /** Characters of the particle that an Arabic word begins with: {@code ل} in {@code لشركات}. */
  private static int particle(Sentence sentence, int i) {
    String word = sentence.token(i).text();
    boolean plain = sentence.token(i).end() - sentence.token(i).start() == word.length();
    if (!plain || !sentence.isArabic(i)) {
      return 0;
    }
    if (word.startsWith("لل")) {
      return 2;
    }
    return word.charAt(0) == 'ل' && ArabicClitics.stems(word).size() > 1 ? 1 : 0;
  }
}
