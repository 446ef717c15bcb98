package io.sada.bench.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All rows as one Markdown table. */
public final class Table {
  private static final List<String> HEAD =
      List.of("suite", "what", "median", "unit", "min … max", "ratio", "beside", "asked");

  private Table() {}

  public static String of(List<Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEAD);
    rows.forEach(row -> cells.add(cells(row)));
    int[] widths = new int[HEAD.size()];
    cells.forEach(
        line -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], line.get(i).length());
          }
        });
    StringBuilder table = new StringBuilder();
    for (int n = 0; n < cells.size(); n++) {
      table.append(line(cells.get(n), widths, " "));
      if (n == 0) {
        table.append(line(HEAD.stream().map(h -> "").toList(), widths, "-"));
      }
    }
    return table.toString();
  }

  private static String line(List<String> cells, int[] widths, String fill) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(fill).append(cell).append(fill.repeat(widths[i] - cell.length()));
      line.append(fill).append('|');
    }
    return line.append('\n').toString();
  }

  private static List<String> cells(Row row) {
    boolean spread = row.low() < row.high();
    return List.of(
        row.suite(),
        row.what(),
        number(row.median()),
        row.unit(),
        spread ? number(row.low()) + " … " + number(row.high()) : "",
        Double.isNaN(row.ratio()) ? "" : number(row.ratio()),
        row.beside(),
        row.asked());
  }

  private static String number(double value) {
    double size = Math.abs(value);
    if (Double.isNaN(value)) {
      return "–";
    }
    String format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3g";
    return String.format(Locale.ROOT, format, value);
  }
}
