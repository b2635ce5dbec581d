package org.caom2.model;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * How the identities of 2.0 to 2.4 (collection, observationID, productID) and the URIs of 2.5 tell
 * each other: {@code caom:{collection}/{observationID}[/{productID}]}, where what a URI refuses,
 * and percent sign, slash, question mark and number sign, is percent-encoded.
 */
final class Identity {
  private static final String SCHEME = "caom:";

  /** Starts the URI of a plane whose observation is not known yet. */
  private static final String RELATIVE = SCHEME + "./";

  /** What stands for itself besides letters and digits; RFC 2396 uric less the encoded ones. */
  private static final String PLAIN = "-_.!~*'();:@&=+$,[]";

  private static final HexFormat HEX = HexFormat.of();

  private Identity() {}

  static URI observation(String collection, String observationID) {
    return URI.create(SCHEME + encode(collection) + '/' + encode(observationID));
  }

  /** The observationID that the URI tells within the collection; null if it has another form. */
  static @Nullable String observationID(URI uri, String collection) {
    String text = uri.toString();
    String prefix = SCHEME + encode(collection) + '/';
    return text.startsWith(prefix) ? decode(text.substring(prefix.length())) : null;
  }

  static URI relativePlane(String productID) {
    return URI.create(RELATIVE + encode(productID));
  }

  static URI plane(URI observation, String productID) {
    return URI.create(observation + "/" + encode(productID));
  }

  static boolean isRelative(URI plane) {
    return plane.toString().startsWith(RELATIVE);
  }

  static URI complete(URI observation, URI plane) {
    return URI.create(observation + "/" + plane.toString().substring(RELATIVE.length()));
  }

  /** The last component of a plane's URI, decoded. */
  static String productID(URI plane) {
    String text = plane.toString();
    String last = text.substring(text.lastIndexOf('/') + 1);
    String decoded = decode(last);
    return decoded == null ? last : decoded;
  }

  private static String encode(String component) {
    StringBuilder text = null;
    for (int i = 0; i < component.length(); ) {
      int c = component.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!isPlain(c)) {
        text = text == null ? new StringBuilder(component.substring(0, i)) : text;
        for (byte b : component.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
          text.append('%').append(HEX.withUpperCase().toHexDigits(b));
        }
      } else if (text != null) {
        text.appendCodePoint(c);
      }
      i = next;
    }
    return text == null ? component : text.toString();
  }

  private static boolean isPlain(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || PLAIN.indexOf(c) >= 0;
    }
    return !Character.isISOControl(c)
        && !Character.isSpaceChar(c)
        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
  }

  /** The component whose encoding that is; null if it is none. */
  private static @Nullable String decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encode(encoded).equals(encoded) ? encoded : null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < encoded.length()) {
      int percent = encoded.indexOf('%', i);
      int end = percent < 0 ? encoded.length() : percent;
      bytes.writeBytes(encoded.substring(i, end).getBytes(StandardCharsets.UTF_8));
      if (percent >= 0) {
        if (percent + 3 > encoded.length()
            || !HexFormat.isHexDigit(encoded.charAt(percent + 1))
            || !HexFormat.isHexDigit(encoded.charAt(percent + 2))) {
          return null;
        }
        bytes.write(HexFormat.fromHexDigits(encoded, percent + 1, percent + 3));
        end = percent + 3;
      }
      i = end;
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString();
      return encode(text).equals(encoded) ? text : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The first three hexadecimal digits of the SHA-1 of the URI's ASCII form. */
  static String bucket(URI uri) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1")
              .digest(uri.toASCIIString().trim().getBytes(StandardCharsets.UTF_8));
      return HEX.formatHex(digest, 0, 2).substring(0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }

  /** Reports a stored bucket that is not the one of the URI. */
  static <O> void checkBucket(Draft<O> draft, Field<O, URI> uri, Field<O, String> bucket) {
    String stored = draft.get(bucket);
    URI of = draft.get(uri);
    if (stored != null && !stored.isEmpty() && of != null && !stored.equals(bucket(of))) {
      draft.report(
          bucket,
          DocumentCode.IDENTITY_BUCKET,
          "uriBucket is \"" + stored + "\", that of the uri is \"" + bucket(of) + '"');
    }
  }
}
