package org.caom2.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the model of a record from the compiler. */
final class RecordReader {
  private final Elements elements;
  private final Types types;

  RecordReader(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
  }

  RecordModel read(TypeElement type) {
    List<Component> components = components(type, type);
    return new RecordModel(
        type.getSimpleName().toString(),
        elements.getPackageOf(type).getQualifiedName().toString(),
        type.getModifiers().contains(Modifier.PUBLIC),
        doc(type, type).summary(),
        components);
  }

  private List<Component> components(TypeElement type, TypeElement reader) {
    DocComment doc = doc(type, reader);
    List<Component> result = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      result.add(component(component, doc, type, reader));
    }
    return result;
  }

  private DocComment doc(TypeElement type, TypeElement reader) {
    String comment = elements.getDocComment(type);
    DocLinks links = new DocLinks(elements, type, reader);
    return DocComment.parse(comment == null ? "" : links.rewrite(comment));
  }

  private Component component(
      RecordComponentElement element, DocComment doc, TypeElement owner, TypeElement reader) {
    String name = element.getSimpleName().toString();
    TypeMirror type = annotatedType(element, owner);
    boolean nullable = Nullness.isNullable(type);
    boolean creatable = !nullable && hasCreate(type);
    List<Component> parts = List.of();
    // Only the record itself delegates: an entity of an entity would lead nowhere.
    if (creatable && name.equals("entity") && owner.equals(reader)) {
      parts = components((TypeElement) ((DeclaredType) type).asElement(), reader);
    }
    Optional<TypeMirror> item = nullable ? Optional.empty() : item(type);
    return new Component(name, type, nullable, item, creatable, parts, doc.param(name));
  }

  /**
   * The type from whichever element shows its annotations: compiler versions differ in whether they
   * attach them to the component, its accessor or its field.
   */
  private static TypeMirror annotatedType(RecordComponentElement element, TypeElement owner) {
    List<TypeMirror> candidates = new ArrayList<>();
    candidates.add(element.asType());
    candidates.add(element.getAccessor().getReturnType());
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      if (field.getSimpleName().equals(element.getSimpleName())) {
        candidates.add(field.asType());
      }
    }
    for (TypeMirror candidate : candidates) {
      if (Nullness.mentionsNullable(candidate)) {
        return candidate;
      }
    }
    return element.asType();
  }

  private static Optional<TypeMirror> item(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = (TypeElement) declared.asElement();
    // An ArrayList<? extends X> could not be filled, so such a list is set as a whole.
    if (!element.getQualifiedName().contentEquals("java.util.List")
        || declared.getTypeArguments().isEmpty()
        || declared.getTypeArguments().get(0).getKind() == TypeKind.WILDCARD) {
      return Optional.empty();
    }
    return Optional.of(declared.getTypeArguments().get(0));
  }

  private boolean hasCreate(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    Element element = ((DeclaredType) type).asElement();
    if (element.getKind() != ElementKind.RECORD && element.getKind() != ElementKind.CLASS) {
      return false;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals("create")
          && method.getModifiers().contains(Modifier.PUBLIC)
          && method.getModifiers().contains(Modifier.STATIC)
          && method.getParameters().isEmpty()
          && types.isSameType(types.erasure(method.getReturnType()), types.erasure(type))) {
        return true;
      }
    }
    return false;
  }
}
