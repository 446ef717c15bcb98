package io.sada.pipeline.state;

import io.sada.study.fdr.Decision;
import io.sada.study.fdr.OnlineState;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the online procedure remembers, and the decisions of recent events, which their revisions
 * keep. Only the times of rejections grow without end.
 */
public final class DecisionState {
  private OnlineState procedure = OnlineState.empty();
  private final Map<String, EventDecisions> events = new LinkedHashMap<>();

  /**
   * The decisions of one event.
   *
   * @param knownAtMs when its latest finding was known
   * @param decided by symbol or sector
   * @param tokenP p values of its tokens, tested or not
   */
  public record EventDecisions(
      long[] knownAtMs, Map<String, Decision> decided, Map<String, Double> tokenP) {}

  public OnlineState procedure() {
    return procedure;
  }

  public void setProcedure(OnlineState value) {
    procedure = value;
  }

  public EventDecisions event(String eventId, long knownAtMs) {
    EventDecisions event =
        events.computeIfAbsent(
            eventId,
            id -> new EventDecisions(new long[] {knownAtMs}, new TreeMap<>(), new TreeMap<>()));
    event.knownAtMs()[0] = Math.max(event.knownAtMs()[0], knownAtMs);
    return event;
  }

  /** How many hypotheses were tested on findings known in {@code (from, to]}. */
  public int overlapping(long fromMs, long toMs) {
    return events.values().stream()
        .filter(event -> event.knownAtMs()[0] > fromMs && event.knownAtMs()[0] <= toMs)
        .mapToInt(event -> event.decided().size())
        .sum();
  }

  public void forgetBefore(long timeMs) {
    events.values().removeIf(event -> event.knownAtMs()[0] < timeMs);
  }

  DecisionState copy() {
    DecisionState copy = new DecisionState();
    copy.procedure = procedure;
    events.forEach(
        (id, event) ->
            copy.events.put(
                id,
                new EventDecisions(
                    event.knownAtMs().clone(),
                    new TreeMap<>(event.decided()),
                    new TreeMap<>(event.tokenP()))));
    return copy;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(procedure.tests());
    out.writeLong(procedure.candidates());
    writeLongs(procedure.rejections(), out);
    writeLongs(procedure.marks(), out);
    out.writeInt(events.size());
    for (Map.Entry<String, EventDecisions> entry : events.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeLong(entry.getValue().knownAtMs()[0]);
      out.writeInt(entry.getValue().decided().size());
      for (Map.Entry<String, Decision> decided : entry.getValue().decided().entrySet()) {
        out.writeUTF(decided.getKey());
        out.writeLong(decided.getValue().sequence());
        out.writeDouble(decided.getValue().alpha());
        out.writeBoolean(decided.getValue().rejected());
      }
      out.writeInt(entry.getValue().tokenP().size());
      for (Map.Entry<String, Double> p : entry.getValue().tokenP().entrySet()) {
        out.writeUTF(p.getKey());
        out.writeDouble(p.getValue());
      }
    }
  }

  static DecisionState read(DataInput in) throws IOException {
    DecisionState state = new DecisionState();
    state.procedure = new OnlineState(in.readLong(), in.readLong(), readLongs(in), readLongs(in));
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      EventDecisions event = state.event(in.readUTF(), in.readLong());
      int decided = in.readInt();
      for (int j = 0; j < decided; j++) {
        event
            .decided()
            .put(in.readUTF(), new Decision(in.readLong(), in.readDouble(), in.readBoolean()));
      }
      int tokens = in.readInt();
      for (int j = 0; j < tokens; j++) {
        event.tokenP().put(in.readUTF(), in.readDouble());
      }
    }
    return state;
  }

  private static void writeLongs(long[] values, DataOutput out) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  private static long[] readLongs(DataInput in) throws IOException {
    long[] values = new long[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return values;
  }
}
