package org.caom2.model.issue;

/**
 * A place in a document.
 *
 * @param line line, the first is 1
 * @param column column in characters (UTF-16 units), the first is 1
 */
public record Location(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
