package io.github.kernsatz.jmh;

import io.github.kernsatz.SampleArticles;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to split one bundled article, here and with OpenNLP's German model, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SentenceBenchmark {

  private static final String STOCK_MODEL = "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin";

  private final String text = SampleArticles.text("wirtschaft-papierfabrik");
  private final SentenceDetectorME stock = new SentenceDetectorME(stockModel());

  /** Ours. */
  @Benchmark
  public List<Sentence> kernsatz() {
    return SentenceSplitter.german().split(text);
  }

  /** OpenNLP's. It knows no line breaks, so it does less. */
  @Benchmark
  public String[] openNlp() {
    return stock.sentDetect(text);
  }

  private static SentenceModel stockModel() {
    try (InputStream in = SentenceBenchmark.class.getResourceAsStream(STOCK_MODEL)) {
      if (in == null) {
        throw new FileNotFoundException(STOCK_MODEL);
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
