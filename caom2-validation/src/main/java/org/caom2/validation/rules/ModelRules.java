package org.caom2.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.caom2.validation.Rule;
import org.caom2.validation.RuleSet;

/** The rules of the model that no schema says. */
public final class ModelRules implements RuleSet {
  /** For the service loader. */
  public ModelRules() {}

  @Override
  public String name() {
    return "model";
  }

  /** The rules: on every class first, then in the order of the model. */
  @Override
  public List<Rule<?>> rules() {
    List<Rule<?>> rules = new ArrayList<>(general());
    rules.addAll(SkyRemark.all());
    rules.addAll(sky());
    rules.addAll(values());
    return List.copyOf(rules);
  }

  private static List<Rule<?>> general() {
    return List.of(
        new RequiredText(),
        new TermForm(),
        new TermKnown(),
        new SiblingsUnique(),
        new IdRepeated(),
        new KeywordPipe(),
        new KeywordBlank(),
        new IdentityComponents(),
        new IdentityForm(),
        new MembersForm(),
        new AlgorithmOfKind(),
        new EnvironmentRanges(),
        new InputsForm(),
        new IntervalOrder(),
        new SamplesInside(),
        new SamplesDisjoint(),
        new CircleRadius(),
        new ShapeRange(),
        new PolygonPoints(),
        new OutlineStructure(),
        new DimensionPositive(),
        new PolarizationDimension(),
        new VisibilityDistance(),
        new VisibilityFill(),
        new VisibilityEccentricity(),
        new ArtifactScheme(),
        new ContentChecksumForm(),
        new AxisPair(),
        new AxisWithoutWcs(),
        new AxisRange(),
        new AxisDuplicate(),
        new AxisMissing(),
        new MatrixComplete());
  }

  private static List<Rule<?>> sky() {
    return List.of(
        new ReferenceLatitude(),
        new ReferenceLongitude(),
        new MatrixAnisotropic(),
        new PixelScale(),
        new BorderInProjection(),
        new RoundTrip(),
        new FrameOfCtype(),
        new EquinoxOfFrame(),
        new ChunkCircle(),
        new ChunkVertices(),
        new ChunkResolution());
  }

  private static List<Rule<?>> values() {
    return List.of(
        new TimestampOrder(),
        new MembersSelf(),
        new ArtifactElsewhere(),
        new Redshift(),
        new TelescopeOnGround(),
        new InputsSelf(),
        new LastExecuted(),
        new ReleaseOrder(),
        new MetaReleaseTold(),
        new CalibrationIntent(),
        new ArtifactOfData(),
        new BandpassBlank(),
        new EnergyPositive(),
        new UcdForm(),
        new BoundsOfValue(),
        new SizeNegative(),
        new SizeWithinBounds(),
        new ContentLength(),
        new ContentTypeForm(),
        new ContentTypeOfName());
  }
}
