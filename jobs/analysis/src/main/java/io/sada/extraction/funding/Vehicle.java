package io.sada.extraction.funding;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;
import io.sada.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A fund that is itself what is raised, told from money and from funds that pay. */
final class Vehicle {
  private static final Set<String> SOURCES = Set.of("from", "by", "with", "من", "مع", "بقياده");

  private Vehicle() {}

  /** Money that a vehicle or its manager collects from others: the vehicle is what is raised. */
  static Hit fund(Sentence sentence, List<Hit> triggers, Map<Sum, Role> roles) {
    if (!roles.containsValue(Role.AMOUNT)) {
      return null;
    }
    for (Hit trigger : triggers) {
      Hit fund = fund(sentence, trigger);
      if (fund != null) {
        return fund;
      }
    }
    return null;
  }

  static Hit fund(Sentence sentence, Hit trigger) {
    for (Hit hit : sentence.hits(Cue.FUND_VEHICLE)) {
      boolean object =
          hit.from() >= trigger.from() - 1 && hit.from() - trigger.to() <= ClaimSubject.VERB_REACH;
      boolean number =
          sentence.has(hit.from() - 1)
              && sentence.token(hit.from() - 1).kind() == Token.Kind.NUMBER;
      boolean outside = SOURCES.contains(sentence.lower(hit.from() - (number ? 2 : 1)));
      boolean others =
          sentence.lower(hit.from()).startsWith("outside")
              || sentence.lower(hit.from()).equals("third");
      boolean money = isOfFinancing(sentence, hit);
      boolean own = isOwnVehicle(sentence, hit) && hit.from() >= trigger.to();
      boolean vehicle = object && !outside || others || own;
      if (!money && (vehicle || hit.to() - hit.from() > 2 && !outside)) {
        return hit;
      }
    }
    return null;
  }

  /** {@code for its second Africa-focused fund}. */
  private static boolean isOwnVehicle(Sentence sentence, Hit fund) {
    for (int i = fund.from() - 1;
        i >= fund.from() - ClaimSubject.VERB_REACH && sentence.has(i);
        i--) {
      String word = sentence.lower(i);
      if (word.equals("its") || word.equals("their")) {
        return sentence.lower(i - 1).equals("for") || sentence.lower(i - 1).equals("into");
      }
      if (sentence.is(i, ',')) {
        return false;
      }
    }
    return false;
  }

  /** {@code in fresh funds}: money, no vehicle. */
  private static boolean isOfFinancing(Sentence sentence, Hit fund) {
    return sentence.anyHit(
        hit ->
            hit.is(Cue.FINANCING)
                && hit.from() < fund.from()
                && fund.to() <= hit.to()
                && sentence.lower(hit.from()).equals("in"));
  }
}
