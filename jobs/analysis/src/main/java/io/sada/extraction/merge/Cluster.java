package io.sada.extraction.merge;

import io.sada.extraction.merge.Version.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The mentions that were found to tell one event. */
final class Cluster {
  static final Comparator<Mention> ORDER =
      Comparator.comparing((Mention m) -> m.version).thenComparingInt(m -> m.index);

  /** By the first mention: the older event first. */
  static final Comparator<Cluster> OLDER_FIRST = Comparator.comparing(Cluster::founder, ORDER);

  final String id;

  /** Its own mentions in order, the one that it was created for first. */
  final List<Mention> own = new ArrayList<>();

  /** Younger clusters that turned out to be this event. */
  final List<Cluster> joined = new ArrayList<>();

  /** The older cluster that this one turned out to be, or null. */
  Cluster parent;

  /** The version that showed it to be one with its parent. */
  Version joinedBy;

  Cluster(String id) {
    this.id = id;
  }

  Mention founder() {
    return own.get(0);
  }

  void joinTo(Cluster older) {
    parent = older;
    older.joined.add(this);
  }

  Cluster root() {
    Cluster root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    return root;
  }

  /** All mentions of the event in order. */
  List<Mention> mentions() {
    if (joined.isEmpty()) {
      return own;
    }
    List<Mention> all = new ArrayList<>(own);
    for (Cluster cluster : joined) {
      all.addAll(cluster.mentions());
    }
    all.sort(ORDER);
    return all;
  }

  int articles() {
    Set<String> ids = new HashSet<>();
    mentions().forEach(m -> ids.add(m.version.articleId));
    return ids.size();
  }

  boolean tells(String articleId) {
    return mentions().stream().anyMatch(m -> m.version.articleId.equals(articleId));
  }

  /** Whether no other article tells it. */
  boolean toldOnlyBy(String articleId) {
    return mentions().stream().allMatch(m -> m.version.articleId.equals(articleId));
  }
}
