package io.github.kernsatz;

import java.util.Locale;

/** Texts that no article looks like, one for each row of the table in {@code input.md}. */
enum HostileText {
  NOTHING("nothing", Sentences.NONE, Language.NOT_GERMAN, ""),
  BLANKS(
      "white space only",
      Sentences.NONE,
      Language.NOT_GERMAN,
      " \t\u00a0\r\n\u2028\ufeff\u00ad".repeat(1000)),
  ONE_WORD("one word", Sentences.SOME, Language.NOT_GERMAN, "Feierabend"),
  ONE_CHARACTER("one letter", Sentences.SOME, Language.NOT_GERMAN, "ß"),
  UNPAIRED_SURROGATES(
      "unpaired surrogates",
      Sentences.SOME,
      Language.BETWEEN,
      "Der Rat \ud83d hat \udc4d entschieden.\udfff Er\ud800 tagt wieder. "),
  NUL_AND_CONTROL_CHARACTERS(
      "NUL and control characters",
      Sentences.SOME,
      Language.GERMAN,
      "Der\u0000Rat hat\u0001 ent\u0008schieden.\u001b[31m Er tagt\u007f am Montag\u009f wieder. "),
  NONCHARACTERS(
      "noncharacters",
      Sentences.SOME,
      Language.GERMAN,
      "Der Rat\uffff hat\ufffe ent\ufdd0schieden. "),
  DOTS("10 MB of dots", Sentences.NONE, Language.NOT_GERMAN, "."),
  QUOTES("10 MB of quotes", Sentences.NONE, Language.NOT_GERMAN, "„"),
  STRAIGHT_QUOTES("straight quotes", Sentences.NONE, Language.NOT_GERMAN, "\""),
  OPENING_BRACKETS("10 MB of opening brackets", Sentences.NONE, Language.NOT_GERMAN, "("),
  SPACED_BRACKETS("brackets with blanks", Sentences.NONE, Language.NOT_GERMAN, "( "),
  COMBINING_MARKS(
      "letters with many combining marks",
      Sentences.SOME,
      Language.NOT_GERMAN,
      "a\u0301\u0308\u0323"),
  BARE_COMBINING_MARKS("10 MB of combining marks", Sentences.NONE, Language.NOT_GERMAN, "\u0301"),
  EMOJI("10 MB of emoji", Sentences.NONE, Language.NOT_GERMAN, "👍🏽"),
  RIGHT_TO_LEFT(
      "10 MB of right-to-left text",
      Sentences.SOME,
      Language.NOT_GERMAN,
      "قرر المجلس البلدي أمس بناء جسر جديد. "),
  DIRECTION_MARKS(
      "direction marks",
      Sentences.SOME,
      Language.GERMAN,
      "\u202eDer Rat\u202c \u200fhat\u200e entschieden. "),
  DIGITS("digits", Sentences.NONE, Language.NOT_GERMAN, "7"),
  ONE_ENDLESS_WORD("one endless word", Sentences.SOME, Language.NOT_GERMAN, "Donaudampfschiff"),
  WORD_JOINERS("hyphens and letters", Sentences.SOME, Language.NOT_GERMAN, "a-"),
  ABBREVIATIONS("abbreviations", Sentences.SOME, Language.NOT_GERMAN, "z. B. "),
  SINGLE_LETTERS("single letters with full stops", Sentences.SOME, Language.NOT_GERMAN, "A. "),
  ORDINALS("ordinals", Sentences.SOME, Language.NOT_GERMAN, "3. "),
  HYPHENATED_COMPOUNDS(
      "an endless hyphenated compound", Sentences.SOME, Language.NOT_GERMAN, "Haus-Boot-"),
  LINE_FEEDS_BETWEEN_LETTERS("one letter a line", Sentences.SOME, Language.NOT_GERMAN, "x\n"),
  BULLETS("bullets", Sentences.NONE, Language.NOT_GERMAN, "• "),
  LIST_ITEMS("list items", Sentences.SOME, Language.NOT_GERMAN, "• Brot\n"),
  SAME_SENTENCE(
      "the same sentence again and again",
      Sentences.SOME,
      Language.GERMAN,
      "Der Rat hat entschieden. "),
  SAME_PARAGRAPH(
      "the same paragraph again and again",
      Sentences.SOME,
      Language.GERMAN,
      "Der Rat der Stadt Hornbach hat am Montag entschieden.\n\n"),
  ALL_CAPITALS(
      "all capitals", Sentences.SOME, Language.GERMAN, Sample.GERMAN.toUpperCase(Locale.ROOT)),
  NO_CAPITALS(
      "no capital letters",
      Sentences.SOME,
      Language.GERMAN,
      Sample.GERMAN.toLowerCase(Locale.ROOT)),
  NO_PUNCTUATION(
      "no punctuation", Sentences.SOME, Language.GERMAN, Sample.GERMAN.replaceAll("[.,:;„“–]", "")),
  OCR_NOISE("OCR noise", Sentences.SOME, Language.BETWEEN, Sample.OCR),
  MARKDOWN("Markdown", Sentences.SOME, Language.GERMAN, Sample.MARKDOWN),
  HTML("HTML", Sentences.SOME, Language.NOT_GERMAN, Sample.HTML),
  TABLE(
      "a table",
      Sentences.NONE,
      Language.NOT_GERMAN,
      "Verein\tSpiele\tTore\tPunkte\nFC Hornbach\t12\t31:14\t28\nSV Oberlingen\t12\t27:15\t25\n"),
  SOURCE_CODE("source code", Sentences.NONE, Language.NOT_GERMAN, Sample.CODE),
  ENGLISH("English", Sentences.SOME, Language.NOT_GERMAN, Sample.ENGLISH),
  FRENCH("French", Sentences.SOME, Language.NOT_GERMAN, Sample.FRENCH),
  DUTCH("Dutch", Sentences.SOME, Language.NOT_GERMAN, Sample.DUTCH),
  TURKISH("Turkish", Sentences.SOME, Language.NOT_GERMAN, Sample.TURKISH),
  CHINESE("Chinese", Sentences.SOME, Language.NOT_GERMAN, "市议会昨天决定修建一座新桥。工程将于四月开始。"),
  ALEMANNIC("dialect", Sentences.SOME, Language.BETWEEN, Sample.ALEMANNIC),
  HEADINGS("5,000 headings", Sentences.NONE, Language.GERMAN, "Was jetzt zu tun ist\n\n");

  /** Whether a summary has sentences. */
  enum Sentences {
    NONE,
    SOME
  }

  /** What {@link Summary#languageConfidence()} says. */
  enum Language {
    GERMAN("German"),
    BETWEEN("between"),
    NOT_GERMAN("not German");

    private final String title;

    Language(String title) {
      this.title = title;
    }

    /** How the table calls it. */
    String title() {
      return title;
    }
  }

  private final String title;
  private final Sentences sentences;
  private final Language language;
  private final String sample;

  HostileText(String title, Sentences sentences, Language language, String sample) {
    this.title = title;
    this.sentences = sentences;
    this.language = language;
    this.sample = sample;
  }

  /** How the table calls it. */
  String title() {
    return title;
  }

  /** Whether its summary is empty. */
  boolean isMute() {
    return sentences == Sentences.NONE;
  }

  Language language() {
    return language;
  }

  /** The text once. */
  String once() {
    return sample;
  }

  /** The text again and again, to a length of at least so many characters. */
  String atLeast(int length) {
    return sample.isEmpty() ? "" : sample.repeat(length / sample.length() + 1);
  }

  private static final class Sample {

    static final String GERMAN =
        """
        Der Gemeinderat von Hornbach hat am Dienstag den Haushalt für das nächste Jahr beschlossen. \
        Nach einer langen Debatte stimmten am Ende nur zwei Mitglieder dagegen, weil ihnen der \
        Umbau der Bücherei zu teuer ist. Die Bürgermeisterin sprach von einem guten Tag für die \
        Stadt: „Wir haben lange darauf gewartet“ – und das sei noch untertrieben.

        Die Arbeiten sollen im April mit dem Dach beginnen und zwei Jahre dauern. Das meiste Geld \
        kommt aus einem Fonds, den das Land vor zehn Jahren eingerichtet hat, den Rest muss die \
        Stadt selbst aufbringen. Kritiker warnen, dass die Kosten noch steigen werden.

        """;

    static final String OCR =
        """
        Dcr Gemeindcrat von H0rnbach hat arn Dienstag dcn Haushalt fiir das nachste Jahr \
        bcschlosscn. Nach eincr Iangen Debatte stirnmten am Ende nur zwci Mitg1ieder dage-
        gen, weil ihnen dcr Umbau dcr Biicherei zu teucr ist . Die Biirgermeisterin sprach \
        von einern gutcn Tag fiir die Stadt , das sei noch unterti ieben.

        """;

    static final String MARKDOWN =
        """
        # Haushalt beschlossen

        Der **Gemeinderat** von [Hornbach](https://hornbach.example) hat am *Dienstag* den \
        Haushalt beschlossen. Das hat er nach einer langen Debatte getan.

        ## Was es kostet

        - Der Umbau der Bücherei kostet `3,5 Mio. Euro`.
        - Das Dach wird im April gedeckt.

        > Wir haben lange darauf gewartet.

        | Jahr | Kosten |
        | ---- | ------ |
        | 2027 | 1,5 |

        ```
        mvn verify
        ```

        """;

    static final String HTML =
        """
        <!DOCTYPE html><html lang="de"><head><title>Haushalt beschlossen</title>
        <script>var x = "<p>"; if (x && 1 < 2) { alert('Hallo'); }</script></head>
        <body class="news"><h1>Haushalt beschlossen</h1>
        <p>Der Gemeinderat von Hornbach hat am Dienstag den Haushalt f&uuml;r das n&auml;chste \
        Jahr beschlossen.</p><p>Die Arbeiten sollen im April beginnen.<br/>Das Dach kommt zuerst.</p>
        <!-- Werbung --><ul><li>Politik</li><li>Sport</li></ul></body></html>
        """;

    static final String CODE =
        """
        public final class Counter {
          private final Map<String, Integer> counts = new HashMap<>();

          void add(String word) {
            if (word == null || word.isEmpty()) {
              throw new IllegalArgumentException("word must not be empty");
            }
            counts.merge(word, 1, Integer::sum);
          }
        }
        """;

    static final String ENGLISH =
        """
        The town council of Millbrook approved the new budget on Tuesday after a long debate. The \
        plan was so expensive that in the end only two members voted against it. An old man in the \
        audience said that he was happy for all the children who will get a warm library.

        In April the builders will start with the roof. Most of the money comes from a fund that \
        the region set up ten years ago, and the rest must be paid by the town itself.

        """;

    static final String FRENCH =
        """
        Le conseil municipal a adopté mardi soir le nouveau budget de la commune après un long \
        débat. Les élus ont dû trancher entre la rénovation de la bibliothèque et celle du gymnase. \
        Une partie des habitants regrette que des arbres soient abattus sur la place du marché.

        """;

    static final String DUTCH =
        """
        De gemeenteraad van Oostdorp heeft dinsdag na een lang debat de nieuwe begroting \
        goedgekeurd. Het plan was zo duur dat in de nacht nog twee leden tegen stemden. Een oude \
        man in de zaal zei dat hij blij was voor alle kinderen die een warme bibliotheek krijgen.

        """;

    static final String TURKISH =
        """
        Belediye meclisi salı günü uzun bir tartışmanın ardından yeni bütçeyi kabul etti. Plan o \
        kadar pahalıydı ki son anda iki üye karşı oy kullandı. Yaşlı bir adam, kışın sıcak bir \
        kütüphaneye kavuşacak çocuklar için mutlu olduğunu söyledi.

        """;

    static final String ALEMANNIC =
        """
        I ha geschter am Abig no schnäll wöue ga luege, was ds Vreni macht. Si isch im Garte \
        gsässe u het grad d Böhnli abgläse, wo si im Früelig gsetzt het. Mir hei zäme es Kafi \
        trunke u über d Nachbere gschwätzt, wo scho wider nid grüesse.

        """;

    private Sample() {}
  }
}
