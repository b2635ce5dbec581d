package org.caom2.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.codec.Repeated;
import org.caom2.model.codec.Spare;
import org.caom2.model.convert.Conversion;
import org.caom2.model.issue.CheckReturnValue;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;

/**
 * Reads and writes observations as JSON, in every version from 2.0 to 2.5. The version of a
 * document is told by its member {@code @caom2}.
 *
 * <pre>{@code
 * Observation obs = CaomJson.read(path).orThrow().observation();
 * CaomJson.write(obs, Version.V2_5, out).orThrow();
 * }</pre>
 *
 * <p>Both {@linkplain Dialect dialects} are read, and what their writers get wrong where it can
 * mean one thing only, with a warning. A document never makes a method throw; {@link IOException}
 * is for streams that cannot be read. {@code docs/json.md} tells the mapping. Immutable and
 * thread-safe.
 */
@CheckReturnValue
public final class CaomJson {
  private static final CaomJson DEFAULT =
      new CaomJson(Limits.DEFAULT, false, false, Dialect.PLAIN, true);

  private final Limits limits;
  private final boolean keepPlaces;
  private final boolean lossy;
  private final Dialect dialect;
  private final boolean indented;
  private final JsonFactory factory;
  private final Spare<Repeated> spare = new Spare<>(Repeated::new);

  private CaomJson(
      Limits limits, boolean keepPlaces, boolean lossy, Dialect dialect, boolean indented) {
    this.limits = limits;
    this.keepPlaces = keepPlaces;
    this.lossy = lossy;
    this.dialect = dialect;
    this.indented = indented;
    this.factory = Parsing.factory(limits);
  }

  /** A codec with the default limits that writes the plain dialect, indented, and loses nothing. */
  public static CaomJson codec() {
    return DEFAULT;
  }

  /** The same with other limits. */
  public CaomJson withLimits(Limits other) {
    return new CaomJson(
        Objects.requireNonNull(other, "other"), keepPlaces, lossy, dialect, indented);
  }

  /** The same, but documents read tell where in them things are. */
  public CaomJson keepingPlaces() {
    return new CaomJson(limits, true, lossy, dialect, indented);
  }

  /**
   * The same, but what a version cannot hold is written without, and reported all the same: the
   * outcome has the errors, and yet the document is written, as far as it can be. {@link
   * Outcome#orThrow} throws then, after the writing; ask for {@link Outcome#value} and {@link
   * Outcome#issues} instead. A document of which the outcome has no value is not written.
   */
  public CaomJson lossy() {
    return new CaomJson(limits, keepPlaces, true, dialect, indented);
  }

  /** The same, writing that dialect. */
  public CaomJson writing(Dialect other) {
    return new CaomJson(
        limits, keepPlaces, lossy, Objects.requireNonNull(other, "other"), indented);
  }

  /** The same, writing on one line. */
  public CaomJson compact() {
    return new CaomJson(limits, keepPlaces, lossy, dialect, false);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read
   */
  public static Outcome<Document> read(Path file) throws IOException {
    return DEFAULT.readFrom(file);
  }

  /**
   * Reads a stream to its end; closing it is the caller's.
   *
   * @throws IOException if the stream cannot be read
   */
  public static Outcome<Document> read(InputStream in) throws IOException {
    return DEFAULT.readFrom(in);
  }

  /** Reads a document that is a text. */
  public static Outcome<Document> read(String text) {
    return DEFAULT.readFrom(text);
  }

  /**
   * Writes a document of that version, or nothing at all if the outcome has errors; {@link #lossy}
   * writes those too. The document is made whole before its first byte goes out. The stream is
   * flushed, not closed.
   *
   * @return the observation as the document holds it, with what is lost or changed; characters that
   *     the format cannot hold are told, and still in it
   * @throws IOException if the stream cannot be written
   */
  public static Outcome<Observation> write(
      Observation observation, Version version, OutputStream out) throws IOException {
    return DEFAULT.writeTo(observation, version, out);
  }

  /**
   * The JSON Schema (draft 2020-12) of a version's documents in the plain dialect, generated from
   * the declarations of the model. It takes what this class writes; it refuses what is read with a
   * warning, and null.
   */
  public static String schema(Version version) {
    Objects.requireNonNull(version, "version");
    return JsonSchema.of(version, printer());
  }

  /**
   * Reads a file; see {@link #read(Path)}.
   *
   * @throws IOException if it cannot be read
   */
  public Outcome<Document> readFrom(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
      return readFrom(in);
    }
  }

  /**
   * Reads a stream to its end; see {@link #read(InputStream)}.
   *
   * @throws IOException if it cannot be read
   */
  public Outcome<Document> readFrom(InputStream in) throws IOException {
    Objects.requireNonNull(in, "in");
    try (JsonParser parser = factory.createParser(new Encoded(in, limits.document()))) {
      return readFrom(parser);
    }
  }

  /** Reads a document that is a text; see {@link #read(String)}. */
  public Outcome<Document> readFrom(String text) {
    Objects.requireNonNull(text, "text");
    // The mark says how bytes are to be read; a text that came of them may have kept it.
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    if (isTooLong(unmarked)) {
      String message = "larger than " + limits.document() + " bytes";
      return DocumentReader.failed(new Parsing.Failure(DocumentCode.LIMIT_SIZE, null, message));
    }
    try (JsonParser parser = factory.createParser(unmarked)) {
      return readFrom(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the text is longer in UTF-8 than the limit. */
  private boolean isTooLong(String text) {
    long most = limits.document();
    if (3L * text.length() <= most) {
      return false; // No character takes more.
    }
    return text.length() > most || text.getBytes(StandardCharsets.UTF_8).length > most;
  }

  private Outcome<Document> readFrom(JsonParser parser) throws IOException {
    try {
      return read(Parsing.document(parser, limits));
    } catch (Parsing.Failure e) {
      return DocumentReader.failed(e);
    }
  }

  /** Reads the value that a parser stands on; for the Jackson module. */
  Outcome<Document> readValue(JsonParser parser) throws IOException {
    try {
      return read(Parsing.value(parser, limits));
    } catch (Parsing.Failure e) {
      return DocumentReader.failed(e);
    }
  }

  private Outcome<Document> read(Item parsed) {
    Repeated repeated = spare.take();
    Outcome<Document> read = new DocumentReader(limits, keepPlaces, repeated).read(parsed);
    spare.give(repeated);
    return read;
  }

  /**
   * Writes a document of that version; see {@link #write}, and {@link #lossy} for when it is
   * written although the outcome has errors.
   *
   * @throws IOException if the stream cannot be written
   */
  public Outcome<Observation> writeTo(Observation observation, Version version, OutputStream out)
      throws IOException {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(observation, "observation");
    Objects.requireNonNull(version, "version");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    Outcome<Observation> outcome;
    try (JsonGenerator generator = factory.createGenerator(bytes)) {
      if (indented) {
        generator.setPrettyPrinter(printer());
      }
      outcome = write(observation, version, generator);
    }
    if (outcome.value() != null && (lossy || !outcome.hasErrors())) {
      bytes.writeTo(out);
      if (indented) {
        out.write('\n');
      }
      out.flush();
    }
    return outcome;
  }

  /**
   * A document of that version as text; null if the outcome has errors and this is not lossy. Of a
   * lossy codec, the text may come with errors, for which {@link Outcome#orThrow} throws.
   */
  public Outcome<String> toText(Observation observation, Version version) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Outcome<Observation> outcome = writeTo(observation, version, out);
      String text = out.size() == 0 ? null : out.toString(StandardCharsets.UTF_8);
      return new Outcome<>(text, outcome.issues());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<Observation> write(
      Observation observation, Version version, JsonGenerator generator) throws IOException {
    Outcome<Observation> fitted = Conversion.to(observation, version);
    Observation held = fitted.value();
    if (held == null || (fitted.hasErrors() && !lossy)) {
      return fitted;
    }
    List<Issue> issues = new ArrayList<>(fitted.issues());
    issues.addAll(new DocumentWriter(version, dialect, true, generator).write(held));
    return new Outcome<>(held, issues);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }
}
