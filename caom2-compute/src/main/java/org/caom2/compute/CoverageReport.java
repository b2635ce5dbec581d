package org.caom2.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caom2.model.Plane;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.Circle;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.jspecify.annotations.Nullable;

/**
 * What was computed for a plane beside what it stores, field by field.
 *
 * @param rows the fields that are computed or stored, in the order of the standard
 */
public record CoverageReport(List<Row> rows) {
  /**
   * One field of one axis.
   *
   * @param path the field
   * @param computed what chunks tell, as text; null if they do not tell it
   * @param stored what the plane stores, as text; null if it stores nothing
   */
  public record Row(ModelPath path, @Nullable String computed, @Nullable String stored) {
    /** Whether both are the same, to the last digit. */
    public boolean isSame() {
      return Objects.equals(computed, stored);
    }
  }

  public CoverageReport {
    rows = List.copyOf(rows);
  }

  /** Sets what was computed beside what the plane stores. */
  public static CoverageReport of(Plane plane, Coverage computed) {
    List<Row> rows = new ArrayList<>();
    ModelPath path = plane.pathBelow(ModelPath.DOCUMENT);
    for (Field<Plane, ?> field : axes()) {
      Object stored = field.get(plane);
      Object made = field.get(computed.applyTo(cleared(plane)));
      if (stored != null || made != null) {
        add((Type<?>) field.value(), made, stored, path.field(field.name()), rows);
      }
    }
    return new CoverageReport(rows);
  }

  private static List<Field<Plane, ?>> axes() {
    return List.of(Plane.POSITION, Plane.ENERGY, Plane.TIME, Plane.POLARIZATION, Plane.CUSTOM);
  }

  private static Plane cleared(Plane plane) {
    return plane.toBuilder()
        .position(null)
        .energy(null)
        .time(null)
        .polarization(null)
        .custom(null)
        .build();
  }

  @SuppressWarnings("unchecked")
  private static void add(
      Type<?> type,
      @Nullable Object computed,
      @Nullable Object stored,
      ModelPath path,
      List<Row> rows) {
    for (Field<?, ?> declared : type.fields()) {
      Field<Object, Object> field = (Field<Object, Object>) declared;
      String left = computed == null ? null : text(field, field.get(computed));
      String right = stored == null ? null : text(field, field.get(stored));
      if (left != null || right != null) {
        rows.add(new Row(path.field(field.name()), left, right));
      }
    }
  }

  private static @Nullable String text(Field<Object, Object> field, @Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? null
          : list.stream().map(item -> text(field, item)).collect(Collectors.joining("; "));
    }
    return value == null ? null : one(field, value);
  }

  @SuppressWarnings("unchecked")
  private static String one(Field<Object, Object> field, Object value) {
    if (field.value() instanceof Scalar<?> scalar) {
      return ((Scalar<Object>) scalar).format(value, Version.NEWEST);
    }
    if (value instanceof Circle circle) {
      return "circle " + point(circle.center()) + ' ' + circle.radius();
    } else if (value instanceof Polygon polygon) {
      return "polygon " + points(polygon.points());
    } else if (value instanceof MultiPolygon outline) {
      return "outline of " + outline.vertices().size() + " vertices";
    }
    return ((Type<?>) field.value())
        .fields().stream()
            .map(part -> (Field<Object, Object>) part)
            .map(part -> text(part, part.get(value)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
  }

  private static String points(List<Point> points) {
    return points.stream().map(CoverageReport::point).collect(Collectors.joining(" "));
  }

  private static String point(Point point) {
    return point.cval1() + " " + point.cval2();
  }
}
