package io.github.kernsatz.term;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * From text to terms: words are found, put into lower case, freed from inflection and looked up.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermAnalyzer {

  private static final Supplier<TermAnalyzer> GERMAN =
      Suppliers.memoize(() -> new TermAnalyzer(Lexicon.load()))::get;

  private final Lexicon lexicon;
  private final WordForms forms;

  TermAnalyzer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.forms = new WordForms(lexicon);
  }

  /**
   * The analyzer for German; the first call in a JVM reads the lexicon.
   *
   * @throws java.io.UncheckedIOException if the lexicon is missing or damaged
   */
  public static TermAnalyzer german() {
    return GERMAN.get();
  }

  /** An analyzer that knows no stem: what a lexicon is counted with. */
  public static TermAnalyzer withoutLexicon() {
    return new TermAnalyzer(Lexicon.empty());
  }

  /** An empty index for the terms of one article. */
  public TermIndex newIndex() {
    return new TermIndex(lexicon);
  }

  /**
   * The words of a text.
   *
   * @param text a block or sentence, folded
   * @param index gets the terms that it does not have yet; made by this analyzer
   */
  public TermSequence analyze(CharSequence text, TermIndex index) {
    WordForms.Lookup lookup = forms.lookup();
    Tokenizer tokenizer = new Tokenizer(text);
    int capacity = text.length() / 6 + 8;
    int[] terms = new int[capacity];
    int[] starts = new int[capacity];
    int[] ends = new int[capacity];
    byte[] flags = new byte[capacity];
    int size = 0;
    while (tokenizer.next()) {
      if (size == capacity) {
        capacity *= 2;
        terms = Arrays.copyOf(terms, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        flags = Arrays.copyOf(flags, capacity);
      }
      starts[size] = tokenizer.start();
      ends[size] = tokenizer.end();
      flags[size] = flags(tokenizer);
      if (tokenizer.isAbbreviation()) {
        terms[size] = WordForm.STOP_WORD;
      } else {
        WordForm form = lookup.of(text, tokenizer.start(), tokenizer.end());
        terms[size] = index.intern(form);
        flags[size] |= TermSequence.flag(form.wordClass());
      }
      size++;
    }
    return new TermSequence(size, terms, starts, ends, flags);
  }

  private static byte flags(Tokenizer tokenizer) {
    int flags = 0;
    flags |= tokenizer.isNumber() ? TermSequence.NUMBER : 0;
    flags |= tokenizer.isCapitalized() ? TermSequence.CAPITALIZED : 0;
    flags |= tokenizer.isSentenceInitial() ? TermSequence.SENTENCE_INITIAL : 0;
    flags |= tokenizer.isDomain() ? TermSequence.DOMAIN : 0;
    return (byte) flags;
  }
}
