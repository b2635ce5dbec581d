package org.caom2.model.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The scalar of a vocabulary: a list of terms that is closed in some versions and open in others.
 * The model holds a term as the newest version spells it; terms that a version spells otherwise are
 * declared with both spellings. A term outside the list is kept as it stands.
 *
 * @param <T> the Java type of a term
 */
public final class Vocabulary<T> extends Scalar<T> {
  private final Function<String, T> make;
  private final Function<T, String> value;
  private final @Nullable Versions closed;
  private final boolean ofTexts;
  private final Map<Version, Map<String, String>> spelling = new EnumMap<>(Version.class);
  private final Map<Version, Map<String, String>> meaning = new EnumMap<>(Version.class);
  private final Map<Version, Map<String, String>> aliases = new EnumMap<>(Version.class);

  private Vocabulary(Builder<T> from) {
    super(from.name, Form.TEXT, "xs:string");
    this.make = from.make;
    this.value = from.value;
    this.closed = from.closed;
    this.ofTexts = from.ofTexts;
    for (Version version : Version.values()) {
      Map<String, String> spelled = new LinkedHashMap<>();
      for (Term term : from.terms) {
        if (term.versions.contains(version)) {
          spelled.put(term.value, term.spelling);
        }
      }
      Map<String, String> read = new LinkedHashMap<>();
      spelled.forEach((newest, text) -> read.put(text, newest));
      Map<String, String> other = new LinkedHashMap<>();
      for (Term alias : from.aliases) {
        if (alias.versions.contains(version)) {
          other.put(alias.spelling, alias.value);
        }
      }
      spelling.put(version, spelled);
      meaning.put(version, read);
      aliases.put(version, other);
    }
  }

  private record Term(String value, String spelling, Versions versions) {}

  /**
   * Starts a vocabulary.
   *
   * @param name name of the vocabulary
   * @param make makes a term of its newest spelling
   * @param value the newest spelling of a term
   */
  public static <T> Builder<T> named(
      String name, Function<String, T> make, Function<T, String> value) {
    return new Builder<>(name, make, value);
  }

  /** Declares the terms of a vocabulary. */
  public static final class Builder<T> {
    private final String name;
    private final Function<String, T> make;
    private final Function<T, String> value;
    private final List<Term> terms = new ArrayList<>();
    private final List<Term> aliases = new ArrayList<>();
    private @Nullable Versions closed;
    private boolean ofTexts;

    private Builder(String name, Function<String, T> make, Function<T, String> value) {
      this.name = name;
      this.make = make;
      this.value = value;
    }

    /** In those versions the schema takes no other term. */
    public Builder<T> closed(Versions versions) {
      closed = versions;
      return this;
    }

    /** Terms that those versions have, spelt as in the newest. */
    public Builder<T> terms(Versions versions, String... values) {
      for (String term : values) {
        terms.add(new Term(term, term, versions));
      }
      return this;
    }

    /** A term that those versions spell otherwise than the newest. */
    public Builder<T> term(String newest, String spelling, Versions versions) {
      terms.add(new Term(newest, spelling, versions));
      return this;
    }

    /** Another word that documents of those versions use for a term. */
    public Builder<T> alias(String word, String newest, Versions versions) {
      aliases.add(new Term(newest, word, versions));
      return this;
    }

    /** Terms with a namespace are texts up to 2.4, not URIs; checksums tell the difference. */
    public Builder<T> ofTexts() {
      ofTexts = true;
      return this;
    }

    /** The vocabulary. */
    public Vocabulary<T> build() {
      return new Vocabulary<>(this);
    }
  }

  /** Whether that version's schema takes only the listed terms. */
  public boolean closed(Version version) {
    return closed != null && closed.contains(version);
  }

  /** The listed terms as documents of that version spell them. */
  public Collection<String> spellings(Version version) {
    return Collections.unmodifiableCollection(meaning.getOrDefault(version, Map.of()).keySet());
  }

  /** Whether the term is one that the version lists. */
  public boolean lists(T term, Version version) {
    return spelling.getOrDefault(version, Map.of()).containsKey(value.apply(term));
  }

  @Override
  public List<String> closedList(Version version) {
    return closed(version) ? List.copyOf(spellings(version)) : List.of();
  }

  @Override
  public boolean takesEmpty(Version version) {
    return !closed(version);
  }

  @Override
  public @Nullable T parse(String raw, Version version, Report report) {
    String text = raw.trim();
    if (closed(version)) {
      String newest = meaning.getOrDefault(version, Map.of()).get(text);
      if (newest == null || text.length() != raw.length()) {
        String legal = spellings(version).stream().collect(Collectors.joining(", "));
        report.add(DocumentCode.VALUE_TERM, "not one of " + legal + ": " + Shown.quoted(raw));
      }
      return text.isEmpty() ? null : make.apply(newest == null ? anySpelling(text) : newest);
    }
    String newest = meaning.getOrDefault(version, Map.of()).get(text);
    if (newest == null) {
      newest = aliases.getOrDefault(version, Map.of()).get(text);
      if (newest == null && spelling.getOrDefault(version, Map.of()).containsKey(text)) {
        newest = text; // A term as another version spells it.
      }
      if (newest != null) {
        report.add(
            DocumentCode.VALUE_TERM_ALIAS,
            Shown.quoted(text)
                + " is read as "
                + Shown.quoted(format(make.apply(newest), version)));
      }
    }
    return make.apply(newest == null ? text : newest);
  }

  /** What the text means in the first version that has it. */
  private String anySpelling(String text) {
    for (Map<String, String> read : meaning.values()) {
      String newest = read.get(text);
      if (newest != null) {
        return newest;
      }
    }
    return text;
  }

  @Override
  public String format(T term, Version version) {
    String newest = value.apply(term);
    return spelling.getOrDefault(version, Map.of()).getOrDefault(newest, newest);
  }

  /**
   * Generation 1 takes the spelling of 2.4, in the ASCII form of a URI where it has a namespace;
   * generation 2 takes the word after the namespace.
   */
  @Override
  public void digest(T term, Version version, Bytes bytes) {
    String text = format(term, version);
    int hash = text.indexOf('#');
    if (hash >= 0 && version.compareTo(Version.V2_5) >= 0) {
      text = text.substring(hash + 1);
    } else if (hash >= 0 && !ofTexts) {
      text = AsciiUri.of(text);
    }
    bytes.putTrimmed(text);
  }

  @Override
  public @Nullable String refuses(T term, Version version) {
    return version.compareTo(Version.V2_5) >= 0 && format(term, version).indexOf('#') >= 0
        ? "a term of another namespace"
        : null;
  }

  @Override
  public boolean plain(T term, Version version) {
    return lists(term, version);
  }
}
