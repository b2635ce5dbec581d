package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caom2.model.schema.Version;
import org.caom2.testkit.ReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The views against the VO-DML descriptions, which differ from the schemas here and there. */
class VodmlTest {
  /** A difference that is known, and why our side is right. */
  private record Known(String versions, String pattern, String why) {
    boolean explains(String version, String difference) {
      return versions.contains(version) && difference.matches(pattern);
    }
  }

  private static final String SCHEMA = "the schema has it otherwise, and documents follow that";
  private static final String SLIP = "the name of another attribute stands twice";

  private static final List<Known> KNOWN =
      List.of(
          new Known("2.2 2.3 2.4 2.5", ".*Observation.intent (ours 0|theirs 1)..1", SCHEMA),
          new Known("2.2 2.3 2.4 2.5", "Environment.(seeing ours|name theirs) 0..1", SCHEMA),
          new Known("2.2 2.3 2.4", "Proposal.(id ours|proposalID theirs) 1..1", SCHEMA),
          new Known("2.4", "Observable.(ucd ours|flag theirs) 1..1", SCHEMA),
          new Known("2.2 2.3 2.4", "CoordError.(syser|rnder) ours .*", SCHEMA),
          new Known("2.2 2.3 2.4", "CoordError.(csyer|crder) theirs .*", SCHEMA),
          new Known("2.2 2.3 2.4", "CoordFunction1D.(naxis ours|dimension theirs) 1..1", SCHEMA),
          new Known("2.2 2.3", "CoordFunction1D.(delta ours|cd11 theirs) 1..1", SCHEMA),
          new Known("2.2 2.3 2.4", "CoordFunction2D.cd[12]{2} (ours 0|theirs 1)..1", SCHEMA),
          new Known("2.2 2.3 2.4", "CoordBounds1D.(samples ours 0|vertices theirs 1)..*", SCHEMA),
          new Known("2.2 2.3 2.4", "CoordBounds2D.(circle|polygon) ours 0..1", SCHEMA),
          new Known("2.2 2.3 2.4", "CoordBounds2D.vertices theirs 1..*", SCHEMA),
          new Known("2.2 2.3 2.4", "class CoordCircle2D", "CoordBounds2D is a choice of shapes"),
          new Known("2.2 2.3 2.4", "class CoordPolygon2D", "CoordBounds2D is a choice of shapes"),
          new Known("2.2 2.3 2.4", "class ValueCoord2D", "CoordBounds2D is a choice of shapes"),
          new Known("2.2 2.3", "SpectralWCS.specsys (ours 0|theirs 1)..1", SCHEMA),
          new Known("2.2 2.3", "Provenance.keywords (ours 0..\\*|theirs 0..1)", SCHEMA),
          new Known("2.2 2.3 2.4", "Axis.(cunit ours|ctype theirs) 0..1", SLIP),
          new Known("2.2 2.3 2.4", "(Point|Vertex).cval2 ours 1..1", SLIP),
          new Known("2.2", "class Vertex", "the schema has it: polygons are outlines"),
          new Known("2.2", "Interval.samples (ours 0|theirs 1)..*", SCHEMA),
          new Known("2.2", ".*.maxLastModified theirs 0..1", "new in the schema of 2.3"),
          new Known("2.2", "(Circle|Polygon).(area|size|center) theirs 1..1", "computed"),
          new Known("2.2", "(Interval.width|Energy.freq.*) theirs .*", "computed"),
          new Known(
              "2.5",
              "class (Part|Chunk|Axis|Slice|.*Coord.*|.*WCS|ObservableAxis)",
              "the draft drops parts; the services still have them on the wire"),
          new Known("2.5", "Artifact.parts ours 0..\\*", "as the class Part"),
          new Known(
              "2.5", "class (Circle|Polygon|Point|Interval)", "described in a document of its own"),
          new Known("2.5", "Plane.uri (ours 1|theirs 0)..1", SCHEMA),
          new Known("2.5", "Plane.(visibility ours|uv theirs) 0..1", SCHEMA),
          new Known("2.5", "Visibility.distribution.* ours 1..1", SLIP),
          new Known("2.5", "Energy.(rest ours|restwav theirs) 0..1", "renamed in the schema"),
          new Known("2.5", "Energy.bandpassName (ours 0..1|theirs 0..\\*)", SCHEMA),
          new Known("2.5", "Position.samples (ours 1..\\*|theirs 1..1)", "theirs is a MultiShape"));

  private final Map<String, Element> types = new TreeMap<>();

  @ParameterizedTest
  @CsvSource({
    "2.2, CAOM-2.2-vodml.xml",
    "2.3, CAOM-2.3-vodml.xml",
    "2.4, CAOM-2.4-vodml.xml",
    "2.5, CAOM-2.5-draft-vodml.xml"
  })
  void differsOnlyWhereThatIsKnown(String label, String file) throws Exception {
    collect(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(ReferenceData.require("reference/" + file).toFile())
            .getDocumentElement());
    Version version = Version.ofLabel(label).orElseThrow();
    List<String> differences = new ArrayList<>();
    ClassLines.of(version, scalar -> "scalar")
        .forEach((name, lines) -> compare(name, lines, differences));
    assertThat(differences)
        .allMatch(found -> KNOWN.stream().anyMatch(known -> known.explains(label, found)));
    assertThat(KNOWN.stream().filter(known -> known.versions().contains(label)))
        .allMatch(known -> differences.stream().anyMatch(found -> known.explains(label, found)));
  }

  private void compare(String name, List<String> lines, List<String> differences) {
    if (!types.containsKey(name)) {
      differences.add("class " + name);
      return;
    }
    Set<String> ours = new TreeSet<>();
    lines.forEach(line -> ours.add(field(line)));
    Set<String> theirs = fields(name);
    Stream.concat(ours.stream(), theirs.stream())
        .filter(field -> ours.contains(field) != theirs.contains(field))
        .forEach(
            field ->
                differences.add(
                    name + "." + field.replace(" ", ours.contains(field) ? " ours " : " theirs ")));
  }

  /** {@code name least..most} of a line of {@link ClassLines}. */
  private static String field(String line) {
    Matcher words = Pattern.compile("@?(\\w+)\\S* \\S+ (\\w+)( packed| >=\\d)?").matcher(line);
    if (!words.matches()) {
      throw new IllegalStateException(line);
    }
    String least = words.group(2).equals("yes") ? "1" : "0";
    String list = words.group(3);
    if (list == null) {
      return words.group(1) + " " + least + "..1";
    }
    boolean counted = least.equals("1") && list.startsWith(" >=");
    return words.group(1) + " " + (counted ? list.substring(3) : "0") + "..*";
  }

  private void collect(Element in) {
    for (Element child : children(in)) {
      if (child.getTagName().equals("objectType") || child.getTagName().equals("dataType")) {
        types.put(text(child, "name", ""), child);
      }
      collect(child);
    }
  }

  private static List<Element> children(Element in) {
    List<Element> children = new ArrayList<>();
    for (Node n = in.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static String text(Element in, String name, String otherwise) {
    return children(in).stream()
        .filter(child -> child.getTagName().equals(name))
        .map(child -> child.getTextContent().strip())
        .findFirst()
        .orElse(otherwise);
  }

  /** The attributes and parts of a class and its bases. */
  private Set<String> fields(String name) {
    Set<String> fields = new TreeSet<>();
    Element type = types.get(name);
    for (Element child : type == null ? List.<Element>of() : children(type)) {
      switch (child.getTagName()) {
        case "extends" ->
            fields.addAll(fields(child.getTextContent().strip().replaceFirst(".*:", "")));
        case "attribute", "composition", "reference" -> {
          Element multiplicity = (Element) child.getElementsByTagName("multiplicity").item(0);
          String most = text(multiplicity, "maxOccurs", "1");
          fields.add(
              text(child, "name", "")
                  + " "
                  + text(multiplicity, "minOccurs", "1")
                  + ".."
                  + (most.equals("1") ? "1" : "*"));
        }
        default -> {}
      }
    }
    return fields;
  }
}
