package org.caom2.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the JSpecify annotation on types; by name, as this module has no dependencies. */
final class Nullness {
  static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private Nullness() {}

  static boolean isNullable(TypeMirror type) {
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      TypeElement element = (TypeElement) annotation.getAnnotationType().asElement();
      if (element.getQualifiedName().contentEquals(NULLABLE)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the type or a type within it is nullable. */
  static boolean mentionsNullable(TypeMirror type) {
    if (isNullable(type)) {
      return true;
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return mentionsNullable(((ArrayType) type).getComponentType());
    }
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).getTypeArguments().stream().anyMatch(Nullness::mentionsNullable);
  }
}
