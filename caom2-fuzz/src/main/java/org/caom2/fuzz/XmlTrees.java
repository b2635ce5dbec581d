package org.caom2.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.convert.Conversion;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.xml.CaomXml;
import org.dom4j.DocumentException;
import org.dom4j.io.SAXReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * A tree reads as the text that it was made of does, with the same findings; the tree that is
 * written reads back.
 */
final class XmlTrees implements Property {
  private static final CaomXml XML = CaomXml.codec();

  @Override
  public void tryWith(byte[] input) throws IOException {
    org.dom4j.Document tree = tree(input);
    if (tree == null) {
      return;
    }
    Outcome<Document> ofTree = XML.readFrom(tree);
    Documents.told(ofTree, false);
    Outcome<Document> ofText = XML.readFrom(new ByteArrayInputStream(input));
    if (ofText.issues().stream().anyMatch(XmlTrees::isOfTexts)) {
      return;
    }
    Oracle.same(findings(ofText), findings(ofTree), "what is found");
    Oracle.same(observation(ofText), observation(ofTree), "the observation");
    Document document = ofTree.value();
    if (document != null) {
      Outcome<org.dom4j.Document> written =
          XML.toDocument(document.observation(), document.version());
      org.dom4j.Document again = written.value();
      if (again != null) {
        Outcome<Document> back = XML.readFrom(again);
        Oracle.check(!back.hasErrors(), () -> "not read back: " + back.issues());
        Oracle.same(
            Conversion.to(document.observation(), document.version()).value(),
            observation(back),
            "the observation read back");
      }
    }
  }

  /** Two parsers do not agree on all that is not quite XML, nor does a tree have encodings. */
  private static boolean isOfTexts(Issue issue) {
    return switch (issue.code().id()) {
      case "xml.not-well-formed", "xml.doctype" -> true;
      default -> issue.code().id().startsWith("limit.");
    };
  }

  /** Blanks count as equal: the parser of texts keeps those in the names of namespaces. */
  private static List<String> findings(Outcome<Document> read) {
    return read.issues().stream()
        .map(issue -> issue.at(null).toString().replaceAll("\\s", " "))
        .toList();
  }

  private static @Nullable Observation observation(Outcome<Document> read) {
    Document document = read.value();
    return document == null ? null : document.observation();
  }

  private static org.dom4j.@Nullable Document tree(byte[] input) {
    try {
      SAXReader reader = new SAXReader();
      reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      reader.setFeature("http://xml.org/sax/features/external-general-entities", false);
      reader.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      return reader.read(new ByteArrayInputStream(input));
    } catch (DocumentException | SAXException e) {
      return null;
    }
  }
}
