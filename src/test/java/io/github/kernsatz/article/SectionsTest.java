package io.github.kernsatz.article;

import static io.github.kernsatz.article.Role.BODY;
import static io.github.kernsatz.article.Role.HEADING;
import static io.github.kernsatz.article.Role.LIST_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

  private static final String TEXT =
      "Die Gemeinde bezahlt weiterhin das Wasser, und alles andere trägt von nun an der Verein.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Streit um die Kosten",
        "Wie geht es weiter?",
        "„Wir geben nicht auf“",
        "Ein Bad für alle, die an dem Fluss wohnen wollen und können"
      })
  void aHeadingStandsAboveAText(String heading) {
    assertThat(roles(TEXT, heading, TEXT)).containsExactly(BODY, HEADING, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Streit ist aus.",
        "Streit um die Kosten,",
        "Streit um die Kosten –",
        "so geht der Streit",
        "Und der Streit um die Kosten",
        "Streit um die",
        "Der Streit ist aus. Alle sind froh",
        "„Wir geben nicht auf",
        "Ein Bad für alle, die an dem Fluss wohnen wollen und auch können",
        "Überschwemmungsgebietsverordnungen Grundstücksverkehrsgenehmigungen"
            + " Verkehrsinfrastrukturfinanzierung Jahr"
      })
  void aLineOfAnotherFormIsNone(String line) {
    assertThat(roles(TEXT, line, TEXT)).containsExactly(BODY, BODY, BODY);
  }

  @Test
  void aHeadingNeedsATextBelow() {
    assertThat(roles(TEXT, "Streit um die Kosten")).containsExactly(BODY, BODY);
    assertThat(roles(TEXT, "Streit um die Kosten", "und so weiter, bis das Jahr um ist."))
        .containsExactly(BODY, BODY, BODY);
  }

  @Test
  void headingsStandOnEachOtherThreeDeep() {
    assertThat(roles(TEXT, "Das Dorf", "Das Bad", "Der Streit", TEXT))
        .containsExactly(BODY, HEADING, HEADING, HEADING, BODY);
    assertThat(roles(TEXT, "Der Kreis", "Das Dorf", "Das Bad", "Der Streit", TEXT))
        .containsExactly(BODY, BODY, HEADING, HEADING, HEADING, BODY);
  }

  @Test
  void aHeadingStandsAboveAListToo() {
    assertThat(roles(TEXT, "Die Aufgaben", "• Aufsicht am Becken", "• Kasse"))
        .containsExactly(BODY, HEADING, LIST_ITEM, LIST_ITEM);
  }

  @Test
  void aHeadingDoesNotGoOnWithTheBlockAbove() {
    assertThat(roles("Die Gemeinde bezahlt weiterhin das", "Wasser Für Alle", TEXT))
        .containsExactly(BODY, BODY, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"So sagte es der Rat der Gemeinde am Abend dieses langen Tages:", "• Kasse"})
  void aHeadingStandsBelowWhatIsComplete(String above) {
    assertThat(roles(TEXT, above, "Streit um die Kosten", TEXT)).endsWith(HEADING, BODY);
  }

  @Test
  void belowTheTitleALineIsAHeadingWhateverStandsAbove() {
    List<Block> blocks = Lines.blocks("Der Verein hat von dem Rat der Stadt die", "Das Bad", TEXT);

    assertThat(new Sections(blocks).role(1, true)).isEqualTo(HEADING);
    assertThat(new Sections(blocks).role(1, false)).isEqualTo(BODY);
  }

  @Test
  void fewWordsAndAColonAreAHeadingAboveAList() {
    assertThat(roles(TEXT, "Die vier neuen Aufgaben:", "• Aufsicht", "• Kasse"))
        .containsExactly(BODY, HEADING, LIST_ITEM, LIST_ITEM);
    assertThat(roles(TEXT, "Das sind die neuen Aufgaben:", "• Aufsicht", "• Kasse"))
        .containsExactly(BODY, BODY, LIST_ITEM, LIST_ITEM);
  }

  @Test
  void oneOrTwoNounsAndAColonAreAHeadingAboveAText() {
    assertThat(roles(TEXT, "Fazit Sander:", TEXT)).containsExactly(BODY, HEADING, BODY);
    assertThat(roles(TEXT, "Fazit Ulrike Sander:", TEXT)).containsExactly(BODY, BODY, BODY);
    assertThat(roles(TEXT, "Das meint:", TEXT)).containsExactly(BODY, BODY, BODY);
    assertThat(roles(TEXT, "Fazit:", "„" + TEXT + "“")).containsExactly(BODY, BODY, BODY);
    assertThat(roles(TEXT, "Fazit:", "so bleibt es bei dem, was der Rat der Stadt will."))
        .containsExactly(BODY, BODY, BODY);
    assertThat(roles(TEXT, "Fazit:")).containsExactly(BODY, BODY);
    assertThat(roles(TEXT, "fazit:", "• Kasse", "• Bad")).startsWith(BODY, BODY);
  }

  @Test
  void aNumberedLineIsAHeadingAboveAText() {
    assertThat(roles("1. Die Kosten", TEXT, "2. Die Helfer", TEXT))
        .containsExactly(HEADING, BODY, HEADING, BODY);
    assertThat(roles(TEXT, "1. Die Kosten", "2. Die Helfer"))
        .containsExactly(BODY, LIST_ITEM, LIST_ITEM);
  }

  @Test
  void aDashIsAListsBesideItsLikeOnly() {
    assertThat(roles(TEXT, "– Der Verein zahlt", TEXT, TEXT)).doesNotContain(LIST_ITEM);
    assertThat(roles(TEXT, "– Der Verein zahlt", TEXT, "– Der Rat zahlt", TEXT))
        .containsExactly(BODY, LIST_ITEM, BODY, LIST_ITEM, BODY);
    assertThat(roles(TEXT, "– Der Verein zahlt", TEXT, TEXT, "– Der Rat zahlt"))
        .doesNotContain(LIST_ITEM);
    assertThat(roles("Das sind die neuen Aufgaben des Vereins:", "– Der Verein zahlt", TEXT))
        .containsExactly(BODY, LIST_ITEM, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Frau Sander, warum das Bad?",
        "Herr Holm, warum das Bad?",
        "Was raten Sie den Dörfern?",
        "Moderatorin: Warum das Bad?"
      })
  void aQuestionToAPersonIsNoHeading(String question) {
    assertThat(roles(TEXT, question, TEXT)).containsExactly(BODY, BODY, BODY);
  }

  @Test
  void inAnInterviewNoQuestionIsAHeading() {
    assertThat(
            roles("Was raten Sie?", TEXT, "Wer half dabei?", TEXT, "Und wie geht es weiter?", TEXT))
        .containsExactly(BODY, BODY, BODY, BODY, BODY, BODY);
  }

  @Test
  void threeQuestionsToNobodyMakeNoInterview() {
    assertThat(roles(TEXT, "Wer half?", TEXT, "Wer zahlt?", TEXT, "Wie geht es weiter?", TEXT))
        .containsExactly(BODY, HEADING, BODY, HEADING, BODY, HEADING, BODY);
  }

  @Test
  void oneQuestionToAPersonAmongFourMakesAnInterviewOnlyWithPersonalAnswers() {
    String answer = "Ich habe dort schwimmen gelernt, wie alle in dem Dorf an dem Fluss.";
    String[] lines = {
      "Was raten Sie?", TEXT, "Wer half?", answer, "Wer zahlt?", TEXT, "Wie?", TEXT
    };

    assertThat(roles(lines)).doesNotContain(HEADING);
    lines[3] = "Wir haben dort schwimmen gelernt, wie alle in dem Dorf an dem Fluss.";
    assertThat(roles(lines)).doesNotContain(HEADING);
    lines[3] = "„" + answer + "“";
    assertThat(roles(lines)).contains(HEADING);
    lines[3] = TEXT;
    assertThat(roles(lines)).contains(HEADING);
  }

  @Test
  void whereParagraphsAreTornAFewWordsAreMostlyTheirRest() {
    String torn = "Der Verein übernimmt den Betrieb des Bades und hat dafür von der Stadt den";
    String rest = "freien Platz am Wasser bekommen, auf dem im Sommer das Eis verkauft wird.";

    assertThat(roles(torn, rest, torn, rest, "Das Bad am Fluss, der Kiosk", TEXT))
        .endsWith(BODY, BODY);
    assertThat(roles(torn, rest, torn, rest, "Das Bad bleibt offen", TEXT)).endsWith(BODY, BODY);
    assertThat(roles(torn, rest, torn, rest, "Das Bad an dem Fluss", TEXT)).endsWith(HEADING, BODY);
    assertThat(roles(torn, rest, torn, rest, "Das neue Bad an dem Fluss", TEXT))
        .endsWith(BODY, BODY);
  }

  @Test
  void oneTornParagraphAmongManyTearsNothing() {
    String torn = "Der Verein übernimmt den Betrieb des Bades und hat dafür von der Stadt den";
    List<String> lines = new ArrayList<>(List.of(torn, torn));
    for (int i = 0; i < 38; i++) {
      lines.add(TEXT);
    }
    lines.add("Das neue Bad bleibt offen");
    lines.add(TEXT);

    assertThat(roles(lines.toArray(String[]::new))).endsWith(HEADING, BODY);
    assertThat(roles(lines.subList(2, 42).toArray(String[]::new))).endsWith(HEADING, BODY);
    assertThat(roles(lines.subList(20, 42).toArray(String[]::new))).endsWith(HEADING, BODY);
  }

  private static List<Role> roles(String... lines) {
    Sections sections = new Sections(Lines.blocks(lines));
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      roles.add(sections.role(i, false));
    }
    return roles;
  }
}
