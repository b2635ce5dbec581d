package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.caom2.model.wcs.Axis;
import org.caom2.model.wcs.CoordAxis1D;
import org.junit.jupiter.api.Test;

/** What is kept for views. */
class PerViewTest {
  /** As a walker is, that has those of what is in the fields. */
  private final PerView<List<Object>> contents =
      new PerView<>(
          view -> {
            List<Object> made = new ArrayList<>();
            view.slots().stream()
                .map(Slot::content)
                .filter(content -> content != null)
                .forEach(content -> made.add(of(content)));
            return made;
          });

  private List<Object> of(View<?> view) {
    return contents.of(view);
  }

  @Test
  void eachViewHasItsOwnAndKeepsIt() {
    List<Object> axis = contents.of(CoordAxis1D.SCHEMA.view(Version.V2_4));
    assertThat(axis).isNotEmpty();
    assertThat(contents.of(CoordAxis1D.SCHEMA.view(Version.V2_4))).isSameAs(axis);
    assertThat(contents.of(CoordAxis1D.SCHEMA.view(Version.V2_5))).isNotSameAs(axis);
    assertThat(contents.of(Axis.SCHEMA.view(Version.V2_4))).isEmpty();
  }

  @Test
  void threadsGetTheSame() {
    List<List<Object>> got =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> contents.of(CoordAxis1D.SCHEMA.view(Version.V2_5)))
            .toList();
    assertThat(got).allMatch(each -> each == got.get(0));
    assertThat(Collections.frequency(got, null)).isZero();
  }
}
