package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.topic.Strictness;
import io.github.kernsatz.topic.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizerTest {

  private static final String LIBRARY =
      """
      Stadtbücherei öffnet künftig auch am Sonntag

      Die Stadtbücherei in Hornbach öffnet von Mai an auch sonntags. Das hat der Kulturausschuss am \
      Mittwoch einstimmig beschlossen. Möglich wird die Öffnung durch ein neues Landesgesetz, das \
      Bibliotheken von der Sonntagsruhe ausnimmt.

      Sonntags sollen vor allem Familien kommen, die unter der Woche keine Zeit haben. Geplant sind \
      Lesungen, ein Spielenachmittag und Führungen in drei Sprachen. Die Leiterin Ulrike Sänger \
      rechnet mit 300 Besuchern an jedem Sonntag.

      Für die zusätzlichen Stunden stellt die Stadt zwei Fachkräfte ein. Die Kosten von 96.000 Euro \
      im Jahr trägt zur Hälfte ein Förderverein.
      """;

  private final Summarizer summarizer = Summarizer.create();

  @Test
  void givesThreeVerbatimSentencesInArticleOrderByDefault() {
    Summary summary = summarizer.summarize(LIBRARY);

    assertThat(summary.sentences()).hasSize(3);
    assertThat(summary.sentences())
        .isSortedAccordingTo(
            (one, other) ->
                Integer.compare(one.sentence().span().start(), other.sentence().span().start()))
        .allSatisfy(
            chosen ->
                assertThat(chosen.sentence().span().of(summary.article().text()))
                    .isEqualToNormalizingWhitespace(chosen.sentence().text()));
  }

  @Test
  void joinsTheSentencesByOneSpace() {
    Summary summary = summarizer.summarize(LIBRARY);

    assertThat(summary.text())
        .isEqualTo(
            String.join(" ", summary.sentences().stream().map(s -> s.sentence().text()).toList()));
  }

  @Test
  void keepsTheCallersStringAsTheArticlesText() {
    assertThat(summarizer.summarize(LIBRARY).article().text()).isSameAs(LIBRARY);
  }

  @Test
  void givesOneVerdictForEachBlockInOrder() {
    Summary summary = summarizer.summarize(SampleArticles.text("mischtext-nachtzug"));

    assertThat(summary.verdicts())
        .extracting(verdict -> verdict.paragraph())
        .containsExactlyElementsOf(summary.article().paragraphs());
  }

  @Test
  void letsOnlyKeptBlocksCompete() {
    Summary summary = summarizer.summarize(SampleArticles.text("mischtext-nachtzug"));

    assertThat(summary.scores())
        .isNotEmpty()
        .allSatisfy(
            sentence ->
                assertThat(summary.verdicts().get(sentence.paragraphIndex()).verdict())
                    .isEqualTo(Verdict.KEPT));
  }

  @Test
  void letsOffTopicSentencesCompeteIfAskedButNeverBoilerplateOrRepetitions() {
    Summary summary =
        Summarizer.builder()
            .offTopic(OffTopic.KEEP)
            .build()
            .summarize(SampleArticles.text("mischtext-nachtzug"));

    assertThat(summary.scores())
        .extracting(sentence -> summary.verdicts().get(sentence.paragraphIndex()).verdict())
        .contains(Verdict.KEPT, Verdict.OFF_TOPIC)
        .doesNotContain(Verdict.BOILERPLATE, Verdict.REPEATED);
  }

  @Test
  void judgesTheSameWhateverTheOptions() {
    String text = SampleArticles.text("mischtext-nachtzug");

    Summary kept = Summarizer.builder().offTopic(OffTopic.KEEP).build().summarize(text);

    assertThat(kept.verdicts()).isEqualTo(summarizer.summarize(text).verdicts());
  }

  @Test
  void leavesTheTeaserOutIfAsked() {
    Article article =
        Article.builder()
            .title("Stadtbücherei öffnet künftig auch am Sonntag")
            .teaser("In Hornbach kann man von Mai an auch sonntags Bücher ausleihen.")
            .paragraph("Die Stadtbücherei in Hornbach öffnet von Mai an auch sonntags.")
            .paragraph("Die Kosten von 96.000 Euro im Jahr trägt zur Hälfte ein Förderverein.")
            .build();

    Summary summary = Summarizer.builder().teaser(TeaserUse.EXCLUDE).build().summarize(article);

    assertThat(summary.scores())
        .extracting(s -> article.paragraphs().get(s.paragraphIndex()).role())
        .containsOnly(Role.BODY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 100})
  void neverGivesMoreSentencesThanAsked(int count) {
    Summary summary = summarize(SummaryLength.sentences(count), LIBRARY);

    assertThat(summary.sentences()).hasSizeBetween(1, count);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 20, 45, 1000})
  void neverGivesMoreWordsThanAsked(int count) {
    Summary summary = summarize(SummaryLength.words(count), LIBRARY);

    assertThat(words(summary.text())).isLessThanOrEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 70, 140, 280, 10_000})
  void neverGivesMoreCharactersThanAsked(int count) {
    Summary summary = summarize(SummaryLength.characters(count), LIBRARY);

    assertThat(summary.text().length()).isLessThanOrEqualTo(count);
  }

  @Test
  void countsAFractionInTheWordsOfTheKeptBody() {
    Article article =
        Article.builder()
            .title("Zehn Wörter")
            .paragraph("Die Brücke ist gesperrt. Der Bus fährt nur alle zwei Stunden.")
            .build();

    Summary summary =
        Summarizer.builder().length(SummaryLength.fraction(0.5)).build().summarize(article);

    assertThat(words(summary.text())).isEqualTo(4);
  }

  @Test
  void countsAFractionWithoutTitleTeaserAndHeadings() {
    Article article =
        Article.builder()
            .title("Brücke über die Leine ist bis zum Herbst gesperrt")
            .teaser("Wer von Altdorf nach Neustadt will, braucht nun einen langen Umweg.")
            .heading("Was die Sperrung für die Pendler aus Altdorf bedeutet")
            .paragraph("Die Brücke ist gesperrt. Der Bus fährt nur alle zwei Stunden.")
            .build();

    Summary summary =
        Summarizer.builder().length(SummaryLength.fraction(0.5)).build().summarize(article);

    assertThat(words(summary.text())).isEqualTo(4);
  }

  @Test
  void countsAFractionOfTheItemsOfAListToo() {
    Article article =
        Article.builder()
            .paragraph("Die Brücke ist gesperrt.")
            .listItem("• Der Bus nach Neustadt fährt von nun an nur alle zwei Stunden.")
            .build();

    Summary summary =
        Summarizer.builder().length(SummaryLength.fraction(1)).build().summarize(article);

    assertThat(words(summary.text())).isEqualTo(16);
  }

  @Test
  void countsAFractionWithoutWhatIsSaidAgain() {
    String said = "Die Brücke ist gesperrt. Der Bus fährt nur alle zwei Stunden.";
    Article article = Article.builder().paragraph(said).paragraph(said).build();

    Summary summary =
        Summarizer.builder().length(SummaryLength.fraction(0.5)).build().summarize(article);

    assertThat(words(summary.text())).isEqualTo(4);
  }

  @Test
  void takesFiftySevenWordsForFiftySevenHundredthsOfAHundred() {
    // As a double 0.57 is a little less, and so is its product with 100.
    String of57 = "Gebaut wird in Altdorf" + ", in Neustadt".repeat(26) + " diesmal.";
    String of43 = "Gespart wird in Bergheim" + ", in Talheim".repeat(19) + " dagegen.";
    Article article = Article.builder().paragraph(of57).paragraph(of43).build();

    Summary summary =
        Summarizer.builder().length(SummaryLength.fraction(0.57)).build().summarize(article);

    assertThat(summary.text()).isEqualTo(of57);
  }

  @Test
  void givesAnEmptySummaryIfNoSentenceFits() {
    Summary summary = summarize(SummaryLength.characters(5), LIBRARY);

    assertThat(summary.sentences()).isEmpty();
    assertThat(summary.text()).isEmpty();
    assertThat(summary.scores()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\u00a0\n", "\ufeff", "\u00ad\u200b"})
  void givesAnEmptySummaryOfNothing(String text) {
    Summary summary = summarizer.summarize(text);

    assertThat(summary.text()).isEmpty();
    assertThat(summary.sentences()).isEmpty();
    assertThat(summary.scores()).isEmpty();
    assertThat(summary.verdicts()).isEmpty();
    assertThat(summary.article().text()).isEqualTo(text);
  }

  @Test
  @SuppressWarnings("NullAway")
  void namesTheParameterThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> summarizer.summarize((String) null))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Summarizer.builder().length(null))
        .withMessage("length");
    assertThatNullPointerException()
        .isThrownBy(() -> Summarizer.builder().offTopic(null))
        .withMessage("offTopic");
    assertThatNullPointerException()
        .isThrownBy(() -> Summarizer.builder().strictness(null))
        .withMessage("strictness");
    assertThatNullPointerException()
        .isThrownBy(() -> Summarizer.builder().teaser(null))
        .withMessage("teaser");
  }

  @Test
  void saysTheRangeOfABadLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryLength.sentences(0))
        .withMessage("sentences must be a whole number from 1 to 2147483647, not 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryLength.words(-3))
        .withMessageStartingWith("words must be a whole number from 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryLength.characters(0))
        .withMessageStartingWith("characters must be a whole number from 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryLength.fraction(1.5))
        .withMessage("fraction must be in (0, 1], not 1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> SummaryLength.fraction(Double.NaN));
  }

  @Test
  void givesTheSameSummaryInEveryLocale() {
    Locale before = Locale.getDefault();
    Summary expected = summarizer.summarize(LIBRARY);
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "de-CH", "ja-JP")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(summarizer.summarize(LIBRARY)).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void givesTheSameSummaryOnManyThreads() {
    List<String> texts =
        Stream.of("lokales-hallenbad", "sport-handball", "interview-starkregen")
            .map(SampleArticles::text)
            .toList();
    List<Summary> expected = texts.stream().map(summarizer::summarize).toList();

    List<Summary> parallel =
        IntStream.range(0, 120)
            .parallel()
            .mapToObj(i -> summarizer.summarize(texts.get(i % texts.size())))
            .toList();

    for (int i = 0; i < parallel.size(); i++) {
      assertThat(parallel.get(i)).isEqualTo(expected.get(i % expected.size()));
    }
  }

  @Test
  void keepsItsOptionsWhenSerialized() throws Exception {
    Summarizer original =
        Summarizer.builder()
            .length(SummaryLength.fraction(0.2))
            .offTopic(OffTopic.KEEP)
            .strictness(Strictness.STRICT)
            .teaser(TeaserUse.EXCLUDE)
            .build();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }

    Object copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = in.readObject();
    }

    assertThat(copy)
        .isEqualTo(original)
        .hasSameHashCodeAs(original)
        .hasToString(original.toString());
    assertThat(bytes.size()).as("options only").isLessThan(1500);
  }

  @Test
  void isEqualOnlyToOneOfTheSameOptions() {
    assertThat(Summarizer.create()).isEqualTo(summarizer).isNotEqualTo("Summarizer");
    assertThat(Summarizer.builder().length(SummaryLength.sentences(4)).build())
        .isNotEqualTo(summarizer)
        .doesNotHaveSameHashCodeAs(summarizer);
    assertThat(Summarizer.builder().offTopic(OffTopic.KEEP).build()).isNotEqualTo(summarizer);
    assertThat(Summarizer.builder().strictness(Strictness.STRICT).build()).isNotEqualTo(summarizer);
    assertThat(Summarizer.builder().teaser(TeaserUse.EXCLUDE).build()).isNotEqualTo(summarizer);
  }

  @Test
  void tellsItsOptions() {
    assertThat(summarizer)
        .hasToString(
            "Summarizer[SummaryLength[unit=SENTENCES, amount=3.0], offTopic=DROP,"
                + " strictness=BALANCED, teaser=COMPETE]");
  }

  /** {@link LinearTimeTest} bounds the time. */
  @Test
  void summarizesAMegabyteOfDifferentArticles() {
    StringBuilder text = new StringBuilder();
    for (int seed = 0; text.length() < 1_000_000; seed++) {
      text.append(GeneratedTexts.article(seed)).append("\n\n");
    }

    Summary summary = summarizer.summarize(text.toString());

    assertThat(summary.sentences()).hasSize(3);
    assertThat(summary.sentences()).extracting(s -> s.sentence().text()).doesNotHaveDuplicates();
  }

  private static Summary summarize(SummaryLength length, String text) {
    return Summarizer.builder().length(length).build().summarize(text);
  }

  private static long words(String text) {
    return Stream.of(text.split("\\s+"))
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }
}
