package org.caom2.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a doc comment that a builder takes over. */
final class DocComment {
  private final String summary;
  private final Map<String, List<String>> params;

  private DocComment(String summary, Map<String, List<String>> params) {
    this.summary = summary;
    this.params = params;
  }

  static DocComment parse(String comment) {
    StringBuilder description = new StringBuilder();
    Map<String, List<String>> params = new HashMap<>();
    boolean described = false;
    List<String> current = new ArrayList<>();
    for (String line : comment.lines().map(String::strip).toList()) {
      if (line.startsWith("@")) {
        described = true;
        current = new ArrayList<>();
        String[] words = line.split("\\s+", 3);
        if (words[0].equals("@param") && words.length > 1) {
          params.put(words[1], current);
          line = words.length > 2 ? words[2] : "";
        }
      }
      if (described) {
        current.add(line);
      } else {
        description.append(line).append('\n');
      }
    }
    params.values().forEach(DocComment::trim);
    return new DocComment(firstSentence(description.toString()), params);
  }

  /** The first sentence on one line, empty if there is none. */
  String summary() {
    return summary;
  }

  /** The lines of a param tag, empty if there is none. */
  List<String> param(String name) {
    return List.copyOf(params.getOrDefault(name, List.of()));
  }

  private static String firstSentence(String description) {
    String text = description.strip().replaceFirst("(?s)\n\\s*\n.*", "").replaceAll("\\s+", " ");
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean last = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      if (c == '.' && depth == 0 && last) {
        return text.substring(0, i + 1);
      }
    }
    return text;
  }

  private static void trim(List<String> lines) {
    lines.removeIf(String::isEmpty);
  }
}
