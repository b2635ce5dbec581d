package org.caom2.batch.source;

import java.io.IOException;

/** Takes what {@link Sources} find, one thing at a time, in the order of the input. */
public interface Sink {
  /**
   * Takes a document. It is valid during the call only.
   *
   * @throws IOException if the document cannot be read to its end; it is handed to {@link
   *     #unusable} then, and the run goes on with the next
   */
  void document(Source source) throws IOException;

  /** Takes note of a file that is no document by its name, or of a folder that was met before. */
  void skipped(String label);

  /**
   * Takes note of something that cannot be opened or decompressed.
   *
   * @param label where it is
   * @param why what is wrong with it, for a person; one line
   */
  void unusable(String label, String why);
}
