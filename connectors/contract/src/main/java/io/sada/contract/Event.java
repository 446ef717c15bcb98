package io.sada.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An act in the world, a round closed or a fine imposed, told by one article or by many: one
 * revision of it. The fields are those of the wire contract; lists are never null, single values
 * are null where the text says nothing.
 *
 * @param announcedAtMs earliest publication among the articles, epoch milliseconds: the time that
 *     is studied; null only outside the pipeline
 * @param knownAtMs when this revision could first have been known here
 * @param supersededBy for a retraction: the older event that this one turned out to be, or null
 */
public record Event(
    String eventId,
    int revision,
    EventAction action,
    Kind kind,
    EventStatus status,
    Prominence prominence,
    Long announcedAtMs,
    Precision announcedPrecision,
    Long knownAtMs,
    List<Entity> subjects,
    Round round,
    Money amount,
    Money targetAmount,
    Money valuation,
    Money equityAmount,
    Money debtAmount,
    Money totalRaised,
    List<Investor> investors,
    List<Authority> authorities,
    Initiator initiatedBy,
    ActionType actionType,
    Money penalty,
    String matter,
    List<OtherAmount> otherAmounts,
    List<SectorId> sectors,
    List<TokenLink> tokens,
    List<PrintedMove> printedMoves,
    List<Ambiguity> ambiguous,
    List<Conflict> conflicts,
    double confidence,
    List<Evidence> evidence,
    List<String> articles,
    List<ArticleText> articlesText,
    String supersededBy) {

  /** Absent lists are empty ones, so that events of other writers can be read. */
  public Event {
    subjects = subjects == null ? List.of() : subjects;
    investors = investors == null ? List.of() : investors;
    authorities = authorities == null ? List.of() : authorities;
    otherAmounts = otherAmounts == null ? List.of() : otherAmounts;
    sectors = sectors == null ? List.of() : sectors;
    tokens = tokens == null ? List.of() : tokens;
    printedMoves = printedMoves == null ? List.of() : printedMoves;
    ambiguous = ambiguous == null ? List.of() : ambiguous;
    conflicts = conflicts == null ? List.of() : conflicts;
    evidence = evidence == null ? List.of() : evidence;
    articles = articles == null ? List.of() : articles;
    articlesText = articlesText == null ? List.of() : articlesText;
  }

  /** The same event with the texts of its articles that came as HTML. */
  public Event withArticlesText(List<ArticleText> texts) {
    return new Event(
        eventId,
        revision,
        action,
        kind,
        status,
        prominence,
        announcedAtMs,
        announcedPrecision,
        knownAtMs,
        subjects,
        round,
        amount,
        targetAmount,
        valuation,
        equityAmount,
        debtAmount,
        totalRaised,
        investors,
        authorities,
        initiatedBy,
        actionType,
        penalty,
        matter,
        otherAmounts,
        sectors,
        tokens,
        printedMoves,
        ambiguous,
        conflicts,
        confidence,
        evidence,
        articles,
        texts,
        supersededBy);
  }

  @JsonProperty("announced_at")
  public String announcedAt() {
    return Times.iso(announcedAtMs);
  }

  @JsonProperty("known_at")
  public String knownAt() {
    return Times.iso(knownAtMs);
  }
}
