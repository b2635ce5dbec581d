package org.caom2.xml;

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
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.dom4j.Element;

/**
 * Reads and writes observations as XML, in every version from 2.0 to 2.5. The version of a document
 * is told by its namespace.
 *
 * <pre>{@code
 * Observation obs = CaomXml.read(path).orThrow().observation();
 * CaomXml.write(obs, Version.V2_4, out).orThrow();
 * }</pre>
 *
 * <p>A document never makes a method throw: what is wrong with it is in the outcome, all of it, at
 * its line and column, together with the observation where that can be made. {@link IOException} is
 * for streams that cannot be read. Readers are as strict as the schema of the document's version,
 * refuse document type declarations and never resolve anything outside the document. Immutable and
 * thread-safe.
 */
@CheckReturnValue
public final class CaomXml {
  private static final CaomXml DEFAULT = new CaomXml(Limits.DEFAULT, false, false);

  private final Limits limits;
  private final boolean keepPlaces;
  private final boolean lossy;
  private final Spare<Repeated> spare = new Spare<>(Repeated::new);

  private CaomXml(Limits limits, boolean keepPlaces, boolean lossy) {
    this.limits = limits;
    this.keepPlaces = keepPlaces;
    this.lossy = lossy;
  }

  /** A codec with the default limits that keeps no places and refuses to lose anything. */
  public static CaomXml codec() {
    return DEFAULT;
  }

  /** The same with other limits. */
  public CaomXml withLimits(Limits other) {
    return new CaomXml(Objects.requireNonNull(other, "other"), keepPlaces, lossy);
  }

  /** The same, but documents read tell where in them things are. Costs some memory and time. */
  public CaomXml keepingPlaces() {
    return new CaomXml(limits, true, lossy);
  }

  /**
   * The same, but what a version cannot hold is written without, and reported all the same: the
   * outcome has the errors, and yet the document is written, as far as it can be. {@link
   * Outcome#orThrow} throws then, after the writing; ask for {@link Outcome#value} and {@link
   * Outcome#issues} instead. A document of which the outcome has no value is not written.
   */
  public CaomXml lossy() {
    return new CaomXml(limits, keepPlaces, true);
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

  /** Reads a document that is a text; an encoding that it declares is not looked at. */
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
   * Reads a document that is a tree, with the same findings as one that is a text; they have no
   * lines, since a tree has none. The tree is not changed, and must not be while it is read. The
   * limit on the size of documents does not count here.
   */
  public static Outcome<Document> read(org.dom4j.Document document) {
    return DEFAULT.readFrom(document);
  }

  /**
   * Reads an observation that is an element, which may stand within anything: the payload of an
   * envelope of SOAP or OAI-PMH, for instance. Namespaces declared above it count; nothing else
   * above or beside it is looked at.
   */
  public static Outcome<Document> read(Element element) {
    return DEFAULT.readFrom(element);
  }

  /**
   * A document of that version as a tree, for those who work on it further; null if the outcome has
   * errors. It has the elements and attributes of what {@link #write} writes, and no white space
   * between them. The tree is the caller's to change.
   */
  public static Outcome<org.dom4j.Document> document(Observation observation, Version version) {
    return DEFAULT.toDocument(observation, version);
  }

  /**
   * The XML Schema of a version, generated from the declarations of the model. It takes and refuses
   * the documents that the official schema does; {@code docs/versions.md} lists the differences.
   */
  public static String schema(Version version) {
    Objects.requireNonNull(version, "version");
    return XmlSchema.of(version);
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
    Repeated repeated = spare.take();
    try {
      return read(StaxCursor.of(in, limits, repeated), repeated);
    } catch (CursorException e) {
      return refused(e);
    } catch (LimitedStream.Unreadable e) {
      throw e.rethrown();
    }
  }

  /** Reads a document that is a text; see {@link #read(String)}. */
  public Outcome<Document> readFrom(String text) {
    Objects.requireNonNull(text, "text");
    try {
      return readFrom(Encodings.marked(text));
    } catch (CursorException e) {
      return refused(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document that is a tree; see {@link #read(org.dom4j.Document)}. */
  public Outcome<Document> readFrom(org.dom4j.Document document) {
    Objects.requireNonNull(document, "document");
    try {
      return read(TreeCursor.of(document), spare.take());
    } catch (CursorException e) {
      return refused(e);
    }
  }

  /** Reads an observation that is an element; see {@link #read(Element)}. */
  public Outcome<Document> readFrom(Element element) {
    Objects.requireNonNull(element, "element");
    return read(TreeCursor.of(element), spare.take());
  }

  private Outcome<Document> read(Cursor cursor, Repeated repeated) {
    Outcome<Document> read = new DocumentReader(cursor, limits, keepPlaces, repeated).read();
    spare.give(repeated);
    return read;
  }

  private static Outcome<Document> refused(CursorException e) {
    return new Outcome<>(null, List.of(e.issue()));
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
    XmlBytes bytes = new XmlBytes(version);
    Outcome<Observation> outcome = write(observation, version, bytes);
    if (isWritten(outcome)) {
      bytes.writeTo(out);
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

  /**
   * A document of that version as a tree, see {@link #document}; null if the outcome has errors and
   * this is not lossy.
   */
  public Outcome<org.dom4j.Document> toDocument(Observation observation, Version version) {
    Objects.requireNonNull(observation, "observation");
    Objects.requireNonNull(version, "version");
    TreeSink tree = new TreeSink(version);
    Outcome<Observation> outcome = write(observation, version, tree);
    return new Outcome<>(isWritten(outcome) ? tree.document() : null, outcome.issues());
  }

  private boolean isWritten(Outcome<Observation> outcome) {
    return outcome.value() != null && (lossy || !outcome.hasErrors());
  }

  private Outcome<Observation> write(Observation observation, Version version, Sink sink) {
    Outcome<Observation> fitted = Conversion.to(observation, version);
    Observation held = fitted.value();
    if (held == null || (fitted.hasErrors() && !lossy)) {
      return fitted;
    }
    List<Issue> issues = new ArrayList<>(fitted.issues());
    issues.addAll(new DocumentWriter(held, version, sink).write());
    return new Outcome<>(held, issues);
  }
}
