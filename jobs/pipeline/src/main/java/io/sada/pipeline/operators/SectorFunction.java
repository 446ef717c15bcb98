package io.sada.pipeline.operators;

import io.sada.contract.RecordStatus;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.Finding;
import io.sada.pipeline.state.TokenResult;
import io.sada.pipeline.state.TokenResultSerializer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Puts the tokens of an event together, one event a key. When event time has passed a window, all
 * its tokens have spoken: each of its sectors gets its record, and the tokens' records of the
 * tested window go on behind it. Results are taken together that were issued at one event time,
 * once it has been passed, also when several are passed at once.
 */
public final class SectorFunction extends KeyedProcessFunction<String, TokenResult, Finding> {
  private static final long serialVersionUID = 1L;
  private static final TypeInformation<TokenResult> RESULT =
      new BinaryTypeInfo<>(TokenResult.class, new TokenResultSerializer());

  private static final Comparator<TokenResult> ORDER =
      Comparator.comparingLong(TokenResult::issuedAtMs)
          .thenComparing(result -> result.impact().symbol())
          .thenComparing(result -> result.impact().revision());

  private final StudyOptions options;
  private final long settledKeptMs;
  private final SectorCalculator calculator;
  private transient KeptResults kept;
  private transient MapState<String, Integer> issued;

  /** Tokens in a sector's newest record. */
  private transient MapState<String, Integer> counted;

  private transient ListState<TokenResult> waiting;
  private transient ValueState<Long> forgetAt;

  /** Set when the results are gone: then a record can only be withdrawn. */
  private transient ValueState<Boolean> over;

  /**
   * @param settledKeptMs how long after its results are gone an event's records can be withdrawn,
   *     milliseconds of event time
   */
  public SectorFunction(StudyOptions options, long settledKeptMs) {
    this.options = options;
    this.settledKeptMs = settledKeptMs;
    this.calculator = new SectorCalculator(options);
  }

  @Override
  public void open(OpenContext context) {
    kept = new KeptResults(getRuntimeContext());
    issued =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("issued", Types.STRING, Types.INT));
    counted =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("counted", Types.STRING, Types.INT));
    over = getRuntimeContext().getState(new ValueStateDescriptor<>("over", Types.BOOLEAN));
    waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", RESULT));
    forgetAt = getRuntimeContext().getState(new ValueStateDescriptor<>("forget-at", Types.LONG));
  }

  @Override
  public void processElement(TokenResult result, Context context, Collector<Finding> out)
      throws Exception {
    long forget = Math.max(result.overAtMs(), result.issuedAtMs()) + 2;
    if (forgetAt.value() == null || forgetAt.value() < forget) {
      if (forgetAt.value() != null) {
        context.timerService().deleteEventTimeTimer(forgetAt.value());
      }
      forgetAt.update(forget);
      context.timerService().registerEventTimeTimer(forget);
    }
    waiting.add(result);
    context.timerService().registerEventTimeTimer(result.issuedAtMs() + 1);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Finding> out)
      throws Exception {
    List<TokenResult> ready = new ArrayList<>();
    List<TokenResult> early = new ArrayList<>();
    for (TokenResult result : waiting.get()) {
      (result.issuedAtMs() < timestamp ? ready : early).add(result);
    }
    waiting.update(early);
    ready.sort(ORDER);
    Set<String> windows = new TreeSet<>();
    for (TokenResult result : ready) {
      if (!result.sectors().isEmpty()) {
        kept.put(result);
        if (over.value() != null && result.statistics() != null) {
          reopen(result, context);
        }
        windows.add(result.impact().window());
      }
    }
    for (String window : windows) {
      respond(window, timestamp - 1, out);
    }
    for (TokenResult result : ready) {
      if (result.impact().window().equals(StudyWindow.TESTED)) {
        out.collect(Finding.of(result.impact(), result.issuedAtMs()));
      }
    }
    if (forgetAt.value() != null && forgetAt.value() <= timestamp) {
      forget(timestamp, context);
    }
  }

  /** An event that concerns its tokens again, after it was over. */
  private void reopen(TokenResult result, OnTimerContext context) throws Exception {
    over.clear();
    long forget = Math.max(result.overAtMs(), result.issuedAtMs()) + 2;
    forgetAt.update(forget);
    context.timerService().registerEventTimeTimer(forget);
  }

  /** First the results, which are large; what it takes to withdraw a record much later. */
  private void forget(long timestamp, OnTimerContext context) throws Exception {
    kept.clear();
    if (over.value() == null && !issued.isEmpty()) {
      over.update(true);
      forgetAt.update(timestamp + settledKeptMs);
      context.timerService().registerEventTimeTimer(timestamp + settledKeptMs);
      return;
    }
    issued.clear();
    counted.clear();
    waiting.clear();
    over.clear();
    forgetAt.clear();
  }

  private void respond(String window, long issuedAt, Collector<Finding> out) throws Exception {
    List<TokenResult> tokens = kept.of(window);
    Set<SectorId> sectors = EnumSet.noneOf(SectorId.class);
    tokens.forEach(result -> sectors.addAll(result.sectors()));
    for (SectorId sector : sectors) {
      String key = window + "|" + sector;
      int before = issued.contains(key) ? issued.get(key) : 0;
      if (over.value() != null && !allWithdrawn(tokens, sector, key)) {
        continue;
      }
      SectorResponse response = calculator.respond(tokens, sector, before + 1, before > 0);
      if (response != null) {
        issued.put(key, before + 1);
        counted.put(key, response.nTokens());
        out.collect(Finding.of(response, issuedAt));
      }
    }
  }

  /** Whether as many tokens are withdrawn as the newest record counted. */
  private boolean allWithdrawn(List<TokenResult> tokens, SectorId sector, String key)
      throws Exception {
    long withdrawn =
        tokens.stream()
            .filter(token -> token.sectors().contains(sector))
            .filter(token -> token.impact().status() == RecordStatus.RETRACTED)
            .count();
    int before = counted.contains(key) ? counted.get(key) : 0;
    return before > 0 && withdrawn >= before;
  }
}
