package io.sada.extraction.merge;

import io.sada.extraction.merge.Version.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which mentions tell one event. The answer is what comes out when all versions of all articles are
 * gone through in their order, each mention joining the event that it goes with best or opening
 * one; a version that is inserted late therefore undoes what stands behind it and goes through it
 * again.
 */
final class Clusters {

  private final Placement placement;
  final NavigableSet<Version> versions = new TreeSet<>();

  /** Those among them that tell nothing. */
  final NavigableSet<Version> eventFree = new TreeSet<>();

  final Map<String, NavigableSet<Version>> byArticle = new HashMap<>();

  /** By event id; also those that were joined to others. */
  final Map<String, Cluster> byId = new TreeMap<>();

  private final Map<Long, List<Mention>> byKey = new HashMap<>();

  /** Who told the events that were touched since the last {@link #takeTouched}, before it. */
  private Map<String, Members> touched = new LinkedHashMap<>();

  Clusters(Limits limits) {
    this.placement = new Placement(this, limits);
  }

  /** The ids of events touched since the last call, each with those who told it then. */
  Map<String, Members> takeTouched() {
    Map<String, Members> taken = touched;
    touched = new LinkedHashMap<>();
    return taken;
  }

  /** Fills an empty one with copies of all versions and clusters. */
  void copyInto(Clusters empty) {
    Map<Version, Version> copies = new HashMap<>();
    Map<Mention, Mention> mentions = new HashMap<>();
    for (Version version : versions) {
      Version copy = version.knownAt(version.knownAtMs);
      copies.put(version, copy);
      for (int i = 0; i < copy.mentions.size(); i++) {
        mentions.put(version.mentions.get(i), copy.mentions.get(i));
      }
      empty.register(copy);
    }
    for (Cluster cluster : byId.values()) {
      Cluster copy = new Cluster(cluster.id);
      copy.joinedBy = cluster.joinedBy == null ? null : copies.get(cluster.joinedBy);
      cluster.own.forEach(m -> empty.place(mentions.get(m), copy));
      empty.byId.put(copy.id, copy);
    }
    for (Cluster cluster : byId.values()) {
      if (cluster.parent != null) {
        empty.byId.get(cluster.id).joinTo(empty.byId.get(cluster.parent.id));
      }
    }
  }

  Collection<Version> versionsOf(String articleId) {
    return byArticle.getOrDefault(articleId, new TreeSet<>());
  }

  /** Whether no newer version of the article is known. */
  boolean isLive(Mention mention) {
    NavigableSet<Version> all = byArticle.get(mention.version.articleId);
    return all != null && all.last() == mention.version;
  }

  Members members(Cluster cluster) {
    List<Mention> all = List.copyOf(cluster.mentions());
    long newest = Long.MIN_VALUE;
    for (Mention mention : all) {
      newest = Math.max(newest, byArticle.get(mention.version.articleId).last().knownAtMs);
    }
    return new Members(all.stream().filter(this::isLive).toList(), all, newest);
  }

  void insert(Version version) {
    touchArticle(version.articleId);
    List<Version> behind = undoFrom(version);
    register(version);
    placement.assign(version);
    behind.forEach(placement::assign);
  }

  void remove(Version version) {
    touchArticle(version.articleId);
    List<Version> behind = undoFrom(version);
    unregister(version);
    behind.stream().filter(v -> v != version).forEach(placement::assign);
  }

  /** Puts a version and its mentions in place without asking where they belong. */
  void register(Version version) {
    versions.add(version);
    if (version.mentions.isEmpty()) {
      eventFree.add(version);
    }
    byArticle.computeIfAbsent(version.articleId, id -> new TreeSet<>()).add(version);
  }

  private void unregister(Version version) {
    versions.remove(version);
    eventFree.remove(version);
    NavigableSet<Version> all = byArticle.get(version.articleId);
    all.remove(version);
    if (all.isEmpty()) {
      byArticle.remove(version.articleId);
    }
  }

  /** A newer version changes what the older ones are worth. */
  private void touchArticle(String articleId) {
    for (Version version : versionsOf(articleId)) {
      version.mentions.forEach(m -> touch(m.cluster()));
    }
  }

  void touch(Cluster cluster) {
    if (cluster != null && !touched.containsKey(cluster.id)) {
      touched.put(cluster.id, cluster.parent == null ? members(cluster) : Members.NONE);
    }
  }

  private List<Version> undoFrom(Version first) {
    List<Version> behind = new ArrayList<>(versions.tailSet(first));
    if (behind.isEmpty()) {
      return behind;
    }
    List<Cluster> apart = new ArrayList<>();
    for (Cluster cluster : byId.values()) {
      if (cluster.parent != null && cluster.joinedBy.compareTo(first) >= 0) {
        apart.add(cluster);
      }
    }
    for (Version version : behind) {
      version.mentions.forEach(m -> touch(m.cluster()));
    }
    for (Cluster cluster : apart) {
      touch(cluster.root());
      touch(cluster);
    }
    for (Cluster cluster : apart) {
      cluster.parent.joined.remove(cluster);
      cluster.parent = null;
      cluster.joinedBy = null;
    }
    for (Version version : behind) {
      version.mentions.forEach(this::leave);
    }
    return behind;
  }

  private void leave(Mention mention) {
    if (mention.home == null) {
      return;
    }
    mention.home.own.remove(mention);
    if (mention.home.own.isEmpty()) {
      byId.remove(mention.home.id);
    }
    mention.home = null;
    for (long key : mention.features.keys().keptUnder()) {
      List<Mention> same = byKey.get(key);
      same.remove(mention);
      if (same.isEmpty()) {
        byKey.remove(key);
      }
    }
  }

  /** Mentions that are kept under a key. */
  List<Mention> keptUnder(long key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** A new event, which nobody tells yet. */
  void add(Cluster cluster) {
    touched.putIfAbsent(cluster.id, Members.NONE);
    byId.put(cluster.id, cluster);
  }

  void place(Mention mention, Cluster cluster) {
    mention.home = cluster;
    cluster.own.add(mention);
    for (long key : mention.features.keys().keptUnder()) {
      // Most keys have one mention or two.
      byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(mention);
    }
  }

  /** Drops an event with all that tells it; its id goes with it. */
  List<String> forget(Cluster root) {
    List<String> ids = new ArrayList<>();
    for (Cluster child : List.copyOf(root.joined)) {
      ids.addAll(forget(child));
    }
    ids.add(root.id);
    for (Mention mention : List.copyOf(root.own)) {
      leave(mention);
      mention.version.mentions.remove(mention);
      dropIfEmpty(mention.version);
    }
    byId.remove(root.id);
    return ids;
  }

  List<Version> eventFreeBefore(long knownAtMs) {
    List<Version> before = new ArrayList<>();
    for (Version version : eventFree) {
      if (version.knownAtMs >= knownAtMs) {
        break;
      }
      before.add(version);
    }
    return before;
  }

  /** Drops what a version tells of events that were full; and the version, if that was all. */
  void forgetUnplaced(Version version) {
    version.mentions.removeIf(m -> m.home == null);
    dropIfEmpty(version);
  }

  /** An empty version stays while an older one does: that one must not seem the newest again. */
  private void dropIfEmpty(Version version) {
    if (!version.mentions.isEmpty()) {
      return;
    }
    NavigableSet<Version> all = byArticle.get(version.articleId);
    if (all != null && all.lower(version) != null) {
      eventFree.add(version);
    } else {
      unregister(version);
    }
  }

  /** The mention that a version of an article has now, which may have been put elsewhere. */
  Cluster clusterNow(Mention mention) {
    for (Version version : versionsOf(mention.version.articleId)) {
      for (Mention now : version.mentions) {
        if (version.contentHash == mention.version.contentHash && now.index == mention.index) {
          return now.cluster();
        }
      }
    }
    return null;
  }
}
