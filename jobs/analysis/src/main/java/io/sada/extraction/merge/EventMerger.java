package io.sada.extraction.merge;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Json;
import io.sada.extraction.merge.Version.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Merges what articles tell into events, and says what to publish as each of them comes.
 *
 * <p>Hand every article over, also one without events (an update may take an event back), best in
 * the order (known_at, id): then every revision is what could be known at its time. One that comes
 * late is put in its place all the same: whatever the order of arrival, the last state of every
 * event is the same, but for the counting of revisions. An event that loses its id by that, because
 * an older article shows it to be older, is retracted in favour of the new one.
 *
 * <p>Not thread-safe. Everything it knows is in its {@link MergerState}.
 */
public final class EventMerger {
  private static final int MOST_VERSIONS = 8;

  private final MergerState state;
  private final Clusters clusters;

  public EventMerger(MergerState state) {
    this.state = state;
    this.clusters = state.clusters;
  }

  public MergerState state() {
    return state;
  }

  /**
   * Takes an article's telling in. Content that an article had before changes nothing, whether it
   * is told again or gone back to.
   *
   * @return the revisions to publish now, none where nothing changed: events that go on first, then
   *     those that are taken back
   */
  public List<Event> accept(Telling telling) {
    if (telling.knownAtMs() < horizon()) {
      state.tooLate++;
      return List.of();
    }
    Version version = Version.of(telling);
    for (Version known : clusters.versionsOf(telling.articleId())) {
      if (known.contentHash == version.contentHash) {
        if (known.knownAtMs <= version.knownAtMs) {
          return List.of();
        }
        clusters.remove(known);
        version = known.knownAt(version.knownAtMs);
        break;
      }
    }
    clusters.insert(version);
    List<Version> all = List.copyOf(clusters.versionsOf(version.articleId));
    if (all.size() > MOST_VERSIONS) {
      clusters.remove(all.get(1));
    }
    List<Event> revisions = publish(version);
    bound();
    return revisions;
  }

  /**
   * Lets event time pass: what is over is forgotten; its last revisions stand. Time never goes
   * back.
   */
  public void advance(long eventTimeMs) {
    if (eventTimeMs <= state.eventTimeMs) {
      return;
    }
    state.eventTimeMs = eventTimeMs;
    long eventFree = eventTimeMs - state.limits.eventFreeMs();
    clusters.eventFreeBefore(eventFree).forEach(clusters::forgetUnplaced);
    long horizon = horizon();
    if (clusters.versions.isEmpty() || clusters.versions.first().knownAtMs >= horizon) {
      return;
    }
    for (Cluster root : roots()) {
      if (root.founder().version.knownAtMs < horizon) {
        forget(root);
      }
    }
    for (Version version : List.copyOf(clusters.versions)) {
      if (version.knownAtMs >= horizon) {
        break;
      }
      clusters.forgetUnplaced(version);
    }
    state.published.values().removeIf(p -> p.retracted() && p.knownAtMs() < horizon);
  }

  private long horizon() {
    return state.eventTimeMs == Long.MIN_VALUE
        ? Long.MIN_VALUE
        : state.eventTimeMs - state.limits.spanMs() - state.limits.latenessMs();
  }

  private List<Cluster> roots() {
    List<Cluster> roots = new ArrayList<>();
    for (Cluster cluster : clusters.byId.values()) {
      if (cluster.parent == null) {
        roots.add(cluster);
      }
    }
    roots.sort(Cluster.OLDER_FIRST);
    return roots;
  }

  private void forget(Cluster root) {
    clusters.forget(root).forEach(state.published::remove);
  }

  private List<Event> publish(Version cause) {
    Map<Cluster, Members> standing = new TreeMap<>(Cluster.OLDER_FIRST);
    List<Event> retractions = new ArrayList<>();
    for (Map.Entry<String, Members> entry : clusters.takeTouched().entrySet()) {
      Members before = entry.getValue();
      Cluster cluster = clusters.byId.get(entry.getKey());
      Members now =
          cluster == null || cluster.parent != null ? Members.NONE : clusters.members(cluster);
      if (!now.live().isEmpty()) {
        if (!now.equals(before)) {
          standing.put(cluster, now);
        }
      } else {
        Event retraction = retraction(entry.getKey(), before.live(), cause);
        if (retraction != null) {
          retractions.add(retraction);
        }
      }
    }
    List<Event> revisions = new ArrayList<>();
    standing.forEach(
        (cluster, members) -> {
          Event revision = revision(cluster.id, members);
          if (revision != null) {
            revisions.add(revision);
          }
        });
    retractions.sort(Comparator.comparing(Event::eventId));
    revisions.addAll(retractions);
    return revisions;
  }

  private Event revision(String id, Members members) {
    Event view = new MergedView(members).event(id);
    long content = Hash.of(Json.bytes(view));
    Published last = state.published.get(id);
    if (last != null && last.content() == content) {
      return null;
    }
    boolean retracted = view.action() == EventAction.RETRACTED;
    int number = last == null ? 1 : last.revision() + 1;
    state.published.put(id, new Published(number, content, retracted, view.knownAtMs()));
    EventAction action =
        retracted
            ? EventAction.RETRACTED
            : last == null ? EventAction.CREATED : EventAction.UPDATED;
    return Events.revision(view, number, action, view.knownAtMs(), null);
  }

  /** The last record of an event that nobody tells any more, or that turned out to be another. */
  private Event retraction(String id, List<Mention> before, Version cause) {
    Published last = state.published.get(id);
    if (last == null || last.retracted() && last.content() == 0 || before.isEmpty()) {
      return null;
    }
    Cluster now = clusters.clusterNow(before.get(0));
    String older = now == null || now.id.equals(id) ? null : now.id;
    long known = Math.max(cause.knownAtMs, last.knownAtMs());
    Event view = new MergedView(new Members(before, before, known)).event(id);
    state.published.put(id, new Published(last.revision() + 1, 0, true, known));
    return Events.revision(view, last.revision() + 1, EventAction.RETRACTED, known, older);
  }

  /** Keeps the state within its limits; what is forgotten early is always the oldest. */
  private void bound() {
    thinEventFree();
    thinTakenBack();
    if (overfull()) {
      thinUnplaced();
    }
    if (!overfull()) {
      return;
    }
    for (Cluster root : roots()) {
      forget(root);
      thinEventFree();
      if (!overfull()) {
        return;
      }
    }
  }

  /** A tenth at a time, so that the work is seldom. */
  private void thinEventFree() {
    if (clusters.eventFree.size() > state.limits.eventFree()) {
      List<Version> oldest = List.copyOf(clusters.eventFree);
      oldest.subList(0, oldest.size() / 10 + 1).forEach(clusters::forgetUnplaced);
    }
  }

  /** Tellings of events that are full, which add nothing, go before any event does. */
  private void thinUnplaced() {
    List<Version> unplaced = new ArrayList<>();
    for (Version version : clusters.versions) {
      if (!version.mentions.isEmpty() && version.mentions.stream().allMatch(m -> m.home == null)) {
        unplaced.add(version);
      }
    }
    unplaced
        .subList(0, Math.min(unplaced.size(), state.limits.tellings() / 10 + 1))
        .forEach(clusters::forgetUnplaced);
  }

  /** What was taken back and nobody tells goes first; a tenth at a time. */
  private void thinTakenBack() {
    if (state.published.size() <= 2 * state.limits.events()) {
      return;
    }
    Comparator<Map.Entry<String, Published>> oldestFirst =
        Comparator.comparingLong(entry -> entry.getValue().knownAtMs());
    state.published.entrySet().stream()
        .filter(entry -> !clusters.byId.containsKey(entry.getKey()))
        .sorted(oldestFirst.thenComparing(Map.Entry::getKey))
        .limit(state.published.size() / 10 + 1)
        .map(Map.Entry::getKey)
        .toList()
        .forEach(state.published::remove);
  }

  private boolean overfull() {
    Limits limits = state.limits;
    return clusters.byId.size() > limits.events()
        || clusters.versions.size() - clusters.eventFree.size() > limits.tellings()
        || clusters.versions.size() > limits.tellings() + limits.eventFree()
        || state.published.size() > 2L * limits.events();
  }
}
