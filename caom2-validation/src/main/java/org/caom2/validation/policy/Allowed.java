package org.caom2.validation.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values that a policy allows. Immutable. */
public sealed interface Allowed {
  /**
   * Why a value is not allowed, null if it is.
   *
   * @param text its text in the newest version
   */
  default @Nullable String refuses(String text) {
    return refuses(text, () -> '"' + text + '"');
  }

  /**
   * The same with another text in the reason.
   *
   * @param written gives the text for the reason, with its quotes
   */
  @Nullable String refuses(String text, Supplier<String> written);

  /**
   * These values and no others, in the spelling of any version: of a product type, {@code science}
   * and {@code this} allow the same.
   */
  static Allowed values(String... values) {
    return new Values(Arrays.asList(values));
  }

  /**
   * What a test takes, of texts in the spelling of the newest version: {@code
   * Pattern.compile("[a-z]+").asMatchPredicate()}, for instance. How long it takes is its own; many
   * regular expressions of Java take a time that grows exponentially with the text. Those of
   * policies that are read from files do not.
   *
   * @param expression what the texts have to match, as findings tell it
   */
  static Allowed matching(String expression, Predicate<String> test) {
    return new Matching(expression, test);
  }

  /** URIs of these schemes, without the colon, in any case. */
  static Allowed schemes(String... schemes) {
    return new Schemes(Arrays.asList(schemes));
  }

  /**
   * A list of values.
   *
   * @param values the values as they were given, at least one
   * @param newest the texts of the newest version that are meant; those given, where it is not
   *     known which field they are of
   */
  record Values(Collection<String> values, Set<String> newest) implements Allowed {
    public Values {
      values = some(values);
      newest = Collections.unmodifiableSet(new LinkedHashSet<>(newest));
    }

    /** Values of no known field. */
    public Values(Collection<String> values) {
      this(values, new LinkedHashSet<>(values));
    }

    @Override
    public @Nullable String refuses(String text, Supplier<String> written) {
      return newest.contains(text)
          ? null
          : written.get() + " is not one of " + list(values) + hint(text);
    }

    /** Of short values any is near any other. */
    private String hint(String text) {
      return text.length() < 4 ? "" : NearMatches.hint(text, values);
    }
  }

  /**
   * A test.
   *
   * @param expression what the texts have to match
   * @param test whether a text does, as a whole
   */
  record Matching(String expression, Predicate<String> test) implements Allowed {
    @Override
    public @Nullable String refuses(String text, Supplier<String> written) {
      try {
        return test.test(text) ? null : written.get() + " does not match " + expression;
      } catch (StackOverflowError e) {
        return "a text of "
            + text.length()
            + " characters is too costly to match with "
            + expression;
      }
    }

    /** The expression only: two tests of one expression are alike. */
    @Override
    public String toString() {
      return "Matching[expression=" + expression + ']';
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
    public @Nullable String refuses(String text, Supplier<String> written) {
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
