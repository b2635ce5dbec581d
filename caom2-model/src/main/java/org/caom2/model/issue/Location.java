package org.caom2.model.issue;

/**
 * A place in a document.
 *
 * @param line line, the first is 1
 * @param column column in characters (UTF-16 units), the first is 1
 */
public record Location(int line, int column) {
  /** The place where a text ends that starts here; its lines end with a line feed. */
  public Location after(String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    return lines == 0
        ? new Location(line, column + text.length())
        : new Location(line + lines, text.length() - text.lastIndexOf('\n'));
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
