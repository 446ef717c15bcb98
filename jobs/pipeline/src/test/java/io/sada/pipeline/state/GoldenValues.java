package io.sada.pipeline.state;

import io.sada.contract.Article;
import io.sada.contract.Event;
import io.sada.contract.EventAction;
import io.sada.contract.Json;
import io.sada.contract.Kind;
import io.sada.contract.Precision;
import io.sada.contract.RecordStatus;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.SectorResponse;
import io.sada.contract.TokenLink;
import io.sada.extraction.merge.EventMerger;
import io.sada.extraction.merge.MergerState;
import io.sada.extraction.merge.Tellings;
import io.sada.pipeline.naive.AwkwardEvents;
import io.sada.pipeline.operators.Impacts;
import io.sada.pipeline.state.OpenStudy.Issued;
import io.sada.pipeline.state.OpenStudy.LeadLagState;
import io.sada.study.SectorToken;
import io.sada.study.fdr.Decision;
import io.sada.study.fdr.OnlineState;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One value of each state that has all there is in it: every kind of trade id, every option. */
final class GoldenValues {
  private static final long BAR_MS = 60_000;
  private static final long START = 1_767_225_600_000L;
  private static final long FIRST = START / BAR_MS;
  private static final List<SectorId> SECTORS =
      List.of(SectorId.DECENTRALISED_COMPUTE, SectorId.AI_AGENTS_DATA);

  private GoldenValues() {}

  /** A value and the serializer that keeps it. */
  record Golden<T>(String name, BinarySerializer<T> serializer, T value) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Golden<?>> all() throws IOException {
    return List.of(
        new Golden<>("announcement", new AnnouncementSerializer(), announcement(2, 40)),
        new Golden<>("bar-ring", new BarRingSerializer(), bars().bars()),
        new Golden<>("correlation-state", new CorrelationStateSerializer(), correlation()),
        new Golden<>("decision-state", new DecisionStateSerializer(), decisions()),
        new Golden<>("exposure", new ExposureSerializer(), exposure()),
        new Golden<>("finding-impact", new FindingSerializer(), Finding.of(impact(), START + 1)),
        new Golden<>("finding-sector", new FindingSerializer(), Finding.of(sector(), START + 2)),
        new Golden<>("merger-state", new MergerStateSerializer(), merger()),
        new Golden<>("partial-bar", new PartialBarSerializer(), part(3)),
        new Golden<>("sector-series", new SectorSeriesSerializer(), series()),
        new Golden<>("sector-token", new SectorTokenSerializer(), fit()),
        new Golden<>("study-input-part", new StudyInputSerializer(), StudyInput.of(part(4))),
        new Golden<>(
            "study-input-announcement",
            new StudyInputSerializer(),
            StudyInput.of(announcement(1, 30))),
        new Golden<>("symbol-bars", new SymbolBarsSerializer(), bars()),
        new Golden<>("symbol-state", new SymbolStateSerializer(), symbol()),
        new Golden<>("token-result", new TokenResultSerializer(), result(statistics())),
        new Golden<>("token-result-without", new TokenResultSerializer(), result(null)),
        new Golden<>("told", new ToldSerializer(), told("article-1")));
  }

  private static Announcement announcement(int revision, long bar) {
    return new Announcement(
        "AKT",
        "ev-1",
        revision,
        Kind.REGULATORY,
        Relation.NAMED,
        SECTORS,
        START + bar * BAR_MS + 1_234,
        START + (bar + 5) * BAR_MS,
        7,
        revision == 1,
        false);
  }

  static PartialBar part(long bar) {
    PartialBar part = new PartialBar();
    part.start("AKT", FIRST + bar);
    part.price(100, 1_000, TickId.ABSENT, 0, null, 2.5);
    part.price(1_100, 1_000, TickId.TEXT, 0, "t-é-17", 2.51);
    part.price(2_100, 1_000, TickId.NUMBER, 9_007_199_254_740_993L, null, 1.2e-8);
    part.price(
        3_100, 1_000, (byte) (TickId.NUMBER + 1), 0, "123456789012345678901234567890.5", 98_765.4);
    part.volume().add(1_234_567, 3);
    if (bar % 2 == 0) {
      part.volume().add(new BigDecimal("0.0000000000000000000000012345"));
    }
    return part;
  }

  private static SymbolBars bars() {
    SymbolBars bars = new SymbolBars();
    for (long bar : new long[] {0, 1, 2, 5, 8}) {
      bars.merge(part(bar), BAR_MS);
    }
    bars.trim(FIRST + 2, START / 1_000 + 61, KeptSpans.NONE);
    return bars;
  }

  private static SymbolState symbol() {
    SymbolState state = new SymbolState();
    for (long bar : new long[] {1, 2, 6}) {
      state.bars().merge(part(bar), BAR_MS);
    }
    OpenStudy study = new OpenStudy(announcement(1, 30), 3, false);
    study.issue(0, RecordStatus.FINAL);
    study.setIssuedAs(0, new Issued(announcement(1, 30), List.of("ev-2", "ev-3")));
    study.revise(announcement(2, 30));
    study.issue(1, RecordStatus.INCOMPLETE);
    study.issue(1, RecordStatus.FINAL);
    study.setIssuedAs(1, new Issued(announcement(2, 30), List.of()));
    study.setDueMs(2, START + 90 * BAR_MS);
    study.later().add(announcement(3, 28));
    study.setLeadLag(new LeadLagState(0.4, -2_000, 0.5, Double.NaN));
    state.studies().add(study);
    state.studies().add(new OpenStudy(announcement(1, 50), 3, true));
    state.settled().add(new SettledStudy("ev-0", START, true, new int[] {2, 0, 3}));
    state.setTimerMs(START + 90 * BAR_MS + 1);
    state.passed(START + 80 * BAR_MS);
    return state;
  }

  private static CorrelationState correlation() {
    CorrelationState state = new CorrelationState();
    state.bars().merge(part(2));
    state.bars().merge(part(7));
    state.announcements().add(announcement(1, 30));
    state.announcements().add(announcement(2, 30));
    state.setTimerMs(START + 3_600_001);
    state.passed(START + 1_800_000);
    return state;
  }

  private static DecisionState decisions() {
    DecisionState state = new DecisionState();
    state.setProcedure(new OnlineState(41, 3, new long[] {7, 19}, new long[] {1, 0}));
    DecisionState.EventDecisions event = state.event("ev-1", START);
    event.decided().put("AKT", new Decision(40, 0.000_123, true));
    event.decided().put("decentralised_compute", new Decision(41, 0.02, false));
    event.tokenP().put("AKT", 1e-7);
    event.tokenP().put("IO", 0.5);
    state.event("ev-2", START + 5);
    return state;
  }

  private static Exposure exposure() {
    return new Exposure(List.of(announcement(1, 30), announcement(2, 31)), 2, START + 86_400_000);
  }

  private static io.sada.contract.Impact impact() throws IOException {
    return Impacts.of(
        "ev-1", 2, Kind.FUNDING, "AKT", Relation.NAMED, "post_1h", RecordStatus.REVISED, START);
  }

  private static SectorResponse sector() throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("event_id", "ev-1");
    fields.put("event_revision", 2);
    fields.put("revision", 3);
    fields.put("kind", Kind.FUNDING);
    fields.put("sector", SectorId.COMPUTE_RWA);
    fields.put("window", "post_1h");
    fields.put("window_from_ms", START - 3_600_000);
    fields.put("window_to_ms", START);
    fields.put("bar_ms", BAR_MS);
    fields.put("status", RecordStatus.FINAL);
    fields.put("n_tokens", 5);
    fields.put("kp_p", 0.012_345_678_9);
    fields.put("confounders", List.of("ev-2"));
    fields.put("known_at_ms", START);
    return Json.read(Json.write(fields), SectorResponse.class);
  }

  private static SectorToken statistics() {
    return new SectorToken(
        0.01,
        1.5,
        4,
        2,
        new double[] {Double.NaN, 1e-3, -2e-3, 0, 5e-4},
        new double[] {Double.NaN, 1, -2, 0, 0.5},
        new double[] {0.004, 0.006});
  }

  private static SectorToken fit() {
    return new SectorToken(0.01, 1.5, 4, 2, new double[] {1e-3, -2e-3}, null, null);
  }

  private static TokenResult result(SectorToken statistics) throws IOException {
    return new TokenResult(impact(), START + 3, START + 86_400_000, SECTORS, statistics);
  }

  private static SectorSeries series() {
    return new SectorSeries(
        SectorId.AI_PROTOCOLS,
        "FET",
        START,
        FIRST / 5 - 3,
        new double[] {1e-3, -1e-4, 0},
        List.of(
            new SectorSeries.Mark("ev-1", Kind.FUNDING, FIRST / 5 - 2),
            new SectorSeries.Mark("ev-2", Kind.REGULATORY, FIRST / 5 - 1)),
        false);
  }

  static Told told(String id) {
    Article article =
        new Article(
            id,
            "https://example.org/" + id,
            "example",
            "ar",
            START,
            Precision.TIME,
            START + 5_000,
            "عنوان",
            "نص المقال",
            null);
    Event event =
        AwkwardEvents.of(
            "extracted",
            1,
            EventAction.CREATED,
            Kind.FUNDING,
            START,
            Precision.TIME,
            START + 5_000,
            List.of(new TokenLink("AKT", Relation.NAMED, SECTORS)));
    return new Told(article, List.of(event), null);
  }

  private static MergerState merger() {
    EventMerger merger = new EventMerger(MergerState.empty());
    merger.advance(START + 5_000);
    Told told = told("article-1");
    merger.accept(Tellings.of(told.article(), told.events()));
    return merger.state();
  }
}
