package org.caom2.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.model.wording.Counted;
import org.jspecify.annotations.Nullable;

/**
 * Teaches observations to a Jackson {@code ObjectMapper}, also as values within other beans.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new CaomModule(Version.V2_5));
 * Observation obs = mapper.readValue(in, Observation.class);
 * }</pre>
 *
 * <p>Every version and dialect is read; documents are written in the plain dialect of one version.
 * A document with errors, and an observation that the version cannot hold, is refused with a {@link
 * Refused}, which carries the issues; of a refused observation nothing is written. Warnings are not
 * told. Trees, and formats besides JSON, have no lines, and their issues no places.
 */
public final class CaomModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A document or observation that is refused. */
  public static final class Refused extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    Refused(java.io.Closeable processor, List<Issue> issues) {
      super(processor, message(issues), place(issues));
      this.issues = issues;
    }

    /** All issues; empty after deserialization. */
    public List<Issue> issues() {
      return issues == null ? List.of() : issues;
    }

    private static String message(List<Issue> issues) {
      List<Issue> errors = issues.stream().filter(Issue::isError).toList();
      if (errors.isEmpty()) {
        return "no observation";
      }
      String more =
          errors.size() == 1
              ? ""
              : " (and " + Counted.of(errors.size() - 1, "more error", "more errors") + ")";
      return errors.get(0) + more;
    }

    /** Where the first error is; the parser is behind the document already. */
    private static @Nullable JsonLocation place(List<Issue> issues) {
      Location at = issues.stream().filter(Issue::isError).findFirst().map(Issue::at).orElse(null);
      return at == null
          ? null
          : new JsonLocation(ContentReference.unknown(), -1L, at.line(), at.column());
    }
  }

  /**
   * A module.
   *
   * @param version the version that is written
   */
  public CaomModule(Version version) {
    super("caom2-" + version);
    addSerializer(Observation.class, new Serializer(version));
    addDeserializer(Observation.class, new Deserializer());
  }

  private static final class Serializer extends JsonSerializer<Observation> {
    private final Version version;

    Serializer(Version version) {
      this.version = version;
    }

    @Override
    public void serialize(Observation value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      Observation held = held(value, out);
      out.writeStartObject(value);
      members(held, out);
      out.writeEndObject();
    }

    @Override
    public void serializeWithType(
        Observation value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      Observation held = held(value, out);
      WritableTypeId id = types.typeId(value, JsonToken.START_OBJECT);
      types.writeTypePrefix(out, id);
      members(held, out);
      types.writeTypeSuffix(out, id);
    }

    /** What the version holds of an observation; a refusal must come before anything is written. */
    private Observation held(Observation value, JsonGenerator out) throws IOException {
      Outcome<Observation> outcome =
          CaomJson.codec().writeTo(value, version, OutputStream.nullOutputStream());
      Observation held = outcome.value();
      if (held == null || outcome.hasErrors()) {
        throw new Refused(out, outcome.issues());
      }
      return held;
    }

    private void members(Observation held, JsonGenerator out) throws IOException {
      boolean textual = !out.canWriteBinaryNatively();
      new DocumentWriter(version, Dialect.PLAIN, textual, out).members(held);
    }

    @Override
    public Class<Observation> handledType() {
      return Observation.class;
    }
  }

  private static final class Deserializer extends JsonDeserializer<Observation> {
    @Override
    public Observation deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Outcome<Document> outcome = CaomJson.codec().readValue(parser);
      Document document = outcome.value();
      if (document == null || outcome.hasErrors()) {
        throw new Refused(parser, outcome.issues());
      }
      return document.observation();
    }

    @Override
    public Class<Observation> handledType() {
      return Observation.class;
    }
  }
}
