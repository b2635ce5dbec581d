package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caom2.json.CaomJson;
import org.caom2.model.Document;
import org.caom2.model.issue.Outcome;
import org.caom2.xml.CaomXml;

/** The formats of documents as they are read here. */
enum Codec {
  XML {
    @Override
    Outcome<Document> read(InputStream in, boolean keepPlaces) throws IOException {
      CaomXml codec = CaomXml.codec();
      return (keepPlaces ? codec.keepingPlaces() : codec).readFrom(in);
    }
  },
  JSON {
    @Override
    Outcome<Document> read(InputStream in, boolean keepPlaces) throws IOException {
      CaomJson codec = CaomJson.codec();
      return (keepPlaces ? codec.keepingPlaces() : codec).readFrom(in);
    }
  };

  /** Stands for no character. */
  static final int NONE = -1;

  /** So much white space may come before a document. */
  private static final int LOOK = 8192;

  /** Reads a document; the stream is closed by the caller. */
  abstract Outcome<Document> read(InputStream in, boolean keepPlaces) throws IOException;

  /** The codec for the document that the stream stands before; XML for what is neither. */
  static Codec of(BufferedInputStream in) throws IOException {
    int first = firstCharacter(in);
    return first == '{' || first == '[' ? JSON : XML;
  }

  /**
   * The character that a document of CAOM begins with, after byte order mark and blanks: that which
   * opens an element, an object or an array, or {@link #NONE}. The stream is where it was
   * afterwards.
   */
  static int firstCharacter(BufferedInputStream in) throws IOException {
    in.mark(LOOK);
    int found = NONE;
    for (int i = 0; i < LOOK - 1 && found == NONE; i++) {
      int b = in.read();
      if (b == '<' || b == '{' || b == '[') {
        found = b;
      } else if (!skipped(b)) {
        break;
      }
    }
    in.reset();
    return found;
  }

  /** Blanks, and the bytes of byte order marks and of wide blanks. */
  private static boolean skipped(int b) {
    return switch (b) {
      case ' ', '\t', '\r', '\n', 0, 0xef, 0xbb, 0xbf, 0xfe, 0xff -> true;
      default -> false;
    };
  }
}
