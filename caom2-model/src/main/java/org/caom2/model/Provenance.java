package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Scalars.DATE;
import static org.caom2.model.schema.Scalars.PLANE_URI;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.as;
import static org.caom2.model.schema.Trait.item;
import static org.caom2.model.schema.Trait.packed;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.between;
import static org.caom2.model.schema.Versions.until;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * How a plane was made: the process, its version and its inputs.
 *
 * <p>Source: CAOM: Provenance.
 *
 * @param name name of the process
 * @param version version of the process
 * @param project project that owns the process
 * @param producer who ran it
 * @param runID which run it was
 * @param reference where the process is described
 * @param lastExecuted when it was last run
 * @param keywords words about it; none has a vertical bar
 * @param inputs identifiers of the planes that went in
 */
public record Provenance(
    String name,
    @Nullable String version,
    @Nullable String project,
    @Nullable String producer,
    @Nullable String runID,
    @Nullable URI reference,
    @Nullable Instant lastExecuted,
    List<String> keywords,
    List<URI> inputs) {
  private static final Type.Declaration<Provenance> D = Type.<Provenance>declare("Provenance");
  public static final Field<Provenance, String> NAME =
      D.one("name", STRING, Provenance::name, required());
  public static final Field<Provenance, String> VERSION =
      D.one("version", STRING, Provenance::version);
  public static final Field<Provenance, String> PROJECT =
      D.one("project", STRING, Provenance::project);
  public static final Field<Provenance, String> PRODUCER =
      D.one("producer", STRING, Provenance::producer);
  public static final Field<Provenance, String> RUN_ID = D.one("runID", STRING, Provenance::runID);
  public static final Field<Provenance, URI> REFERENCE =
      D.one("reference", ANY_URI, Provenance::reference);
  public static final Field<Provenance, Instant> LAST_EXECUTED =
      D.one("lastExecuted", DATE, Provenance::lastExecuted);
  public static final Field<Provenance, List<String>> KEYWORDS =
      D.set(
          "keywords",
          "keyword",
          STRING,
          Comparator.naturalOrder(),
          Provenance::keywords,
          packed(until(V2_2)));
  public static final Field<Provenance, List<URI>> INPUTS =
      D.set(
          "inputs",
          "input",
          ANY_URI,
          Comparator.naturalOrder(),
          Provenance::inputs,
          item("planeURI", until(V2_4)),
          as(PLANE_URI, between(V2_2, V2_4)));

  /** The declaration. */
  public static final Type<Provenance> SCHEMA =
      D.made(
          d ->
              new Provenance(
                  d.need(NAME),
                  d.get(VERSION),
                  d.get(PROJECT),
                  d.get(PRODUCER),
                  d.get(RUN_ID),
                  d.get(REFERENCE),
                  d.get(LAST_EXECUTED),
                  d.list(KEYWORDS),
                  d.list(INPUTS)));

  public Provenance {
    Objects.requireNonNull(name, "name");
    keywords = KEYWORDS.tidy(keywords);
    inputs = INPUTS.tidy(inputs);
  }

  /** Starts a new one. */
  public static ProvenanceBuilder builder() {
    return new ProvenanceBuilder();
  }

  /** Starts a copy with changes. */
  public ProvenanceBuilder toBuilder() {
    return new ProvenanceBuilder(this);
  }
}
