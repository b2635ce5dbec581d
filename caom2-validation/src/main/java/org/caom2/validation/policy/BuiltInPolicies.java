package org.caom2.validation.policy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;

/** The policies that come with the library. */
public final class BuiltInPolicies {
  private static final Condition SCIENCE =
      new Condition(FieldPath.of("Observation.intent"), Set.of("science"));
  private static final Map<String, Policy> ALL = all();

  private BuiltInPolicies() {}

  private static Map<String, Policy> all() {
    Map<String, Policy> all = new TreeMap<>();
    all.put("obscore", obscore());
    all.put("2.5", Policy.named("2.5").readyFor(Version.V2_5).build());
    return all;
  }

  /** The policy of that name. */
  public static Optional<Policy> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** Their names. */
  public static SortedSet<String> names() {
    return new TreeSet<>(ALL.keySet());
  }

  /**
   * What a plane needs to appear properly in a table of ObsCore: errors keep it out or leave a
   * column empty that must not be, warnings leave it where a search by that column misses it,
   * information are columns that help. Planes of observations that are not for science do not
   * appear in ObsCore, and nothing is asked of them. Source: ObsCore 1.1, tables 1, 4 and 5; how
   * services of CAOM make the table.
   */
  private static Policy obscore() {
    Policy.Builder builder = Policy.named("obscore");
    builder.demand(
        new Requirement(
            FieldPath.of("Observation.intent"),
            Scope.EVERYWHERE.because("ObsCore has observations for science only")));
    error(builder, "Plane.calibrationLevel", "calib_level must not be null");
    builder.demand(
        new Restriction(
            FieldPath.of("Plane.calibrationLevel"),
            Allowed.values("0", "1", "2", "3", "4"),
            Scope.EVERYWHERE
                .when(SCIENCE)
                .because("calib_level; planned observations do not appear")));
    error(builder, "Plane.dataProductType", "dataproduct_type");
    error(builder, "Plane.artifacts", "access_url leads to nothing");
    warn(builder, "Plane.dataRelease", "obs_release_date; without it data are never public");
    warn(builder, "Observation.target.name", "target_name");
    warn(builder, "Observation.telescope.name", "facility_name");
    warn(builder, "Observation.instrument.name", "instrument_name");
    warn(builder, "Plane.position.bounds", "s_ra, s_dec, s_fov, s_region");
    warn(builder, "Plane.energy.bounds", "em_min, em_max");
    warn(builder, "Plane.time.bounds", "t_min, t_max");
    warn(builder, "Time.exposure", "t_exptime");
    inform(builder, "Position.resolution", "s_resolution");
    inform(builder, "Position.dimension", "s_xel1, s_xel2");
    inform(builder, "Energy.resolvingPower", "em_res_power");
    inform(builder, "Energy.dimension", "em_xel");
    inform(builder, "Time.resolution", "t_resolution");
    inform(builder, "Time.dimension", "t_xel");
    inform(builder, "Polarization.states", "pol_states");
    inform(builder, "Plane.observable.ucd", "o_ucd; phot.count is taken instead");
    inform(builder, "Artifact.contentType", "access_format");
    inform(builder, "Artifact.contentLength", "access_estsize");
    return builder.build();
  }

  private static void error(Policy.Builder builder, String path, String because) {
    require(builder, Severity.ERROR, path, because);
  }

  private static void warn(Policy.Builder builder, String path, String because) {
    require(builder, Severity.WARNING, path, because);
  }

  private static void inform(Policy.Builder builder, String path, String because) {
    require(builder, Severity.INFORMATION, path, because);
  }

  private static void require(
      Policy.Builder builder, Severity severity, String path, String because) {
    builder.demand(
        new Requirement(
            FieldPath.of(path), Scope.EVERYWHERE.as(severity).when(SCIENCE).because(because)));
  }
}
