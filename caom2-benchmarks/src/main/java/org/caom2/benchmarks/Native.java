package org.caom2.benchmarks;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Those classes of the reference that call native libraries. They are there with the Maven profile
 * {@code reference-compute} only, so they are called by name.
 */
final class Native {
  private static final String TRANSFORM = "ca.nrc.cadc.wcs.Transform";

  private Native() {}

  /** Why they cannot be used here; empty if they can. */
  static Optional<String> obstacle() {
    try {
      sky("pix2sky", SkyHeader.of("TAN image")).invoke(new double[] {1, 1});
      // Loads ERFA.
      Class.forName("org.opencadc.erfa.ERFALib");
      return Optional.empty();
    } catch (ClassNotFoundException e) {
      return Optional.of("its jars are not here (run with -Preference-compute)");
    } catch (Throwable e) {
      return Optional.of("its native libraries do not work here (" + root(e) + ')');
    }
  }

  private static Throwable root(Throwable e) {
    Throwable at = e;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      at = cause;
    }
    return at;
  }

  /**
   * The computation of a plane: takes an observation and one of its planes, and sets the latter.
   */
  static MethodHandle planes() throws ReflectiveOperationException {
    Class<?> computation = Class.forName("ca.nrc.cadc.caom2.compute.ComputeUtil");
    return MethodHandles.publicLookup()
        .findStatic(
            computation,
            "computeTransientState",
            MethodType.methodType(
                void.class, ca.nrc.cadc.caom2.Observation.class, ca.nrc.cadc.caom2.Plane.class));
  }

  /** The check of an artifact's WCS. */
  static MethodHandle wcsValidation() throws ReflectiveOperationException {
    return MethodHandles.publicLookup()
        .findStatic(
            Class.forName("ca.nrc.cadc.caom2.compute.CaomWCSValidator"),
            "validate",
            MethodType.methodType(void.class, ca.nrc.cadc.caom2.Artifact.class));
  }

  /** A transformation of one point, from an array to an object that holds one. */
  static MethodHandle sky(String method, SkyHeader header) throws Throwable {
    Class<?> keywords = Class.forName("ca.nrc.cadc.wcs.WCSKeywordsImpl");
    Object told = keywords.getConstructor().newInstance();
    put(told, "NAXIS", 2);
    put(told, "CTYPE1", header.axes().ctype1());
    put(told, "CTYPE2", header.axes().ctype2());
    put(told, "CUNIT1", header.axes().cunit1());
    put(told, "CUNIT2", header.axes().cunit2());
    put(told, "CRPIX1", header.axes().crpix1());
    put(told, "CRPIX2", header.axes().crpix2());
    put(told, "CRVAL1", header.axes().crval1());
    put(told, "CRVAL2", header.axes().crval2());
    put(told, "CD1_1", header.axes().cd11());
    put(told, "CD1_2", header.axes().cd12());
    put(told, "CD2_1", header.axes().cd21());
    put(told, "CD2_2", header.axes().cd22());
    Class<?> transform = Class.forName(TRANSFORM);
    Class<?> result = Class.forName(TRANSFORM + "$Result");
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    Object made =
        transform.getConstructor(Class.forName("ca.nrc.cadc.wcs.WCSKeywords")).newInstance(told);
    MethodHandle call =
        lookup
            .findVirtual(transform, method, MethodType.methodType(result, double[].class))
            .bindTo(made);
    MethodHandle coordinates = lookup.findGetter(result, "coordinates", double[].class);
    return MethodHandles.filterReturnValue(call, coordinates);
  }

  private static void put(Object keywords, String name, @Nullable Object value)
      throws ReflectiveOperationException {
    if (value != null) {
      Class<?> type =
          value instanceof Integer
              ? int.class
              : value instanceof Double ? double.class : String.class;
      keywords.getClass().getMethod("put", String.class, type).invoke(keywords, name, value);
    }
  }
}
