package org.caom2.model;

import static org.caom2.model.schema.Scalars.ANY_URI;
import static org.caom2.model.schema.Scalars.STRING;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Trait.packed;
import static org.caom2.model.schema.Trait.required;
import static org.caom2.model.schema.Version.V2_2;
import static org.caom2.model.schema.Version.V2_5;
import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The science proposal that an observation was made for.
 *
 * <p>Source: CAOM: Proposal.
 *
 * @param id identifier that the observatory gave it
 * @param pi name of the principal investigator
 * @param project name of the project or survey it belongs to
 * @param title its title
 * @param reference where it is described (since 2.5)
 * @param keywords words about it; none has a vertical bar
 */
public record Proposal(
    String id,
    @Nullable String pi,
    @Nullable String project,
    @Nullable String title,
    @Nullable URI reference,
    List<String> keywords) {
  private static final Type.Declaration<Proposal> D = Type.<Proposal>declare("Proposal");
  public static final Field<Proposal, String> ID = D.one("id", STRING, Proposal::id, required());
  public static final Field<Proposal, String> PI = D.one("pi", STRING, Proposal::pi);
  public static final Field<Proposal, String> PROJECT = D.one("project", STRING, Proposal::project);
  public static final Field<Proposal, String> TITLE = D.one("title", STRING, Proposal::title);
  public static final Field<Proposal, URI> REFERENCE =
      D.one("reference", ANY_URI, Proposal::reference, in(since(V2_5)));
  public static final Field<Proposal, List<String>> KEYWORDS =
      D.set(
          "keywords",
          "keyword",
          STRING,
          Comparator.naturalOrder(),
          Proposal::keywords,
          packed(until(V2_2)));

  /** The declaration. */
  public static final Type<Proposal> SCHEMA =
      D.made(
          d ->
              new Proposal(
                  d.need(ID),
                  d.get(PI),
                  d.get(PROJECT),
                  d.get(TITLE),
                  d.get(REFERENCE),
                  d.list(KEYWORDS)));

  public Proposal {
    Objects.requireNonNull(id, "id");
    keywords = KEYWORDS.tidy(keywords);
  }

  /** Starts a new one. */
  public static ProposalBuilder builder() {
    return new ProposalBuilder();
  }

  /** Starts a copy with changes. */
  public ProposalBuilder toBuilder() {
    return new ProposalBuilder(this);
  }
}
