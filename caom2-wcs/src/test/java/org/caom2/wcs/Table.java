package org.caom2.wcs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caom2.testkit.ReferenceData;
import org.jspecify.annotations.Nullable;

/** The rows of a table of reference values, each by the names of the columns. */
public record Table(List<Map<String, String>> rows) {
  /** Reads a table of tab separated values; where there is none, the test is skipped. */
  public static Table require(String path) throws IOException {
    List<String> lines = Files.readAllLines(ReferenceData.require(path));
    String[] names = lines.get(0).split("\t", -1);
    Stream<Map<String, String>> rows =
        lines.stream()
            .skip(1)
            .map(
                line -> {
                  String[] cells = Arrays.copyOf(line.split("\t", -1), names.length);
                  Map<String, String> row = new LinkedHashMap<>();
                  for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i] == null ? "" : cells[i]);
                  }
                  return row;
                });
    return new Table(rows.toList());
  }

  /** The number in a cell; null if it is empty. */
  public static @Nullable Double number(@Nullable String cell) {
    return cell == null || cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
