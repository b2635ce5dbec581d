package org.caom2.model;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.schema.Bytes;
import org.caom2.model.schema.Draft;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalars;
import org.caom2.model.schema.Version;
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
    return uri(SCHEME + encode(collection) + '/', observationID);
  }

  /** The observationID that the URI tells within the collection; null if it has another form. */
  static @Nullable String observationID(URI uri, String collection) {
    String text = uri.toString();
    String prefix = SCHEME + encode(collection) + '/';
    return text.startsWith(prefix) ? component(prefix, text) : null;
  }

  static URI relativePlane(String productID) {
    return uri(RELATIVE, productID);
  }

  static URI plane(URI observation, String productID) {
    String text = observation.toString();
    // Two slashes would begin an authority; with nothing before the third there is none.
    String root = observation.getScheme() == null ? "/" : observation.getScheme() + ":/";
    return uri(text.equals(root) ? text + "//" : text + '/', productID);
  }

  /** Whether the URI of a plane is the one that its productID tells behind the observation's. */
  static boolean isTold(URI observation, URI plane) {
    String text = plane.toString();
    String before = observation.toString();
    int slash = before.length();
    if (text.startsWith(before)
        && text.lastIndexOf('/') == slash
        && !before.endsWith("/")
        && isPlainText(text, slash + 1)) {
      return true;
    }
    return plane(observation, productID(plane)).equals(plane);
  }

  /** Whether there is nothing to encode or decode in a component. */
  private static boolean isPlainText(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 || !isPlain(text.charAt(i))) {
        return false;
      }
    }
    return !text.startsWith(".", from);
  }

  static boolean isRelative(URI plane) {
    return plane.toString().startsWith(RELATIVE);
  }

  static URI complete(URI observation, URI plane) {
    return plane(observation, productID(plane));
  }

  /** The URI that a plane has in an observation. */
  static URI completed(URI observation, URI plane) {
    return isRelative(plane) ? complete(observation, plane) : plane;
  }

  /** By what a plane is known among others; null for a relative URI outside of an observation. */
  static @Nullable String key(@Nullable Observation observation, Plane plane) {
    if (observation != null) {
      return completed(observation.uri(), plane.uri()).toString();
    }
    return isRelative(plane.uri()) ? null : plane.uri().toString();
  }

  /** Planes made before their observation was known get its URI before their own part. */
  static List<Plane> completed(URI observation, List<Plane> planes) {
    Objects.requireNonNull(planes, "planes");
    if (planes.stream().noneMatch(plane -> isRelative(plane.uri()))) {
      return planes;
    }
    return planes.stream().map(plane -> completed(observation, plane)).toList();
  }

  private static Plane completed(URI observation, Plane plane) {
    return isRelative(plane.uri())
        ? plane.toBuilder().uri(complete(observation, plane.uri())).build()
        : plane;
  }

  /** The last component of a plane's URI, decoded. */
  static String productID(URI plane) {
    String text = plane.toString();
    int start = text.lastIndexOf('/') + 1;
    String decoded = component(text.substring(0, start), text);
    return decoded == null ? text.substring(start) : decoded;
  }

  /**
   * The URI of a component behind others. Brackets stand for themselves where that is a URI, which
   * is not so in a path: {@code caom:/o} has one, since its collection is empty.
   */
  private static URI uri(String prefix, String component) {
    URI plain = orNull(prefix + encode(component));
    return plain != null ? plain : URI.create(prefix + withoutBrackets(encode(component)));
  }

  private static @Nullable URI orNull(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String withoutBrackets(String encoded) {
    return encoded.replace("[", "%5B").replace("]", "%5D");
  }

  /** The component that stands behind the prefix, if {@link #uri} gives that text; else null. */
  private static @Nullable String component(String prefix, String text) {
    String encoded = text.substring(prefix.length());
    String decoded = decode(encoded);
    if (decoded == null) {
      return null;
    }
    String again = encode(decoded);
    boolean same =
        again.equals(encoded)
            || (withoutBrackets(again).equals(encoded) && orNull(prefix + again) == null);
    return same ? decoded : null;
  }

  private static String encode(String component) {
    if (component.equals(".")) {
      // Not to be taken for the beginning of a relative one.
      return "%2E";
    }
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
    return !Character.isISOControl(c) && !Character.isSpaceChar(c);
  }

  /** The text with percent-encoded bytes decoded; null if they are no text. */
  private static @Nullable String decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < encoded.length()) {
      int percent = encoded.indexOf('%', i);
      int end = percent < 0 ? encoded.length() : percent;
      bytes.writeBytes(encoded.substring(i, end).getBytes(StandardCharsets.UTF_8));
      if (percent >= 0) {
        // A java.net.URI has digits behind a percent sign, except in an IPv6 address.
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
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The first three hexadecimal digits of the SHA-1 of the URI's ASCII form. */
  static String bucket(URI uri) {
    Bytes text = new Bytes();
    Scalars.ANY_URI.digest(uri, Version.NEWEST, text);
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-1");
      sum.update(text.array(), 0, text.length());
      return HEX.formatHex(sum.digest(), 0, 2).substring(0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }

  /** Reports a stored bucket that is not the one of the URI. Of an empty URI it tells nothing. */
  static <O> void checkBucket(Draft<O> draft, Field<O, URI> uri, Field<O, String> bucket) {
    String stored = draft.get(bucket);
    URI of = draft.get(uri);
    if (stored == null || stored.isEmpty() || of == null || of.toString().isEmpty()) {
      return;
    }
    if (!stored.equals(bucket(of))) {
      draft.report(
          bucket,
          DocumentCode.IDENTITY_BUCKET,
          "uriBucket is \"" + stored + "\", that of the uri is \"" + bucket(of) + '"');
    }
  }
}
