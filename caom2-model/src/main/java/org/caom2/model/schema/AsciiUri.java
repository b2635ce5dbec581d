package org.caom2.model.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ASCII form of URIs: what {@link java.net.URI#toASCIIString} gives, in time that grows with
 * the length of the text only. The JDK takes time that grows with the square of the number of
 * accents on one letter, and fails on halves of surrogate pairs; each counts as U+FFFD here, which
 * is what writers put there.
 */
final class AsciiUri {
  /** So many accents in a row are left to the JDK; real text has a few. */
  private static final int FEW = 64;

  /** The accent that comes last where accents are in order (class 240). */
  private static final int LAST = 0x345;

  private static final int REPLACEMENT = 0xfffd;

  private AsciiUri() {}

  /** The ASCII form of a text that may be a URI; the text itself if it is none. */
  static String of(String text) {
    try {
      return of(new URI(text));
    } catch (URISyntaxException e) {
      return text;
    }
  }

  /** The text in Unicode's form NFC, and what is not ASCII in it as escaped bytes of UTF-8. */
  static String of(URI uri) {
    String text = uri.toString();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return escaped(Normalizer.normalize(withOrderedAccents(withoutHalves(text)), Form.NFC));
      }
    }
    return text;
  }

  private static String withoutHalves(String text) {
    int[] whole = text.codePoints().map(c -> isHalf(c) ? REPLACEMENT : c).toArray();
    return new String(whole, 0, whole.length);
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static String escaped(String text) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0) {
        ascii.append((char) b);
      } else {
        ascii.append('%').append(digit(b >> 4)).append(digit(b));
      }
    }
    return ascii.toString();
  }

  private static char digit(int value) {
    return Character.toUpperCase(Character.forDigit(value & 0xf, 16));
  }

  /**
   * A text that is canonically equivalent and has long rows of accents in the order that NFC gives
   * them (Unicode Standard, section 3.11, D109), so that none has to be moved any more.
   */
  private static String withOrderedAccents(String text) {
    StringBuilder ordered = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && isMark(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      if (i - start > FEW) {
        ordered = ordered == null ? new StringBuilder(text.length()) : ordered;
        ordered.append(text, done, start);
        appendOrdered(text.substring(start, i), ordered);
        done = i;
      }
    }
    return ordered == null ? text : ordered.append(text, done, text.length()).toString();
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static void appendOrdered(String marks, StringBuilder to) {
    Map<Integer, String> parts = new HashMap<>();
    StringBuilder plain = new StringBuilder(marks.length());
    marks
        .codePoints()
        .forEach(
            mark ->
                plain.append(
                    parts.computeIfAbsent(
                        mark, m -> Normalizer.normalize(Character.toString(m), Form.NFD))));
    Map<Integer, StringBuilder> byMark = new HashMap<>();
    List<StringBuilder> inOrder = byClass(plain, byMark);
    for (int i = 0; i < plain.length(); ) {
      int mark = plain.codePointAt(i);
      StringBuilder alike = byMark.get(mark);
      if (alike == null) {
        // It has no class: accents are not moved across it.
        flush(inOrder, to);
        to.appendCodePoint(mark);
      } else {
        alike.appendCodePoint(mark);
      }
      i += Character.charCount(mark);
    }
    flush(inOrder, to);
  }

  private static void flush(List<StringBuilder> inOrder, StringBuilder to) {
    for (StringBuilder alike : inOrder) {
      to.append(alike);
      alike.setLength(0);
    }
  }

  /**
   * A place for the accents of each class that are among some, in the order of the classes.
   *
   * @param byMark filled with the place of each accent; those without a class have none
   */
  private static List<StringBuilder> byClass(
      CharSequence marks, Map<Integer, StringBuilder> byMark) {
    List<Integer> sorted =
        new ArrayList<>(marks.codePoints().distinct().filter(AsciiUri::hasClass).boxed().toList());
    sorted.sort((a, b) -> isAbove(a, b) ? 1 : isAbove(b, a) ? -1 : 0);
    List<StringBuilder> inOrder = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      if (i == 0 || isAbove(sorted.get(i), sorted.get(i - 1))) {
        inOrder.add(new StringBuilder());
      }
      byMark.put(sorted.get(i), inOrder.get(inOrder.size() - 1));
    }
    return inOrder;
  }

  private static boolean hasClass(int mark) {
    return mark == LAST || isAbove(LAST, mark);
  }

  /** Whether one accent is of a higher class than the other, which has one: NFD exchanges them. */
  private static boolean isAbove(int one, int other) {
    return !Normalizer.isNormalized(Character.toString(one) + Character.toString(other), Form.NFD);
  }
}
