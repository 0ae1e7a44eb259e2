package io.github.kernsatz;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.sentence.SentenceSplitter;
import io.github.kernsatz.topic.Strictness;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, shown on {@value #TEXTS} texts that seeds generate. */
class InvariantsTest {

  private static final int TEXTS = 10_000;
  private static final int BATCH = 100;

  private static final List<SummaryLength> LENGTHS =
      List.of(
          SummaryLength.sentences(3),
          SummaryLength.sentences(1),
          SummaryLength.words(45),
          SummaryLength.words(7),
          SummaryLength.characters(280),
          SummaryLength.characters(31),
          SummaryLength.fraction(0.2),
          SummaryLength.fraction(1));

  private static final List<Strictness> STRICTNESSES = List.of(Strictness.values());

  static IntStream batches() {
    return IntStream.range(0, TEXTS / BATCH).map(batch -> batch * BATCH);
  }

  @ParameterizedTest(name = "from seed {0}")
  @MethodSource("batches")
  void blocksSentencesAndSummariesKeepTheirPromises(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + BATCH; seed++) {
      String text = GeneratedTexts.of(seed);
      try {
        Promises.keptBy(text, SentenceSplitter.german().split(text));
        Promises.keptBy(summarizer(seed).summarize(text), length(seed));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  @ParameterizedTest(name = "from seed {0}")
  @MethodSource("batches")
  void soDoArticlesThatWereBuilt(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + BATCH; seed += 10) {
      Article built = rebuilt(Article.parse(GeneratedTexts.of(seed)));
      try {
        Promises.keptBy(summarizer(seed).summarize(built), length(seed));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  private static Summarizer summarizer(int seed) {
    return Summarizer.builder()
        .length(length(seed))
        .offTopic(seed % 3 == 0 ? OffTopic.KEEP : OffTopic.DROP)
        .strictness(STRICTNESSES.get(seed % STRICTNESSES.size()))
        .teaser(seed % 5 == 0 ? TeaserUse.EXCLUDE : TeaserUse.COMPETE)
        .build();
  }

  private static SummaryLength length(int seed) {
    return LENGTHS.get(seed % LENGTHS.size());
  }

  private static Article rebuilt(Article parsed) {
    Article.Builder builder = Article.builder();
    parsed
        .paragraphs()
        .forEach(
            block -> {
              String original = block.span().of(parsed.text());
              switch (block.role()) {
                case TITLE -> builder.title(original);
                case TEASER -> builder.teaser(original);
                case HEADING -> builder.heading(original);
                case LIST_ITEM -> builder.listItem(original);
                case BODY, BOILERPLATE -> builder.paragraph(original);
              }
            });
    return builder.build();
  }
}
