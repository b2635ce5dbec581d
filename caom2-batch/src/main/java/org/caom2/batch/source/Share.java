package org.caom2.batch.source;

/**
 * A stretch of the input, as shares of the whole: each path counts alike, and so does each entry of
 * a folder or zip archive; a tar archive goes by its bytes. Cheap to know, and good enough to tell
 * how long a run will still take.
 *
 * @param from where the stretch begins, from 0 to 1
 * @param width how much of the whole it is, from 0 to 1
 */
record Share(double from, double width) {
  static final Share WHOLE = new Share(0, 1);

  /** One of several equal parts, counted from 0. */
  Share part(long index, long count) {
    return new Share(from + width * index / count, width / count);
  }

  /** How much of the whole lies behind when that much of this stretch does. */
  double at(double behind) {
    return from + width * Math.max(0, Math.min(1, behind));
  }

  /** How much of the whole lies behind at the end of this stretch. */
  double end() {
    return at(1);
  }
}
