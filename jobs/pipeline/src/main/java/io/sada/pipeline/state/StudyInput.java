package io.sada.pipeline.state;

/** What reaches the study of one symbol: part of a bar, or an announcement; the other is null. */
public record StudyInput(PartialBar part, Announcement announcement) {
  public static StudyInput of(PartialBar part) {
    return new StudyInput(part, null);
  }

  public static StudyInput of(Announcement announcement) {
    return new StudyInput(null, announcement);
  }

  public String symbol() {
    return part != null ? part.symbol() : announcement.symbol();
  }
}
