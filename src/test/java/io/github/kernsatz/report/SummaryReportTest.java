package io.github.kernsatz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kernsatz.Keyword;
import io.github.kernsatz.OffTopic;
import io.github.kernsatz.SampleArticles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryReportTest {

  private static final String NIGHT_TRAIN = SampleArticles.text("mischtext-nachtzug");

  private static final String HOSTILE =
      """
      <script>alert("Übernahme")</script> & 'Zitat' im Titel

      Die Werft in Emden baut </p></section><img src=x onerror='alert(1)'> zwei Fähren. Der \
      Auftrag kostet 80 Mio. Euro &amp; reicht bis 2029. <b>Die Belegschaft</b> wächst auf 900 \
      Beschäftigte, sagte „Hafenchef“ O'Brien.

      Die Fähren fahren mit Methanol. <style>body{display:none}</style> Der Hafen zahlt die Kaimauer.
      """;

  @Test
  void isTheSamePageForTheSameSummaryInEveryLocale() {
    Locale before = Locale.getDefault();
    String page = page(NIGHT_TRAIN);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(page(NIGHT_TRAIN)).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isOneGermanPageThatNeedsNothingBesideItself() {
    assertThat(page(NIGHT_TRAIN))
        .startsWith("<!DOCTYPE html>\n<html lang=\"de\">")
        .endsWith("</html>\n")
        .contains("default-src 'none'", "prefers-color-scheme: dark", "@media print")
        .doesNotContain("<script", "<img", "<link", "http:", "https:", "@import", "url(");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mischtext-nachtzug",
        "wirtschaft-papierfabrik",
        "lokales-hallenbad",
        "interview-starkregen",
        "wissenschaft-fledermaeuse",
        "sport-handball"
      })
  void showsEveryCharacterOfTheArticleInOrder(String sample) {
    String text = SampleArticles.text(sample);

    assertThat(shownSource(page(text))).isEqualTo(text);
  }

  @Test
  void showsMarkupInAnArticleAsText() {
    String page = page(HOSTILE);

    assertThat(page).doesNotContain("<script", "<img", "<b>Die", "<style>body");
    assertThat(page)
        .contains("&lt;script&gt;", "alert(&quot;Übernahme&quot;)&lt;/script&gt; &amp; ");
    assertThat(shownSource(page)).isEqualTo(HOSTILE);
  }

  @Test
  void escapesTheTitleInTheHeadToo() {
    Article article =
        Article.builder()
            .title("</title><script>alert(1)</script>")
            .paragraph("Die Werft baut zwei Fähren.")
            .build();

    assertThat(SummaryReport.html(Summarizer.create().summarize(article)))
        .contains("<title>Zusammenfassung: &lt;/title&gt;&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void keepsCarriageReturnsThatAParserWouldChange() {
    String text = "Die Fähre fährt.\r\nSie legt um neun ab.\r\n\r\nAm Kai warten Gäste.\r\n";

    assertThat(shownSource(page(text))).isEqualTo(text);
  }

  @Test
  void showsWhatAPageCannotShowByItsCode() {
    String text =
        "Die Fähre\u0000 fährt um\u001B neun ab\uD800. Sie\u0085 trägt \u202E 900 Gäste\uFFFE \uDC00.";

    String page = page(text);

    assertThat(page)
        .contains(
            "<span class=\"code\">␀</span>",
            "<span class=\"code\">␛</span>",
            "<span class=\"code\">U+D800</span>",
            "<span class=\"code\">U+0085</span>",
            "<span class=\"code\">U+202E</span>",
            "<span class=\"code\">U+FFFE</span>",
            "<span class=\"code\">U+DC00</span>");
    assertThat(page.chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
    assertThat(page.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
  }

  @Test
  void marksEachSentenceOfTheSummaryInTheArticleAndLinksToIt() {
    Summary summary = Summarizer.create().summarize(NIGHT_TRAIN);
    String page = SummaryReport.html(summary);

    List<String> marked = matches(page, "<mark class=\"s\" id=\"(s\\d+)\"[^>]*>");

    assertThat(marked)
        .containsExactlyElementsOf(
            summary.sentences().stream()
                .map(chosen -> "s" + chosen.sentence().span().start())
                .toList())
        .allSatisfy(id -> assertThat(page).contains("<li><a href=\"#" + id + "\">"));
  }

  @Test
  void shadesEverySentenceThatCouldCompeteByItsScore() {
    Summary summary = Summarizer.create().summarize(NIGHT_TRAIN);

    List<String> weights =
        matches(
            SummaryReport.html(summary),
            "<(?:mark|span) class=\"s\" id=\"s\\d+\" style=\"--w:([01]\\.\\d\\d)\"");

    double highest =
        summary.scores().stream().mapToDouble(scored -> scored.score()).max().orElse(1);
    assertThat(weights)
        .containsExactlyElementsOf(
            summary.scores().stream()
                .map(scored -> String.format(Locale.ROOT, "%.2f", scored.score() / highest))
                .toList());
  }

  @Test
  void strikesDroppedBlocksAndGivesEveryBlocksReason() {
    Summary summary = Summarizer.create().summarize(NIGHT_TRAIN);
    String page = SummaryReport.html(summary);

    long dropped = summary.verdicts().stream().filter(b -> b.verdict() != Verdict.KEPT).count();
    // One more stands in the key above the article.
    assertThat(matches(page, "<(del)>")).hasSize((int) dropped + 1);
    assertThat(summary.verdicts())
        .extracting(ParagraphVerdict::reason)
        .allSatisfy(reason -> assertThat(page).contains("<p class=\"reason\">" + reason));
  }

  @Test
  void doesNotStrikeWhatTheCallerWantedToCompete() {
    Summary summary = Summarizer.builder().offTopic(OffTopic.KEEP).build().summarize(NIGHT_TRAIN);

    assertThat(SummaryReport.html(summary)).doesNotContain("<del>kuechenfee");
  }

  @Test
  void drawsABarForEachBlockAndATickForEachChosenSentence() {
    Summary summary = Summarizer.create().summarize(NIGHT_TRAIN);
    String page = SummaryReport.html(summary);

    assertThat(matches(page, "<rect class=\"(kept|off|page|again)\""))
        .hasSameSizeAs(summary.verdicts());
    assertThat(matches(page, "<rect class=\"(chosen)\"")).hasSameSizeAs(summary.sentences());
  }

  @Test
  void namesTheKeywordsTheWeightiestFirst() {
    Summary summary = Summarizer.create().summarize(NIGHT_TRAIN);

    assertThat(matches(SummaryReport.html(summary), "<li style=\"--w:[01]\\.\\d\\d\">([^<]+)</li>"))
        .isNotEmpty()
        .containsExactlyElementsOf(summary.keywords().stream().map(Keyword::text).toList());
  }

  @Test
  void showsMarkupInAKeywordAsText() {
    String page =
        page(
            "Die Reederei K&K baut Fähren. Die Werft von K&K liegt in Emden, und K&K zahlt gut.\n\n"
                + "Im Mai liefert K&K die erste Fähre aus.");

    assertThat(matches(page, "<li style=\"[^\"]*\">([^<]+)</li>"))
        .isNotEmpty()
        .allSatisfy(keyword -> assertThat(keyword).doesNotContainPattern("&(?!amp;)"));
  }

  @Test
  void saysHowGermanTheTextIs() {
    assertThat(page(NIGHT_TRAIN))
        .contains("<dt>Deutscher Text</dt><dd><b>100\u00A0%</b> sicher")
        .doesNotContain("class=\"warning\"");
    assertThat(page("The ferry crosses the bay every hour. It carries eighty cars and a bus."))
        .contains("<p class=\"warning\">Das ist kaum deutscher Text");
  }

  @Test
  void linksEachRepetitionToWhatItRepeats() {
    assertThat(page(NIGHT_TRAIN)).contains("<a href=\"#b1\">Zur ersten Stelle</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\n", "…"})
  void isACompletePageForATextWithoutSentences(String text) {
    assertThat(page(text)).contains("Artikel ohne Titel").endsWith("</html>\n");
  }

  @Test
  void namesTheParameterThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> SummaryReport.html(nothing()))
        .withMessage("summary");
  }

  @SuppressWarnings("NullAway") // the point of the test
  private static Summary nothing() {
    return null;
  }

  private static String page(String text) {
    return SummaryReport.html(Summarizer.create().summarize(text));
  }

  /** What a browser's text content of the article is: our own markup and notes taken out. */
  private static String shownSource(String page) {
    String blocks =
        page.substring(
            page.indexOf("<div class=\"blocks\">\n") + "<div class=\"blocks\">\n".length(),
            page.indexOf("\n</div>\n</section>", page.indexOf("<div class=\"rest\">")));
    return blocks
        .replaceAll("\n?<div class=\"note\">.*\n</div>\n", "")
        .replaceAll("<div class=\"block [a-z]+\" id=\"b\\d+\">\n", "")
        .replaceAll("<[^>]*>", "")
        .replace("&#13;", "\r")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static List<String> matches(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(SummaryReportTest::group).toList();
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }
}
