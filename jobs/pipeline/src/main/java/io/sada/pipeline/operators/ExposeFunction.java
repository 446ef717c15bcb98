package io.sada.pipeline.operators;

import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Precision;
import io.sada.contract.TokenLink;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.Exposure;
import io.sada.pipeline.state.ExposureSerializer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * An event's revision to the symbols it concerns, one event a key: those that a revision leaves out
 * are told that they are. A revision that comes after a newer one is ignored here, so that what
 * studies and what correlates hear of the same.
 */
public final class ExposeFunction extends KeyedProcessFunction<String, Event, Announcement> {
  private static final long serialVersionUID = 1L;

  private final long keptMs;
  private transient ValueState<Exposure> exposure;

  /**
   * @param keptMs how long after its last revision an event is remembered, milliseconds of event
   *     time
   */
  public ExposeFunction(long keptMs) {
    this.keptMs = keptMs;
  }

  @Override
  public void open(OpenContext context) {
    exposure =
        getRuntimeContext()
            .getState(
                new ValueStateDescriptor<>(
                    "exposure", new BinaryTypeInfo<>(Exposure.class, new ExposureSerializer())));
  }

  @Override
  public void processElement(Event event, Context context, Collector<Announcement> out)
      throws Exception {
    Exposure before = exposure.value();
    if (before != null && event.revision() < before.revision()) {
      return;
    }
    Set<String> known =
        before == null
            ? Set.of()
            : before.announcements().stream().map(Announcement::symbol).collect(Collectors.toSet());
    Map<String, Announcement> now = new LinkedHashMap<>();
    boolean studied =
        event.action() != EventAction.RETRACTED
            && event.announcedAtMs() != null
            && event.announcedPrecision() != Precision.DAY;
    if (studied) {
      for (TokenLink token : event.tokens()) {
        now.put(token.symbol(), announcement(event, token, !known.contains(token.symbol())));
      }
    }
    if (before != null) {
      before.announcements().stream()
          .filter(announcement -> !now.containsKey(announcement.symbol()))
          .forEach(
              announcement ->
                  out.collect(announcement.withdrawn(event.revision(), event.knownAtMs())));
    }
    now.values().forEach(out::collect);
    long forgetAt = event.knownAtMs() + keptMs;
    exposure.update(new Exposure(List.copyOf(now.values()), event.revision(), forgetAt));
    context.timerService().registerEventTimeTimer(forgetAt);
  }

  private static Announcement announcement(Event event, TokenLink token, boolean added) {
    return new Announcement(
        token.symbol(),
        event.eventId(),
        event.revision(),
        event.kind(),
        token.relation(),
        token.sectors(),
        event.announcedAtMs(),
        event.knownAtMs(),
        event.tokens().size(),
        added,
        false);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Announcement> out)
      throws Exception {
    Exposure current = exposure.value();
    if (current != null && current.forgetAtMs() <= timestamp) {
      exposure.clear();
    }
  }
}
