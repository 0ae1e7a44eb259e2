package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of blocks that have no paragraph's words of their own. */
class VerdictsTest {

  private static final String TITLE = "Fährverkehr auf der Unterelbe steht vor dem Aus";
  private static final List<String> FERRY =
      List.of(
          "Die Reederei Brunshausen stellt den Fährbetrieb auf der Unterelbe zum Jahresende ein."
              + " Das teilte Geschäftsführerin Imke Harms am Montag in Stade mit.",
          "Für rund 900 Pendler, die täglich über den Fluss zur Arbeit fahren, bedeutet das einen"
              + " Umweg von fast siebzig Kilometern. Der nächste Elbtunnel liegt in Hamburg.",
          "Der Landkreis hatte der Reederei im Frühjahr einen Zuschuss von 400.000 Euro angeboten."
              + " Harms nannte das Angebot für die Fähre ehrenwert, aber zu niedrig.",
          "Landrat Kai Petersen will nun mit dem Land über eine Übernahme der Fähre verhandeln."
              + " Bis zum Herbst soll ein Gutachten klären, was der Fährbetrieb kosten würde.",
          "Auf dem Anleger in Brunshausen sammelten Fahrgäste am Dienstag Unterschriften. Mehr als"
              + " zweitausend Menschen verlangen inzwischen, dass die Fähre weiterfährt.");
  private static final String CAKE =
      "Für den Teig werden Butter, Zucker und Eier schaumig gerührt, dann kommen Mehl und"
          + " gemahlene Nüsse hinzu. Den Kuchen bei 180 Grad etwa vierzig Minuten backen und vor"
          + " dem Servieren mit Puderzucker bestäuben.";

  @Test
  void aTitleSetsTheSubject() {
    ParagraphVerdict title = judge(article(FERRY)).get(0);

    assertThat(title.relevance()).isEqualTo(1);
    assertThat(title.reason()).isEqualTo("Der Titel gibt das Thema vor.");
  }

  @Test
  void aTeaserSetsTheSubject() {
    Article.Builder builder =
        Article.builder().title(TITLE).teaser("Die Reederei will ihre Fähre verkaufen.");
    FERRY.forEach(builder::paragraph);

    ParagraphVerdict teaser = judge(builder.build()).get(1);

    assertThat(teaser.relevance()).isEqualTo(1);
    assertThat(teaser.reason()).isEqualTo("Der Vorspann gibt das Thema vor.");
  }

  @Test
  void theOnlyParagraphIsRelevant() {
    ParagraphVerdict paragraph = judge(article(FERRY.subList(0, 1))).get(1);

    assertThat(paragraph.relevance()).isEqualTo(1);
    assertThat(paragraph.reason()).contains("einzige Absatz");
  }

  @Test
  void aBriefBlockFollowsTheBetterOfItsNeighbours() {
    Article.Builder builder = builder(FERRY);
    builder.paragraph("Mehr dazu morgen.").paragraph(CAKE);

    List<ParagraphVerdict> verdicts = judge(builder.build());

    assertThat(verdicts.get(7).verdict()).isEqualTo(Verdict.OFF_TOPIC);
    assertThat(verdicts.get(6).relevance()).isEqualTo(verdicts.get(5).relevance());
    assertThat(verdicts.get(6).reason()).contains("folgt dem Text daneben");
  }

  @Test
  void aBriefBlockBelowAForeignHeadingFollowsItsSection() {
    Article.Builder builder = builder(FERRY);
    builder.heading("Backen im Herbst").paragraph("Schnell gemacht.").paragraph(CAKE);

    List<ParagraphVerdict> verdicts = judge(builder.build());

    assertThat(verdicts.get(7).relevance()).isEqualTo(verdicts.get(8).relevance());
    assertThat(verdicts.get(7).verdict()).isEqualTo(Verdict.OFF_TOPIC);
  }

  @Test
  void aBriefBlockAboveAForeignHeadingFollowsTheStory() {
    Article.Builder builder = builder(FERRY);
    builder.paragraph("Mehr dazu morgen.").heading("Backen im Herbst").paragraph(CAKE);

    List<ParagraphVerdict> verdicts = judge(builder.build());

    assertThat(verdicts.get(6).relevance()).isEqualTo(verdicts.get(5).relevance());
  }

  @Test
  void briefBlocksAloneAreKept() {
    List<ParagraphVerdict> verdicts =
        judge(Article.builder().title(TITLE).paragraph("Mehr dazu morgen.").build());

    assertThat(verdicts.get(1).relevance()).isEqualTo(1);
    assertThat(verdicts.get(1).reason()).isEqualTo("Zu kurz für ein Urteil.");
  }

  @Test
  void theHeadingOfAForeignSectionGoesWithIt() {
    Article.Builder builder = builder(FERRY);
    builder.heading("Backen im Herbst").paragraph(CAKE);

    ParagraphVerdict heading = judge(builder.build()).get(6);

    assertThat(heading.verdict()).isEqualTo(Verdict.OFF_TOPIC);
    assertThat(heading.reason()).contains("nicht zum Artikel gehört");
  }

  @Test
  void theHeadingOfAStorysSectionGoesWithItsBestParagraph() {
    Article.Builder builder = builder(FERRY.subList(0, 2));
    builder.heading("Landkreis bot einen Zuschuss an");
    FERRY.subList(2, 5).forEach(builder::paragraph);

    List<ParagraphVerdict> verdicts = judge(builder.build());

    assertThat(verdicts.get(3).relevance())
        .isEqualTo(
            verdicts.subList(4, 7).stream()
                .mapToDouble(ParagraphVerdict::relevance)
                .max()
                .orElseThrow());
    assertThat(verdicts.get(3).reason()).contains("der zum Artikel gehört");
  }

  @Test
  void aHeadingOverAForeignBoxWithinASectionIsTheBoxs() {
    Article.Builder builder = builder(FERRY.subList(0, 2));
    builder.heading("Nusskuchen mit Butter und Zucker").paragraph(CAKE);
    FERRY.subList(2, 5).forEach(builder::paragraph);

    assertThat(judge(builder.build()).get(3).verdict()).isEqualTo(Verdict.OFF_TOPIC);
  }

  @Test
  void aHeadingOfTheStoryOverAForeignBoxStaysTheStorys() {
    Article.Builder builder = builder(FERRY.subList(0, 2));
    builder.heading("Landkreis bot der Reederei einen Zuschuss an").paragraph(CAKE);
    FERRY.subList(2, 5).forEach(builder::paragraph);

    assertThat(judge(builder.build()).get(3).verdict()).isEqualTo(Verdict.KEPT);
  }

  @Test
  void headingsThatFollowEachOtherGoTogether() {
    Article.Builder builder = builder(FERRY);
    builder.heading("Backen im Herbst").heading("Nusskuchen").paragraph(CAKE);

    List<ParagraphVerdict> verdicts = judge(builder.build());

    assertThat(verdicts.get(6).verdict()).isEqualTo(Verdict.OFF_TOPIC);
    assertThat(verdicts.get(7))
        .extracting(ParagraphVerdict::relevance)
        .isEqualTo(verdicts.get(6).relevance());
  }

  @Test
  void aRepetitionIsRelevantButSaysNothingNew() {
    Article.Builder builder = builder(FERRY);
    builder.paragraph(FERRY.get(1));

    ParagraphVerdict repetition = judge(builder.build()).get(6);

    assertThat(repetition.verdict()).isEqualTo(Verdict.REPEATED);
    assertThat(repetition.relevance()).isEqualTo(1);
    assertThat(repetition.reason()).startsWith("Wiederholt");
  }

  @Test
  void aHeadingAtTheEndFollowsTheTextAbove() {
    Article.Builder builder = builder(FERRY);
    builder.heading("Wie es weitergeht");

    List<ParagraphVerdict> verdicts = judge(builder.build());

    assertThat(verdicts.get(6).relevance()).isEqualTo(verdicts.get(5).relevance());
    assertThat(verdicts.get(6).reason()).startsWith("Überschrift ohne Absatz");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aRelevanceIsFromZeroToOne(double relevance) {
    Paragraph paragraph = new Paragraph("Ja.", new TextSpan(0, 3), Role.BODY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParagraphVerdict(paragraph, Verdict.KEPT, relevance, "Darum."))
        .withMessageStartingWith("relevance must be in [0, 1], not ");
  }

  private static List<ParagraphVerdict> judge(Article article) {
    return TopicFilter.german().judge(article);
  }

  private static Article article(List<String> paragraphs) {
    return builder(paragraphs).build();
  }

  private static Article.Builder builder(List<String> paragraphs) {
    Article.Builder builder = Article.builder().title(TITLE);
    paragraphs.forEach(builder::paragraph);
    return builder;
  }
}
