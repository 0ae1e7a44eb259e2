package io.github.kernsatz.cli;

import io.github.kernsatz.Keyword;
import io.github.kernsatz.Summary;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.text.TextSpan;
import io.github.kernsatz.topic.ParagraphVerdict;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A summary with its reasons as one line of JSON; the page on the command line has the schema. */
final class JsonSummary {

  private final String source;
  private final Summary summary;
  private final Json json = new Json();

  JsonSummary(String source, Summary summary) {
    this.source = source;
    this.summary = summary;
  }

  @Override
  public String toString() {
    json.open('{');
    json.name("version").value(Version.current().orElse(null));
    json.name("source").value(source);
    json.name("title").value(text(summary.article().title()));
    json.name("teaser").value(text(summary.article().teaser()));
    json.name("summary").value(summary.text());
    json.name("characters").value(summary.article().text().length());
    json.name("languageConfidence").value(summary.languageConfidence());
    writeKeywords();
    writeSentences();
    writeParagraphs();
    return json.close('}') + "\n";
  }

  private static @Nullable String text(Optional<Paragraph> block) {
    return block.map(Paragraph::text).orElse(null);
  }

  private void writeKeywords() {
    json.name("keywords").open('[');
    for (Keyword keyword : summary.keywords()) {
      json.open('{').name("text").value(keyword.text()).name("weight").value(keyword.weight());
      json.name("spans").open('[');
      for (TextSpan span : keyword.spans()) {
        json.open('[').value(span.start()).value(span.end()).close(']');
      }
      json.close(']').close('}');
    }
    json.close(']');
  }

  private void writeSentences() {
    Set<TextSpan> chosen = new HashSet<>();
    summary.sentences().forEach(sentence -> chosen.add(sentence.sentence().span()));
    json.name("sentences").open('[');
    for (ScoredSentence sentence : summary.scores()) {
      TextSpan span = sentence.sentence().span();
      json.open('{').name("text").value(sentence.sentence().text());
      json.name("start").value(span.start()).name("end").value(span.end());
      json.name("paragraph").value(sentence.paragraphIndex());
      json.name("score").value(sentence.score());
      json.name("chosen").value(chosen.contains(span)).close('}');
    }
    json.close(']');
  }

  private void writeParagraphs() {
    json.name("paragraphs").open('[');
    for (ParagraphVerdict block : summary.verdicts()) {
      TextSpan span = block.paragraph().span();
      json.open('{').name("text").value(block.paragraph().text());
      json.name("start").value(span.start()).name("end").value(span.end());
      json.name("role").value(block.paragraph().role().name());
      json.name("verdict").value(block.verdict().name());
      json.name("relevance").value(block.relevance());
      json.name("reason").value(block.reason()).close('}');
    }
    json.close(']');
  }
}
