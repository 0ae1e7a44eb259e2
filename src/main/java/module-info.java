/**
 * Extractive summaries of German articles: offline, deterministic, with a reason for every choice.
 *
 * <p>Start at {@link io.github.kernsatz.Summarizer}.
 */
module io.github.kernsatz {
  requires com.google.common;
  requires org.apache.opennlp.tools;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports io.github.kernsatz;
  exports io.github.kernsatz.article;
  exports io.github.kernsatz.report;
  exports io.github.kernsatz.score;
  exports io.github.kernsatz.sentence;
  exports io.github.kernsatz.text;
  exports io.github.kernsatz.topic;
}
