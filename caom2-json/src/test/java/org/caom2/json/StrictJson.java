package org.caom2.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;

/** A parser that takes what RFC 8259 takes and no repeated member; apart from our own reader. */
final class StrictJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private StrictJson() {}

  /** Parses the one value of a document to its end; throws if it is not legal. */
  static void check(byte[] document) throws IOException {
    try (JsonParser parser = FACTORY.createParser(document)) {
      parser.nextToken();
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new IOException("more than one value");
      }
    }
  }

  /** Whether a document is legal. */
  static boolean isLegal(byte[] document) {
    try {
      check(document);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
