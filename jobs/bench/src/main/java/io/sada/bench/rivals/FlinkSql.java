package io.sada.bench.rivals;

import io.sada.bench.flink.FlinkRun;
import io.sada.bench.harness.Contender;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.Row;
import org.apache.flink.types.RowKind;
import org.apache.flink.util.Collector;

/**
 * Flink SQL, streaming: bars by tumbling windows, returns by LAG, an interval join of announcements
 * with the bars around them, sums in mini-batches; object reuse on, two files so that both cores
 * read. Arguments: parallelism, pairs, answers, files of ticks.
 */
public final class FlinkSql implements Contender {
  private static final Map<String, double[]> FOUND = new ConcurrentHashMap<>();

  private final int parallelism;
  private final Path pairs;
  private final Path answers;
  private final List<String> ticks;
  private final FlinkRun flink;

  public FlinkSql(List<String> arguments) throws Exception {
    parallelism = Integer.parseInt(arguments.get(0));
    pairs = Path.of(arguments.get(1));
    answers = Path.of(arguments.get(2));
    ticks = arguments.subList(3, arguments.size());
    flink = new FlinkRun(parallelism);
  }

  @Override
  public Map<String, Double> run(int round) throws Exception {
    FOUND.clear();
    long start = System.nanoTime();
    Configuration conf = new Configuration();
    conf.setString("pipeline.object-reuse", "true");
    StreamExecutionEnvironment env = new StreamExecutionEnvironment(conf);
    env.setParallelism(parallelism);
    StreamTableEnvironment sql = StreamTableEnvironment.create(env);
    sql.getConfig().set("table.exec.mini-batch.enabled", "true");
    sql.getConfig().set("table.exec.mini-batch.allow-latency", "5 s");
    sql.getConfig().set("table.exec.mini-batch.size", "100000");
    sql.getConfig().set("table.local-time-zone", "UTC");
    tables(sql);
    Table cars = sql.sqlQuery(Windows.cars());
    sql.toChangelogStream(cars).process(new Keep());
    flink.run(env.getStreamGraph());
    try (AnswerFile out = new AnswerFile(answers)) {
      for (Map.Entry<String, double[]> found : FOUND.entrySet()) {
        String[] key = found.getKey().split(" ");
        out.write(key[0], key[1], found.getValue());
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(SECONDS, (System.nanoTime() - start) / 1e9);
    figures.put("answers", (double) FOUND.size() * Windows.names().size());
    return figures;
  }

  private void tables(StreamTableEnvironment sql) {
    for (int i = 0; i < ticks.size(); i++) {
      sql.executeSql(
          "CREATE TABLE ticks"
              + i
              + " (symbol STRING, price DOUBLE, size DOUBLE, ts BIGINT, row_time AS"
              + " TO_TIMESTAMP_LTZ(ts, 3), WATERMARK FOR row_time AS row_time - INTERVAL '5'"
              + " SECOND) WITH ('connector' = 'filesystem', 'format' = 'json', 'path' = 'file://"
              + Path.of(ticks.get(i)).toAbsolutePath()
              + "')");
      sql.executeSql(
          "CREATE VIEW bars"
              + i
              + " AS SELECT symbol, MIN(ts) / 60000 AS k, window_time, LAST_VALUE(price) AS"
              + " close_price, SUM(size) AS volume FROM TABLE(TUMBLE(TABLE ticks"
              + i
              + ", DESCRIPTOR(row_time), INTERVAL '1' MINUTE))"
              + " GROUP BY symbol, window_start, window_end, window_time");
    }
    sql.executeSql("CREATE VIEW bars AS SELECT * FROM bars0 UNION ALL SELECT * FROM bars1");
    sql.executeSql(
        "CREATE VIEW log_returns AS SELECT symbol, k, window_time, volume,"
            + " LN(close_price / LAG(close_price) OVER (PARTITION BY symbol ORDER BY window_time))"
            + " AS r FROM bars");
    factor(sql, "first_factor", "BTC");
    factor(sql, "second_factor", "ETH");
    sql.executeSql(
        "CREATE VIEW with_one AS SELECT a.symbol, a.k, a.window_time, a.r, f.x AS x1"
            + " FROM log_returns a JOIN first_factor f ON a.k = f.k"
            + " AND a.window_time BETWEEN f.window_time AND f.window_time");
    sql.executeSql(
        "CREATE VIEW around AS SELECT a.symbol, a.k, a.window_time, a.r, a.x1, f.x AS x2"
            + " FROM with_one a JOIN second_factor f ON a.k = f.k"
            + " AND a.window_time BETWEEN f.window_time AND f.window_time");
    sql.executeSql(
        "CREATE TABLE pairs (event_id STRING, symbol STRING, k0 BIGINT,"
            + " row_time AS TO_TIMESTAMP_LTZ(k0 * 60000, 3), WATERMARK FOR row_time AS row_time)"
            + " WITH ('connector' = 'filesystem', 'format' = 'json', 'path' = 'file://"
            + pairs.toAbsolutePath()
            + "')");
    sql.executeSql(
        "CREATE VIEW joined AS SELECT p.event_id, p.symbol,"
            + " a.k - p.k0 AS j,"
            + " a.r, a.x1, a.x2 FROM pairs p JOIN around a ON p.symbol = a.symbol"
            + " AND a.window_time BETWEEN p.row_time - INTERVAL '"
            + Windows.FIRST / 60
            + "' HOUR AND p.row_time + INTERVAL '"
            + Windows.LAST / 60
            + "' HOUR");
    sql.executeSql("CREATE VIEW sums AS " + Windows.sums());
  }

  private static void factor(StreamTableEnvironment sql, String view, String symbol) {
    sql.executeSql(
        "CREATE VIEW "
            + view
            + " AS SELECT k, window_time, r AS x FROM log_returns WHERE symbol = '"
            + symbol
            + "'");
  }

  /** The newest row of each event and symbol. */
  private static final class Keep extends ProcessFunction<Row, Void> {
    private static final long serialVersionUID = 1L;

    @Override
    public void open(OpenContext context) {
      // Rows go to the JVM's own map.
    }

    @Override
    public void processElement(Row row, Context context, Collector<Void> out) {
      if (row.getKind() == RowKind.UPDATE_BEFORE || row.getKind() == RowKind.DELETE) {
        return;
      }
      double[] cars = new double[Windows.names().size()];
      for (int w = 0; w < cars.length; w++) {
        Double car = row.<Double>getFieldAs(2 + w);
        cars[w] = car == null ? Double.NaN : car;
      }
      FOUND.put(row.getField(0) + " " + row.getField(1), cars);
    }
  }

  @Override
  public void close() throws Exception {
    flink.close();
  }
}
