package org.caom2.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources held in memory with the processor and loads the result. */
final class Compilation {
  private final Path directory;
  private final List<String> messages;
  private final ClassLoader loader;

  private Compilation(Path directory, List<String> messages, ClassLoader loader) {
    this.directory = directory;
    this.messages = messages;
    this.loader = loader;
  }

  /** Compiles the sources, given by qualified class name, into the empty directory. */
  static Compilation of(Path directory, Map<String, String> sources) throws IOException {
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    String jspecify = Nullable.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    // "No processor claimed" and the like say nothing about the generated code.
    List<String> options =
        List.of(
            "-Xlint:all,-processing",
            "-Xdoclint:all,-missing",
            "-parameters",
            "-cp",
            jspecify,
            "-d",
            directory.toString(),
            "-s",
            directory.toString());
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaCompiler.CompilationTask task =
        compiler.getTask(new StringWriter(), null, diagnostics, options, null, units);
    task.setProcessors(List.of(new BuilderProcessor()));
    task.call();
    List<String> messages =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
            .map(Object::toString)
            .toList();
    URL[] path = {directory.toUri().toURL()};
    return new Compilation(
        directory, messages, new URLClassLoader(path, Compilation.class.getClassLoader()));
  }

  /** Returns the errors and warnings. */
  List<String> messages() {
    return messages;
  }

  /** Returns a generated source. */
  String source(String name) throws IOException {
    return Files.readString(directory.resolve(name.replace('.', '/') + ".java"));
  }

  boolean generated(String name) {
    return Files.exists(directory.resolve(name.replace('.', '/') + ".java"));
  }

  Class<?> type(String name) throws ClassNotFoundException {
    return loader.loadClass(name);
  }

  /** Calls a static method without arguments. */
  Object callStatic(String type, String method) throws ReflectiveOperationException {
    return type(type).getMethod(method).invoke(null);
  }

  /** Calls the public method of that name and number of arguments; throws what it throws. */
  static Object call(Object target, String name, @Nullable Object... arguments) throws Throwable {
    for (var method : target.getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        try {
          return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }
    throw new NoSuchMethodException(name);
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
