package io.github.kernsatz.term;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells how much a text reads as German prose: by the share of German function words among its
 * words. No other property of a language is so stable over subjects and authors (Mosteller and
 * Wallace 1964, "Inference and disputed authorship").
 */
public final class GermanProse {

  /**
   * Text in related languages has a share of up to 0.15, since "in", "was" or "die" are words there
   * too.
   */
  private static final double FOREIGN = 0.15;

  /** Of 99 in 100 German newspaper articles the share is above 0.45, of encyclopedic ones 0.43. */
  private static final double GERMAN = 0.4;

  private static final Supplier<GermanProse> SHARED = Suppliers.memoize(GermanProse::new)::get;

  private final Set<String> functionWords = WordForms.stopWords();
  private final int longest = functionWords.stream().mapToInt(String::length).max().orElseThrow();

  private GermanProse() {}

  /**
   * How sure it is that the texts are German prose.
   *
   * @param texts folded texts, looked at together
   * @return from 0 (another language, or no prose) to 1; 0 if there are no words
   */
  public static double confidence(List<String> texts) {
    return SHARED.get().confidenceOf(texts);
  }

  private double confidenceOf(List<String> texts) {
    long words = 0;
    long function = 0;
    Tokenizer tokenizer = new Tokenizer();
    for (String text : texts) {
      tokenizer.read(text);
      while (tokenizer.next()) {
        if (!tokenizer.isNumber() && !tokenizer.isAbbreviation()) {
          words++;
          function += isFunctionWord(text, tokenizer.start(), tokenizer.end()) ? 1 : 0;
        }
      }
    }
    double share = words == 0 ? 0 : (double) function / words;
    return Math.max(0, Math.min(1, (share - FOREIGN) / (GERMAN - FOREIGN)));
  }

  private boolean isFunctionWord(String text, int start, int end) {
    return end - start <= longest
        && functionWords.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
