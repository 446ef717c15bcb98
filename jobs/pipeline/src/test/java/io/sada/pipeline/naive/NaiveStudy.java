package io.sada.pipeline.naive;

import io.sada.contract.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The records that a whole run must leave behind, newest revision of each, from all trades and all
 * events at once.
 */
public final class NaiveStudy {
  private static final long HOUR = 3_600_000;

  /** Seconds are kept for this long behind event time: three hours. */
  private static final long SECONDS_KEPT = 3 * 3_600;

  private static final NaiveSymbol SILENT = new NaiveSymbol(List.of(), 1);

  private final NaiveOptions options;
  private final List<Event> events;
  private final Map<String, List<Trade>> trades;
  private final Map<String, NaiveSymbol> symbols;
  private final Map<String, Map<String, Object>> impacts = new TreeMap<>();

  /** Of a sector in a window of an event: what each issue of each token brought, by its time. */
  private final Map<String, TreeMap<Long, List<Issue>>> sectorIssues = new TreeMap<>();

  /** One record of one token; what it brings to its sectors is null without statistics. */
  private record Issue(String symbol, Map<String, Object> record, NaiveSector.Token token) {}

  /** All trades in any order, those in other quotes included. */
  public NaiveStudy(
      NaiveOptions options, List<Trade> all, List<String> quotes, List<Event> events) {
    this.options = options;
    this.events = events;
    trades =
        all.stream()
            .filter(trade -> quotes.contains(trade.quote() == null ? "absent" : trade.quote()))
            .collect(Collectors.groupingBy(Trade::symbol));
    symbols = barsOf(options.barMs());
    for (String id : NaiveReach.ids(events)) {
      for (String symbol : NaiveReach.symbols(events)) {
        List<NaiveReach> reaches = NaiveReach.of(events, id, symbol);
        if (!reaches.isEmpty()) {
          options.windows().keySet().forEach(window -> follow(reaches, window));
        }
      }
    }
  }

  private Map<String, NaiveSymbol> barsOf(long barMs) {
    Map<String, NaiveSymbol> bars = new HashMap<>();
    trades.forEach((name, own) -> bars.put(name, new NaiveSymbol(own, barMs)));
    return bars;
  }

  /** By event, symbol and window. */
  public Map<String, Map<String, Object>> impacts() {
    return impacts;
  }

  /** Follows one record through the revisions of its event. */
  private void follow(List<NaiveReach> reaches, String window) {
    Issuing issuing = new Issuing(window);
    for (int i = 0; i < reaches.size(); i++) {
      NaiveReach reach = reaches.get(i);
      long until = i + 1 < reaches.size() ? reaches.get(i + 1).knownAt() : Long.MAX_VALUE;
      issuing.take(reach);
      issuing.runUntil(reach, until);
    }
  }

  private final class Issuing {
    private final String window;
    private NaiveReach before;
    private long due = Long.MAX_VALUE;
    private long announcedAnew;
    private int revision;
    private String status;

    Issuing(String window) {
      this.window = window;
    }

    void take(NaiveReach reach) {
      if (reach.link() == null) {
        due = Long.MAX_VALUE;
        if (status != null && !status.equals("retracted")) {
          status = "retracted";
          emit(bare(lastLinked(reach), reach, "retracted"), reach.knownAt(), null);
        }
      } else if (before == null
          || before.link() == null
          || before.announcedAt() != reach.announcedAt()) {
        due = Math.max(windowTo(reach), reach.knownAt());
        announcedAnew = reach.knownAt();
      }
      before = reach;
    }

    private NaiveReach lastLinked(NaiveReach reach) {
      return before != null && before.link() != null ? before : reach;
    }

    void runUntil(NaiveReach reach, long until) {
      long lastBar = k0(reach) + options.endBarOf(window) - 1;
      Long ticked = benchmarkTickedFrom(lastBar);
      if (due < until && (ticked == null || ticked >= Math.floorDiv(due, options.barMs()))) {
        if (!"incomplete".equals(status)) {
          status = "incomplete";
          emit(bare(reach, reach, status), due, null);
        }
        due = ticked == null ? Long.MAX_VALUE : (ticked + 1) * options.barMs();
      }
      if (due < until) {
        issue(reach);
        due = Long.MAX_VALUE;
      }
    }

    private void issue(NaiveReach reach) {
      long knownAt = Math.max(windowTo(reach), reach.knownAt());
      long floor = Math.floorDiv(knownAt, options.barMs()) - options.history();
      NaiveSymbol symbol = symbols.getOrDefault(reach.symbol(), SILENT);
      NaiveModel model = model(reach, symbol, floor);
      NaiveWindow measured =
          new NaiveWindow(
              options,
              symbol,
              model,
              k0(reach),
              k0(reach) + options.firstBarOf(window),
              k0(reach) + options.endBarOf(window),
              floor);
      String whyNot = measured.whyNot();
      String studied = status == null || status.equals("incomplete") ? "final" : "revised";
      status = whyNot == null ? studied : whyNot;
      Map<String, Object> record = bare(reach, reach, status);
      NaiveSector.Token token = null;
      if (whyNot == null) {
        record.putAll(measured.statistics());
        leadLag(record, reach);
        if (!Double.isNaN(measured.scar)) {
          token = new NaiveSector.Token(model, measured);
        }
      }
      emit(record, due, token);
    }

    private void leadLag(Map<String, Object> record, NaiveReach reach) {
      long start = k0(reach) * options.barMs();
      String leader = options.benchmarks().get(0);
      if (options.endBarOf(window) * options.barMs() < HOUR) {
        return;
      }
      // The first window that long decides whether the seconds were still there.
      long first = Math.max(start + HOUR, announcedAnew);
      Long ticked = benchmarkTickedFrom((start + HOUR) / options.barMs() - 1);
      if (ticked != null && ticked >= Math.floorDiv(first, options.barMs())) {
        first = (ticked + 1) * options.barMs();
      }
      boolean kept = (start - HOUR) / 1_000 >= first / 1_000 - SECONDS_KEPT;
      NaiveLeadLag.measure(
          kept ? seconds(leader, start) : List.of(),
          kept ? seconds(reach.symbol(), start) : List.of(),
          record);
    }

    private List<double[]> seconds(String symbol, long start) {
      return symbols.getOrDefault(symbol, SILENT).secondsBetween(start - HOUR, start + HOUR);
    }

    private long windowTo(NaiveReach reach) {
      return (k0(reach) + options.endBarOf(window)) * options.barMs();
    }

    private void emit(Map<String, Object> record, long time, NaiveSector.Token token) {
      record.put("revision", ++revision);
      String event = (String) record.get("event_id");
      String symbol = (String) record.get("symbol");
      impacts.put(event + " " + symbol + " " + window, record);
      for (Object sector : (List<?>) record.remove("sectors")) {
        sectorIssues
            .computeIfAbsent(event + " " + sector + " " + window, key -> new TreeMap<>())
            .computeIfAbsent(time, key -> new ArrayList<>())
            .add(new Issue(symbol, record, token));
      }
    }

    /** A record without statistics, about what one revision says and another one made known. */
    private Map<String, Object> bare(NaiveReach about, NaiveReach known, String newStatus) {
      Map<String, Object> out = new LinkedHashMap<>();
      long from = (k0(about) + options.firstBarOf(window)) * options.barMs();
      long to = windowTo(about);
      long knownAt = Math.max(to, known.knownAt());
      out.put("event_id", about.event().eventId());
      out.put("event_revision", known.event().revision());
      out.put("kind", about.event().kind().toString());
      out.put("symbol", about.symbol());
      out.put("relation", about.link().relation().toString());
      out.put("window", window);
      NaiveRecords.time(out, "window_from", from);
      NaiveRecords.time(out, "window_to", to);
      out.put("bar_ms", options.barMs());
      out.put("status", newStatus);
      out.put("model", "market");
      out.put("benchmarks", options.benchmarks());
      out.put("dropped_factors", List.of());
      NaiveRecords.IMPACT_STATISTICS.forEach(name -> out.put(name, null));
      out.put(
          "confounders",
          newStatus.equals("retracted") ? List.of() : confounders(about, from, to, knownAt));
      NaiveRecords.time(out, "known_at", knownAt);
      boolean benchmark = options.benchmarks().contains(about.symbol());
      out.put(
          "sectors",
          benchmark ? List.of() : about.link().sectors().stream().map(Object::toString).toList());
      return out;
    }
  }

  private long k0(NaiveReach reach) {
    return Math.floorDiv(reach.announcedAt(), options.barMs());
  }

  private Long benchmarkTickedFrom(long bar) {
    Long first = null;
    for (String name : options.benchmarks()) {
      Long ticked = symbols.getOrDefault(name, SILENT).tickedFrom(bar);
      first = ticked != null && (first == null || ticked < first) ? ticked : first;
    }
    return first;
  }

  /** A symbol is never its own factor. */
  static Map<String, NaiveSymbol> factorsFor(
      String symbol, NaiveOptions options, Map<String, NaiveSymbol> symbols) {
    Map<String, NaiveSymbol> factors = new LinkedHashMap<>();
    for (String name : options.benchmarks()) {
      if (!name.equals(symbol)) {
        factors.put(name, symbols.getOrDefault(name, SILENT));
      }
    }
    return factors;
  }

  private NaiveModel model(NaiveReach reach, NaiveSymbol symbol, long floor) {
    long to = k0(reach) - options.gap();
    return new NaiveModel(
        symbol,
        factorsFor(reach.symbol(), options, symbols),
        to - options.length(),
        to,
        floor,
        options.minBars(),
        bar -> false);
  }

  private List<String> confounders(NaiveReach about, long from, long to, long knownAt) {
    return NaiveReach.ids(events).stream()
        .filter(id -> !id.equals(about.event().eventId()))
        .filter(
            id -> {
              NaiveReach other = NaiveReach.at(NaiveReach.of(events, id, about.symbol()), knownAt);
              return other != null
                  && other.announcedAt() >= from - HOUR
                  && other.announcedAt() < to;
            })
        .toList();
  }

  /** By event, sector and window. */
  public Map<String, Map<String, Object>> sectors() {
    Map<String, Map<String, Object>> records = new TreeMap<>();
    sectorIssues.forEach(
        (key, issues) -> {
          TreeMap<String, Issue> newest = new TreeMap<>();
          int revision = 0;
          for (List<Issue> together : issues.values()) {
            together.forEach(issue -> newest.put(issue.symbol(), issue));
            Map<String, Object> record = sector(key, newest, revision + 1);
            if (record != null) {
              revision++;
              records.put(key, record);
            }
          }
        });
    return records;
  }

  private Map<String, Object> sector(String key, TreeMap<String, Issue> newest, int revision) {
    List<Issue> counting = newest.values().stream().filter(issue -> issue.token != null).toList();
    boolean enough = counting.size() >= 2;
    if (!enough && revision == 1) {
      return null;
    }
    List<Issue> about = enough ? counting : List.copyOf(newest.values());
    Map<String, Object> any = about.get(0).record();
    Map<String, Object> out = new LinkedHashMap<>();
    for (String name : List.of("event_id", "kind", "window", "bar_ms")) {
      out.put(name, any.get(name));
    }
    out.put("sector", key.split(" ")[1]);
    NaiveRecords.time(out, "window_from", (Long) any.get("window_from_ms"));
    NaiveRecords.time(out, "window_to", (Long) any.get("window_to_ms"));
    out.put("revision", revision);
    out.put("status", enough ? revision == 1 ? "final" : "revised" : "retracted");
    if (enough) {
      out.putAll(new NaiveSector(counting.stream().map(Issue::token).toList()).statistics());
      TreeSet<String> confounders = new TreeSet<>();
      counting.forEach(
          issue ->
              ((List<?>) issue.record.get("confounders")).forEach(c -> confounders.add("" + c)));
      out.put("confounders", List.copyOf(confounders));
      out.put(
          "event_revision",
          counting.stream()
              .mapToInt(i -> (Integer) i.record.get("event_revision"))
              .max()
              .orElse(0));
    } else {
      out.put("n_tokens", 0);
    }
    NaiveRecords.time(
        out,
        "known_at",
        about.stream().mapToLong(i -> (Long) i.record.get("known_at_ms")).max().orElseThrow());
    return out;
  }

  /** By kind, scope, key and window's end. */
  public Map<String, Map<String, Object>> correlations() {
    return new NaiveCorrelations(options, events, barsOf(options.correlationBarMs())).records();
  }
}
