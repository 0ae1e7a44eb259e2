package io.github.kernsatz.lab;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's own German sentence detector, to compare with: each line for itself, as it wants it.
 */
final class StockDetector {

  private static final String MODEL = "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin";

  private final SentenceDetectorME detector;

  StockDetector() {
    try (InputStream in = StockDetector.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new FileNotFoundException(MODEL);
      }
      detector = new SentenceDetectorME(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The offsets where sentences end. */
  Set<Integer> ends(String text) {
    Set<Integer> ends = new TreeSet<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      for (Span sentence : detector.sentPosDetect(text.substring(start, end))) {
        ends.add(start + sentence.getEnd());
      }
      start = end + 1;
    }
    return ends;
  }
}
