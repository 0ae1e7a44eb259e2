package io.github.kernsatz.jmh;

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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many articles of about 600 words each stage does in a second, and the whole way on one and on
 * two threads; with {@code -prof gc} also what each article allocates.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SummarizerBenchmark {

  /** The articles, each ready for every stage. */
  @State(Scope.Benchmark)
  public static class Input {

    private final List<String> texts = BenchmarkArticles.all();
    private final List<Article> articles = texts.stream().map(Article::parse).toList();
    private final List<List<ParagraphVerdict>> verdicts =
        articles.stream().map(TopicFilter.german()::judge).toList();
    private final Summarizer summarizer = Summarizer.create();
  }

  /** Which article is next on a thread. */
  @State(Scope.Thread)
  public static class Turn {

    private int number;

    private int next(Input input) {
      number = (number + 1) % input.texts.size();
      return number;
    }
  }

  /** Stage 1. */
  @Benchmark
  public Article parse(Input input, Turn turn) {
    return Article.parse(input.texts.get(turn.next(input)));
  }

  /** Stage 2. */
  @Benchmark
  public List<Sentence> split(Input input, Turn turn) {
    return SentenceSplitter.german().split(input.texts.get(turn.next(input)));
  }

  /** Stage 3. */
  @Benchmark
  public List<ParagraphVerdict> judge(Input input, Turn turn) {
    return TopicFilter.german().judge(input.articles.get(turn.next(input)));
  }

  /** Stage 4, stage 2 included. */
  @Benchmark
  public List<ScoredSentence> score(Input input, Turn turn) {
    int article = turn.next(input);
    return SentenceScorer.german().score(input.articles.get(article), input.verdicts.get(article));
  }

  /** The whole way. */
  @Benchmark
  public Summary summarize(Input input, Turn turn) {
    return input.summarizer.summarize(input.texts.get(turn.next(input)));
  }

  /**
   * The whole way, on two threads that share the summarizer. On two cores the compiler of the JVM
   * competes with them until all is compiled, which takes some ten seconds of processor time.
   */
  @Benchmark
  @Threads(2)
  @Warmup(iterations = 15, time = 2)
  public Summary summarizeOnTwoThreads(Input input, Turn turn) {
    return input.summarizer.summarize(input.texts.get(turn.next(input)));
  }
}
