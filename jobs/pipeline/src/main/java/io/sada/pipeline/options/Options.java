package io.sada.pipeline.options;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Every option there is. The options page is written from this list. */
public final class Options {
  public static final Option<String> KAFKA_BOOTSTRAP =
      new Option<>(
          "kafka.bootstrap",
          null,
          "host:port,…",
          "Brokers to read from and write to.",
          null,
          null,
          Parsers::text);
  public static final Option<String> KAFKA_GROUP =
      new Option<>(
          "kafka.group",
          "sada",
          "name",
          "Consumer group whose committed offsets a first start continues from; without any, from"
              + " the earliest record.",
          null,
          null,
          Parsers::text);
  public static final Option<Map<String, String>> KAFKA_CLIENT =
      new Option<>(
          "kafka.client",
          "",
          "properties file",
          "Kafka's own client settings for every connection: security.protocol, sasl.*, ssl.* and"
              + " the like.",
          null,
          null,
          Parsers::propertiesFile);
  public static final Option<String> KAFKA_TOPIC_PREFIX =
      new Option<>(
          "kafka.topic-prefix",
          "",
          "text",
          "Put before the name of every topic, for staging beside production.",
          null,
          null,
          t -> t);
  public static final Option<String> KAFKA_DELIVERY =
      new Option<>(
          "kafka.delivery",
          "exactly-once",
          "exactly-once, at-least-once",
          "Exactly once shows records to read_committed readers when a checkpoint completes; at"
              + " least once shows them at once, and repeats some after a failure.",
          null,
          null,
          Parsers.oneOf("exactly-once", "at-least-once"));
  public static final Option<String> KAFKA_TRANSACTION_PREFIX =
      new Option<>(
          "kafka.transaction-prefix",
          "sada",
          "text",
          "Start of the transactional ids; two jobs on one cluster must differ in it.",
          null,
          null,
          Parsers::text);
  public static final Option<Duration> KAFKA_TRANSACTION_TIMEOUT =
      new Option<>(
          "kafka.transaction-timeout",
          "15m",
          "duration",
          "How long the broker keeps an open transaction.",
          "a job that is down for longer loses what it had not committed",
          "above the broker's transaction.max.timeout.ms the start is refused",
          Parsers::positiveDuration);

  public static final Option<Duration> STUDY_BAR =
      new Option<>(
          "study.bar",
          "1m",
          "duration",
          "Length of a bar.",
          "more state and noise",
          "windows and announcements are seen coarsely",
          Parsers::positiveDuration);
  public static final Option<Integer> STUDY_LENGTH =
      new Option<>(
          "study.length",
          "1440",
          "bars",
          "Estimation bars of the market model.",
          "noisy betas",
          "betas of another time, more state",
          Parsers.integer(10, 1_000_000));
  public static final Option<Duration> STUDY_GAP =
      new Option<>(
          "study.gap",
          "60m",
          "duration",
          "Distance between the estimation bars and the announcement's bar; a whole number of"
              + " bars.",
          "the run-up is taken for normal",
          "betas of another time",
          Parsers::duration);
  public static final Option<Integer> STUDY_MIN_BARS =
      new Option<>(
          "study.min-bars",
          "120",
          "bars",
          "Fewest estimation bars with returns for a fit.",
          "fits that mean nothing",
          "young tokens get no statistics",
          Parsers.integer(10, 1_000_000));
  public static final Option<List<StudyWindow>> STUDY_WINDOWS =
      new Option<>(
          "study.windows",
          "pre_60m,post_5m,post_15m,post_1h,post_4h,post_24h",
          "list of pre_D, post_D or name=D..D",
          "Windows of the study, each a whole number of bars; post_1h must be among them.",
          null,
          "more bars are kept",
          Options::windows);
  public static final Option<List<String>> STUDY_BENCHMARKS =
      new Option<>(
          "study.benchmarks",
          "BTC,ETH",
          "list of symbols",
          "Factors of the market model, in this order; the first is also the leader of lead and"
              + " lag.",
          null,
          null,
          Parsers::list);
  public static final Option<List<String>> STUDY_QUOTES =
      new Option<>(
          "study.quotes",
          "USDT,USD,USDC,absent",
          "list",
          "Quote currencies whose ticks make bars; absent stands for ticks that name none.",
          null,
          null,
          Parsers::list);
  public static final Option<Integer> STUDY_HISTORY =
      new Option<>(
          "study.history",
          "3000",
          "bars",
          "Bars kept for each symbol: at least length + gap + the longest window; the rest is how"
              + " late an article or tick may be.",
          "the start is refused",
          "more state",
          Parsers.integer(10, 10_000_000));

  public static final Option<Boolean> STUDY_LEAD_LAG =
      new Option<>(
          "study.lead-lag",
          "true",
          "true, false",
          "Whether lead and lag are measured, for which the last price of every second is kept.",
          null,
          null,
          Parsers.flag());
  public static final Option<Duration> STUDY_SECONDS =
      new Option<>(
          "study.seconds",
          "3h",
          "duration",
          "How long the last price of every second is kept, 20 kB a symbol and hour at most, beside"
              + " 40 kB for each announcement under study; at least 2h.",
          "an event that becomes known later than this, less an hour, has no lead and lag",
          "more state",
          Parsers::duration);

  public static final Option<Duration> TICKS_DISORDER =
      new Option<>(
          "ticks.disorder",
          "5s",
          "duration",
          "Within it the order in which ticks arrive changes nothing.",
          "late ticks amend bars and records are issued again",
          "records come later",
          Parsers::duration);
  public static final Option<Duration> TICKS_IDLENESS =
      new Option<>(
          "ticks.idleness",
          "10s",
          "duration or off",
          "After this long without a tick a partition no longer holds event time back.",
          "what a slow partition then says is late",
          "one silent partition delays all records",
          Parsers::durationOrOff);
  public static final Option<Duration> TICKS_FUTURE =
      new Option<>(
          "ticks.future",
          "5m",
          "duration",
          "How far a tick may lie ahead of the record that carries it.",
          "honest clocks are refused",
          "a wrong clock moves event time",
          Parsers::positiveDuration);
  public static final Option<Integer> TICKS_MAX_BYTES =
      new Option<>(
          "ticks.max-bytes",
          "4096",
          "bytes",
          "Largest tick.",
          "honest ticks are refused",
          "one bad record may hold the others up",
          Parsers.integer(64, 16_000_000));
  public static final Option<Duration> NEWS_DISORDER =
      new Option<>(
          "news.disorder",
          "0s",
          "duration",
          "Within it the order in which articles arrive changes nothing; events wait for as long.",
          "an article that overtook another makes revisions",
          "events come later",
          Parsers::duration);
  public static final Option<Duration> NEWS_IDLENESS =
      new Option<>(
          "news.idleness",
          "1s",
          "duration or off",
          "After this long without an article a partition no longer holds event time back.",
          "what a slow partition then says is late",
          "records wait for the next article",
          Parsers::durationOrOff);
  public static final Option<Duration> NEWS_FUTURE =
      new Option<>(
          "news.future",
          "1h",
          "duration",
          "How far an article's known_at may lie ahead of the record that carries it.",
          "honest clocks are refused",
          "a wrong clock moves event time",
          Parsers::positiveDuration);
  public static final Option<Integer> NEWS_MAX_BYTES =
      new Option<>(
          "news.max-bytes",
          "5000000",
          "bytes",
          "Largest article.",
          "long pages are refused",
          "one page may hold the others up",
          Parsers.integer(1_000, 100_000_000));
  public static final Option<Integer> NEWS_HTML_DEPTH =
      new Option<>(
          "news.html-depth",
          "1000",
          "levels",
          "Deepest nesting of HTML.",
          "ugly pages are refused",
          "hostile pages cost time",
          Parsers.integer(10, 100_000));

  public static final Option<Duration> CORRELATION_WINDOW =
      new Option<>(
          "correlation.window",
          "7d",
          "duration",
          "Length of the rolling correlation's window.",
          "few announcements in each",
          "old relations are taken for new ones",
          Parsers::positiveDuration);
  public static final Option<Duration> CORRELATION_SLIDE =
      new Option<>(
          "correlation.slide",
          "1h",
          "duration",
          "Step of the rolling correlation; windows end on whole multiples of it.",
          "many records",
          "relations are seen late",
          Parsers::positiveDuration);
  public static final Option<Duration> CORRELATION_BAR =
      new Option<>(
          "correlation.bar",
          "5m",
          "duration",
          "Bars of the rolling correlation, kept apart from the study's; a multiple of study.bar.",
          "more state and noise",
          "lags are seen coarsely",
          Parsers::positiveDuration);
  public static final Option<Integer> CORRELATION_LAGS =
      new Option<>(
          "correlation.lags",
          "12",
          "bars",
          "Largest lag, in either direction.",
          "slow responses are missed",
          "more chance finds, which p_shift accounts for",
          Parsers.integer(0, 288));
  public static final Option<Boolean> CORRELATION_ENABLED =
      new Option<>(
          "correlation.enabled",
          "true",
          "true, false",
          "Whether rolling correlations are computed and their bars kept.",
          null,
          null,
          Parsers.flag());
  public static final Option<Double> FDR_ALPHA =
      new Option<>(
          "fdr.alpha",
          "0.05",
          "share",
          "False discovery rate that the online procedure keeps.",
          "fewer finds",
          "more false ones",
          Parsers.number(0, 1));
  public static final Option<String> FDR_PROCEDURE =
      new Option<>(
          "fdr.procedure",
          "lord++",
          "lord++, saffron, lord-dependent",
          "The online procedure; lord-dependent for tests whose windows overlap.",
          null,
          null,
          Parsers.oneOf("lord++", "saffron", "lord-dependent"));

  public static final Option<String> LEXICON_DIR =
      new Option<>(
          "lexicon.dir",
          "",
          "folder",
          "Folder of lexicons to use instead of the bundled ones.",
          null,
          null,
          t -> t);
  public static final Option<Duration> CHECKPOINT_INTERVAL =
      new Option<>(
          "checkpoint.interval",
          "1s",
          "duration",
          "Time between checkpoints; with exactly once, records are seen after as long.",
          "work is spent on checkpoints",
          "records are seen later, more is repeated after a failure",
          Parsers::positiveDuration);
  public static final Option<Integer> MAX_PARALLELISM =
      new Option<>(
          "parallelism.max",
          "128",
          "subtasks",
          "Largest parallelism that a savepoint can be restored at; fixed for a job's life.",
          "the job cannot grow",
          "a little more state",
          Parsers.integer(1, 32_768));
  public static final Option<Duration> ALIGN_DRIFT =
      new Option<>(
          "align.drift",
          "1d",
          "duration of event time",
          "How far, when history is read, ticks may run ahead of news, news of ticks, and one"
              + " partition of ticks ahead of another.",
          "reading stops and goes",
          "more bars wait in memory",
          Parsers::positiveDuration);
  public static final Option<Duration> BUFFER_TIMEOUT =
      new Option<>(
          "buffer.timeout",
          "5ms",
          "duration",
          "How long a record may wait for its network buffer to fill.",
          "more work per record",
          "later records",
          Parsers::duration);

  private static final List<Option<?>> ALL =
      List.of(
          KAFKA_BOOTSTRAP,
          KAFKA_GROUP,
          KAFKA_CLIENT,
          KAFKA_TOPIC_PREFIX,
          KAFKA_DELIVERY,
          KAFKA_TRANSACTION_PREFIX,
          KAFKA_TRANSACTION_TIMEOUT,
          STUDY_BAR,
          STUDY_LENGTH,
          STUDY_GAP,
          STUDY_MIN_BARS,
          STUDY_WINDOWS,
          STUDY_BENCHMARKS,
          STUDY_QUOTES,
          STUDY_HISTORY,
          STUDY_LEAD_LAG,
          STUDY_SECONDS,
          TICKS_DISORDER,
          TICKS_IDLENESS,
          TICKS_FUTURE,
          TICKS_MAX_BYTES,
          NEWS_DISORDER,
          NEWS_IDLENESS,
          NEWS_FUTURE,
          NEWS_MAX_BYTES,
          NEWS_HTML_DEPTH,
          CORRELATION_ENABLED,
          CORRELATION_WINDOW,
          CORRELATION_SLIDE,
          CORRELATION_BAR,
          CORRELATION_LAGS,
          FDR_ALPHA,
          FDR_PROCEDURE,
          LEXICON_DIR,
          CHECKPOINT_INTERVAL,
          MAX_PARALLELISM,
          ALIGN_DRIFT,
          BUFFER_TIMEOUT);

  private Options() {}

  /** All options, in the order of the options page. */
  public static List<Option<?>> all() {
    return ALL;
  }

  private static List<StudyWindow> windows(String text) {
    List<StudyWindow> windows =
        Arrays.stream(text.split(",")).map(w -> StudyWindow.parse(w.strip())).toList();
    if (windows.stream().map(StudyWindow::name).distinct().count() < windows.size()) {
      throw new IllegalArgumentException("names a window twice");
    }
    if (windows.stream().noneMatch(w -> w.name().equals(StudyWindow.TESTED))) {
      throw new IllegalArgumentException(
          "lacks post_1h, the window whose tests go through the online procedure");
    }
    return windows;
  }
}
