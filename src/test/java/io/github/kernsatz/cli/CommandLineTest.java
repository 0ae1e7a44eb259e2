package io.github.kernsatz.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.SampleArticles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import io.github.kernsatz.SummaryLength;
import io.github.kernsatz.report.SummaryReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  private static final String FERRY =
      """
      Neue Fähre für Süderhafen

      Süderhafen bekommt im Mai eine neue Fähre. Das Schiff fasst 80 Autos und fährt mit Strom aus \
      Landanschlüssen. Die alte „Möwe“ wird nach 41 Jahren verschrottet.

      Die Reederei zahlt 24 Mio. Euro, das Land gibt neun Millionen dazu. Geschäftsführerin Jördis \
      Brüggemann rechnet mit 300.000 Fahrgästen im Jahr.
      """;

  @TempDir Path folder;
  private Terminals terminals;

  @BeforeEach
  void writeAnArticle() throws IOException {
    terminals = new Terminals(folder);
    Files.writeString(folder.resolve("fähre.txt"), FERRY);
    Files.writeString(folder.resolve("hallenbad.txt"), SampleArticles.text("lokales-hallenbad"));
  }

  @Test
  void printsTheSummaryOfAFile() {
    assertThat(terminals.run("fähre.txt"))
        .isEqualTo(new Outcome(ExitCode.DONE, summary().text() + "\n", ""));
  }

  @Test
  void readsStandardInputWhereNoFileIsGiven() {
    assertThat(terminals.withInput(FERRY).run("--sentences", "1").out())
        .isEqualTo(summary(SummaryLength.sentences(1)).text() + "\n");
  }

  @Test
  void readsStandardInputForADashAmongFiles() {
    assertThat(terminals.withInput(FERRY).run("hallenbad.txt", "-").out())
        .contains("==> hallenbad.txt <==\nDas Hallenbad", "==> - <==\n" + summary().text());
  }

  @Test
  void explainsABundledArticleToAPersonWhoGivesNothing() {
    Outcome outcome = terminals.atATerminal().run();

    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.out()).startsWith("Neuer Nachtzug").contains("themenfremd");
    assertThat(outcome.err())
        .isEqualTo(
            "Kein Text angegeben: Das ist ein mitgelieferter Artikel. --help nennt alle Optionen.\n");
  }

  @Test
  void takesTheBundledArticleWhenAsked() {
    assertThat(terminals.run("--sample", "--words", "45", "--keywords").out())
        .startsWith("Ein schwedisches Bahnunternehmen")
        .contains("\nSchlagwörter\n  ");
  }

  @ParameterizedTest
  @CsvSource({
    "--sentences, 2, SENTENCES, 2",
    "-n, 1, SENTENCES, 1",
    "--words, 25, WORDS, 25",
    "--characters, 160, CHARACTERS, 160",
    "--fraction, 0.4, FRACTION, 0.4",
    "--fraction, '0,4', FRACTION, 0.4",
    "-f, 40%, FRACTION, 0.4"
  })
  void keepsToTheLengthAskedFor(
      String option, String value, SummaryLength.Unit unit, double amount) {
    assertThat(terminals.run(option, value, "fähre.txt").out())
        .isEqualTo(summary(new SummaryLength(unit, amount)).text() + "\n");
  }

  @Test
  void letsOffTopicSentencesCompeteWhenAsked() {
    Map<String, Object> kept = json(terminals.run("--sample", "--json", "--keep-off-topic").out());
    Map<String, Object> dropped = json(terminals.run("--sample", "--json").out());

    assertThat(list(kept, "sentences")).hasSizeGreaterThan(list(dropped, "sentences").size());
  }

  @Test
  void callsMoreParagraphsOffTopicTheStricterItIs() {
    long lenient = offTopic("lenient");
    long strict = offTopic("STRICT");

    assertThat(lenient).isLessThanOrEqualTo(offTopic("balanced")).isLessThanOrEqualTo(strict);
    assertThat(strict).isPositive();
  }

  @Test
  void leavesTheTeaserOutWhenAsked() {
    Map<String, Object> all = json(terminals.run("--sample", "--json").out());

    assertThat(
            (List<?>)
                json(terminals.run("--sample", "--json", "--exclude-teaser").out())
                    .get("sentences"))
        .hasSizeLessThan(list(all, "sentences").size());
  }

  @Test
  void explainsEveryBlockWithItsRoleVerdictRelevanceAndReason() {
    String table = terminals.run("--explain", "hallenbad.txt").out();

    assertThat(table)
        .startsWith("Hallenbad in Weidenau bleibt bis zum Herbst geschlossen\n\nZusammenfassung\n")
        .containsPattern("\n  Titel +behalten +1,00  Hallenbad in Weidenau")
        .containsPattern("\n  Beiwerk +Beiwerk +0,00  Von Katrin Osterkamp\n +Gehört zur Seite");
    assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(101));
  }

  @Test
  void printsKeywordsBelowTheSummaryWhenAsked() {
    assertThat(terminals.run("--keywords", "fähre.txt").out())
        .startsWith(summary().text() + "\n\nSchlagwörter\n  ")
        .contains("Fähre");
  }

  @Test
  void writesOneObjectOfJsonALine() {
    String out = terminals.run("--json", "fähre.txt", "hallenbad.txt").out();

    assertThat(out.lines().map(line -> json(line + "\n").get("source")))
        .containsExactly("fähre.txt", "hallenbad.txt");
  }

  @Test
  void givesInJsonEveryOffsetScoreAndVerdict() {
    Map<String, Object> json = json(terminals.run("--json", "fähre.txt").out());
    Summary summary = summary();

    assertThat(json.get("title")).isEqualTo("Neue Fähre für Süderhafen");
    assertThat(json.get("teaser")).isEqualTo("null");
    assertThat(json.get("summary")).isEqualTo(summary.text());
    assertThat(json.get("characters")).isEqualTo((double) FERRY.length());
    assertThat(list(json, "sentences")).hasSameSizeAs(summary.scores());
    assertThat(list(json, "sentences"))
        .allSatisfy(
            sentence ->
                assertThat(FERRY.substring(number(sentence, "start"), number(sentence, "end")))
                    .isEqualTo(member(sentence, "text")));
    assertThat(list(json, "sentences"))
        .filteredOn(sentence -> member(sentence, "chosen").equals(true))
        .extracting(sentence -> member(sentence, "text"))
        .containsExactlyElementsOf(
            summary.sentences().stream().map(chosen -> chosen.sentence().text()).toList());
    assertThat(list(json, "paragraphs"))
        .extracting(block -> member(block, "role") + " " + member(block, "verdict"))
        .containsExactly("TITLE KEPT", "BODY KEPT", "BODY KEPT");
    assertThat(list(json, "keywords"))
        .hasSameSizeAs(summary.keywords())
        .allSatisfy(keyword -> assertThat((List<?>) member(keyword, "spans")).isNotEmpty());
  }

  @Test
  void writesAReportInsteadOfPrinting() throws IOException {
    assertThat(terminals.run("--html", "bericht.html", "fähre.txt"))
        .isEqualTo(new Outcome(ExitCode.DONE, "", ""));
    assertThat(folder.resolve("bericht.html")).content().isEqualTo(SummaryReport.html(summary()));
  }

  @Test
  void writesReportsOfSeveralTextsIntoAFolderThatItMakes() throws IOException {
    Files.createDirectories(folder.resolve("alt"));
    Files.writeString(folder.resolve("alt/Fähre.md"), FERRY);

    Outcome outcome =
        terminals.withInput(FERRY).run("--html", "neu/berichte", "fähre.txt", "alt/Fähre.md", "-");

    assertThat(outcome).isEqualTo(new Outcome(ExitCode.DONE, "", ""));
    assertThat(names(folder.resolve("neu/berichte")))
        .containsExactlyInAnyOrder("fähre.html", "Fähre-2.html", "stdin.html");
  }

  @Test
  void printsBesideTheReportOnlyWhatIsAskedFor() {
    assertThat(terminals.run("--html", "berichte", "--json", "fähre.txt").out()).startsWith("{");
  }

  @Test
  void neverWritesAReportOverAText() throws IOException {
    Outcome outcome = terminals.withInput(FERRY).run("--html", "fähre.txt");

    assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(outcome.err()).startsWith("fähre.txt kann kein Ordner für --html sein.");
    assertThat(folder.resolve("fähre.txt")).content().isEqualTo(FERRY);
  }

  @Test
  void asksForAFolderWhereOnePageIsNotEnough() {
    Outcome outcome = terminals.run("--html", "bericht.html", "fähre.txt", "hallenbad.txt");

    assertThat(outcome.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(outcome.err()).startsWith("bericht.html ist eine einzige Seite");
    assertThat(folder.resolve("bericht.html")).doesNotExist();
  }

  @Test
  void saysWhichPageCannotBeWritten() {
    Outcome outcome = terminals.run("--html", "fehlt/bericht.html", "fähre.txt");

    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(outcome.err()).contains("bericht.html lässt sich nicht schreiben");
  }

  @Test
  void doesTheOthersWhereAFileIsMissingOrAFolder() {
    Outcome outcome = terminals.run("fehlt.txt", ".", "fähre.txt");

    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(outcome.out()).isEqualTo("==> fähre.txt <==\n" + summary().text() + "\n\n");
    assertThat(outcome.err())
        .isEqualTo("fehlt.txt: Diese Datei gibt es nicht.\n.: Das ist ein Ordner, keine Datei.\n");
  }

  @Test
  void takesUtf8WithAByteOrderMarkAsWithout() throws IOException {
    Files.writeString(folder.resolve("mit-marke.txt"), "\uFEFF" + FERRY);

    Map<String, Object> json = json(terminals.run("--json", "mit-marke.txt").out());

    assertThat(json.get("characters")).isEqualTo((double) FERRY.length());
    assertThat(json.get("summary")).isEqualTo(summary().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE"})
  void takesAnotherEncodingWhenToldSo(String encoding) throws IOException {
    String plain = FERRY.replace("„Möwe“", "Möwe");
    Files.write(folder.resolve("alt.txt"), plain.getBytes(Charset.forName(encoding)));

    assertThat(terminals.run("--encoding", encoding, "alt.txt").out())
        .isEqualTo(Summarizer.create().summarize(plain).text() + "\n");
  }

  @Test
  void suggestsAnEncodingForATextThatIsNotUtf8() throws IOException {
    Files.write(
        folder.resolve("alt.txt"), "Stadt\nDie Fähre fährt.".getBytes(StandardCharsets.ISO_8859_1));

    Outcome outcome = terminals.run("alt.txt", "fähre.txt");

    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(outcome.out()).contains(summary().text());
    assertThat(outcome.err())
        .isEqualTo(
            "alt.txt: Das ist kein UTF-8 (Zeile 2, Byte 12 des Textes). Bei älteren Texten hilft oft"
                + " --encoding windows-1252 oder ISO-8859-1.\n");
  }

  @Test
  void suggestsUtf16ForATextThatLooksLikeIt() throws IOException {
    Files.write(folder.resolve("alt.txt"), FERRY.getBytes(StandardCharsets.UTF_16));

    assertThat(terminals.run("alt.txt").err()).contains("--encoding UTF-16 versuchen");
  }

  @Test
  void saysWhereATextIsNotOfTheEncodingAskedFor() throws IOException {
    assertThat(terminals.run("--encoding", "US-ASCII", "fähre.txt").err())
        .isEqualTo("fähre.txt: Das ist kein US-ASCII (Zeile 1, Byte 7 des Textes).\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--words zehn a.txt | --words braucht eine ganze Zahl von 1 bis 2147483647, nicht „zehn“.",
        "--sentences 0 a.txt | --sentences braucht eine ganze Zahl von 1 bis 2147483647, nicht „0“.",
        "-c 1.5 a.txt | --characters braucht eine ganze Zahl von 1 bis 2147483647, nicht „1.5“.",
        "--fraction 1,5 a.txt | --fraction muss größer als 0 und höchstens 1 sein, nicht „1,5“.",
        "--fraction NaN a.txt | --fraction muss größer als 0 und höchstens 1 sein, nicht „NaN“.",
        "--words 9 --sentences 3 a.txt | --sentences und --words passen nicht zusammen.",
        "--json --explain a.txt | --json und --explain passen nicht zusammen.",
        "--sample a.txt | --sample und a.txt passen nicht zusammen.",
        "- - | - ist zweimal angegeben.",
        "--words 9 --words 8 a.txt | --words ist zweimal angegeben.",
        "a.txt --words | Zu --words fehlt der Wert.",
        "--json=ja a.txt | --json nimmt keinen Wert.",
        "--wörter 9 a.txt | Unbekannte Option: --wörter.",
        "--keyword a.txt | Unbekannte Option: --keyword. Ist --keywords gemeint?",
        "--strictness hart a.txt | --strictness kennt lenient, balanced und strict, nicht „hart“.",
        "--encoding Latein a.txt | Die Zeichenkodierung „Latein“ kennt dieses Java nicht."
      })
  void saysWhatIsWrongWithACallAndDoesNothing(String arguments, String message) {
    assertThat(terminals.run(arguments.split(" ")))
        .isEqualTo(
            new Outcome(ExitCode.WRONG_CALL, "", message + "\n--help nennt alle Optionen.\n"));
  }

  @Test
  void takesANameWithALeadingDashAfterTwoDashes() throws IOException {
    Files.writeString(folder.resolve("--words"), FERRY);

    assertThat(terminals.run("--", "--words").out()).isEqualTo(summary().text() + "\n");
  }

  @Test
  void listsEveryOptionAndExitCodeInTheHelpOfBothLanguages() {
    Outcome german = terminals.run("--help");
    Outcome english = terminals.in(Locale.UK).run("--help");

    assertThat(german.out())
        .startsWith("Aufruf: kernsatz [OPTION]... [DATEI]...\n")
        .contains("Rückgabewerte:\n");
    assertThat(english.out())
        .startsWith("Usage: kernsatz [OPTION]... [FILE]...\n")
        .contains("Exit codes:\n");
    assertThat(List.of(german, english))
        .allSatisfy(
            help -> {
              assertThat(help.code()).isEqualTo(ExitCode.DONE);
              assertThat(help.err()).isEmpty();
              assertThat(help.out())
                  .contains(
                      "--sentences",
                      "--words",
                      "--characters",
                      "--fraction",
                      "--keep-off-topic",
                      "--strictness",
                      "--exclude-teaser",
                      "--explain",
                      "--keywords",
                      "--json",
                      "--html",
                      "--encoding",
                      "--sample",
                      "--version",
                      "  0  ",
                      "  3  ");
            });
  }

  @Test
  void speaksEnglishWhereGermanIsNotSpoken() {
    assertThat(terminals.in(Locale.FRENCH).run("--explain", "fähre.txt").out())
        .contains("\nSummary\n", "kept");
    assertThat(terminals.in(Locale.FRENCH).run("fehlt.txt").err())
        .isEqualTo("fehlt.txt: There is no such file.\n");
  }

  @Test
  void namesItsVersion() {
    assertThat(terminals.run("--version").out()).startsWith("kernsatz ").endsWith("\n");
  }

  @Test
  void remarksThatATextIsHardlyGerman() throws IOException {
    Files.writeString(
        folder.resolve("english.txt"),
        "The harbour gets a new ferry in May. It carries eighty cars and runs on electric power.");

    Outcome outcome = terminals.run("english.txt");

    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).startsWith("english.txt: Das ist kaum deutscher Text");
  }

  @Test
  void remarksThatNoSentenceFits() {
    assertThat(terminals.run("--words", "1", "fähre.txt"))
        .isEqualTo(
            new Outcome(
                ExitCode.DONE,
                "\n",
                "fähre.txt: Kein Satz dieses Textes ergibt eine Zusammenfassung dieser Länge.\n"));
  }

  @Test
  void showsProgressOnATerminalAndTakesItAway() {
    String err = terminals.atATerminal().run("--json", "fähre.txt", "hallenbad.txt").err();

    assertThat(err).startsWith("[1/2] fähre.txt\r").contains("\r[2/2] hallenbad.txt\r");
    assertThat(err).endsWith(" ".repeat("[2/2] hallenbad.txt".length()) + "\r");
  }

  @Test
  void showsNoProgressWhereNobodyLooks() {
    assertThat(terminals.run("--json", "fähre.txt", "hallenbad.txt").err()).isEmpty();
  }

  @Test
  void showsTheLastPartOfALongNameInTheProgress() throws IOException {
    String name = "sehr-langer-name-".repeat(5) + "ende.txt";
    Files.writeString(folder.resolve(name), FERRY);

    assertThat(terminals.atATerminal().run(name, "fähre.txt").err())
        .contains("[1/2] …")
        .contains("name-ende.txt\r")
        .doesNotContain(name);
  }

  @Test
  void steersNoTerminalByWhatAnArticleSays() throws IOException {
    Files.writeString(folder.resolve("böse.txt"), FERRY.replace("Fähre", "F\u001B[2Jähre"));

    assertThat(terminals.run("--explain", "böse.txt").out())
        .contains("F␛[2J")
        .doesNotContain("\u001B");
  }

  @Test
  void saysThatTheOutputCouldNotBeWritten() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("No space left on device");
              }
            });

    Outcome outcome = terminals.writingTo(full).run("fähre.txt", "hallenbad.txt");

    assertThat(outcome.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(outcome.err()).isEqualTo("Die Ausgabe ließ sich nicht bis zum Ende schreiben.\n");
  }

  @Test
  void endsEveryLineWithALineFeedOnly() {
    assertThat(terminals.run("--explain", "--keywords", "hallenbad.txt", "fähre.txt").out())
        .doesNotContain("\r");
  }

  private static Summary summary() {
    return Summarizer.create().summarize(FERRY);
  }

  private static Summary summary(SummaryLength length) {
    return Summarizer.builder().length(length).build().summarize(FERRY);
  }

  private long offTopic(String strictness) {
    String out = terminals.run("--sample", "--json", "--strictness", strictness).out();
    return list(json(out), "paragraphs").stream()
        .filter(block -> member(block, "verdict").equals("OFF_TOPIC"))
        .count();
  }

  @SuppressWarnings("unchecked") // an object has names of type String
  private static Map<String, Object> json(String line) {
    assertThat(line).endsWith("}\n");
    return (Map<String, Object>) JsonReader.read(line.substring(0, line.length() - 1));
  }

  @SuppressWarnings("unchecked") // the schema says so
  private static List<Map<String, Object>> list(Map<String, Object> json, String name) {
    return (List<Map<String, Object>>) member(json, name);
  }

  private static Object member(Map<String, Object> object, String name) {
    return requireNonNull(object.get(name), name);
  }

  private static int number(Map<String, Object> object, String name) {
    return ((Double) member(object, name)).intValue();
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void writesNoReportOverATextThatIsCalledLikeAPage() throws IOException {
    Files.writeString(folder.resolve("fähre.html"), FERRY);

    Outcome page = terminals.run("--html", "fähre.html", "fähre.html");
    Outcome folderOfTexts = terminals.run("--html", ".", "fähre.html");

    assertThat(page.err()).contains("würde einen der Texte überschreiben");
    assertThat(folderOfTexts.err()).contains("würde einen der Texte überschreiben");
    assertThat(folder.resolve("fähre.html")).content().isEqualTo(FERRY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-"})
  void wantsANameForReports(String name) {
    assertThat(terminals.run("--html", name, "fähre.txt").code()).isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void readsAMarkedTextAsUtf8WhateverEncodingIsNamed() throws IOException {
    Files.writeString(folder.resolve("marke.txt"), "\uFEFF" + FERRY);

    assertThat(terminals.run("--encoding", "ISO-8859-1", "marke.txt").out())
        .isEqualTo(summary().text() + "\n");
  }

  @Test
  void saysThatAnEmptyTextHasNoSentences() throws IOException {
    Files.writeString(folder.resolve("leer.txt"), "");

    assertThat(terminals.run("leer.txt").err())
        .isEqualTo("leer.txt: Dieser Text hat keine Sätze.\n");
  }
}
