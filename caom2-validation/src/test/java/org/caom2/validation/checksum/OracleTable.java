package org.caom2.validation.checksum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated table with a header, as rows of cells by column name. */
final class OracleTable {
  private OracleTable() {}

  static List<Map<String, String>> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
    return lines.subList(1, lines.size()).stream().map(line -> row(header, line)).toList();
  }

  private static Map<String, String> row(List<String> header, String line) {
    String[] cells = line.split("\t", -1);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells[i]);
    }
    return row;
  }
}
