package io.sada.extraction.merge;

import io.sada.extraction.merge.Version.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the mentions of one version belong, given everything that stands before it: each joins the
 * event that it goes with best, no two different ones the same, or opens one.
 */
final class Placement {
  private static final double OF_THE_SAME_ARTICLE = 5;
  private static final double CORRECTED = 100;

  private final Clusters clusters;
  private final Limits limits;

  Placement(Clusters clusters, Limits limits) {
    this.clusters = clusters;
    this.limits = limits;
  }

  private record Candidate(Mention mention, Cluster cluster, Match match) {}

  /**
   * What goes best first; of equals the older event, so that the choice is the same in every run.
   */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate c) -> -(c.match.points() - c.match.bar()))
          .thenComparing(Candidate::cluster, Cluster.OLDER_FIRST)
          .thenComparingInt(c -> c.mention.index);

  void assign(Version version) {
    List<Candidate> candidates = new ArrayList<>();
    List<Integer> first = Repeats.of(version.mentions);
    List<Mention> told = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      if (first.get(i) == i) {
        told.add(version.mentions.get(i));
      }
    }
    for (Mention mention : told) {
      for (Cluster cluster : near(mention)) {
        Match match = match(mention, cluster);
        if (match.matches()) {
          candidates.add(new Candidate(mention, cluster, match));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    Map<Mention, Cluster> placed = new HashMap<>();
    Set<Cluster> taken = new HashSet<>();
    for (Candidate c : candidates) {
      if (!placed.containsKey(c.mention) && taken.add(c.cluster)) {
        placed.put(c.mention, c.cluster);
        join(c.mention, c.cluster);
      }
    }
    for (Mention mention : told) {
      if (!placed.containsKey(mention)) {
        open(mention);
      }
    }
    for (int i = 0; i < first.size(); i++) {
      Mention leader = version.mentions.get(first.get(i));
      if (first.get(i) != i && leader.home != null) {
        clusters.place(version.mentions.get(i), leader.home);
      }
    }
    for (Candidate c : candidates) {
      if (c.match.sure() && !taken.contains(c.cluster)) {
        unite(c, placed.get(c.mention), version);
      }
    }
  }

  /** The events that share a key with a mention and whose time it falls into. */
  private Set<Cluster> near(Mention mention) {
    Set<Cluster> near = new LinkedHashSet<>();
    for (long key : mention.features.keys().looksUnder()) {
      for (Mention other : clusters.keptUnder(key)) {
        near.add(other.cluster());
      }
    }
    near.removeIf(c -> !open(c.founder().version, mention.version));
    return near;
  }

  private boolean open(Version founder, Version version) {
    return version.knownAtMs - founder.knownAtMs <= limits.spanMs()
        && Math.abs(version.atMs() - founder.atMs()) <= limits.spanMs();
  }

  private Match match(Mention mention, Cluster cluster) {
    List<Mention> others = cluster.mentions();
    if (others.get(0).features.kind() != mention.features.kind()) {
      return Match.NONE;
    }
    Match match = Match.of(mention, others);
    String article = mention.version.articleId;
    if (!cluster.tells(article)) {
      return match;
    }
    if (cluster.toldOnlyBy(article) && Corrections.isOne(mention, others)) {
      return match.matches() ? match.plus(CORRECTED) : new Match(CORRECTED, 0, false);
    }
    return match.matches() ? match.plus(OF_THE_SAME_ARTICLE) : match;
  }

  private void join(Mention mention, Cluster cluster) {
    boolean full = cluster.articles() >= limits.articlesPerEvent();
    if (full && !cluster.tells(mention.version.articleId)) {
      return;
    }
    clusters.touch(cluster);
    clusters.place(mention, cluster);
  }

  private void open(Mention mention) {
    String base = mention.idAsFirst();
    String id = base;
    for (int n = 2; clusters.byId.containsKey(id); n++) {
      id = base + "." + n;
    }
    Cluster cluster = new Cluster(id);
    clusters.add(cluster);
    clusters.place(mention, cluster);
  }

  /** A mention that surely tells two events shows that they are one, if nothing else forbids it. */
  private void unite(Candidate also, Cluster placed, Version version) {
    Cluster a = placed.root();
    Cluster b = also.cluster.root();
    boolean sure = match(also.mention, a).sure();
    if (a == b || !sure || !Match.ofSameSubject(b.founder(), a.mentions()).matches()) {
      return;
    }
    clusters.touch(a);
    clusters.touch(b);
    boolean first = Cluster.OLDER_FIRST.compare(a, b) < 0;
    Cluster older = first ? a : b;
    Cluster younger = first ? b : a;
    younger.joinedBy = version;
    younger.joinTo(older);
  }
}
