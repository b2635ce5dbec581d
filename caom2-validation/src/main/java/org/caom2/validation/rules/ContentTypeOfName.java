package org.caom2.validation.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.issue.Severity;
import org.caom2.model.wording.Shown;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/**
 * The media type of a file against the end of its name, for those that are always what the name
 * says. Source: CAOM: Artifact.contentType; RFC 4047: FITS.
 */
final class ContentTypeOfName extends ModelRule<Artifact> {
  private static final Set<String> FITS = Set.of("application/fits", "image/fits");
  private static final Set<String> JPEG = Set.of("image/jpeg", "image/jpg");
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "fits",
          FITS,
          "jpg",
          JPEG,
          "jpeg",
          JPEG,
          "png",
          Set.of("image/png"),
          "gif",
          Set.of("image/gif"),
          "pdf",
          Set.of("application/pdf"));

  /** Ends of names of files that are of several types, but not of FITS. */
  private static final Set<String> NO_FITS =
      Set.of("csv", "h5", "hdf5", "json", "reg", "tar", "txt", "xml");

  ContentTypeOfName() {
    super(
        "art.content-vs-name",
        Severity.WARNING,
        Artifact.class,
        "The contentType of a FITS file or an image is the one that its name tells.");
  }

  @Override
  public void check(Artifact artifact, Context context) {
    String told = artifact.contentType();
    String part = artifact.uri().getSchemeSpecificPart();
    if (told == null || part == null) {
      return;
    }
    String name = part.substring(part.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    if (dot > 0 && isAnother(type(told), name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
      context.report(
          Artifact.CONTENT_TYPE,
          "contentType is " + Shown.quoted(told) + ", and the file is " + Shown.of(name));
    }
  }

  /** The type without its parameters. */
  private static String type(String told) {
    int end = told.indexOf(';');
    return (end < 0 ? told : told.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a name that ends so tells that it is another type; bytes may be anything. */
  private static boolean isAnother(String type, String end) {
    Set<String> types = TYPES.get(end);
    return types == null
        ? NO_FITS.contains(end) && FITS.contains(type)
        : type.indexOf('/') > 0
            && !types.contains(type)
            && !type.equals("application/octet-stream");
  }
}
