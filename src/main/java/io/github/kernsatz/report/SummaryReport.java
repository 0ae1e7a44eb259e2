package io.github.kernsatz.report;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.Summary;
import io.github.kernsatz.article.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Shows a summary and the decisions behind it as one HTML page in German.
 *
 * <pre>{@code
 * Summary summary = Summarizer.create().summarize(text);
 * String page = SummaryReport.html(summary);
 * }</pre>
 *
 * <p>On top stands the summary with its figures; below it the relevance along the article and the
 * article as it came: every character, each sentence shaded by its score, the chosen ones marked,
 * each block with its role, verdict, relevance and reason in the margin.
 *
 * <p>The page needs nothing beside itself: no script, no font, no image, no network; a content
 * security policy in it forbids them. It follows the reader's light or dark colours, prints, reads
 * on a telephone, and is usable by keyboard and screen reader. All text of the article is shown as
 * text, whatever markup it contains; characters that a page cannot show, such as control characters
 * and unpaired surrogates, are shown by their code.
 */
public final class SummaryReport {

  private static final String STYLE = "report.css";

  private SummaryReport() {}

  /**
   * Writes the report.
   *
   * <p>The same summary gives the same page. Time and memory are linear in the article.
   *
   * @param summary the summary to explain
   * @return a complete HTML document; to be stored or sent as UTF-8
   * @throws NullPointerException if {@code summary} is null
   * @throws UncheckedIOException if the jar lacks the page's style sheet
   */
  public static String html(Summary summary) {
    requireNonNull(summary, "summary");
    String title = summary.article().title().map(Paragraph::text).orElse("Artikel ohne Titel");
    Html page = new Html();
    page.raw(
        """
        <!DOCTYPE html>
        <html lang="de">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>Zusammenfassung: \
        """);
    page.text(title).raw("</title>\n<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n");
    page.raw("<a class=\"skip\" href=\"#artikel\">Zum Artikel mit Anmerkungen</a>\n<header>\n");
    page.raw("<p class=\"kicker\">Kernsatz: Zusammenfassung mit Gründen</p>\n<h1>");
    page.text(title).raw("</h1>\n</header>\n<main>\n");
    Sentences sentences = new Sentences(summary);
    new Digest(summary, sentences).write(page);
    new RelevanceChart(summary).write(page);
    new AnnotatedArticle(summary, sentences).write(page);
    new ScoreTable(summary, sentences).write(page);
    page.raw("</main>\n<footer><p>Erstellt mit Kernsatz. Jeder Satz der Zusammenfassung steht ");
    page.raw("wörtlich im Artikel; nichts ist umgeschrieben oder ergänzt.</p></footer>\n");
    return page.raw("</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream in = SummaryReport.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IOException("it is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Kernsatz cannot read " + STYLE + ": " + e.getMessage(), e);
    }
  }
}
