package io.github.kernsatz.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.model.Scratch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OffersTest {

  @Test
  void givesTheSentenceThatAddsMostFirst() {
    Offers offers = new Offers(3, new Scratch());
    offers.add(0, 1.5);
    offers.add(1, 4);
    offers.add(2, -1);

    assertThat(offers.bestGain()).isEqualTo(4);
    assertThat(all(offers)).containsExactly(1, 0, 2);
  }

  @Test
  void givesTheFirstOfSentencesThatAddTheSame() {
    Offers offers = new Offers(4, new Scratch());
    IntStream.of(2, 0, 3, 1).forEach(sentence -> offers.add(sentence, 2));

    assertThat(all(offers)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void hasNothingBetterThanAnythingWhenItIsEmpty() {
    assertThat(new Offers(0, new Scratch()).isEmpty()).isTrue();
    assertThat(new Offers(0, new Scratch()).bestGain()).isLessThan(-1e300);
  }

  @Test
  void takesMoreThanItHasRoomFor() {
    Random random = new Random(7);
    double[] gains = random.ints(500, 0, 40).asDoubleStream().toArray();
    Offers offers = new Offers(1, new Scratch());
    List<Integer> expected = new ArrayList<>();
    for (int sentence = 0; sentence < gains.length; sentence++) {
      offers.add(sentence, gains[sentence]);
      expected.add(sentence);
    }
    expected.sort(Comparator.comparingDouble(sentence -> -gains[sentence]));

    assertThat(all(offers)).isEqualTo(expected);
  }

  private static List<Integer> all(Offers offers) {
    List<Integer> sentences = new ArrayList<>();
    while (!offers.isEmpty()) {
      sentences.add(offers.remove());
    }
    return sentences;
  }
}
