package org.caom2.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Generates a builder {@code FooBuilder} for each top-level record {@code Foo} that declares a
 * static method {@code FooBuilder builder()}.
 *
 * <p>The method itself asks for the builder, so no annotation is needed and none is claimed. A
 * builder written by hand in the same compilation is left alone.
 */
@SupportedAnnotationTypes("*")
public final class BuilderProcessor extends AbstractProcessor {
  /** Creates the processor; the compiler does so through the service registration. */
  public BuilderProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> present = new HashSet<>();
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      present.add(type.getQualifiedName().toString());
    }
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      if (type.getKind() == ElementKind.RECORD
          && asksForBuilder(type)
          && !present.contains(builderName(type))) {
        generate(type);
      }
    }
    return false;
  }

  private static boolean asksForBuilder(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals("builder")
          && method.getModifiers().contains(Modifier.STATIC)
          && method.getParameters().isEmpty()
          && simpleReturnType(method).contentEquals(type.getSimpleName() + "Builder")) {
        return true;
      }
    }
    return false;
  }

  /** Works on text, as the type does not exist before this processor has written it. */
  private static String simpleReturnType(ExecutableElement method) {
    String name = method.getReturnType().toString().replaceFirst("<.*", "");
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String builderName(TypeElement type) {
    return type.getQualifiedName() + "Builder";
  }

  // A processor that throws hides all other errors of the compilation behind a stack trace.
  private void generate(TypeElement type) {
    if (!type.getTypeParameters().isEmpty()) {
      error("No builder can be generated for the generic record " + type.getSimpleName(), type);
      return;
    }
    try {
      RecordModel model = new RecordReader(processingEnv).read(type);
      String source = new BuilderWriter(model, new TypeText(processingEnv, type)).write();
      try (Writer writer =
          processingEnv.getFiler().createSourceFile(builderName(type), type).openWriter()) {
        writer.write(source);
      }
    } catch (IOException | RuntimeException e) {
      error("Cannot generate " + builderName(type) + ": " + e, type);
    }
  }

  private void error(String message, Element element) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
  }
}
