package io.sada.bench.rivals;

import io.sada.bench.harness.Contender;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * DuckDB in memory, both cores: its JSON reader, bars by arg_max, returns by lag, one join of
 * announcements with the bars around them. Arguments: ticks, pairs, answers.
 */
public final class DuckDb implements Contender {
  private final Path ticks;
  private final Path pairs;
  private final Path answers;

  public DuckDb(List<String> arguments) {
    ticks = Path.of(arguments.get(0));
    pairs = Path.of(arguments.get(1));
    answers = Path.of(arguments.get(2));
  }

  private String query() {
    return "WITH ticks AS (SELECT * FROM read_json('"
        + ticks
        + "', format = 'newline_delimited', columns = {symbol: 'VARCHAR', price: 'DOUBLE',"
        + " size: 'DOUBLE', ts: 'BIGINT'})), "
        + "pairs AS (SELECT * FROM read_json('"
        + pairs
        + "', format = 'newline_delimited', columns = {event_id: 'VARCHAR', symbol: 'VARCHAR',"
        + " k0: 'BIGINT'})), "
        + "bars AS (SELECT symbol, ts // 60000 AS k, arg_max(price, ts) AS close,"
        + " sum(size) AS volume FROM ticks GROUP BY ALL), "
        + "returns AS MATERIALIZED (SELECT symbol, k, volume,"
        + " ln(close / lag(close) OVER (PARTITION BY symbol ORDER BY k)) AS r FROM bars), "
        + "factors AS (SELECT a.k, a.r AS x1, b.r AS x2 FROM returns a JOIN returns b"
        + " ON a.k = b.k WHERE a.symbol = 'BTC' AND b.symbol = 'ETH'), "
        + "around AS (SELECT symbol, k, r, x1, x2 FROM returns JOIN factors USING (k)), "
        + "joined AS (SELECT event_id, pairs.symbol, k - k0 AS j, r, x1, x2"
        + " FROM pairs JOIN around ON pairs.symbol = around.symbol"
        + " AND around.k >= pairs.k0 - "
        + Windows.FIRST
        + " AND around.k < pairs.k0 + "
        + Windows.LAST
        + "), sums AS ("
        + Windows.sums()
        + ") "
        + Windows.cars();
  }

  @Override
  public Map<String, Double> run(int round) throws Exception {
    long start = System.nanoTime();
    long found = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = 2");
      try (ResultSet rows = statement.executeQuery(query());
          AnswerFile out = new AnswerFile(answers)) {
        double[] cars = new double[Windows.names().size()];
        while (rows.next()) {
          for (int w = 0; w < cars.length; w++) {
            cars[w] = rows.getDouble(3 + w);
          }
          out.write(rows.getString(1), rows.getString(2), cars);
          found += cars.length;
        }
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(SECONDS, (System.nanoTime() - start) / 1e9);
    figures.put("answers", (double) found);
    return figures;
  }
}
