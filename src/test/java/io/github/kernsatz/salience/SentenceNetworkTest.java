package io.github.kernsatz.salience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.model.Scratch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceNetworkTest {

  private static final Offset<Float> NEARLY = within(1e-5f);

  @Test
  void eachOutcomeIsWhatTheActiveUnitsAddToIt() throws IOException {
    SentenceNetwork network =
        read(
            """
            kernsatz-sentences 3
            size 1 2
            means 4
            scales 1
            outcomes 0.5 0 -1 0.25 1
            2 0 1 4 0 0 1
            0 3 0 0 4 1 -1
            """);

    float[] outcomes = foretell(network, 5);

    assertThat(outcomes[0]).as("0.5 + 2 · 0.75").isCloseTo(2, NEARLY);
    assertThat(outcomes[1]).as("3 · (1 − 0.75)").isCloseTo(0.75f, NEARLY);
    assertThat(outcomes[2]).as("0.75 − 1").isCloseTo(-0.25f, NEARLY);
    assertThat(outcomes[3]).as("0.25 + 4 · 0.75").isCloseTo(3.25f, NEARLY);
    assertThat(outcomes[4]).as("1 + 4 · (1 − 0.75)").isCloseTo(2, NEARLY);
  }

  @Test
  void anExtremeCountsLittleMoreThanThreeDeviations() {
    assertThat(SentenceNetwork.bend(1000, 0, 1)).isBetween(2.9f, 3f);
    assertThat(SentenceNetwork.bend(-1000, 0, 1)).isBetween(-3f, -2.9f);
  }

  @Test
  void whatIsNotKnownCountsAsUsual() {
    assertThat(SentenceNetwork.bend(Float.NaN, 7, 2)).isEqualTo(SentenceNetwork.bend(7, 7, 2));
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    String content =
        SentenceNetwork.write(
            new float[] {1, 2},
            new float[] {0.5f, 1},
            new float[] {0, 0.25f, 0, 0, 0},
            new float[][] {{1}, {-1}, {0.5f}, {0}, {2}},
            new float[] {0.125f},
            new float[][] {{1}, {-2}});

    float[] outcomes = foretell(read(content), 7, 2);

    assertThat(outcomes[0]).as("3 bent to 1.5, and 0.125").isCloseTo(1.625f, NEARLY);
    assertThat(outcomes[1]).isCloseTo(-1.375f, NEARLY);
  }

  @Test
  void theShippedOneFitsTheFeatures() {
    List<String> texts = List.of("Die Fähre über den See fährt wieder.", "Sie war im Dock.");
    int[] paragraphs = {0, 0};
    Scratch scratch = new Scratch();
    ArticleTerms terms = ArticleTerms.of(Article.parse(texts.get(0)), texts, paragraphs, scratch);
    Core core = new Core(terms);
    SentenceFeatures features =
        new SentenceFeatures(
            terms,
            new ConceptFeatures(terms, core, TermPriors.NONE),
            new double[terms.index().size()],
            core,
            Meaning.load(Salience.MEANING),
            Discourse.of(texts, paragraphs),
            Salience.surfaces(texts, terms));

    assertThat(SentenceNetwork.load(Salience.SENTENCES).inputs()).isEqualTo(features.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kernsatz-sentences 2\nsize 1 1\nmeans 0\nscales 1\noutcomes 0 0 0 0 0\n1 1 1 1 1 0 1\n",
        "kernsatz-sentences 3\nsize 0 1\nmeans\nscales\noutcomes 0 0 0 0 0\n1 1 1 1 1 0\n",
        "kernsatz-sentences 3\nsize 9999 1\nmeans 0\nscales 1\noutcomes 0 0 0 0 0\n1 1 1 1 1 0 1\n",
        "kernsatz-sentences 3\nsize 1 1\nscales 1\nmeans 0\noutcomes 0 0 0 0 0\n1 1 1 1 1 0 1\n",
        "kernsatz-sentences 3\nsize 1 1\nmeans 0 0\nscales 1\noutcomes 0 0 0 0 0\n1 1 1 1 1 0 1\n",
        "kernsatz-sentences 3\nsize 1 1\nmeans NaN\nscales 1\noutcomes 0 0 0 0 0\n1 1 1 1 1 0 1\n",
        "kernsatz-sentences 3\nsize 1 1\nmeans 0\nscales 1\noutcomes 0 0 0 0\n1 1 1 1 1 0 1\n",
        "kernsatz-sentences 3\nsize 1 1\nmeans 0\nscales 1\noutcomes 0 0 0 0 0\n1 1 1 1 1 0\n",
        "kernsatz-sentences 3\nsize 1 2\nmeans 0\nscales 1\noutcomes 0 0 0 0 0\n1 1 1 1 1 0 1\n"
      })
  void refusesOtherContent(String content) {
    assertThatIOException().isThrownBy(() -> read(content));
  }

  private static float[] foretell(SentenceNetwork network, float... features) {
    float[] outcomes = new float[SentenceNetwork.OUTCOMES];
    network.foretell(features, new float[network.hidden()], outcomes);
    return outcomes;
  }

  private static SentenceNetwork read(String content) throws IOException {
    return SentenceNetwork.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
