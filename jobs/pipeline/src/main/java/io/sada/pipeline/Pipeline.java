package io.sada.pipeline;

import io.sada.connectors.OutRecord;
import io.sada.connectors.Outputs;
import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.ticks.TickBatch;
import io.sada.contract.Correlation;
import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import io.sada.pipeline.operators.CleanFunction;
import io.sada.pipeline.operators.CorrelationFunction;
import io.sada.pipeline.operators.DecideFunction;
import io.sada.pipeline.operators.DecisionDesk;
import io.sada.pipeline.operators.ExposeFunction;
import io.sada.pipeline.operators.ExtractFunction;
import io.sada.pipeline.operators.Lexicons;
import io.sada.pipeline.operators.PartialBarsOperator;
import io.sada.pipeline.operators.ResolveFunction;
import io.sada.pipeline.operators.SectorCorrelationFunction;
import io.sada.pipeline.operators.SectorFunction;
import io.sada.pipeline.operators.StudyFunction;
import io.sada.pipeline.options.StudyWindow;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.CleanArticle;
import io.sada.pipeline.state.Finding;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.SectorSeries;
import io.sada.pipeline.state.StudyInput;
import io.sada.pipeline.state.TokenResult;
import io.sada.pipeline.state.Told;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.OutputTag;

/**
 * The graph.
 *
 * <pre>
 *  news ─► clean ─► extract ─► resolve ─┬──────────────────────────────────────────► events
 *            │          │     (one key) └─► expose
 *            ▼          ▼         ▼          │ event × symbol
 *       dead letters                         ▼
 *            ▲                   ┌───────► study ─► sectors ─► decide ──────────────► impacts, sectors
 *  ticks ─► partial bars ────────┤        (symbol)  (event)   (one key)
 *           (no tick shuffled)   └───────► correlate ─► correlate sectors ──────────► correlations
 * </pre>
 */
public final class Pipeline {
  private static final OutputTag<DeadLetter> DEAD_LETTERS =
      new OutputTag<>("dead-letters", Types.DEAD_LETTER);
  private static final OutputTag<SectorSeries> SECTOR_SERIES =
      new OutputTag<>("sector-series", Types.SECTOR_SERIES);
  private static final Integer ONE_KEY = 0;

  private final StreamExecutionEnvironment env;
  private final PipelineOptions options;
  private final List<DataStream<OutRecord>> records = new ArrayList<>();

  private Pipeline(StreamExecutionEnvironment env, PipelineOptions options) {
    this.env = env;
    this.options = options;
  }

  /**
   * Adds the graph to the environment; what it reads and where it writes are given from outside.
   */
  public static void build(
      StreamExecutionEnvironment env, PipelineOptions options, Inputs inputs, Outputs outputs) {
    Environment.prepare(env, options);
    if (!options.lexiconDir().isEmpty()) {
      // Read here once, so that what is wrong with it is said before anything runs.
      Lexicons.extractor(options.lexiconDir());
    }
    Pipeline pipeline = new Pipeline(env, options);
    DataStream<Event> events = pipeline.events(inputs);
    if (inputs.ticks() != null) {
      pipeline.study(pipeline.announcements(events), pipeline.bars(inputs));
    }
    pipeline.write(outputs);
  }

  private DataStream<Event> events(Inputs inputs) {
    DataStream<Event> events;
    if (inputs.events() != null) {
      events = inputs.events().events(env, Uids.EVENT_LIST);
      unreadable(inputs.events().deadLetters());
    } else {
      SingleOutputStreamOperator<CleanArticle> articles =
          named(
              inputs
                  .news()
                  .news(env, Uids.NEWS)
                  .rebalance()
                  .process(
                      new CleanFunction(options.htmlDepth(), DEAD_LETTERS), Types.CLEAN_ARTICLE),
              Uids.CLEAN);
      deadLetters(articles, "news");
      SingleOutputStreamOperator<Told> told =
          named(
              articles.process(new ExtractFunction(options.lexiconDir(), DEAD_LETTERS), Types.TOLD),
              Uids.EXTRACT);
      deadLetters(told, "extract");
      SingleOutputStreamOperator<Event> resolved =
          named(
              told.keyBy(article -> ONE_KEY)
                  .process(new ResolveFunction(DEAD_LETTERS), Types.EVENT)
                  .setParallelism(1),
              Uids.RESOLVE);
      deadLetters(resolved, "resolve");
      events = resolved;
    }
    records.add(
        named(events.map(Records::of, Types.OUT_RECORD).setParallelism(1), Uids.EVENT_RECORDS));
    return events;
  }

  private DataStream<StudyInput> announcements(DataStream<Event> events) {
    SingleOutputStreamOperator<Announcement> announcements =
        named(
            events
                .keyBy(Event::eventId)
                .process(new ExposeFunction(options.matchSpanMs()), Types.ANNOUNCEMENT),
            Uids.EXPOSE);
    return named(announcements.map(StudyInput::of, Types.STUDY_INPUT), Uids.STUDY_ANNOUNCEMENTS);
  }

  private SingleOutputStreamOperator<PartialBar> bars(Inputs inputs) {
    SingleOutputStreamOperator<TickBatch> ticks = inputs.ticks().ticks(env, Uids.TICKS);
    SingleOutputStreamOperator<PartialBar> bars =
        named(
            ticks.transform(
                Uids.PARTIAL_BARS,
                Types.PARTIAL_BAR,
                new PartialBarsOperator(
                    options.study().barMs(), options.study().slotMs(), DEAD_LETTERS)),
            Uids.PARTIAL_BARS);
    if (ticks.getParallelism() != env.getParallelism()) {
      // As many as readers: a tick never crosses a network.
      bars.setParallelism(ticks.getParallelism());
    }
    deadLetters(bars, "ticks");
    return bars;
  }

  private void study(
      DataStream<StudyInput> announcements, SingleOutputStreamOperator<PartialBar> bars) {
    KeyedStream<StudyInput, String> bySymbol =
        named(bars.map(StudyInput::of, Types.STUDY_INPUT), Uids.STUDY_BARS)
            .union(announcements)
            .keyBy(StudyInput::symbol);
    List<String> benchmarks = options.study().benchmarks();
    DataStream<PartialBar> benchmarkBars =
        named(bars.filter(bar -> benchmarks.contains(bar.symbol())), Uids.BENCHMARKS);
    findings(bySymbol, benchmarkBars.broadcast(StudyFunction.BENCHMARKS));
    if (options.correlation().enabled()) {
      correlations(bySymbol, benchmarkBars.broadcast(CorrelationFunction.BENCHMARKS));
    }
  }

  private void findings(
      KeyedStream<StudyInput, String> bySymbol, BroadcastStream<PartialBar> benchmarks) {
    SingleOutputStreamOperator<TokenResult> results =
        named(
            bySymbol
                .connect(benchmarks)
                .process(
                    new StudyFunction(options.study(), options.matchSpanMs()), Types.TOKEN_RESULT),
            Uids.STUDY);
    records.add(named(results.flatMap(Records::untested, Types.OUT_RECORD), Uids.UNTESTED));
    SingleOutputStreamOperator<Finding> sectors =
        named(
            named(results.filter(Records::goesToSectors), Uids.FOR_SECTORS)
                .keyBy(result -> result.impact().eventId())
                .process(new SectorFunction(options.study(), options.matchSpanMs()), Types.FINDING),
            Uids.SECTORS);
    long decisionsKept = options.study().history() * options.study().barMs();
    DataStream<Finding> tested =
        named(sectors.filter(finding -> finding.window().equals(StudyWindow.TESTED)), Uids.TESTED);
    DataStream<Finding> decided =
        named(
            tested
                .keyBy(finding -> ONE_KEY)
                .process(
                    new DecideFunction(
                        new DecisionDesk(
                            options.fdrProcedure(), options.fdrAlpha(), decisionsKept)),
                    Types.FINDING)
                .setParallelism(1),
            Uids.DECIDE);
    DataStream<Finding> untestedSectors =
        named(
            sectors.filter(finding -> !finding.window().equals(StudyWindow.TESTED)),
            Uids.UNTESTED_SECTORS);
    records.add(named(untestedSectors.map(Records::of, Types.OUT_RECORD), Uids.FINDING_RECORDS));
    records.add(
        named(decided.map(Records::of, Types.OUT_RECORD).setParallelism(1), Uids.DECIDED_RECORDS));
  }

  private void correlations(
      KeyedStream<StudyInput, String> bySymbol, BroadcastStream<PartialBar> benchmarks) {
    SingleOutputStreamOperator<Correlation> symbols =
        named(
            bySymbol
                .connect(benchmarks)
                .process(
                    new CorrelationFunction(options.study(), options.correlation(), SECTOR_SERIES),
                    Types.CORRELATION),
            Uids.CORRELATE);
    DataStream<Correlation> sectors =
        named(
            symbols
                .getSideOutput(SECTOR_SERIES)
                .keyBy(series -> series.sector().toString())
                .process(new SectorCorrelationFunction(options.correlation()), Types.CORRELATION),
            Uids.CORRELATE_SECTORS);
    records.add(
        named(symbols.union(sectors).map(Records::of, Types.OUT_RECORD), Uids.CORRELATION_RECORDS));
  }

  private void deadLetters(SingleOutputStreamOperator<?> from, String source) {
    records.add(
        named(
            from.getSideOutput(DEAD_LETTERS).map(DeadLetters::toRecord, Types.OUT_RECORD),
            source + "-" + Uids.DEAD_LETTER_RECORDS));
  }

  private void unreadable(List<DeadLetter> letters) {
    if (!letters.isEmpty()) {
      String uid = Uids.EVENT_LIST + "-" + Uids.DEAD_LETTER_RECORDS;
      OutRecord[] records = letters.stream().map(DeadLetters::toRecord).toArray(OutRecord[]::new);
      this.records.add(env.fromData(Types.OUT_RECORD, records).uid(uid).name(uid));
    }
  }

  private void write(Outputs outputs) {
    DataStream<OutRecord> all = records.get(0);
    for (DataStream<OutRecord> more : records.subList(1, records.size())) {
      all = all.union(more);
    }
    // All records of a key take one way, so that its revisions reach the topic in their order.
    outputs.write(all.keyBy(Records::way), Uids.OUTPUT);
  }

  private static <T> SingleOutputStreamOperator<T> named(
      SingleOutputStreamOperator<T> operator, String uid) {
    return operator.uid(uid).name(uid);
  }
}
