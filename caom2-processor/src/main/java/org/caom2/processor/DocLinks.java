package org.caom2.processor;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Makes the links of a record's doc comment work in its builder, which shares neither the members
 * nor the imports they rely on. A link that cannot be resolved becomes code.
 */
final class DocLinks {
  private static final Pattern LINK =
      Pattern.compile("\\{@(link|linkplain|value)\\s+([\\w.]*)(#\\w+(?:\\([^)]*\\))?)?([^}]*)\\}");

  private final Elements elements;
  private final TypeElement type;
  private final TypeElement reader;

  DocLinks(Elements elements, TypeElement type, TypeElement reader) {
    this.elements = elements;
    this.type = type;
    this.reader = reader;
  }

  String rewrite(String comment) {
    return LINK.matcher(comment).replaceAll(link -> Matcher.quoteReplacement(rewrite(link)));
  }

  private String rewrite(MatchResult link) {
    String target = resolve(link.group(2));
    String member = link.group(3) == null ? "" : link.group(3);
    String label = link.group(4);
    if (!target.isEmpty()) {
      return "{@" + link.group(1) + " " + target + member + label + "}";
    }
    String shown = (link.group(2) + member).replace('#', '.');
    return "{@code " + (label.isBlank() ? shown : label.strip()) + "}";
  }

  /** The name by which the builder knows the type, empty if it does not. */
  private String resolve(String name) {
    if (name.isEmpty()) {
      return samePackage() ? type.getSimpleName().toString() : type.getQualifiedName().toString();
    }
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      if (nested.getSimpleName().contentEquals(name)) {
        return resolve("") + "." + name;
      }
    }
    String sibling = elements.getPackageOf(type).getQualifiedName() + "." + name;
    if (elements.getTypeElement(sibling) != null) {
      return samePackage() ? name : sibling;
    }
    boolean known =
        elements.getTypeElement(name) != null
            || elements.getTypeElement("java.lang." + name) != null;
    return known ? name : "";
  }

  private boolean samePackage() {
    return elements.getPackageOf(type).equals(elements.getPackageOf(reader));
  }
}
