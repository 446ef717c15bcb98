package io.sada.extraction.funding;

import io.sada.extraction.clauses.Sentence;
import io.sada.extraction.clauses.Sum;
import io.sada.extraction.triggers.Cue;
import io.sada.extraction.triggers.Hit;

/** Whether a sum is one investor's own part of a round rather than the round. */
final class OwnShare {
  private static final int EACH_REACH = 3;

  private OwnShare() {}

  /** {@code plans to invest $20 billion in the round}: one investor's part of it. */
  static boolean isShare(Sentence sentence, Sum sum) {
    Hit invests = sentence.last(Cue.INVEST_OPEN, sentence.from(), sum.from());
    if (invests == null) {
      invests = sentence.last(Cue.INVEST, sentence.from(), sum.from());
    }
    if (invests == null) {
      invests = around(sentence, sum);
    }
    boolean near = invests != null && sum.from() - invests.to() <= 5;
    for (int i = sum.from() - EACH_REACH; i < sum.from(); i++) {
      if (sentence.lower(i).equals("each")) {
        return true;
      }
    }
    if (near && isPartOfAnother(sentence, sum)) {
      return true;
    }
    if (near && isAlone(sentence, invests)) {
      return true;
    }
    Hit round = sentence.first(Cue.FINANCING, sum.to(), sum.to() + 4);
    boolean inRound =
        round != null
            && (sentence.lower(sum.to()).equals("in") || sentence.lower(sum.to()).equals("في"));
    return near && inRound;
  }

  /** {@code puts $250 million into}: the words of investing on both sides of the sum. */
  private static Hit around(Sentence sentence, Sum sum) {
    for (Hit hit : sentence.hits()) {
      if (hit.is(Cue.INVEST) && hit.from() < sum.from() && hit.to() >= sum.to()) {
        return hit;
      }
    }
    return null;
  }

  /** {@code Nvidia, which alone gives}: one of those who pay. */
  private static boolean isAlone(Sentence sentence, Hit invests) {
    for (int i = invests.from() - 3; i < invests.from(); i++) {
      String word = sentence.lower(i);
      if (word.equals("alone") || word.equals("itself") || word.equals("which")) {
        return !sentence.isArabic(invests.from());
      }
    }
    return false;
  }

  /** {@code invest $2 billion in Acme as part of a $5 billion raise}: the round is told too. */
  private static boolean isPartOfAnother(Sentence sentence, Sum sum) {
    for (Sum other : sentence.sums()) {
      boolean larger =
          other.from() > sum.to()
              && Figures.sameCurrency(other.money(), sum.money())
              && other.money().value().compareTo(sum.money().value()) > 0;
      if (larger && isOfRound(sentence, sum, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfRound(Sentence sentence, Sum part, Sum whole) {
    for (Hit hit : sentence.hits()) {
      boolean between =
          hit.from() >= part.to()
              && hit.to() <= whole.to() + Speaker.NOUN_BEHIND
              && (hit.is(Cue.FINANCING) || hit.is(Cue.ROUND));
      if (between && MoneyRoles.cheapest(sentence, whole, Speaker.of(sentence)) == Role.AMOUNT) {
        return true;
      }
    }
    return false;
  }
}
