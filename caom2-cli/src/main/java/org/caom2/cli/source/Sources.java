package org.caom2.cli.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Finds what the paths of a command line stand for: files, folders, archives, standard input. */
final class Sources {
  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final Sink sink;
  private boolean inputTaken;

  Sources(InputStream standardInput, Sink sink) {
    this.standardInput = standardInput;
    this.sink = sink;
  }

  /** Hands over all documents at those paths, in their order, each while it is open. */
  void read(List<String> paths) {
    paths.forEach(this::read);
  }

  private void read(String argument) {
    sink.argument(argument);
    if (argument.equals(STANDARD_INPUT)) {
      standardInput();
      return;
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      sink.unusable(argument, "not a path: " + e.getReason());
      return;
    }
    if (argument.isEmpty()) {
      sink.unusable(argument, "an empty path");
    } else if (Files.isDirectory(path)) {
      new Folder(sink).read(path, argument);
    } else if (Names.isZip(argument)) {
      new Zip(sink).read(path, argument);
    } else if (Names.isTarGzip(argument)) {
      new Tar(sink).read(path, argument);
    } else {
      new Opener(sink).file(path, argument);
    }
  }

  private void standardInput() {
    if (inputTaken) {
      sink.unusable(STANDARD_INPUT, "standard input holds one document, which was read already");
    } else {
      inputTaken = true;
      new Opener(sink).document(STANDARD_INPUT, standardInput, false);
    }
  }
}
