package io.sada.local.report;

import io.sada.contract.Event;
import io.sada.contract.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows evidence among the words that stand around it in its article: what lies close together is
 * one passage, in which the words of each field are marked.
 */
final class Passages {
  /** Characters shown on either side of marked words; what is closer than twice that is joined. */
  private static final int AROUND = 80;

  private static final String CUT = "…";

  private final Event event;
  private final Shelf shelf;

  private Passages(Event event, Shelf shelf) {
    this.event = event;
    this.shelf = shelf;
  }

  /** A stretch of a section and the fields that rest on it. */
  private static final class Marked {
    private final int start;
    private int end;
    private final List<String> fields = new ArrayList<>();

    Marked(int start, int end) {
      this.start = start;
      this.end = end;
    }
  }

  /**
   * The passages of some evidence, article by article, titles first.
   *
   * @param evidence whose article is not at hand, or has changed, stands alone
   */
  static List<View.Passage> of(Event event, List<Evidence> evidence, Shelf shelf) {
    return new Passages(event, shelf).of(evidence);
  }

  private List<View.Passage> of(List<Evidence> evidence) {
    Map<List<Object>, List<Evidence>> bySection = new LinkedHashMap<>();
    evidence.stream()
        .sorted(
            Comparator.<Evidence>comparingInt(e -> event.articles().indexOf(e.articleId()))
                .thenComparing(Evidence::section)
                .thenComparingInt(Evidence::start)
                .thenComparingInt(Evidence::end))
        .forEach(
            e ->
                bySection
                    .computeIfAbsent(List.of(e.articleId(), e.section()), k -> new ArrayList<>())
                    .add(e));
    List<View.Passage> passages = new ArrayList<>();
    for (List<Evidence> section : bySection.values()) {
      String text = shelf.section(event, section.get(0));
      List<Evidence> alone = new ArrayList<>();
      List<Marked> marks = new ArrayList<>();
      for (Evidence e : section) {
        if (text != null && text.equals(shelf.section(event, e))) {
          mark(marks, e);
        } else {
          alone.add(e);
        }
      }
      passages.addAll(joined(text, marks, source(section.get(0))));
      alone.forEach(e -> passages.add(alone(e)));
    }
    return passages;
  }

  private static void mark(List<Marked> marks, Evidence e) {
    Marked last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
    if (last == null || e.start() >= last.end) {
      last = new Marked(e.start(), e.end());
      marks.add(last);
    }
    last.end = Math.max(last.end, e.end());
    last.fields.add(field(e));
  }

  private static List<View.Passage> joined(String text, List<Marked> marks, String source) {
    List<View.Passage> passages = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= marks.size(); i++) {
      if (i == marks.size() || marks.get(i).start - marks.get(i - 1).end > 2 * AROUND) {
        passages.add(passage(text, marks.subList(from, i), source));
        from = i;
      }
    }
    return passages;
  }

  private static View.Passage passage(String text, List<Marked> marks, String source) {
    List<View.Piece> pieces = new ArrayList<>();
    add(pieces, before(text, marks.get(0).start), null);
    for (int i = 0; i < marks.size(); i++) {
      Marked mark = marks.get(i);
      add(pieces, flat(text.substring(mark.start, mark.end)), String.join(", ", mark.fields));
      boolean last = i == marks.size() - 1;
      add(
          pieces,
          last ? after(text, mark.end) : flat(text.substring(mark.end, marks.get(i + 1).start)),
          null);
    }
    StringBuilder whole = new StringBuilder();
    pieces.forEach(piece -> whole.append(piece.text()));
    return new View.Passage(pieces, Direction.of(whole.toString()), source);
  }

  private static void add(List<View.Piece> pieces, String text, String field) {
    if (!text.isEmpty()) {
      pieces.add(new View.Piece(text, field));
    }
  }

  private static View.Passage alone(Evidence e) {
    String words = flat(e.quote());
    return new View.Passage(
        List.of(new View.Piece(words, field(e))), Direction.of(words), source(e));
  }

  private static String field(Evidence e) {
    return e.field().replace('_', ' ');
  }

  private static String source(Evidence e) {
    return e.section() + " of " + e.articleId();
  }

  private static String before(String text, int end) {
    int from = Math.max(0, end - AROUND);
    if (from == 0) {
      return flat(text.substring(0, end)).stripLeading();
    }
    while (from < end && !Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return CUT + flat(text.substring(from, end)).stripLeading();
  }

  private static String after(String text, int start) {
    int to = Math.min(text.length(), start + AROUND);
    if (to == text.length()) {
      return flat(text.substring(start)).stripTrailing();
    }
    while (to > start && !Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return flat(text.substring(start, to)).stripTrailing() + CUT;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
