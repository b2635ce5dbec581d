package org.caom2.json;

import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.Observation;
import org.caom2.model.codec.Node;
import org.caom2.model.codec.Notes;
import org.caom2.model.codec.Repeated;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/** Reads one document, in the version that the namespace of its root tells. For one use. */
final class DocumentReader {
  private final Notes notes;
  private final Naming naming;
  private final Repeated repeated;

  DocumentReader(Limits limits, boolean keepPlaces, Repeated repeated) {
    this.notes = new Notes(limits.issues(), keepPlaces);
    this.naming = new Naming(notes);
    this.repeated = repeated;
  }

  /** What a document says that could not be parsed. */
  static Outcome<Document> failed(Parsing.Failure failure) {
    Notes notes = new Notes(1, false);
    notes.add(failure.code, new Node(null, null, -1, failure.at), null, failure.at, failure.text());
    return new Outcome<>(null, notes.issues());
  }

  /** Reads the document. */
  Outcome<Document> read(Item parsed) {
    Document document = null;
    Node root = new Node(null, null, -1, parsed.at());
    if (naming.root(parsed, root) instanceof Item.Obj object) {
      document = document(object, new Node(null, null, -1, object.at()));
    } else {
      notes.add(JsonCode.ROOT, root, null, parsed.at(), "not an observation object");
    }
    return new Outcome<>(document, notes.issues());
  }

  private @Nullable Document document(Item.Obj object, Node root) {
    Version version = naming.version(object, root);
    if (version == null) {
      return null;
    }
    notes.keep(root);
    ObjectReader objects = new ObjectReader(notes, naming, repeated, version);
    Object made = objects.choice(Observation.SCHEMA, object, null, root, Told.NAMESPACE_AND_TYPE);
    root.made(made);
    return made == null
        ? null
        : new Document(version, Format.JSON, (Observation) made, notes.places());
  }
}
