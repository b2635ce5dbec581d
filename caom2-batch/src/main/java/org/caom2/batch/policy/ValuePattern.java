package org.caom2.batch.policy;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.MatchResult;
import org.caom2.validation.policy.Allowed;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions of policies. Both they and the texts that they judge may come from
 * anywhere, so they are those of RE2, which need a time that grows with the length of the text
 * only. RE2 writes out what is repeated by number, however: that has a limit here.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">the syntax of RE2</a>
 */
final class ValuePattern {
  /** Longer ones may need more stack than a thread has. */
  private static final int LENGTH = 1500;

  private static final java.util.regex.Pattern COUNT =
      java.util.regex.Pattern.compile("(\\)?)\\{([0-9]++)(?:,([0-9]*+))?+\\}");

  private ValuePattern() {}

  /**
   * What the whole of a value has to match.
   *
   * @throws IllegalArgumentException if that is no pattern, or one that is too long
   */
  static Allowed of(String expression) {
    if (writtenOut(expression) > LENGTH) {
      throw new IllegalArgumentException(
          "a pattern may have " + LENGTH + " characters with its repetitions written out");
    }
    try {
      return Allowed.matching(expression, Pattern.compile(expression)::matches);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a pattern, at \"" + e.getPattern() + "\": " + e.getDescription(), e);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("a pattern that is nested too deep", e);
    }
  }

  /**
   * The length with all repetitions written out, or more: groups that are repeated are taken to be
   * within each other, and what looks like a count to be one, so that nothing of the syntax has to
   * be known here.
   */
  private static double writtenOut(String expression) {
    double length = expression.length();
    double groups = 1;
    for (MatchResult count : COUNT.matcher(expression).results().toList()) {
      double times = Math.max(number(count.group(2)), number(count.group(3)));
      if (count.group(1).isEmpty()) {
        length += times;
      } else {
        groups *= Math.max(times, 1);
      }
    }
    return length * groups;
  }

  private static double number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 0 : Double.parseDouble(digits);
  }
}
