package org.caom2.validation.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Guesses what a misspelt name was meant to be. */
public final class NearMatches {
  private static final int AT_MOST = 3;

  /** Comparing texts takes time with the product of their lengths: longer ones are not compared. */
  private static final int LONGEST = 64;

  /** Among more names nothing is looked for: policies and documents may be hostile. */
  private static final int MANY = 500;

  private NearMatches() {}

  /** A question that offers the names nearest to it; empty if none is near. */
  public static String hint(String name, Collection<String> names) {
    List<String> near = of(name, names);
    return near.isEmpty() ? "" : " (did you mean " + String.join(" or ", near) + "?)";
  }

  /**
   * Up to three names that differ in few letters or contain it, the nearest first; none if it or
   * their list is very long.
   */
  public static List<String> of(String name, Collection<String> names) {
    if (name.isEmpty() || name.length() > LONGEST || names.size() > MANY) {
      return List.of();
    }
    int limit = Math.max(1, name.length() / 3);
    return names.stream()
        .filter(other -> other.length() <= LONGEST)
        .filter(other -> other.contains(name) || isWithin(limit, name, other))
        .sorted(Comparator.<String>comparingInt(other -> distance(name, other)))
        .limit(AT_MOST)
        .toList();
  }

  private static boolean isWithin(int limit, String name, String other) {
    return Math.abs(name.length() - other.length()) <= limit && distance(name, other) <= limit;
  }

  /** How many letters have to be put in, left out or changed (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
