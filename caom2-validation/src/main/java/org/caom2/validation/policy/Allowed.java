package org.caom2.validation.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values that a policy allows. Immutable. */
public sealed interface Allowed {
  /** Why a value is not allowed, null if it is. */
  @Nullable String refuses(String text);

  /** These values and no others, exactly. */
  static Allowed values(String... values) {
    return new Values(Arrays.asList(values));
  }

  /**
   * What a regular expression matches as a whole.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  static Allowed pattern(String expression) {
    return new Matching(Pattern.compile(expression));
  }

  /** URIs of these schemes, without the colon, in any case. */
  static Allowed schemes(String... schemes) {
    return new Schemes(Arrays.asList(schemes));
  }

  /**
   * A list of values.
   *
   * @param values the values, at least one
   */
  record Values(Collection<String> values) implements Allowed {
    public Values {
      values = some(values);
    }

    @Override
    public @Nullable String refuses(String text) {
      return values.contains(text)
          ? null
          : '"' + text + "\" is not one of " + list(values) + hint(text);
    }

    /** Of short values any is near any other. */
    private String hint(String text) {
      return text.length() < 4 ? "" : NearMatches.hint(text, values);
    }
  }

  /**
   * A pattern.
   *
   * @param pattern matches the whole value
   */
  record Matching(Pattern pattern) implements Allowed {
    @Override
    public @Nullable String refuses(String text) {
      try {
        return pattern.matcher(new MeteredText(text)).matches()
            ? null
            : '"' + text + "\" does not match " + pattern;
      } catch (MeteredText.Exhausted | StackOverflowError e) {
        return "a text of " + text.length() + " characters is too costly to match with " + pattern;
      }
    }
  }

  /**
   * The schemes of URIs.
   *
   * @param schemes the schemes in lower case, at least one
   */
  record Schemes(Collection<String> schemes) implements Allowed {
    public Schemes {
      schemes = some(schemes.stream().map(s -> s.toLowerCase(Locale.ROOT)).toList());
    }

    @Override
    public @Nullable String refuses(String text) {
      int colon = text.indexOf(':');
      String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
      return schemes.contains(scheme)
          ? null
          : "the scheme of " + text + " is not one of " + list(schemes);
    }
  }

  private static Collection<String> some(Collection<String> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("at least one value has to be allowed");
    }
    return List.copyOf(values.stream().distinct().toList());
  }

  private static String list(Collection<String> values) {
    return String.join(", ", values);
  }
}
