package io.sada.bench.micro;

import io.sada.contract.Article;
import io.sada.contract.Event;
import io.sada.extraction.Extractor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All that is read from one article, beside what it costs to cut it into tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmarks {
  private Article article;
  private Extractor extractor;
  private Analyzer analyzer;

  /** Reads the article and the lexicons. */
  @Setup
  public void prepare() throws IOException {
    article = SampleArticle.load();
    extractor = Extractor.bundled();
    analyzer = new ArabicAnalyzer();
  }

  /** Events with evidence. */
  @Benchmark
  public List<Event> extract() {
    return extractor.extract(article);
  }

  /** Tokens of Lucene's ArabicAnalyzer. */
  @Benchmark
  public int tokenise() throws IOException {
    int length = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", article.text())) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        length += term.length();
      }
      tokens.end();
    }
    return length;
  }
}
