package io.sada.local.command;

import io.sada.connectors.deadletters.DeadLetters;
import io.sada.connectors.deadletters.Reject;
import io.sada.connectors.files.ArticleLines;
import io.sada.connectors.news.ArticleFormat;
import io.sada.connectors.news.NewsItem;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Event;
import io.sada.contract.Json;
import io.sada.extraction.Extractor;
import io.sada.pipeline.operators.ArticleReader;
import io.sada.pipeline.operators.Lexicons;
import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import io.sada.text.html.HtmlTooDeepException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Events of articles one by one, before tellings are merged. */
@Command(
    name = "extract",
    description =
        "Reads articles (JSON Lines, plain or gzipped) and prints the events that each one tells;"
            + " what cannot be read goes to stderr as dead letters.")
public final class ExtractCommand implements Callable<Integer> {

  private static final String STDIN = "-";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files of articles; without any, or for -, stdin.")
  private List<Path> files = List.of();

  @Mixin private SettingsMixin options;

  private Extractor extractor;
  private int maxDepth;

  @Override
  public Integer call() throws IOException {
    Settings settings = options.settings();
    extractor = Lexicons.extractor(settings.get(Options.LEXICON_DIR));
    maxDepth = settings.get(Options.NEWS_HTML_DEPTH);
    ArticleFormat format = ArticleFormat.UNDATED.withMaxBytes(settings.get(Options.NEWS_MAX_BYTES));
    for (Path file : files.isEmpty() ? List.of(Path.of(STDIN)) : files) {
      try (ArticleLines lines = open(file, format)) {
        for (NewsItem item = lines.next(); item != null; item = lines.next()) {
          read(item);
        }
      }
    }
    return 0;
  }

  private ArticleLines open(Path file, ArticleFormat format) throws IOException {
    if (file.toString().equals(STDIN)) {
      return new ArticleLines(System.in, "stdin", format);
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ParameterException(spec.commandLine(), file + " cannot be read");
    }
    return new ArticleLines(Files.newInputStream(file), file.getFileName().toString(), format);
  }

  private void read(NewsItem item) {
    if (item.deadLetter() != null) {
      reject(item.deadLetter());
      return;
    }
    try {
      for (Event event : ArticleReader.events(extractor, ArticleReader.clean(item, maxDepth))) {
        spec.commandLine().getOut().println(Json.write(event));
      }
    } catch (HtmlTooDeepException e) {
      reject(DeadLetters.of(new Reject(ErrorClass.TOO_DEEP, e.getMessage()), item.origin()));
    } catch (RuntimeException | StackOverflowError e) {
      reject(DeadLetters.of(new Reject(ErrorClass.UNPROCESSABLE, e.toString()), item.origin()));
    }
  }

  private void reject(DeadLetter letter) {
    spec.commandLine().getErr().println(Json.write(letter));
  }
}
