package io.sada.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small CSV file in memory, columns by name. */
final class Csv {
  private final List<String> header;
  private final List<String[]> rows;

  private Csv(List<String> header, List<String[]> rows) {
    this.header = header;
    this.rows = rows;
  }

  static Csv read(Path path) {
    return read(path, ',', true);
  }

  static Csv read(Path path, char separator, boolean named) {
    try (BufferedReader reader = EvaluationData.open(path)) {
      List<String> header = named ? Arrays.asList(split(reader.readLine(), separator)) : List.of();
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(split(line, separator));
      }
      return new Csv(header, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] split(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c != '\uFEFF') {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.toArray(String[]::new);
  }

  int size() {
    return rows.size();
  }

  List<String> header() {
    return header;
  }

  String text(int row, int column) {
    return rows.get(row)[column];
  }

  String text(int row, String column) {
    int at = header.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + column + " in " + header);
    }
    return rows.get(row)[at];
  }

  double number(int row, String column) {
    String text = text(row, column);
    return text.isEmpty() || text.equals("NA") ? Double.NaN : Double.parseDouble(text);
  }

  double[] numbers(String column) {
    double[] numbers = new double[size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(i, column);
    }
    return numbers;
  }

  /** Row in which the named columns hold these texts. */
  int row(String column, String value, String other, String otherValue) {
    for (int i = 0; i < size(); i++) {
      if (text(i, column).equals(value) && text(i, other).equals(otherValue)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no row " + value + ", " + otherValue);
  }

  int row(String column, String value) {
    return row(column, value, column, value);
  }
}
