package io.sada.extraction.funding;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.SentenceFact;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.triggers.Cue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every sum of a sentence its role: that of the trigger word which reaches it at the least
 * cost. Words between count one each; a comma, another sum and another verb cost more, for they
 * part clauses.
 */
public final class MoneyRoles {
  private static final double HIGHEST = 11;
  private static final double AT = 0.6;

  private static final SentenceFact<Map<Sum, Role>> ROLES = new SentenceFact<>(MoneyRoles::all);

  private MoneyRoles() {}

  /** The role of each sum, in order. */
  public static Map<Sum, Role> of(Sentence sentence) {
    return sentence.sums().isEmpty() ? Map.of() : ROLES.of(sentence);
  }

  private static Map<Sum, Role> all(Sentence sentence) {
    Map<Sum, Role> roles = new LinkedHashMap<>();
    List<Speaker> speakers = Speaker.of(sentence);
    for (Sum sum : sentence.sums()) {
      roles.put(sum, cheapest(sentence, sum, speakers));
    }
    Parts.resolve(sentence, roles);
    if (roles.size() == 1 && opensWithTotal(sentence)) {
      roles.replaceAll((sum, role) -> role == Role.AMOUNT ? Role.TOTAL : role);
    }
    roles.replaceAll(
        (sum, role) ->
            role == Role.UNKNOWN && NextToSum.isNow(sentence, sum, roles) ? Role.VALUATION : role);
    roles.replaceAll(
        (sum, role) -> role == Role.AMOUNT && OwnShare.isShare(sentence, sum) ? Role.SHARE : role);
    return Collections.unmodifiableMap(roles);
  }

  /** {@code In all, Acme has now raised}: the sum of all its rounds. */
  private static boolean opensWithTotal(Sentence sentence) {
    return sentence.anyHit(
        hit ->
            hit.is(Cue.TOTAL)
                && hit.from() == sentence.from()
                && (sentence.is(hit.to(), ',') || sentence.lower(hit.from()).equals("since"))
                && !sentence.isArabic(hit.from()));
  }

  /** The role of one sum: what its own surroundings settle first, else the nearest speaker's. */
  static Role cheapest(Sentence sentence, Sum sum, List<Speaker> speakers) {
    if (NextToSum.isPerShare(sentence, sum) || NextToSum.isLevelOfCapital(sentence, sum)) {
      return Role.UNKNOWN;
    }
    if (NextToSum.isFormer(sentence, sum)) {
      return Role.EARLIER;
    }
    if (NextToSum.isSizeOfCompany(sentence, sum) || NextToSum.isRisenWorth(sentence, sum)) {
      return Role.VALUATION;
    }
    Role role = Role.UNKNOWN;
    double least = HIGHEST;
    for (Speaker speaker : speakers) {
      double cost = Reach.cost(sentence, sum, speaker.hit(), speaker.cue());
      if (cost < least && !NextToSum.isPurpose(sentence, sum, speaker.hit())) {
        least = cost;
        role = speaker.cue().role();
      }
    }
    if (role == Role.AMOUNT && NextToSum.isProject(sentence, sum)) {
      return Role.SPENDING;
    }
    if (AT < least && NextToSum.isAt(sentence, sum)) {
      role = Role.VALUATION;
    }
    return role;
  }
}
