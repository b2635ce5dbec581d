package org.caom2.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.Namespace;
import org.dom4j.QName;
import org.dom4j.io.SAXReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees as users have them: within envelopes, made by hand, or wrong. */
class TreeReadingTest {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private static Observation observation(Version version) {
    return RandomObservations.of(version).density(1).siblings(2).observation(7);
  }

  private static org.dom4j.Document tree(Version version) {
    return CaomXml.document(observation(version), version).orThrow();
  }

  /** The first element of that name. */
  private static Element element(Element within, String name) {
    if (within.getName().equals(name)) {
      return within;
    }
    for (Element child : within.elements()) {
      Element found = element(child, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome.issues().stream().map(issue -> issue.code().id()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void withinAnEnvelopeThatDeclaresTheNamespaces(Version version) {
    Observation observation = observation(version);
    String root =
        CaomXml.codec()
            .toText(observation, version)
            .orThrow()
            .replaceFirst("<\\?xml[^>]*>", "")
            .replaceFirst(" xmlns:caom2=\"[^\"]*\" xmlns:xsi=\"[^\"]*\"", "");
    assertThat(root).doesNotContain("xmlns");
    String envelope =
        "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/' xmlns:caom2='other' xmlns:xsi='"
            + XSI
            + "'><record xmlns:caom2='"
            + version.namespace()
            + "'>text<metadata>"
            + root
            + "</metadata></record></OAI-PMH>";
    Element payload = element(Trees.parse(envelope).getRootElement(), "Observation");
    Outcome<Document> read = CaomXml.read(payload);
    assertThat(read.issues()).isEmpty();
    assertThat(read.orThrow().observation()).isEqualTo(observation);
  }

  @ParameterizedTest
  @EnumSource
  void inTheDefaultNamespaceWithinAnEnvelope(Version version) {
    Observation observation = observation(version);
    String root =
        CaomXml.codec()
            .toText(observation, version)
            .orThrow()
            .replaceFirst("<\\?xml[^>]*>", "")
            .replace("<caom2:", "<")
            .replace("</caom2:", "</")
            .replace("xsi:type=\"caom2:", "i:type=\"")
            .replace("xmlns:caom2", "xmlns:c")
            .replace("xmlns:xsi", "xmlns:i")
            .replace(" caom2:", " c:")
            .replaceFirst("<Observation ", "<Observation xmlns='" + version.namespace() + "' ");
    String envelope =
        "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/' xmlns='urn:x'>"
            + "<soap:Body>"
            + root
            + "</soap:Body></soap:Envelope>";
    Element payload = element(Trees.parse(envelope).getRootElement(), "Observation");
    Outcome<Document> read = CaomXml.read(payload);
    assertThat(read.issues()).isEmpty();
    assertThat(read.orThrow().observation()).isEqualTo(observation);
  }

  @Test
  void aPrefixThatMeansSomethingElseFurtherInIsTheInnerOne() {
    org.dom4j.Document document = tree(Version.V2_4);
    Element root = document.getRootElement();
    root.addAttribute(QName.get("type", "xsi", XSI), "a:" + "SimpleObservation");
    root.add(Namespace.get("a", "urn:x"));
    Element outer = DocumentHelper.createElement("outer");
    outer.add(Namespace.get("a", Version.V2_4.namespace()));
    root.detach();
    outer.add(root);
    assertThat(codes(CaomXml.read(root))).contains("xml.type");
  }

  @Test
  void anEnvelopeIsNoDocument() {
    Outcome<Document> read = CaomXml.read(Trees.parse("<Envelope><a/></Envelope>"));
    assertThat(read.value()).isNull();
    assertThat(codes(read)).containsExactly("xml.namespace");
  }

  @Test
  void aDocumentWithoutElementIsAFinding() {
    Outcome<Document> read = CaomXml.read(DocumentHelper.createDocument());
    assertThat(read.value()).isNull();
    assertThat(codes(read)).containsExactly("xml.not-well-formed");
  }

  @Test
  void aDocumentTypeDeclarationIsRefusedAsInStreams() {
    org.dom4j.Document document = tree(Version.V2_4);
    document.addDocType("Observation", null, "x.dtd");
    assertThat(codes(CaomXml.read(document))).containsExactly("xml.doctype");
    assertThat(CaomXml.read(document.getRootElement()).issues()).isEmpty();
  }

  @Test
  void piecesOfATextAreOneText() {
    org.dom4j.Document document = tree(Version.V2_4);
    Element collection = element(document.getRootElement(), "collection");
    collection.clearContent();
    collection.addText("A");
    collection.addComment("not me");
    collection.addCDATA("<&");
    collection.addProcessingInstruction("nor", "me");
    collection.addEntity("e", "\u00e9");
    collection.addText("");
    collection.addText("Z");
    Outcome<Document> read = CaomXml.read(document);
    assertThat(read.issues()).isEmpty();
    assertThat(read.orThrow().observation().collection()).isEqualTo("A<&\u00e9Z");
  }

  @Test
  void piecesOfAStrayTextAreOneFault() {
    org.dom4j.Document document = tree(Version.V2_4);
    Element planes = element(document.getRootElement(), "planes");
    planes.addText("stray ");
    planes.addCDATA("text");
    planes.addText(" here");
    assertThat(codes(CaomXml.read(document))).containsExactly("xml.text");

    String text = CaomXml.codec().toText(observation(Version.V2_4), Version.V2_4).orThrow();
    String stray =
        text.replaceFirst("</caom2:planes>", "stray <![CDATA[text]]> here &amp; there$0");
    assertThat(codes(CaomXml.read(stray))).containsExactly("xml.text");
  }

  @Test
  void commentsAndInstructionsAnywhereArePassedOver() {
    org.dom4j.Document document = tree(Version.V2_4);
    document.addComment("outside");
    Element planes = element(document.getRootElement(), "planes");
    planes.addComment("inside");
    planes.addProcessingInstruction("inside", "too");
    planes.addText("\n  ");
    assertThat(CaomXml.read(document).issues()).isEmpty();
  }

  @Test
  void anEntityWithoutTextIsAFinding() {
    org.dom4j.Document document = tree(Version.V2_4);
    Element collection = element(document.getRootElement(), "collection");
    collection.add(
        new org.dom4j.tree.DefaultEntity("nowhere") {
          private static final long serialVersionUID = 1L;
        });
    Outcome<Document> read = CaomXml.read(document);
    assertThat(read.value()).isNull();
    assertThat(read.issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).isEqualTo("undeclared entity &nowhere;"));
  }

  @Test
  void whatAReaderMadeOfEntitiesIsRead() throws Exception {
    String text = CaomXml.codec().toText(observation(Version.V2_4), Version.V2_4).orThrow();
    String declared =
        text.replaceFirst("\\?>", "?><!DOCTYPE o [<!ENTITY e 'declared'>]>")
            .replaceFirst("<caom2:collection>[^<]*<", "<caom2:collection>&e; here<");
    org.dom4j.Document document = new SAXReader().read(new StringReader(declared));
    assertThat(codes(CaomXml.read(document))).containsExactly("xml.doctype");
    assertThat(CaomXml.read(document.getRootElement()).orThrow().observation().collection())
        .isEqualTo("declared here");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 100_000})
  void depthHasItsLimit(int depth) {
    org.dom4j.Document document = tree(Version.V2_4);
    Element inner = element(document.getRootElement(), "planes");
    for (int i = 0; i < depth; i++) {
      inner = inner.addElement(QName.get("x", "urn:x"));
    }
    assertThat(codes(CaomXml.read(document))).contains("limit.depth");
    assertThat(CaomXml.read(document).value()).isNull();
  }

  @Test
  void anElementFarDownIsReadAtItsOwnDepth() {
    org.dom4j.Document document = tree(Version.V2_4);
    Element top = DocumentHelper.createElement("top");
    Element inner = top;
    for (int i = 0; i < 50_000; i++) {
      inner = inner.addElement("x");
    }
    Element payload = document.getRootElement();
    payload.detach();
    inner.add(payload);
    assertThat(CaomXml.read(payload).issues()).isEmpty();
  }

  @Test
  void aTreeThatLeadsBackToItselfEnds() {
    org.dom4j.Document document = tree(Version.V2_4);
    Element planes = element(document.getRootElement(), "planes");
    Element loop = DocumentHelper.createElement(QName.get("loop", "urn:x"));
    loop.add(loop);
    assertThat(loop.getParent()).isSameAs(loop);
    Element root = document.getRootElement();
    root.detach();
    root.addAttribute(QName.get("type", "xsi", XSI), "unknown:SimpleObservation");
    root.setParent(loop);
    assertThat(codes(CaomXml.read(root))).contains("xml.type");

    planes.content().add(loop);
    assertThat(codes(CaomXml.read(root))).contains("limit.depth");
  }

  @Test
  void textsAndListsHaveTheirLimits() {
    Limits few = new Limits(64, 5, 1, 1, 1000);
    Outcome<Document> read = CaomXml.codec().withLimits(few).readFrom(tree(Version.V2_4));
    assertThat(read.value()).isNull();
    assertThat(read.issues())
        .last()
        .satisfies(issue -> assertThat(issue.code()).isEqualTo(DocumentCode.LIMIT_TEXT));
  }

  @Test
  void findingsHaveAPathAndNoLine() {
    org.dom4j.Document document = tree(Version.V2_4);
    element(document.getRootElement(), "productID").detach();
    Outcome<Document> read = CaomXml.codec().keepingPlaces().readFrom(document);
    assertThat(read.issues()).isNotEmpty().extracting(Issue::at).containsOnlyNulls();
    assertThat(read.issues()).anyMatch(issue -> issue.path().toString().startsWith("plane["));
    Document value = read.value();
    assertThat(value).isNotNull();
    assertThat(value.places().of(read.issues().get(0).path())).isEmpty();
  }

  @Test
  void readingLeavesTheTreeAsItIs() {
    org.dom4j.Document document = tree(Version.V2_5);
    String before = document.asXML();
    assertThat(CaomXml.read(document).issues()).isEmpty();
    assertThat(document.asXML()).isEqualTo(before);
  }

  @Test
  void theTextOfATreeIsReadAsTheTree() {
    for (Version version : Version.values()) {
      org.dom4j.Document document = tree(version);
      assertThat(CaomXml.read(document.asXML()).issues()).as("%s", version).isEmpty();
    }
  }
}
