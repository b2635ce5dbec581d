package org.caom2.compute;

import java.util.List;
import org.caom2.model.CustomAxis;
import org.caom2.model.Energy;
import org.caom2.model.Plane;
import org.caom2.model.Polarization;
import org.caom2.model.Position;
import org.caom2.model.Time;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Interval;
import org.caom2.model.vocab.EnergyBand;
import org.caom2.model.vocab.ProductType;
import org.jspecify.annotations.Nullable;

/**
 * What a plane covers, as its chunks tell. Each axis is computed by itself: what goes wrong on one
 * is an issue, and leaves the others as they are.
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(plane, Version.V2_4);
 * Plane computed = coverage.applyTo(plane);
 * }</pre>
 *
 * <p>The formulas are in {@code docs/compute.md}. Source: CAOM: Plane; FITS WCS papers I to IV.
 *
 * @param productType the type of the chunks that were used; null if there are none
 * @param chunks how many chunks were used
 * @param position in the ICRS, null if no chunk tells it
 * @param energy as vacuum wavelengths in metres; not corrected to the barycentre; null likewise
 * @param time as modified Julian dates in UTC, days; null likewise
 * @param polarization the states; null likewise
 * @param custom in the unit of the axis; null likewise
 * @param issues what could not be computed, and what was assumed, with paths from the observation
 */
public record Coverage(
    @Nullable ProductType productType,
    int chunks,
    @Nullable Position position,
    @Nullable Energy energy,
    @Nullable Time time,
    @Nullable Polarization polarization,
    @Nullable CustomAxis custom,
    List<Issue> issues) {

  public Coverage {
    issues = List.copyOf(issues);
  }

  /**
   * Computes what a plane covers.
   *
   * @param plane the plane; what it stores about its coverage plays no part
   * @param version of the document, by which chunks are chosen: until 2.4 those of calibrations
   *     take part where there are no others
   */
  public static Coverage of(Plane plane, Version version) {
    return of(PlaneChunks.of(plane, version));
  }

  /** Computes what a plane covers, of its chunks with their footprints. */
  public static Coverage of(PlaneChunks chunks) {
    return of(chunks, chunks.version());
  }

  /**
   * The same for a plane that becomes one of another version.
   *
   * @param version that has to hold what is computed; the newest can hold most
   */
  public static Coverage of(PlaneChunks chunks, Version version) {
    Plane plane = chunks.plane();
    ModelPath path = chunks.path();
    Selection selection = chunks.selection();
    List<UsedChunk> used = selection.chunks();
    Findings findings = new Findings(chunks.issues());
    Coverage computed =
        new Coverage(
            selection.productType(),
            used.size(),
            forVersion(PositionCoverage.of(chunks.list()), version, path, findings),
            forVersion(EnergyCoverage.of(used, findings), version, path, findings),
            TimeCoverage.of(used, findings),
            PolarizationCoverage.of(used, version, findings),
            CustomCoverage.of(used, findings),
            List.of());
    computed.tellStored(plane, path, findings);
    return new Coverage(
        computed.productType,
        computed.chunks,
        computed.position,
        computed.energy,
        computed.time,
        computed.polarization,
        computed.custom,
        findings.toList());
  }

  /** Since 2.5 a position has bounds, and does not say that it depends on time. */
  private static @Nullable Position forVersion(
      @Nullable Position position, Version version, ModelPath path, Findings findings) {
    if (position == null) {
      return null;
    }
    if (version.compareTo(Version.V2_5) < 0) {
      return SkyUntil24.of(position, version, path, findings);
    }
    return position.bounds() == null ? null : position.toBuilder().timeDependent(null).build();
  }

  /** Until 2.3 a plane is in one band. */
  private static @Nullable Energy forVersion(
      @Nullable Energy energy, Version version, ModelPath path, Findings findings) {
    if (energy == null || version.compareTo(Version.V2_3) > 0) {
      return energy;
    }
    Interval bounds = energy.bounds();
    if (bounds == null || energy.energyBands().size() < 2) {
      return energy;
    }
    EnergyBand widest = EnergyBands.widest(energy.energyBands(), bounds);
    findings.assumed(
        path.field(Plane.ENERGY.name()).field(Energy.ENERGY_BANDS.name()),
        version
            + " has one emBand only: "
            + widest.value()
            + ", which holds most of "
            + energy.energyBands().stream().map(EnergyBand::value).toList());
    return energy.toBuilder().energyBands(List.of(widest)).build();
  }

  private void tellStored(Plane plane, ModelPath path, Findings findings) {
    stored(Plane.POSITION, Position.SCHEMA, plane, position, path, findings);
    stored(Plane.ENERGY, Energy.SCHEMA, plane, energy, path, findings);
    stored(Plane.TIME, Time.SCHEMA, plane, time, path, findings);
    stored(Plane.POLARIZATION, Polarization.SCHEMA, plane, polarization, path, findings);
    stored(Plane.CUSTOM, CustomAxis.SCHEMA, plane, custom, path, findings);
  }

  private static <A> void stored(
      Field<Plane, A> axis,
      Type<A> type,
      Plane plane,
      @Nullable A computed,
      ModelPath path,
      Findings findings) {
    A stored = axis.get(plane);
    if (stored != null && computed == null && !isEmpty(type, stored)) {
      findings.stored(path.field(axis.name()), "no chunk tells this; it stays as it is stored");
    }
  }

  private static <A> boolean isEmpty(Type<A> type, A axis) {
    return type.fields().stream()
        .map(field -> field.get(axis))
        .allMatch(value -> value == null || (value instanceof List<?> list && list.isEmpty()));
  }

  /**
   * The plane with what was computed. What chunks do not tell stays as it is: axes that none has,
   * and fields such as a calibration status, which have no place in chunks.
   */
  public Plane applyTo(Plane plane) {
    return plane.toBuilder()
        .position(Kept.position(position, plane.position()))
        .energy(Kept.energy(energy, plane.energy()))
        .time(Kept.time(time, plane.time()))
        .polarization(polarization == null ? plane.polarization() : polarization)
        .custom(custom == null ? plane.custom() : custom)
        .build();
  }

  /** Whether something that chunks should tell could not be computed. */
  public boolean hasErrors() {
    return issues.stream().anyMatch(Issue::isError);
  }

  /** Whether no axis at all was computed. */
  public boolean isEmpty() {
    return position == null
        && energy == null
        && time == null
        && polarization == null
        && custom == null;
  }
}
