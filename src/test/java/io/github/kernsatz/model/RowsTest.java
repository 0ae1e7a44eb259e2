package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 40})
  void comesToEachThingOnce(int size) {
    List<Integer> seen = new ArrayList<>();
    Rows rows = new Rows(size, 1, (thing, row) -> seen.add(thing));

    while (rows.next()) {
      assertThat(seen).hasSize(rows.to());
    }

    assertThat(seen).hasSize(size).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void tellsTheValuesOfTheThingsThatAreBeingLookedAt() {
    float[] values = {
      -1.5f, 0f, Float.MIN_VALUE, Float.NEGATIVE_INFINITY, 8f, Float.NaN, 1f, 2f, 7f
    };
    Rows rows = new Rows(values.length, 2, (thing, row) -> row[1] = values[thing]);

    while (rows.next()) {
      for (int thing = rows.from(); thing < rows.to(); thing++) {
        assertThat(rows.value(thing, 1)).isEqualTo(Float.valueOf(values[thing]));
      }
    }
  }

  @Test
  void ordersKeysAsTheValuesAre() {
    float[] ascending = {
      Float.NEGATIVE_INFINITY,
      -Float.MAX_VALUE,
      -1f,
      -Float.MIN_VALUE,
      0f,
      Float.MIN_VALUE,
      1f,
      Float.MAX_VALUE,
      Float.POSITIVE_INFINITY,
      Float.NaN
    };

    for (int i = 1; i < ascending.length; i++) {
      assertThat(Rows.key(ascending[i])).isGreaterThan(Rows.key(ascending[i - 1]));
    }
    assertThat(Rows.key(-0f)).isEqualTo(Rows.key(0f));
  }
}
