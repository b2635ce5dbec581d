package org.caom2.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.QuotedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/json.md shows is so. */
class JsonPageTest {
  private static final Path PAGE = Path.of("../docs/json.md");

  private static List<String> documents() throws IOException {
    return Pattern.compile("(?s)```json\n(.*?)```")
        .matcher(Files.readString(PAGE))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void theDocumentsAreReadAndWrittenSo() throws IOException {
    List<String> documents = documents();
    assertThat(documents).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Outcome<Document> read = CaomJson.read(documents.get(i));
      assertThat(read.issues()).isEmpty();
      Document document = read.orThrow();
      CaomJson codec = CaomJson.codec().writing(i == 0 ? Dialect.PLAIN : Dialect.PREFIXED);
      assertThat(codec.toText(document.observation(), document.version()).orThrow())
          .isEqualTo(documents.get(i));
    }
  }

  @Test
  void everyCodeIsTold() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(
            Pattern.compile("\\[(json\\.[a-z-]+)\\]\\(issues/\\1\\.md\\)")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(JsonCode.values()).map(JsonCode::id).toList());
  }

  @Test
  void readsAndWrites(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("a.json");
    Files.writeString(path, documents().get(1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // shown: codec
    Document document = CaomJson.read(path).orThrow();
    Observation obs = document.observation();
    CaomJson.write(obs, Version.V2_5, out).orThrow();

    String older =
        CaomJson.codec()
            .writing(Dialect.PREFIXED)
            .compact()
            .toText(obs, document.version())
            .orThrow();
    // end
    assertThat(CaomJson.read(older).orThrow().observation()).isEqualTo(obs);
    assertThat(CaomJson.read(new ByteArrayInputStream(out.toByteArray())).orThrow().version())
        .isEqualTo(Version.V2_5);
    QuotedCode.assertShown(PAGE, JsonPageTest.class, "codec");
  }

  record Answer(String status, List<Observation> found) {}

  @Test
  void worksInAMapper() throws IOException {
    InputStream in = new ByteArrayInputStream(documents().get(0).getBytes(StandardCharsets.UTF_8));
    // shown: mapper
    ObjectMapper mapper = new ObjectMapper().registerModule(new CaomModule(Version.V2_5));
    Observation obs = mapper.readValue(in, Observation.class);
    String text = mapper.writeValueAsString(new Answer("ok", List.of(obs)));
    // end
    assertThat(mapper.readValue(text, Answer.class).found()).containsExactly(obs);
    QuotedCode.assertShown(PAGE, JsonPageTest.class, "mapper");
  }

  private static Observation received(ObjectMapper mapper, String body) throws IOException {
    // shown: refusal
    try {
      return mapper.readValue(body, Observation.class);
    } catch (CaomModule.Refused e) {
      e.issues().forEach(System.out::println);
      throw e;
    }
    // end
  }

  @Test
  void refuses() throws IOException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new CaomModule(Version.V2_5)).build();
    assertThat(received(mapper, documents().get(0)).collection()).isEqualTo("C");
    assertThatThrownBy(() -> received(mapper, "{}")).isInstanceOf(CaomModule.Refused.class);
    QuotedCode.assertShown(PAGE, JsonPageTest.class, "refusal");
  }

  @Test
  void givesSchemas() throws IOException {
    // shown: schema
    String schema = CaomJson.schema(Version.V2_5);
    // end
    assertThat(schema).contains("\"$schema\"");
    QuotedCode.assertShown(PAGE, JsonPageTest.class, "schema");
  }
}
