package io.github.kernsatz.jmh;

import io.github.kernsatz.SampleArticles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.Summary;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.score.SentenceScorer;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.TopicFilter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that each stage takes for one bundled article of about 330 words, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SummarizerBenchmark {

  private final String text = SampleArticles.text("wirtschaft-papierfabrik");
  private final Article article = Article.parse(text);
  private final List<ParagraphVerdict> verdicts = TopicFilter.german().judge(article);
  private final Summarizer summarizer = Summarizer.create();

  /** Stage 1. */
  @Benchmark
  public Article parse() {
    return Article.parse(text);
  }

  /** Stage 2. */
  @Benchmark
  public List<Sentence> split() {
    return SentenceSplitter.german().split(text);
  }

  /** Stage 3. */
  @Benchmark
  public List<ParagraphVerdict> judge() {
    return TopicFilter.german().judge(article);
  }

  /** Stage 4. */
  @Benchmark
  public List<ScoredSentence> score() {
    return SentenceScorer.german().score(article, verdicts);
  }

  /** The whole way. */
  @Benchmark
  public Summary summarize() {
    return summarizer.summarize(text);
  }
}
