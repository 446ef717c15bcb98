package io.sada.extraction.names;

import java.util.ArrayList;
import java.util.List;

/** In {@code Apollo, Blackstone and KKR} the sure names speak for the doubtful ones beside them. */
final class Neighbours {
  private Neighbours() {}

  /** The same mentions of one passage in order, more of them sure. */
  static List<NameMention> speakFor(Passage passage, List<NameMention> mentions) {
    List<NameMention> spoken = new ArrayList<>(mentions);
    for (int i = 1; i < spoken.size(); i++) {
      speak(passage, spoken, i - 1, i);
    }
    for (int i = spoken.size() - 1; i > 0; i--) {
      speak(passage, spoken, i, i - 1);
    }
    return spoken;
  }

  private static void speak(Passage passage, List<NameMention> mentions, int from, int to) {
    NameMention sure = mentions.get(from);
    NameMention doubtful = mentions.get(to);
    boolean may =
        sure.sure()
            && !doubtful.sure()
            && doubtful.others().isEmpty()
            && isFirm(sure)
            && isFirm(doubtful)
            && passage.isCapital(doubtful.firstToken());
    if (!may) {
      return;
    }
    NameMention a = from < to ? sure : doubtful;
    NameMention b = from < to ? doubtful : sure;
    boolean listed =
        b.firstToken() > a.lastToken() + 1
            && TokenEvidence.isListed(passage, a.lastToken(), b.firstToken());
    if (listed) {
      mentions.set(to, doubtful.as(doubtful.entry(), true, List.of()));
    }
  }

  private static boolean isFirm(NameMention mention) {
    EntryKind kind = mention.entry().kind();
    return kind == EntryKind.COMPANY || kind == EntryKind.INVESTOR;
  }
}
