package org.caom2.compute;

import java.net.URI;
import java.util.List;
import org.caom2.model.Artifact;
import org.caom2.model.ArtifactBuilder;
import org.caom2.model.Chunk;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.Coord2D;
import org.caom2.model.wcs.CoordAxis1D;
import org.caom2.model.wcs.CoordAxis2D;
import org.caom2.model.wcs.CoordBounds1D;
import org.caom2.model.wcs.CoordBounds2D;
import org.caom2.model.wcs.CoordFunction1D;
import org.caom2.model.wcs.CoordFunction2D;
import org.caom2.model.wcs.CoordRange1D;
import org.caom2.model.wcs.CoordRange2D;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.model.wcs.Dimension2D;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.RefCoord;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;

/** Small planes to compute. */
final class Chunks {
  private Chunks() {}

  /** What a plane of 2.4 covers that has those chunks in one part of its data. */
  static Coverage coverage(Chunk... chunks) {
    return Coverage.of(plane(ProductType.THIS, chunks), Version.V2_4);
  }

  /** The same of 2.5, which can hold any samples. */
  static Coverage coverageFrom25(Chunk... chunks) {
    return Coverage.of(plane(ProductType.THIS, chunks), Version.V2_5);
  }

  static Plane plane(ProductType type, Chunk... chunks) {
    return Plane.of("p").addArtifact(artifact(type).addPart(part(chunks)).build()).build();
  }

  static ArtifactBuilder artifact(ProductType type) {
    return Artifact.builder()
        .uri(URI.create("example:TEST/" + type.value()))
        .productType(type)
        .releaseType(ReleaseType.DATA);
  }

  static Part part(Chunk... chunks) {
    return Part.builder().name("0").chunks(List.of(chunks)).build();
  }

  static Chunk position(SpatialWCS position) {
    return Chunk.builder().position(position).build();
  }

  static Chunk energy(SpectralWCS energy) {
    return Chunk.builder().energy(energy).build();
  }

  static Chunk time(TemporalWCS time) {
    return Chunk.builder().time(time).build();
  }

  static Chunk polarization(CoordAxis1D axis) {
    return Chunk.builder().polarization(new PolarizationWCS(axis)).build();
  }

  static Chunk custom(CoordAxis1D axis) {
    return Chunk.builder().custom(new CustomWCS(axis)).build();
  }

  static CoordAxis1D function(
      String ctype, String cunit, long naxis, double crpix, double crval, double delta) {
    CoordFunction1D function = new CoordFunction1D(naxis, delta, new RefCoord(crpix, crval));
    return new CoordAxis1D(new Axis(ctype, cunit), null, null, null, function);
  }

  static CoordRange1D range(double pixel1, double value1, double pixel2, double value2) {
    return new CoordRange1D(new RefCoord(pixel1, value1), new RefCoord(pixel2, value2));
  }

  static CoordAxis1D range(String ctype, String cunit, CoordRange1D range) {
    return new CoordAxis1D(new Axis(ctype, cunit), null, range, null, null);
  }

  static CoordAxis1D bounds(String ctype, String cunit, CoordRange1D... samples) {
    CoordBounds1D bounds = new CoordBounds1D(List.of(samples));
    return new CoordAxis1D(new Axis(ctype, cunit), null, null, bounds, null);
  }

  static SpectralWCS spectral(CoordAxis1D axis) {
    return SpectralWCS.builder().axis(axis).specsys("TOPOCENT").build();
  }

  static TemporalWCS temporal(CoordAxis1D axis, String timesys) {
    return TemporalWCS.builder().axis(axis).timesys(timesys).build();
  }

  static SpatialWCS image(
      String ctype1,
      String ctype2,
      long size,
      double crval1,
      double crval2,
      double cd11,
      double cd22) {
    double middle = (size + 1) / 2.0;
    CoordFunction2D function =
        new CoordFunction2D(
            new Dimension2D(size, size),
            new Coord2D(new RefCoord(middle, crval1), new RefCoord(middle, crval2)),
            cd11,
            0.0,
            0.0,
            cd22);
    return SpatialWCS.builder()
        .axis(
            new CoordAxis2D(
                new Axis(ctype1, "deg"), new Axis(ctype2, "deg"), null, null, null, null, function))
        .coordsys("ICRS")
        .build();
  }

  static SpatialWCS bounds(String ctype1, String ctype2, String coordsys, CoordBounds2D bounds) {
    return SpatialWCS.builder()
        .axis(
            new CoordAxis2D(
                new Axis(ctype1, "deg"), new Axis(ctype2, "deg"), null, null, null, bounds, null))
        .coordsys(coordsys)
        .build();
  }

  static SpatialWCS range(CoordRange2D range) {
    return SpatialWCS.builder()
        .axis(
            new CoordAxis2D(
                new Axis("RA", "deg"), new Axis("DEC", "deg"), null, null, range, null, null))
        .coordsys("ICRS")
        .build();
  }
}
