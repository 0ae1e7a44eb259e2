package io.github.kernsatz.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicFilterTest {

  private static final String FERRY_TITLE = "Fährverkehr auf der Unterelbe steht vor dem Aus";
  private static final List<String> FERRY =
      List.of(
          "Die Reederei Brunshausen stellt den Fährbetrieb auf der Unterelbe zum Jahresende ein."
              + " Das teilte Geschäftsführerin Imke Harms am Montag in Stade mit. Grund seien die"
              + " stark gestiegenen Preise für Diesel und die ausstehende Reparatur der Fähre"
              + " „Marlene“.",
          "Für rund 900 Pendler, die täglich über den Fluss zur Arbeit fahren, bedeutet das einen"
              + " Umweg von fast siebzig Kilometern. Der nächste Elbtunnel liegt in Hamburg, und die"
              + " Züge dorthin sind schon heute überfüllt.",
          "Der Landkreis hatte der Reederei im Frühjahr einen Zuschuss von 400.000 Euro angeboten."
              + " Harms nannte das Angebot ehrenwert, aber zu niedrig: Allein die Überholung der"
              + " beiden Motoren koste das Doppelte.",
          "Landrat Kai Petersen will nun mit dem Land über eine Übernahme der Fähre verhandeln."
              + " „Eine Verbindung, die es seit 1927 gibt, darf nicht an einer Werftrechnung"
              + " scheitern“, sagte er. Bis zum Herbst soll ein Gutachten klären, was der Betrieb"
              + " unter öffentlicher Hand kosten würde.",
          "Auf dem Anleger in Brunshausen sammelten Fahrgäste am Dienstag Unterschriften. Mehr als"
              + " zweitausend Menschen verlangen inzwischen, dass die Fähre weiterfährt, darunter"
              + " Handwerker, Schüler und viele Radtouristen.");

  private static final String HOTEL =
      "Genießen Sie erholsame Tage in unserem Berghotel. Ein reichhaltiges Frühstück, das"
          + " Hallenbad und geführte Wanderungen sind im Preis enthalten, und Kinder unter sechs"
          + " Jahren übernachten kostenlos.";
  private static final String CAKE =
      "Für den Teig werden Butter, Zucker und Eier schaumig gerührt, dann kommen Mehl und"
          + " gemahlene Nüsse hinzu. Den Kuchen bei 180 Grad etwa vierzig Minuten backen und vor"
          + " dem Servieren mit Puderzucker bestäuben.";
  private static final String SOFTWARE =
      "bueroprofi.example stellt Vorlagen für Rechnungen und Tabellen bereit, darunter auch"
          + " Anleitungen zu Cookies und Passwörtern. Mit solchen Programmen behalten Nutzer ihre"
          + " Dokumente im Blick und sparen im Alltag Zeit.";

  private final TopicFilter filter = TopicFilter.german();

  @Test
  void keepsEveryBlockOfACleanArticle() {
    assertThat(verdicts(article(FERRY_TITLE, FERRY))).containsOnly(Verdict.KEPT);
  }

  @Test
  void dropsAForeignPassageAtTheEnd() {
    assertThat(verdicts(article(FERRY_TITLE, FERRY, HOTEL)))
        .containsExactly(kept(6, Verdict.OFF_TOPIC));
  }

  @Test
  void dropsAForeignPassageInTheMiddle() {
    Article article = article(FERRY_TITLE, FERRY.subList(0, 3), CAKE, FERRY.get(3), FERRY.get(4));
    assertThat(verdicts(article))
        .containsExactly(
            Verdict.KEPT,
            Verdict.KEPT,
            Verdict.KEPT,
            Verdict.KEPT,
            Verdict.OFF_TOPIC,
            Verdict.KEPT,
            Verdict.KEPT);
  }

  @Test
  void dropsTwoForeignPassagesFromTwoSources() {
    Article article =
        article(FERRY_TITLE, FERRY.subList(0, 3), CAKE, FERRY.get(3), FERRY.get(4), SOFTWARE);
    assertThat(verdicts(article))
        .containsExactly(
            Verdict.KEPT,
            Verdict.KEPT,
            Verdict.KEPT,
            Verdict.KEPT,
            Verdict.OFF_TOPIC,
            Verdict.KEPT,
            Verdict.KEPT,
            Verdict.OFF_TOPIC);
  }

  @Test
  void dropsTheHeadingOfAForeignSection() {
    Article.Builder builder = Article.builder().title(FERRY_TITLE);
    FERRY.subList(0, 2).forEach(builder::paragraph);
    builder.heading("Landkreis bot Zuschuss an");
    FERRY.subList(2, 5).forEach(builder::paragraph);
    builder.heading("Urlaub in den Bergen").paragraph(HOTEL).paragraph(CAKE);
    assertThat(verdicts(builder.build()))
        .containsExactly(kept(7, Verdict.OFF_TOPIC, Verdict.OFF_TOPIC, Verdict.OFF_TOPIC));
  }

  @Test
  void findsTheForeignPassageWithoutATitle() {
    for (String foreign : List.of(HOTEL, CAKE, SOFTWARE)) {
      assertThat(verdicts(article("", FERRY, foreign))).containsExactly(kept(5, Verdict.OFF_TOPIC));
    }
  }

  @Test
  void letsAShortBlockFollowItsNeighbours() {
    Article article = article(FERRY_TITLE, FERRY, HOTEL, "Jetzt anrufen!", CAKE);
    assertThat(verdicts(article))
        .containsExactly(kept(6, Verdict.OFF_TOPIC, Verdict.OFF_TOPIC, Verdict.OFF_TOPIC));
  }

  @Test
  void keepsAQuoteParagraph() {
    String quote =
        "„Ich bin auf dieser Fähre groß geworden“, sagt Bootsmann Jörn Tiedemann. „Mein Großvater"
            + " hat hier schon die Leinen geworfen, und nun soll ich den Schlüssel abgeben? Das"
            + " tut weh.“";
    assertThat(verdicts(article(FERRY_TITLE, FERRY, quote))).containsOnly(Verdict.KEPT);
  }

  @Test
  void keepsATurnToTheHistoryOfTheStory() {
    String history =
        "Die Geschichte der Verbindung reicht weit zurück. Schon 1927 setzte ein umgebauter"
            + " Kutter Reisende und Vieh über die Elbe; nach dem Krieg fuhren hier vier Schiffe im"
            + " Wechsel, bis der Bau des Tunnels den Verkehr nach Hamburg zog.";
    assertThat(verdicts(article(FERRY_TITLE, FERRY, history))).containsOnly(Verdict.KEPT);
  }

  @Test
  void keepsNewsInBriefAndSaysThatTheyShareNoStory() {
    Article article =
        article(
            "Kurz gemeldet",
            List.of(
                "Bremen: Bei einem Brand in einer Tischlerei ist in der Nacht ein Schaden von"
                    + " 200.000 Euro entstanden. Verletzt wurde niemand, die Feuerwehr löschte"
                    + " bis zum Morgen.",
                "München: Der Stürmer Leon Hauck verlängert seinen Vertrag bis 2029. Der Verein"
                    + " verzichtet damit auf eine Ablöse, die zuletzt auf neun Millionen geschätzt"
                    + " wurde.",
                "Wien: Das Burgtheater eröffnet die Spielzeit mit einem Stück von Kleist. Regie"
                    + " führt die Schweizerin Nora Egli, die erstmals in Österreich arbeitet.",
                "Paris: Die Bauern haben ihre Blockade der Autobahnen beendet, nachdem die"
                    + " Regierung Hilfen gegen die Dürre zugesagt hatte.",
                "Tokio: Ein Beben der Stärke 5,8 hat den Norden Japans erschüttert. Eine Warnung"
                    + " vor einem Tsunami wurde nach einer Stunde aufgehoben."));
    assertThat(filter.judge(article))
        .allSatisfy(
            verdict -> {
              assertThat(verdict.verdict()).isEqualTo(Verdict.KEPT);
              assertThat(verdict.reason()).contains("kein gemeinsames Thema");
            });
  }

  @Test
  void dropsFromAVeryShortArticleOnlyOnOverwhelmingEvidence() {
    Article article =
        article(
            FERRY_TITLE,
            FERRY.subList(0, 1),
            "Auch in anderen Orten wird über die Zukunft alter Linien gestritten, weil Geld fehlt"
                + " und Personal kaum zu finden ist.");
    assertThat(verdicts(article)).containsOnly(Verdict.KEPT);
  }

  @Test
  void keepsAnInterview() {
    Article article =
        article(
            "„Der Boden vergisst nichts“",
            List.of(
                "Die Bodenkundlerin Wiebke Rohde untersucht seit zwanzig Jahren Äcker in"
                    + " Mecklenburg. Ein Gespräch über Regenwürmer, schwere Maschinen und die Frage,"
                    + " wie sich ein verdichtetes Feld erholt.",
                "Frau Rohde, woran erkennen Sie, dass es einem Acker schlecht geht?",
                "Am Spaten. Wenn ich ihn kaum in die Erde bekomme, fehlen die Poren, in denen Luft"
                    + " und Wasser stehen. Dann finden die Wurzeln keinen Weg, und nach jedem Regen"
                    + " bleibt das Wasser auf dem Feld stehen.",
                "Und was haben die Landwirte falsch gemacht?",
                "Ich mag das Wort falsch nicht. Die Maschinen sind in dreißig Jahren doppelt so"
                    + " schwer geworden, weil sie billiger arbeiten. Der Boden trägt die Rechnung.",
                "Sie sind selbst auf einem Hof groß geworden. Hilft das?",
                "Sehr. Mein Vater hat sonntags mit der Hand die Krume gefühlt, bevor er pflügte. Das"
                    + " mache ich heute noch, bevor ich ein einziges Gerät auspacke."));
    assertThat(verdicts(article)).containsOnly(Verdict.KEPT);
  }

  @Test
  void keepsALiveTicker() {
    Article article =
        article(
            "Liveticker: Sturmtief über Norddeutschland",
            List.of(
                "21.40 Uhr: Die Feuerwehr Kiel zählt inzwischen mehr als 180 Einsätze. Meist geht es"
                    + " um umgestürzte Bäume und lose Dachziegel.",
                "20.15 Uhr: Der Fernverkehr zwischen Hamburg und Flensburg ruht. Die Bahn lässt"
                    + " Reisende in abgestellten Zügen übernachten.",
                "19.05 Uhr: Auf den Halligen heißt es Land unter. Die Bewohner hatten ihr Vieh schon"
                    + " am Mittag auf die Warften getrieben.",
                "17.30 Uhr: Der Wetterdienst hebt die Warnung auf die höchste Stufe. An der Küste"
                    + " werden Böen bis 150 Kilometer in der Stunde erwartet.",
                "16.00 Uhr: In Husum beginnt der Einsatzstab seine Arbeit. Schulen und Kitas bleiben"
                    + " am Freitag geschlossen."));
    assertThat(verdicts(article)).containsOnly(Verdict.KEPT);
  }

  @Test
  void dropsAForeignPassageAsLongAsTheStoryWhenTheTitleDecides() {
    Article article =
        article(
            FERRY_TITLE,
            FERRY.subList(0, 4),
            "Die Burgunderweine des Jahrgangs überraschen mit feiner Säure und einem Duft nach"
                + " Kirschen. Wer sie im Keller lagert, sollte die Flaschen liegend und kühl"
                + " aufbewahren.",
            "Zum Dekantieren gießt man den Wein langsam in eine Karaffe, damit der Bodensatz in der"
                + " Flasche bleibt. Junge Weine gewinnen durch die Luft, alte verlieren ihr Aroma"
                + " schnell.",
            "Zu kräftigem Käse passen gereifte Rotweine, zu Fisch eher ein trockener Weißwein. Auch"
                + " die Form des Glases verändert, wie sich der Duft am Gaumen entfaltet.",
            "Korken aus Kork oder Kunststoff, darüber streiten die Winzer seit Jahren. Im Barrique"
                + " gereifte Weine nehmen Noten von Vanille und Rauch aus dem Eichenholz an.");
    List<Verdict> verdicts = verdicts(article);
    assertThat(verdicts.subList(0, 5)).containsOnly(Verdict.KEPT);
    assertThat(verdicts.subList(5, 9)).doesNotContain(Verdict.BOILERPLATE, Verdict.REPEATED);
  }

  @Test
  void keepsAParagraphInAnotherLanguageThatNamesTheStorysPeople() {
    assertThat(
            verdicts(
                article(
                    FERRY_TITLE,
                    FERRY,
                    "“We have crossed the Elbe with the Marlene every summer”, said Harms’ guest"
                        + " Paul Whitby from Leeds, “and Brunshausen will not be the same without"
                        + " the ferry.”")))
        .containsOnly(Verdict.KEPT);
  }

  @Test
  void judgesTheItemsOfAListTogether() {
    Article article =
        Article.parse(
            FERRY_TITLE
                + "\n\n"
                + String.join("\n\n", FERRY)
                + "\n\n- Butter und Zucker schaumig rühren, Eier zugeben\n"
                + "- Mehl, Nüsse und Backpulver unterheben\n"
                + "- Den Kuchen bei 180 Grad vierzig Minuten backen\n"
                + "- Mit Puderzucker bestäuben und lauwarm servieren\n");
    List<Verdict> verdicts = verdicts(article);
    assertThat(verdicts.subList(6, verdicts.size())).containsOnly(verdicts.get(6));
  }

  @Test
  void callsTheRoleBoilerplateBoilerplate() {
    Article article = Article.parse(FERRY_TITLE + "\n\n" + String.join("\n\n", FERRY));
    for (ParagraphVerdict verdict : filter.judge(article)) {
      assertThat(verdict.verdict() == Verdict.BOILERPLATE)
          .isEqualTo(verdict.paragraph().role() == Role.BOILERPLATE);
    }
  }

  @Test
  void judgesTheSameInManyThreads() {
    Article article = article(FERRY_TITLE, FERRY, HOTEL, CAKE);
    List<ParagraphVerdict> expected = filter.judge(article);
    assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> filter.judge(article)).distinct())
        .containsExactly(expected);
  }

  @Test
  void callsRepetitionsRepeated() {
    Article article =
        Article.parse(FERRY_TITLE + "\n\n" + String.join("\n\n", FERRY) + "\n\n" + FERRY.get(1));
    List<ParagraphVerdict> verdicts = filter.judge(article);
    assertThat(verdicts.get(verdicts.size() - 1).verdict()).isEqualTo(Verdict.REPEATED);
  }

  @Test
  void namesTheEvidence() {
    List<ParagraphVerdict> verdicts = filter.judge(article(FERRY_TITLE, FERRY, SOFTWARE));
    assertThat(verdicts.get(1).reason()).contains("„").contains("Nähe zum Thema 0,");
    assertThat(verdicts.get(6).reason()).contains("Nähe zum Thema");
    assertThat(verdicts.get(6).relevance()).isLessThan(Strictness.BALANCED.threshold());
  }

  @Test
  void givesAReasonThatFitsTheVerdictAtEveryStrictness() {
    Article article = article(FERRY_TITLE, FERRY, HOTEL, CAKE, SOFTWARE);
    for (Strictness strictness : Strictness.values()) {
      for (ParagraphVerdict verdict : filter.judge(article, strictness)) {
        boolean against = verdict.reason().matches("Teilt (nur|kein).*");
        assertThat(verdict.verdict() == Verdict.OFF_TOPIC).isEqualTo(against);
      }
    }
  }

  @Test
  void isStricterTheStricterItIsAskedToBe() {
    Article article = article(FERRY_TITLE, FERRY, HOTEL, CAKE);
    long lenient = dropped(filter.judge(article, Strictness.LENIENT));
    long balanced = dropped(filter.judge(article, Strictness.BALANCED));
    long strict = dropped(filter.judge(article, Strictness.STRICT));
    assertThat(lenient).isLessThanOrEqualTo(balanced);
    assertThat(balanced).isLessThanOrEqualTo(strict);
  }

  @Test
  void judgesAnEmptyArticle() {
    assertThat(filter.judge(Article.parse(""))).isEmpty();
    assertThat(verdicts(Article.parse("Nur ein Titel"))).containsOnly(Verdict.KEPT);
  }

  @Test
  void givesTheSameVerdictsInEveryLocale() {
    Article article = article(FERRY_TITLE, FERRY, HOTEL);
    List<ParagraphVerdict> expected = filter.judge(article);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(filter.judge(article)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // the callers who pass null do not check either
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> filter.judge(null)).withMessage("article");
    assertThatNullPointerException()
        .isThrownBy(() -> filter.judge(Article.parse(""), null))
        .withMessage("strictness");
  }

  private List<Verdict> verdicts(Article article) {
    return filter.judge(article).stream().map(ParagraphVerdict::verdict).toList();
  }

  private static long dropped(List<ParagraphVerdict> verdicts) {
    return verdicts.stream().filter(v -> v.verdict() == Verdict.OFF_TOPIC).count();
  }

  private static Verdict[] kept(int count, Verdict... others) {
    Verdict[] verdicts = new Verdict[count + others.length];
    IntStream.range(0, verdicts.length)
        .forEach(i -> verdicts[i] = i < count ? Verdict.KEPT : others[i - count]);
    return verdicts;
  }

  private static Article article(String title, List<String> paragraphs, String... more) {
    Article.Builder builder = Article.builder();
    if (!title.isEmpty()) {
      builder.title(title);
    }
    paragraphs.forEach(builder::paragraph);
    for (String paragraph : more) {
      builder.paragraph(paragraph);
    }
    return builder.build();
  }
}
