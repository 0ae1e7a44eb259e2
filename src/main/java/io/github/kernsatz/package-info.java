/**
 * The way in: a German article's text goes in, an extractive summary with its reasons comes out.
 *
 * <p>Five lines are enough:
 *
 * <pre>{@code
 * String pasted =
 *     "Neue Fähre für Süderhafen\n\nSüderhafen bekommt im Mai eine neue Fähre. Sie fährt mit Strom.";
 * Summarizer summarizer = Summarizer.create();
 * Summary summary = summarizer.summarize(pasted);
 * System.out.println(summary.text());
 * }</pre>
 *
 * <p>A {@link io.github.kernsatz.Summary} says why: where each sentence stands, how every sentence
 * scored, and what became of every block of the text.
 *
 * <pre>{@code
 * Summary summary = Summarizer.create().summarize(text);
 * for (ScoredSentence chosen : summary.sentences()) {
 *   System.out.println(chosen.sentence().span() + " " + chosen.score());
 * }
 * for (ParagraphVerdict block : summary.verdicts()) {
 *   System.out.println(block.verdict() + " " + block.relevance() + " " + block.reason());
 * }
 * List<Keyword> keywords = summary.keywords();
 * boolean german = summary.languageConfidence() >= 0.5;
 * String page = SummaryReport.html(summary);
 * }</pre>
 *
 * <p>All options, each with another value than the default:
 *
 * <pre>{@code
 * Summarizer summarizer =
 *     Summarizer.builder()
 *         .length(SummaryLength.words(45))
 *         .offTopic(OffTopic.KEEP)
 *         .strictness(Strictness.LENIENT)
 *         .teaser(TeaserUse.EXCLUDE)
 *         .build();
 * Summary summary = summarizer.summarize(text);
 * }</pre>
 *
 * <p>Each stage is a call of its own: {@link io.github.kernsatz.article.Article#parse blocks and
 * their roles}, {@link io.github.kernsatz.sentence.SentenceSplitter sentences}, {@link
 * io.github.kernsatz.topic.TopicFilter what belongs to the story}, {@link
 * io.github.kernsatz.score.SentenceScorer how much each sentence carries}.
 *
 * <pre>{@code
 * Article article = Article.parse(text);
 * List<Sentence> sentences = SentenceSplitter.german().split("Das kostet ca. 5 Mio. Euro. Wer zahlt?");
 * List<ParagraphVerdict> verdicts = TopicFilter.german().judge(article);
 * List<ScoredSentence> scored = SentenceScorer.german().score(article, verdicts);
 * }</pre>
 *
 * <p>Everything here is immutable and thread-safe but for builders. Nothing reaches for the network
 * or opens a file; the models are in the jar and load once in a JVM, when they are first needed.
 */
@NullMarked
package io.github.kernsatz;

import org.jspecify.annotations.NullMarked;
