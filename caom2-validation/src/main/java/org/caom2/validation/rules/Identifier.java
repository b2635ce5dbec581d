package org.caom2.validation.rules;

import java.net.URI;
import java.util.Arrays;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.jspecify.annotations.Nullable;

/**
 * The forms of identifiers of observations and planes. Up to 2.4: {@code caom:} and two or three
 * components. From 2.5 on: {@code caom:{collection}/{id}} or {@code
 * ivo://{authority}/{collection}?{id}}.
 */
final class Identifier {
  private static final String CAOM = "caom";
  private static final String IVO = "ivo";

  private Identifier() {}

  /** How bad it is that 2.5 does not take a member or an input: archives refer to other schemes. */
  static Severity severity(URI uri) {
    String scheme = uri.getScheme();
    boolean other = scheme != null && !scheme.equals(CAOM) && !scheme.equals(IVO);
    return other ? Severity.WARNING : Severity.ERROR;
  }

  /** Why 2.5 does not take the URI, null if it does. */
  static @Nullable String fault(URI uri) {
    String scheme = uri.getScheme();
    if (scheme == null) {
      return "it has no scheme";
    }
    return switch (scheme) {
      case CAOM -> caom(uri);
      case IVO -> ivo(uri);
      default -> "its scheme is neither caom nor ivo";
    };
  }

  private static @Nullable String caom(URI uri) {
    if (uri.getRawFragment() != null) {
      return "it has a fragment";
    }
    String path = uri.getRawSchemeSpecificPart();
    if (path.startsWith("/")) {
      return "a slash stands after caom:";
    }
    String[] components = components(path);
    return components.length < 2
        ? "it has one component instead of two or more"
        : fault(components, Version.V2_5);
  }

  private static @Nullable String ivo(URI uri) {
    if (uri.getRawPath() == null || uri.getRawAuthority() == null) {
      return "it has no authority";
    }
    if (uri.getRawFragment() != null) {
      return "it has a fragment";
    }
    String query = uri.getRawQuery();
    return query == null ? "it has no query" : fault(components(query), Version.V2_5);
  }

  /** The decoded components, where a slash that is percent-encoded does not stand between two. */
  private static String[] components(String raw) {
    return Arrays.stream(raw.split("/")).map(Identifier::decoded).toArray(String[]::new);
  }

  private static String decoded(String component) {
    return component.indexOf('%') < 0
        ? component
        : URI.create("x:" + component).getSchemeSpecificPart();
  }

  /** Why versions up to 2.4 do not take the URI, null if they do. */
  static @Nullable String oldFault(URI uri, int wanted) {
    if (!CAOM.equals(uri.getScheme())) {
      return "its scheme is not caom";
    }
    String[] components = uri.getSchemeSpecificPart().split("/");
    return components.length != wanted
        ? "components: " + components.length + " instead of " + wanted
        : fault(components, Version.V2_4);
  }

  /** What readers up to 2.4 leave out of an identifier or change in it, null if nothing. */
  static @Nullable String oldRemark(URI uri) {
    if (uri.getRawFragment() != null) {
      return "the fragment is no part of an identifier";
    }
    String path = uri.getRawSchemeSpecificPart();
    if (path.endsWith("/")) {
      return "the slash at the end is no part of an identifier";
    }
    return path.indexOf('%') < 0 ? null : "what is percent-encoded is decoded by readers";
  }

  private static @Nullable String fault(String[] components, Version version) {
    for (String component : components) {
      String fault = PathComponent.fault(component, version);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }
}
