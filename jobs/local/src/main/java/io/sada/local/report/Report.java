package io.sada.local.report;

import io.sada.contract.Event;
import io.sada.local.Progress;
import io.sada.pipeline.KafkaJob;
import io.sada.pipeline.options.Options;
import io.sada.pipeline.options.Settings;
import io.sada.pipeline.options.StudyOptions;
import io.sada.pipeline.options.StudyWindow;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@value #FILE} beside the result files of a run. */
public final class Report {
  /** The page's name. */
  public static final String FILE = "report.html";

  private static final long PROGRESS_BYTES = 8L << 20;

  private final Settings settings;
  private final StudyOptions options;
  private final Progress progress;

  /**
   * @param settings those of the run
   */
  public Report(Settings settings, Progress progress) {
    this.settings = settings;
    this.options = StudyOptions.of(settings);
    this.progress = progress;
  }

  /**
   * Writes the page.
   *
   * @param folder of the result files, in their final order
   * @param news files whose articles the run read; empty for none
   * @param ticks files whose ticks it read; empty for none. Both are read again where they are
   *     files, and passed over where they are not (a pipe)
   * @return where the page is
   */
  public Path write(Path folder, RunResults results, List<Path> news, List<Path> ticks)
      throws IOException {
    Selection selection = new Selection(results);
    List<Event> ranked = selection.ranked(results.events());
    List<EventDetail> details =
        EventDetail.read(folder, ranked.subList(0, Math.min(ranked.size(), Limits.DRAWN_EVENTS)));
    Paths paths = new Paths(options);
    details.forEach(paths::want);
    read(paths, again(ticks));
    List<EventDetail> inTime = new ArrayList<>(details);
    inTime.sort(Comparator.comparing(EventDetail::event, Overview.BY_TIME));
    List<Event> drawn = inTime.stream().map(EventDetail::event).toList();
    Links links = new Links(results, drawn);
    Panels panels = new Panels(options, paths);
    Sections sections =
        new Sections(options, selection, links, Shelf.of(drawn, again(news)), panels, paths);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("settings", settingsFacts(news, ticks));
    page.put(
        "grid", ChartData.json(Map.of("x", panels.gridMinutes(), "edges", panels.edgeMinutes())));
    page.put("drawn", drawn.size());
    page.put("all", results.events().size());
    page.put("listedMost", Limits.LISTED_EVENTS);
    page.put("overview", overview(new Overview(results, selection, links), results));
    page.put("sections", inTime.stream().map(sections::of).toList());
    page.put("tokenColumns", TestTables.TOKEN_COLUMNS);
    page.put("sectorColumns", TestTables.SECTOR_COLUMNS);
    page.put("tested", StudyWindow.TESTED);
    page.put("assets", assets());
    Path file = folder.resolve(FILE);
    try (Writer out = Files.newBufferedWriter(file)) {
      new Template().write(page, out);
    }
    return file;
  }

  private void read(Paths paths, List<Path> ticks) throws IOException {
    long total = 0;
    for (Path file : ticks) {
      total += Files.size(file);
    }
    long all = Math.max(1, total);
    long[] read = new long[2];
    paths.read(
        ticks,
        KafkaJob.tickFormat(settings),
        bytes -> {
          read[0] += bytes;
          if (read[0] - read[1] >= PROGRESS_BYTES) {
            read[1] = read[0];
            progress.state("drawing paths: %d %% of the ticks read again", 100 * read[0] / all);
          }
        });
  }

  private static List<Path> again(List<Path> files) {
    return files.stream().filter(Files::isRegularFile).toList();
  }

  private static Map<String, Object> overview(Overview overview, RunResults results) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("tiles", overview.tiles());
    parts.put("tokens", overview.tokens());
    parts.put("allTokens", results.strongest().size());
    parts.put("sectors", overview.sectors());
    parts.put("allSectors", results.strongestSectors().size());
    parts.put("events", overview.events());
    parts.put("tests", overview.tests());
    parts.put("allTests", results.hypotheses().size());
    parts.put("testData", overview.testData());
    parts.put("correlations", overview.correlations());
    parts.put("allCorrelations", results.correlations().lines().size());
    parts.put("deadLetters", overview.deadLetters());
    parts.put("allDeadLetters", results.deadLetters().total());
    parts.put(
        "deadLetterCounts",
        results.deadLetters().counts().entrySet().stream()
            .map(e -> new View.Fact(e.getKey().replace('_', ' '), Figures.count(e.getValue())))
            .toList());
    return parts;
  }

  private List<View.Fact> settingsFacts(List<Path> news, List<Path> ticks) {
    List<View.Fact> facts = new ArrayList<>();
    names("articles", news, facts);
    names("ticks", ticks, facts);
    facts.add(new View.Fact("bar", options.barMs() / 1000 + " s"));
    facts.add(new View.Fact("model", "market: " + String.join(", ", options.benchmarks())));
    facts.add(
        new View.Fact("estimation", options.length() + " bars, gap " + options.gap() + " bars"));
    facts.add(
        new View.Fact(
            "online procedure",
            settings.get(Options.FDR_PROCEDURE) + ", level " + settings.get(Options.FDR_ALPHA)));
    Map<String, String> given = new TreeMap<>(settings.given());
    if (!given.isEmpty()) {
      facts.add(
          new View.Fact(
              "set",
              given.entrySet().stream()
                  .map(e -> e.getKey() + "=" + e.getValue())
                  .collect(Collectors.joining(", "))));
    }
    return facts;
  }

  private static void names(String what, List<Path> files, List<View.Fact> facts) {
    if (!files.isEmpty()) {
      facts.add(
          new View.Fact(
              what,
              files.stream()
                  .map(f -> f.getFileName().toString())
                  .collect(Collectors.joining(", "))));
    }
  }

  private static Map<String, Object> assets() {
    Assets assets = new Assets();
    return Map.of(
        "script", assets.script(),
        "style", assets.style(),
        "hash", assets.scriptHash(),
        "licence", assets.licence(),
        "version", assets.version());
  }
}
