package org.caom2.xml.xpath;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;

/** What one evaluation may still look at. For one use. */
final class Effort {
  /** So many characters take about as long as a node. */
  private static final int A_NODE = 16;

  /** So much of an expression, which may be worked out at each node, takes about as long as one. */
  private static final int A_STEP = 16;

  /** Texts that an expression puts together may not fill the memory. */
  private static final long LONGEST = 1L << 26;

  /** Thrown when there is nothing left. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super(null, null, false, false);
    }
  }

  private final int each;
  private long left;

  Effort(long limit, String expression) {
    this.left = limit;
    this.each = 1 + expression.length() / A_STEP;
  }

  /** Outside of evaluations: as much as it takes. */
  static Effort any() {
    return new Effort(Long.MAX_VALUE, "");
  }

  /** Nodes are looked at. */
  void nodes(long count) {
    take(count * each);
  }

  /** A text is looked at, or made. */
  void text(long characters) {
    take(1 + characters / A_NODE);
  }

  /** A text is made of others. */
  void madeText(long characters) {
    if (characters > LONGEST) {
      throw new Exhausted();
    }
    text(characters);
  }

  private void take(long cost) {
    left -= cost;
    if (left < 0) {
      throw new Exhausted();
    }
  }

  /** The same values, which count as nodes each time that somebody goes through them. */
  List<Object> counted(List<?> values) {
    return new AbstractList<>() {
      @Override
      public Object get(int index) {
        return values.get(index);
      }

      @Override
      public int size() {
        return values.size();
      }

      @Override
      public Iterator<Object> iterator() {
        nodes(values.size());
        return super.iterator();
      }
    };
  }
}
