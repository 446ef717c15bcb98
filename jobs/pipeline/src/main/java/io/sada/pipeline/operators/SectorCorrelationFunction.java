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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Rolling correlation of a sector, one sector a key: on the mean of its tokens' abnormal returns,
 * once all of them have come for a window.
 */
public final class SectorCorrelationFunction
    extends KeyedProcessFunction<String, SectorSeries, Correlation> {
  private static final long serialVersionUID = 1L;

  private final CorrelationOptions options;
  private transient ListState<SectorSeries> waiting;

  public SectorCorrelationFunction(CorrelationOptions options) {
    this.options = options;
  }

  @Override
  public void open(OpenContext context) {
    waiting =
        getRuntimeContext()
            .getListState(
                new ListStateDescriptor<>(
                    "series",
                    new BinaryTypeInfo<>(SectorSeries.class, new SectorSeriesSerializer())));
  }

  @Override
  public void processElement(SectorSeries series, Context context, Collector<Correlation> out)
      throws Exception {
    waiting.add(series);
    context.timerService().registerEventTimeTimer(series.windowToMs() + 1);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Correlation> out)
      throws Exception {
    Map<Long, List<SectorSeries>> ready = new TreeMap<>();
    List<SectorSeries> early = new ArrayList<>();
    for (SectorSeries series : waiting.get()) {
      if (series.windowToMs() < timestamp) {
        ready.computeIfAbsent(series.windowToMs(), to -> new ArrayList<>()).add(series);
      } else {
        early.add(series);
      }
    }
    waiting.update(early);
    ready.forEach((windowTo, series) -> correlate(windowTo, series, out));
  }

  private void correlate(long windowTo, List<SectorSeries> series, Collector<Correlation> out) {
    series.sort(Comparator.comparing(SectorSeries::symbol));
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
    String sector = series.get(0).sector().toString();
    bars.forEach(
        (kind, events) -> {
          long[] positions = events.values().stream().mapToLong(Long::longValue).toArray();
          Correlation record =
              CorrelationCalculator.record(
                  kind, Scope.SECTOR, sector, windowTo, options, from, mean, positions);
          if (record != null) {
            out.collect(record);
          }
        });
  }
}
