package io.sada.pipeline;

import io.sada.pipeline.options.CorrelationOptions;
import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import io.sada.pipeline.options.StudyOptions;
import io.sada.study.fdr.Procedure;

/**
 * What the graph needs of the settings, read and checked as a whole before anything starts.
 *
 * @param matchSpanMs how long tellings of one event are matched, milliseconds
 */
public record PipelineOptions(
    StudyOptions study,
    CorrelationOptions correlation,
    Procedure fdrProcedure,
    double fdrAlpha,
    String lexiconDir,
    int htmlDepth,
    long matchSpanMs,
    int maxParallelism,
    long bufferTimeoutMs) {

  private static final long MATCH_SPAN_MS = 120L * 86_400_000;

  /**
   * Reads and checks them.
   *
   * @throws io.sada.pipeline.options.BadOptionException in one line that names the key
   */
  public static PipelineOptions of(Settings settings) {
    StudyOptions study = StudyOptions.of(settings);
    Options.all().forEach(settings::get);
    return new PipelineOptions(
        study,
        CorrelationOptions.of(settings, study),
        procedure(settings.get(Options.FDR_PROCEDURE)),
        settings.get(Options.FDR_ALPHA),
        settings.get(Options.LEXICON_DIR),
        settings.get(Options.NEWS_HTML_DEPTH),
        MATCH_SPAN_MS,
        settings.get(Options.MAX_PARALLELISM),
        settings.get(Options.BUFFER_TIMEOUT).toMillis());
  }

  private static Procedure procedure(String name) {
    return switch (name) {
      case "saffron" -> Procedure.SAFFRON;
      case "lord-dependent" -> Procedure.LORD_STAR;
      default -> Procedure.LORD_PLUS_PLUS;
    };
  }
}
