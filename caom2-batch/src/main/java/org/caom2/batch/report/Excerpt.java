package org.caom2.batch.report;

/**
 * A part of a line around a column.
 *
 * @param text the part, with at least the column's character unless the line ends before it
 * @param caret how many characters of the part stand before the column
 * @param before whether the line has more in front
 * @param after whether the line has more behind
 */
public record Excerpt(String text, int caret, boolean before, boolean after) {
  private static final String CUT = "…";

  /** The line as it is shown, at most that many characters wide, over a line with a caret. */
  public Excerpt fit(int width) {
    if (text.length() <= width && !before && !after) {
      return this;
    }
    int room = width - 2 * CUT.length();
    int start = Math.min(caret, Math.max(0, caret - room / 2));
    if (!before && caret < room) {
      start = 0;
    }
    start = Math.max(0, Math.min(start, text.length() - 1));
    int end = Math.min(text.length(), start + room);
    start -= isWithinPair(start) ? 1 : 0;
    end -= isWithinPair(end) ? 1 : 0;
    boolean cutBefore = before || start > 0;
    boolean cutAfter = after || end < text.length();
    String shown = (cutBefore ? CUT : "") + text.substring(start, end) + (cutAfter ? CUT : "");
    return new Excerpt(shown, caret - start + (cutBefore ? CUT.length() : 0), false, false);
  }

  /** Whether a cut there would take a pair of surrogates apart. */
  private boolean isWithinPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
