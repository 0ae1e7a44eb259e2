package io.github.kernsatz.term;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.Scratch;
import java.util.function.Supplier;

/**
 * From text to terms: words are found, put into lower case, freed from inflection and looked up.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermAnalyzer {

  /** The characters of a long paragraph. */
  private static final int USUAL_TEXT = 1_000;

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

  /** An empty index for the terms of one short text. */
  public TermIndex newIndex() {
    return newIndex(0, new Scratch());
  }

  /**
   * An empty index for the terms of one article.
   *
   * @param characters those of the article, about
   * @param scratch where the index, and the words that are analyzed with it, have their arrays
   */
  public TermIndex newIndex(int characters, Scratch scratch) {
    return new TermIndex(lexicon, forms.lookup(), characters, scratch);
  }

  /** An empty sequence for the words of one text after the other. */
  public TermSequence newSequence(Scratch scratch) {
    return new TermSequence(USUAL_TEXT, scratch);
  }

  /**
   * The words of a text.
   *
   * @param text a block or sentence, folded
   * @param index gets the terms that it does not have yet; made by this analyzer
   */
  public TermSequence analyze(CharSequence text, TermIndex index) {
    TermSequence sequence = new TermSequence(text.length(), index.scratch());
    analyze(text, index, sequence);
    return sequence;
  }

  /**
   * Puts the words of a text in the place of those that a sequence has.
   *
   * @param text a block or sentence, folded
   * @param index gets the terms that it does not have yet; made by this analyzer
   */
  public void analyze(CharSequence text, TermIndex index, TermSequence sequence) {
    sequence.clear();
    Tokenizer tokenizer = index.lookup().tokenizer();
    tokenizer.read(text);
    while (tokenizer.next()) {
      int term = WordForm.STOP_WORD;
      int flags = flags(tokenizer);
      if (!tokenizer.isAbbreviation()) {
        WordForm form = index.lookup().form();
        term = index.intern(form);
        flags |= form.marks(tokenizer.isCapitalized());
        flags |= tokenizer.isPlain() ? TermSequence.PLAIN : 0;
      }
      if (term < 0) {
        sequence.addStopWord(tokenizer.hash(), tokenizer.start(), tokenizer.end(), flags);
      } else {
        sequence.add(term, tokenizer.start(), tokenizer.end(), flags);
      }
    }
  }

  private static int flags(Tokenizer tokenizer) {
    int flags = 0;
    flags |= tokenizer.isNumber() ? TermSequence.NUMBER : 0;
    flags |= tokenizer.isCapitalized() ? TermSequence.CAPITALIZED : 0;
    flags |= tokenizer.isSentenceInitial() ? TermSequence.SENTENCE_INITIAL : 0;
    flags |= tokenizer.isDomain() ? TermSequence.DOMAIN : 0;
    return flags;
  }
}
