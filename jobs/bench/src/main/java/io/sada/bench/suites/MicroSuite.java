package io.sada.bench.suites;

import io.sada.bench.harness.Row;
import io.sada.bench.harness.Samples;
import io.sada.bench.market.Market;
import io.sada.bench.micro.Jmh;
import io.sada.bench.micro.SampleArticle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts alone, by JMH. */
final class MicroSuite implements Suite {
  private static final int FORKS = 2;

  @Override
  public String name() {
    return "micro";
  }

  @Override
  public List<Row> run(Plan plan) throws Exception {
    Market market = plan.market();
    Path article = SampleArticle.file(Path.of(System.getProperty("sada.home")));
    Map<String, Jmh.Measured> measured =
        Jmh.run(market.ticks(), article, plan.quick() ? 1 : FORKS, plan.quick());
    List<Row> rows = new ArrayList<>();
    rows.add(nanos("decode a tick", measured.get("decode")));
    rows.add(nanos("fold a tick into its bar", measured.get("bars")));
    rows.add(nanos("a tick from bytes to its bar", measured.get("bytesToBars")));
    rows.add(
        Row.of(
            name(),
            "allocated from a tick's bytes to its bar",
            measured.get("bytesToBars").bytes(),
            "bytes/tick",
            "≤ 1"));
    double[] tokens = measured.get("tokenise").scores();
    String tokenising = "ArabicAnalyzer alone";
    rows.add(Row.of(name(), tokenising, tokens, "articles/s", ""));
    double ratio = Samples.median(measured.get("extract").scores()) / Samples.median(tokens);
    rows.add(
        Row.of(
                name(),
                "extraction of " + article.getFileName(),
                measured.get("extract").scores(),
                "articles/s",
                "")
            .beside(new double[] {ratio}, tokenising, "≥ 0.3"));
    return rows;
  }

  private Row nanos(String what, Jmh.Measured measured) {
    return Row.of(name(), what, measured.scores(), "ns/tick", "");
  }
}
