package org.caom2.batch.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.caom2.batch.source.SourceText;
import org.caom2.model.issue.Location;

/** Finds the lines of places in a text in one pass, keeping no more of long lines than is shown. */
public final class Excerpts {
  /** How many characters are kept on each side of a column. */
  private static final int REACH = 200;

  private static final char MARK = '\ufeff';

  private final Deque<Window> waiting = new ArrayDeque<>();
  private final List<Window> open = new ArrayList<>();
  private final Map<Location, Excerpt> found = new HashMap<>();
  private int line = 1;
  private int column = 1;

  private static final class Window {
    final Location place;
    final int first;
    final StringBuilder text = new StringBuilder();

    Window(Location place) {
      this.place = place;
      this.first = Math.max(1, place.column() - REACH);
    }

    Excerpt excerpt(boolean more) {
      return new Excerpt(text.toString(), place.column() - first, first > 1, more);
    }
  }

  private Excerpts(Collection<Location> places) {
    places.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Location::line).thenComparingInt(Location::column))
        .forEach(place -> waiting.add(new Window(place)));
  }

  /** The excerpts of those places that the text of a document has. */
  public static Map<Location, Excerpt> of(SourceText text, Collection<Location> places) {
    if (places.isEmpty()) {
      return Map.of();
    }
    try {
      return of(text.open(), places);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
  }

  /** The excerpts of those places that the text has; it is closed. */
  static Map<Location, Excerpt> of(Reader text, Collection<Location> places) throws IOException {
    Excerpts excerpts = new Excerpts(places);
    try (BufferedReader reader = new BufferedReader(text)) {
      excerpts.scan(reader);
    }
    return excerpts.found;
  }

  private void scan(Reader reader) throws IOException {
    boolean afterReturn = false;
    boolean start = true;
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      if (waiting.isEmpty() && open.isEmpty()) {
        return;
      }
      if (start && c == MARK) {
        start = false;
        continue;
      }
      start = false;
      boolean second = afterReturn && c == '\n';
      afterReturn = c == '\r';
      if (second) {
        continue;
      }
      if (c == '\n' || c == '\r') {
        endLine();
      } else {
        character((char) c);
      }
    }
    endLine();
  }

  private void character(char c) {
    openWindows();
    for (Iterator<Window> windows = open.iterator(); windows.hasNext(); ) {
      Window window = windows.next();
      if (column > window.place.column() + REACH) {
        found.put(window.place, window.excerpt(true));
        windows.remove();
      } else {
        window.text.append(c);
      }
    }
    column++;
  }

  private void openWindows() {
    for (Window next = waiting.peek(); next != null && isReached(next); next = waiting.peek()) {
      open.add(waiting.remove());
    }
  }

  private boolean isReached(Window window) {
    return window.place.line() == line && window.first <= column;
  }

  private void endLine() {
    openWindows();
    for (Window window : open) {
      found.put(window.place, window.excerpt(false));
    }
    open.clear();
    // A place behind the end of its line has nothing to show.
    while (!waiting.isEmpty() && waiting.element().place.line() <= line) {
      waiting.remove();
    }
    line++;
    column = 1;
  }
}
