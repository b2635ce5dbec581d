package org.caom2.model;

import static org.caom2.model.schema.Scalars.INT;
import static org.caom2.model.schema.Trait.in;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.schema.Versions.since;

import java.util.List;
import java.util.Objects;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Type;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.wcs.CustomWCS;
import org.caom2.model.wcs.ObservableAxis;
import org.caom2.model.wcs.PolarizationWCS;
import org.caom2.model.wcs.SpatialWCS;
import org.caom2.model.wcs.SpectralWCS;
import org.caom2.model.wcs.TemporalWCS;
import org.jspecify.annotations.Nullable;

/**
 * A piece of data with its world coordinates. An axis number tells which array axis a coordinate
 * lies on; coordinates without one describe the whole piece.
 *
 * <p>Source: CAOM: Chunk.
 *
 * @param entity id, times, sums and producer
 * @param productType what the piece is to the data of the plane
 * @param naxis number of array axes, 1 to 7
 * @param observableAxis array axis of the observable, from 1
 * @param positionAxis1 array axis of the first position axis, from 1
 * @param positionAxis2 array axis of the second position axis, from 1
 * @param energyAxis array axis of energy, from 1
 * @param timeAxis array axis of time, from 1
 * @param polarizationAxis array axis of polarization, from 1
 * @param customAxis array axis of the custom coordinate, from 1 (since 2.4)
 * @param observable coordinates of the observable
 * @param position coordinates of position
 * @param energy coordinates of energy
 * @param time coordinates of time
 * @param polarization coordinates of polarization
 * @param custom coordinates of the custom axis (since 2.4)
 */
public record Chunk(
    Entity entity,
    @Nullable ProductType productType,
    @Nullable Integer naxis,
    @Nullable Integer observableAxis,
    @Nullable Integer positionAxis1,
    @Nullable Integer positionAxis2,
    @Nullable Integer energyAxis,
    @Nullable Integer timeAxis,
    @Nullable Integer polarizationAxis,
    @Nullable Integer customAxis,
    @Nullable ObservableAxis observable,
    @Nullable SpatialWCS position,
    @Nullable SpectralWCS energy,
    @Nullable TemporalWCS time,
    @Nullable PolarizationWCS polarization,
    @Nullable CustomWCS custom)
    implements CaomEntity {
  private static final Type.Declaration<Chunk> D = Type.<Chunk>declare("Chunk");
  static final Field<Chunk, Entity> ENTITY = D.splice("entity", Entity.SCHEMA, Chunk::entity);
  public static final Field<Chunk, ProductType> PRODUCT_TYPE =
      D.one("productType", ProductType.SCALAR, Chunk::productType);
  public static final Field<Chunk, Integer> NAXIS = D.one("naxis", INT, Chunk::naxis);
  public static final Field<Chunk, Integer> OBSERVABLE_AXIS =
      D.one("observableAxis", INT, Chunk::observableAxis);
  public static final Field<Chunk, Integer> POSITION_AXIS1 =
      D.one("positionAxis1", INT, Chunk::positionAxis1);
  public static final Field<Chunk, Integer> POSITION_AXIS2 =
      D.one("positionAxis2", INT, Chunk::positionAxis2);
  public static final Field<Chunk, Integer> ENERGY_AXIS =
      D.one("energyAxis", INT, Chunk::energyAxis);
  public static final Field<Chunk, Integer> TIME_AXIS = D.one("timeAxis", INT, Chunk::timeAxis);
  public static final Field<Chunk, Integer> POLARIZATION_AXIS =
      D.one("polarizationAxis", INT, Chunk::polarizationAxis);
  public static final Field<Chunk, Integer> CUSTOM_AXIS =
      D.one("customAxis", INT, Chunk::customAxis, in(since(V2_4)));
  public static final Field<Chunk, ObservableAxis> OBSERVABLE =
      D.one("observable", ObservableAxis.SCHEMA, Chunk::observable);
  public static final Field<Chunk, SpatialWCS> POSITION =
      D.one("position", SpatialWCS.SCHEMA, Chunk::position);
  public static final Field<Chunk, SpectralWCS> ENERGY =
      D.one("energy", SpectralWCS.SCHEMA, Chunk::energy);
  public static final Field<Chunk, TemporalWCS> TIME =
      D.one("time", TemporalWCS.SCHEMA, Chunk::time);
  public static final Field<Chunk, PolarizationWCS> POLARIZATION =
      D.one("polarization", PolarizationWCS.SCHEMA, Chunk::polarization);
  public static final Field<Chunk, CustomWCS> CUSTOM =
      D.one("custom", CustomWCS.SCHEMA, Chunk::custom, in(since(V2_4)));

  /** The declaration. */
  public static final Type<Chunk> SCHEMA =
      D.made(
          d ->
              new Chunk(
                  d.need(ENTITY),
                  d.get(PRODUCT_TYPE),
                  d.get(NAXIS),
                  d.get(OBSERVABLE_AXIS),
                  d.get(POSITION_AXIS1),
                  d.get(POSITION_AXIS2),
                  d.get(ENERGY_AXIS),
                  d.get(TIME_AXIS),
                  d.get(POLARIZATION_AXIS),
                  d.get(CUSTOM_AXIS),
                  d.get(OBSERVABLE),
                  d.get(POSITION),
                  d.get(ENERGY),
                  d.get(TIME),
                  d.get(POLARIZATION),
                  d.get(CUSTOM)));

  public Chunk {
    Objects.requireNonNull(entity, "entity");
  }

  /** Starts a new one. */
  public static ChunkBuilder builder() {
    return new ChunkBuilder();
  }

  /** Starts a copy with changes. */
  public ChunkBuilder toBuilder() {
    return new ChunkBuilder(this);
  }

  @Override
  public ModelPath pathBelow(ModelPath parent) {
    return parent.keyed(Part.CHUNKS.item(), id());
  }

  @Override
  public List<CaomEntity> children() {
    return List.of();
  }
}
