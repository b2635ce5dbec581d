package org.caom2.compute;

/**
 * How much of what the images of an observation may have together is for one of them, so that a
 * document of many takes no more memory and time than one of few.
 *
 * @param halvings how often an edge of an image may be halved, see {@link Border}
 * @param parts into how many parts an image may fall that is told by a {@link CellGrid}
 */
record ImageShare(int halvings, int parts) {
  private static final int MOST_HALVINGS = 10;

  /** So many parts of an edge tell its course, however many images there are. */
  private static final int LEAST_HALVINGS = 2;

  private static final int POINTS = 1 << 18;
  private static final int MOST_PARTS = 64;
  private static final int LEAST_PARTS = 4;
  private static final int PARTS = 1 << 12;

  /** The share of one of so many images. */
  static ImageShare of(int images) {
    int share = Math.max(1, POINTS / 4 / Math.max(1, images));
    int halvings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(share);
    return new ImageShare(
        Math.max(LEAST_HALVINGS, Math.min(MOST_HALVINGS, halvings)),
        Math.max(LEAST_PARTS, Math.min(MOST_PARTS, PARTS / Math.max(1, images))));
  }
}
