package org.caom2.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes types as source text and collects the imports they need. */
final class TypeText {
  private final Elements elements;
  private final Types types;
  private final ModuleElement module;
  private final String packageName;
  private final boolean annotated;
  private final Map<String, String> imports = new TreeMap<>();

  TypeText(ProcessingEnvironment environment, TypeElement type) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    module = elements.getModuleOf(type);
    packageName = elements.getPackageOf(type).getQualifiedName().toString();
    annotated = find(Nullness.NULLABLE) != null;
  }

  /** The sorted qualified names to import. */
  List<String> imports() {
    return imports.values().stream().sorted().toList();
  }

  /** The type as it is to be written without an annotation of its own. */
  String plain(TypeMirror type) {
    return text(type, false);
  }

  /** The type of something that may be null; primitives are boxed. */
  String nullable(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return text(types.boxedClass((PrimitiveType) type).asType(), annotated);
    }
    return text(type, annotated);
  }

  /** The shortest unambiguous name of a top-level type, importing it if need be. */
  String name(String qualified) {
    int dot = qualified.lastIndexOf('.');
    String simple = qualified.substring(dot + 1);
    String owner = dot < 0 ? "" : qualified.substring(0, dot);
    if (owner.equals(packageName)) {
      return simple;
    }
    boolean hidden = find(prefix(packageName) + simple) != null;
    if (owner.equals("java.lang")) {
      return hidden ? qualified : simple;
    }
    if (hidden || find("java.lang." + simple) != null) {
      return qualified;
    }
    return imports.computeIfAbsent(simple, key -> qualified).equals(qualified) ? simple : qualified;
  }

  private String text(TypeMirror type, boolean nullable) {
    if (type.getKind().isPrimitive()) {
      return type.getKind().name().toLowerCase(Locale.ROOT);
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return array((ArrayType) type, nullable);
    }
    if (type.getKind() == TypeKind.DECLARED) {
      return declared((DeclaredType) type, nullable);
    }
    if (type.getKind() == TypeKind.WILDCARD) {
      return wildcard((WildcardType) type);
    }
    return type.toString();
  }

  private String array(ArrayType array, boolean nullable) {
    StringBuilder brackets = new StringBuilder();
    TypeMirror type = array;
    boolean mark = nullable;
    while (type.getKind() == TypeKind.ARRAY) {
      brackets.append(mark ? " @" + name(Nullness.NULLABLE) + " []" : "[]");
      type = ((ArrayType) type).getComponentType();
      mark = within(type);
    }
    return text(type, mark) + brackets;
  }

  private String declared(DeclaredType type, boolean nullable) {
    TypeElement element = (TypeElement) type.asElement();
    String name = nested(element);
    if (nullable) {
      // A type annotation belongs right before the last simple name.
      int dot = name.lastIndexOf('.') + 1;
      String annotation = "@" + name(Nullness.NULLABLE) + " ";
      name = name.substring(0, dot) + annotation + name.substring(dot);
    }
    List<String> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(text(argument, within(argument)));
    }
    return arguments.isEmpty() ? name : name + "<" + String.join(", ", arguments) + ">";
  }

  private String nested(TypeElement element) {
    if (element.getEnclosingElement() instanceof TypeElement outer) {
      return nested(outer) + "." + element.getSimpleName();
    }
    return name(element.getQualifiedName().toString());
  }

  private String wildcard(WildcardType type) {
    TypeMirror upper = type.getExtendsBound();
    if (upper != null) {
      return "? extends " + text(upper, within(upper));
    }
    TypeMirror lower = type.getSuperBound();
    return lower == null ? "?" : "? super " + text(lower, within(lower));
  }

  private boolean within(TypeMirror type) {
    return annotated && Nullness.isNullable(type);
  }

  private TypeElement find(String qualified) {
    return elements.getTypeElement(module, qualified);
  }

  private static String prefix(String packageName) {
    return packageName.isEmpty() ? "" : packageName + ".";
  }
}
