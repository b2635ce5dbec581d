package org.caom2.cli.source;

import java.io.IOException;

/** Takes what is found at the paths of a command line. */
interface Sink {
  /** Takes note of the argument that the following documents are found at. */
  default void argument(String argument) {}

  /**
   * Takes a document. It is valid during the call only.
   *
   * @throws IOException if the document cannot be read to its end
   */
  void document(Source source) throws IOException;

  /** Takes note of a file that is no document by its name. */
  void skipped(String label);

  /** Takes note of something that cannot be opened or decompressed. */
  void unusable(String label, String why);
}
