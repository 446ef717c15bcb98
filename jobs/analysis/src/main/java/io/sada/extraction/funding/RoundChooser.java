package io.sada.extraction.funding;

import io.sada.contract.Round;
import io.sada.extraction.triggers.Hit;
import java.util.List;
import java.util.Locale;

/** Which of the rounds that a sentence names is the one that its trigger tells. */
final class RoundChooser {
  private RoundChooser() {}

  static RoundFinder.Named nearest(List<RoundFinder.Named> rounds, Hit trigger) {
    if (rounds.isEmpty()) {
      return null;
    }
    RoundFinder.Named best = null;
    boolean first = rounds.stream().anyMatch(named -> named.round() == Round.IPO);
    boolean notes = rounds.stream().anyMatch(RoundChooser::isNotes);
    for (RoundFinder.Named named : rounds) {
      if (first && isOnlyIssue(named) || notes && isPlacement(named)) {
        continue;
      }
      boolean better =
          best == null
              || RoundFinder.rank(named.round()) < RoundFinder.rank(best.round())
              || RoundFinder.rank(named.round()) == RoundFinder.rank(best.round())
                  && Math.abs(named.from() - trigger.from())
                      < Math.abs(best.from() - trigger.from());
      if (better) {
        best = named;
      }
    }
    return best;
  }

  private static boolean isNotes(RoundFinder.Named named) {
    String words = named.quote().text().toLowerCase(Locale.ROOT);
    return named.round() == Round.DEBT && (words.contains("note") || words.contains("bond"));
  }

  /** {@code notes in a private placement}: how they are sold, not what is. */
  private static boolean isPlacement(RoundFinder.Named named) {
    return named.round() == Round.FOLLOW_ON
        && named.quote().text().toLowerCase(Locale.ROOT).contains("placement");
  }

  /** {@code stock issuance} beside {@code initial public offering}: the same sale. */
  private static boolean isOnlyIssue(RoundFinder.Named named) {
    String words = named.quote().text().toLowerCase(Locale.ROOT);
    return named.round() == Round.FOLLOW_ON
        && (words.startsWith("stock") || words.startsWith("share") || words.startsWith("equity"));
  }
}
