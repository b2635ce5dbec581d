package org.caom2.xml;

import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.Observation;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.codec.Repeated;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/** Reads one document, in the version that the namespace of its root tells. For one use. */
final class DocumentReader {
  private final Cursor cursor;
  private final Limits limits;
  private final Notes notes;
  private final Repeated repeated;

  DocumentReader(Cursor cursor, Limits limits, boolean keepPlaces, Repeated repeated) {
    this.cursor = cursor;
    this.limits = limits;
    this.notes = new Notes(limits.issues(), keepPlaces);
    this.repeated = repeated;
  }

  /** Reads the document from its beginning to its end. */
  Outcome<Document> read() {
    Document document = null;
    try {
      Cursor.Event event = cursor.next();
      if (event == Cursor.Event.DOCTYPE) {
        throw new CursorException(
            XmlCode.DOCTYPE, cursor.location(), "document type declarations are not read");
      }
      if (event == Cursor.Event.START) {
        Version version = version();
        Observation observation = observation(version);
        cursor.next();
        if (observation != null) {
          document = new Document(version, Format.XML, observation, notes.places());
        }
      }
    } catch (CursorException e) {
      notes.end(e.issue());
    }
    return new Outcome<>(document, notes.issues());
  }

  private Version version() throws CursorException {
    String namespace = cursor.namespace();
    return Version.ofNamespace(namespace)
        .orElseThrow(
            () ->
                new CursorException(
                    XmlCode.NAMESPACE,
                    cursor.location(),
                    namespace.isEmpty()
                        ? "not a CAOM document: " + Shown.of(cursor.name()) + " is in no namespace"
                        : "not a CAOM document: no version has the namespace " + namespace));
  }

  /** Reads the root, which the cursor stands on. */
  private @Nullable Observation observation(Version version) throws CursorException {
    Node root = new Node(null, null, -1, cursor.location());
    notes.keep(root);
    if (!cursor.name().equals("Observation")) {
      notes.add(
          XmlCode.ROOT,
          root,
          null,
          cursor.location(),
          "the root is not Observation but " + Shown.of(cursor.name()));
    }
    ObjectReader objects = new ObjectReader(cursor, limits, notes, repeated, version);
    Object made = objects.choice(Observation.SCHEMA, null, root);
    root.made(made);
    return (Observation) made;
  }
}
