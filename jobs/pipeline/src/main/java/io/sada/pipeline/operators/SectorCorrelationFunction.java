package io.sada.pipeline.operators;

import io.sada.contract.Correlation;
import io.sada.contract.Kind;
import io.sada.contract.Scope;
import io.sada.pipeline.options.CorrelationOptions;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.SectorSeries;
import io.sada.pipeline.state.SectorSeriesSerializer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Rolling correlation of a sector, one sector a key: on the mean of its tokens' abnormal returns,
 * once all of them have come for a window. They are kept for one slide more, for that of a token
 * that comes again because something of it came late: then the sector's is issued again too.
 */
public final class SectorCorrelationFunction
    extends KeyedProcessFunction<String, SectorSeries, Correlation> {
  private static final long serialVersionUID = 1L;

  private final CorrelationOptions options;
  private transient ListState<SectorSeries> kept;
  private transient ValueState<Long> issued;

  public SectorCorrelationFunction(CorrelationOptions options) {
    this.options = options;
  }

  @Override
  public void open(OpenContext context) {
    kept =
        getRuntimeContext()
            .getListState(
                new ListStateDescriptor<>(
                    "series",
                    new BinaryTypeInfo<>(SectorSeries.class, new SectorSeriesSerializer())));
    issued = getRuntimeContext().getState(new ValueStateDescriptor<>("issued", Types.LONG));
  }

  @Override
  public void processElement(SectorSeries series, Context context, Collector<Correlation> out)
      throws Exception {
    kept.add(series);
    if (!series.amended()) {
      context.timerService().registerEventTimeTimer(series.windowToMs() + 1);
    }
    context.timerService().registerEventTimeTimer(series.windowToMs() + options.slideMs() + 1);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Correlation> out)
      throws Exception {
    Map<Long, List<SectorSeries>> windows = new TreeMap<>();
    for (SectorSeries series : kept.get()) {
      windows.computeIfAbsent(series.windowToMs(), to -> new ArrayList<>()).add(series);
    }
    long latest = issued.value() == null ? Long.MIN_VALUE : issued.value();
    List<SectorSeries> left = new ArrayList<>();
    for (Map.Entry<Long, List<SectorSeries>> window : windows.entrySet()) {
      List<SectorSeries> first = new ArrayList<>(window.getValue());
      first.removeIf(SectorSeries::amended);
      if (window.getKey() > latest && window.getKey() < timestamp) {
        latest = window.getKey();
        correlate(first, Set.of(), out);
      }
      if (window.getKey() + options.slideMs() >= timestamp) {
        left.addAll(window.getValue());
      } else if (first.size() < window.getValue().size()) {
        again(first, newest(window.getValue()), out);
      }
    }
    kept.update(left);
    if (left.isEmpty()) {
      issued.clear();
    } else {
      issued.update(latest);
    }
  }

  /** Of each token that is part of the sector still the series that came last. */
  private static List<SectorSeries> newest(List<SectorSeries> series) {
    Map<String, SectorSeries> newest = new TreeMap<>();
    series.forEach(one -> newest.merge(one.symbol(), one, (a, b) -> b.amended() ? b : a));
    newest.values().removeIf(one -> one.abnormal().length == 0);
    return new ArrayList<>(newest.values());
  }

  private void again(
      List<SectorSeries> first, List<SectorSeries> newest, Collector<Correlation> out) {
    Set<Kind> before = kinds(first);
    Set<Kind> issued = correlate(newest, before, out);
    for (Kind kind : Kind.values()) {
      if (before.contains(kind) && !issued.contains(kind)) {
        SectorSeries one = first.get(0);
        out.collect(
            CorrelationCalculator.withdrawn(
                kind, Scope.SECTOR, one.sector().toString(), one.windowToMs(), options));
      }
    }
  }

  /** Kinds of the announcements in the window that the series have in common. */
  private static Set<Kind> kinds(List<SectorSeries> series) {
    long from = series.stream().mapToLong(SectorSeries::firstBar).max().orElse(Long.MAX_VALUE);
    return series.stream()
        .flatMap(token -> token.announcements().stream())
        .filter(mark -> mark.bar() >= from)
        .map(SectorSeries.Mark::kind)
        .collect(Collectors.toSet());
  }

  /**
   * Issues a window.
   *
   * @param before kinds of which it has been issued before
   * @return kinds of which it is issued
   */
  private Set<Kind> correlate(
      List<SectorSeries> series, Set<Kind> before, Collector<Correlation> out) {
    if (series.isEmpty()) {
      return Set.of();
    }
    series.sort(Comparator.comparing(SectorSeries::symbol));
    long windowTo = series.get(0).windowToMs();
    long from = series.stream().mapToLong(SectorSeries::firstBar).max().orElseThrow();
    double[] mean = new double[(int) (windowTo / options.barMs() - from)];
    Map<Kind, Map<String, Long>> bars = new EnumMap<>(Kind.class);
    for (SectorSeries token : series) {
      int skip = (int) (from - token.firstBar());
      for (int t = 0; t < mean.length; t++) {
        mean[t] += token.abnormal()[skip + t] / series.size();
      }
      for (SectorSeries.Mark mark : token.announcements()) {
        bars.computeIfAbsent(mark.kind(), kind -> new TreeMap<>()).put(mark.eventId(), mark.bar());
      }
    }
    Set<Kind> issued = EnumSet.noneOf(Kind.class);
    String sector = series.get(0).sector().toString();
    bars.forEach(
        (kind, events) -> {
          long[] positions = events.values().stream().mapToLong(Long::longValue).toArray();
          Correlation record =
              CorrelationCalculator.record(
                  kind,
                  Scope.SECTOR,
                  sector,
                  windowTo,
                  options,
                  from,
                  mean,
                  positions,
                  before.contains(kind) ? 2 : 1);
          if (record != null) {
            issued.add(kind);
            out.collect(record);
          }
        });
    return issued;
  }
}
