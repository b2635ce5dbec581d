package org.caom2.interop;

import java.util.Map;
import java.util.TreeMap;

/** Counts what a test compared and tells it on standard output at the end. */
final class Tally {
  private final String title;
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  Tally(String title) {
    this.title = title;
  }

  synchronized void add(Object line, String what, int more) {
    counts.computeIfAbsent(line.toString(), key -> new TreeMap<>()).merge(what, more, Integer::sum);
  }

  synchronized void print() {
    System.out.println(title);
    counts.forEach((line, numbers) -> System.out.println("  " + line + " " + numbers));
  }
}
