package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.caom2.model.Observation;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One full document per version, whose bytes must never change: they were made once and are read
 * and written here, so that any change of a name, an order, a number or a blank is seen.
 */
class GoldenDocumentsTest {
  private static Path file(Version version) {
    return Path.of("src/test/resources/golden/" + version.label() + ".xml");
  }

  @ParameterizedTest
  @EnumSource
  void isWrittenAsItWasRead(Version version) throws IOException {
    byte[] golden = Files.readAllBytes(file(version));
    var read = CaomXml.read(file(version));
    assertThat(read.issues()).isEmpty();
    assertThat(read.orThrow().version()).isEqualTo(version);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Outcome<Observation> written = CaomXml.write(read.orThrow().observation(), version, out);
    assertThat(written.issues()).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(new String(golden, StandardCharsets.UTF_8));
    assertThat(Arrays.equals(out.toByteArray(), golden)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void hasEveryElementAndAttribute(Version version) throws IOException {
    String text = Files.readString(file(version));
    Set<String> wanted = new TreeSet<>();
    for (Choice.Alternative<?> kind : Observation.SCHEMA.alternatives()) {
      names(kind.type().view(version), wanted, new HashSet<>());
    }
    assertThat(wanted).hasSizeGreaterThan(90).allMatch(text::contains);
  }

  private static void names(View<?> view, Set<String> names, Set<Object> done) {
    if (!done.add(view)) {
      return;
    }
    for (Slot slot : view.slots()) {
      boolean typed =
          !slot.isList() && (Object) slot.value() instanceof Choice<?> c && !c.isByElement();
      names.add(
          slot.isAttribute()
              ? " caom2:" + slot.name() + "=\""
              : "<caom2:" + slot.name() + (typed ? " xsi:type=" : ">"));
      View<Object> content = slot.content();
      if (content != null) {
        names(content, names, done);
      } else if ((Object) slot.value() instanceof Choice<?> choice) {
        for (Choice.Alternative<?> alternative : choice.alternatives()) {
          if (alternative.type().versions().contains(view.version())) {
            names.add(
                choice.isByElement()
                    ? "<caom2:" + alternative.element() + ">"
                    : "xsi:type=\"caom2:" + alternative.type().name(view.version()) + "\"");
            names(alternative.type().view(view.version()), names, done);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void isLegal(Version version) throws IOException {
    assertThat(OfficialSchema.of(version).refuses(Files.readAllBytes(file(version)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsTheSameInOtherClothes(Version version) throws IOException {
    String text = Files.readString(file(version));
    Observation observation = CaomXml.read(text).orThrow().observation();
    String otherPrefix = text.replace("caom2:", "c:").replace("xmlns:caom2", "xmlns:c");
    String defaultNamespace =
        text.replaceAll("(</?)caom2:", "$1")
            .replace("xsi:type=\"caom2:", "xsi:type=\"")
            .replaceFirst("xmlns:caom2=(\"[^\"]*\")", "xmlns=$1 xmlns:caom2=$1");
    String otherInstance = text.replace("xsi:type", "i:type").replace("xmlns:xsi", "xmlns:i");
    String windows = text.replace("\n<", "\r\n<").replace("\n ", "\r\n ");
    String flat = text.replaceAll(">\n *<", "><");
    String remarks = text.replaceAll("\n( *<)", "\n<!-- <x> --><?x y?>$1");
    for (String other :
        List.of(otherPrefix, defaultNamespace, otherInstance, windows, flat, remarks)) {
      assertThat(other).isNotEqualTo(text);
      assertThat(CaomXml.read(other).issues()).isEmpty();
      assertThat(CaomXml.read(other).orThrow().observation()).isEqualTo(observation);
    }
  }
}
