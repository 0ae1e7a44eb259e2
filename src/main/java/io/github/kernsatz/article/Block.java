package io.github.kernsatz.article;

import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.layout.ListMarker;
import io.github.kernsatz.layout.SentenceMarks;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import java.util.Optional;

/** A block of the text and what can be said of it without looking at its neighbours. */
final class Block {

  /** Shorter lines with a full stop are remarks, labels or headlines as often as text. */
  private static final int SENTENCE_WORDS = 6;

  /** Running German text has about 0.45 function words a word; names and menus have hardly any. */
  private static final double PROSE_FUNCTION_SHARE = 0.2;

  private final String text;
  private final TextSpan span;

  /** The span with the markup at its ends. */
  private final TextSpan line;

  private final boolean afterBlank;
  private final int cells;

  /** The text without markup; what it says is read from here. */
  private final String plain;

  private final Tokens tokens;
  private final Optional<ListMarker> marker;
  private final char first;
  private final char last;

  /**
   * A block of a folded text.
   *
   * @param scratch where its words are, which are of use until it is closed
   */
  Block(String text, TextSpan span, boolean afterBlank, Scratch scratch) {
    this(text, span, span, afterBlank, 1, Markup.without(text), scratch);
  }

  private Block(
      String text,
      TextSpan span,
      TextSpan line,
      boolean afterBlank,
      int cells,
      String plain,
      Scratch scratch) {
    this.text = text;
    this.span = span;
    this.line = line;
    this.afterBlank = afterBlank;
    this.cells = cells;
    this.plain = plain;
    this.tokens = Tokens.of(plain, scratch);
    this.marker = ListMarker.of(text, 0, text.length());
    this.first = firstInside(plain.isEmpty() ? text : plain);
    this.last = lastInside(plain.isEmpty() ? text : plain);
  }

  /**
   * The block at a place of the text, without the markup at its ends.
   *
   * @param scratch where its words are, which are of use until it is closed
   */
  static Block of(CharSequence article, TextSpan span, boolean afterBlank, Scratch scratch) {
    FoldedText folded = FoldedText.of(article, span);
    String text = folded.text();
    int cells = folded.isOriginal() ? cells(text, 0) : cells(text, tabs(article, span));
    if (!Markup.mayStandIn(text)) {
      return new Block(text, span, span, afterBlank, cells, text, scratch);
    }
    TextSpan inside = Markup.inside(text);
    if (inside.length() == text.length() || inside.length() == 0) {
      return new Block(text, span, span, afterBlank, cells, Markup.without(text), scratch);
    }
    TextSpan bare = folded.originalSpan(inside.start(), inside.end());
    String content = inside.of(text);
    return new Block(content, bare, span, afterBlank, cells, Markup.without(content), scratch);
  }

  private static int tabs(CharSequence article, TextSpan span) {
    int tabs = 0;
    for (int i = span.start(); i < span.end(); i++) {
      tabs += article.charAt(i) == '\t' ? 1 : 0;
    }
    return tabs;
  }

  /** The cells that tabulators set apart, or the bars of a Markdown table. */
  private static int cells(String text, int tabs) {
    return tabs == 0 && isBarred(text)
        ? (int) text.chars().filter(c -> c == '|').count() - 1
        : tabs + 1;
  }

  private static boolean isBarred(String text) {
    return text.length() > 1 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|';
  }

  String text() {
    return text;
  }

  TextSpan span() {
    return span;
  }

  /** Its place with the markup at its ends. */
  TextSpan line() {
    return line;
  }

  boolean afterBlank() {
    return afterBlank;
  }

  /** The cells of a table's row that tabulators or bars set apart; 1 without any. */
  int cells() {
    return cells;
  }

  /** Whether it is a row of a table in Markdown. */
  boolean isTableRow() {
    return isBarred(text) && text.indexOf('|', 1) < text.length() - 1;
  }

  Tokens tokens() {
    return tokens;
  }

  /**
   * The same with the words of its markup.
   *
   * @param scratch where they are, and of use until it is closed
   */
  Tokens allTokens(Scratch scratch) {
    return plain.equals(text) ? tokens : Tokens.of(text, scratch);
  }

  int words() {
    return tokens.words();
  }

  Optional<ListMarker> marker() {
    return marker;
  }

  /** The last character, closing quotes and brackets aside. */
  char last() {
    return last;
  }

  /** Whether it goes on with a sentence; names such as "eBay" or "bahn.de" begin small too. */
  boolean startsSmall() {
    int start = plain.indexOf(first);
    return start >= 0 && SentenceMarks.startsSmall(plain, start, plain.length());
  }

  boolean startsWithQuote() {
    return !plain.isEmpty() && SentenceMarks.opens(plain.charAt(0));
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return isEndMark(last);
  }

  boolean isQuestion() {
    return last == '?';
  }

  /** Whether it ends like a sentence and has the words of one. */
  boolean isSentence() {
    return endsSentence()
        && words() >= SENTENCE_WORDS
        && tokens.function() >= PROSE_FUNCTION_SHARE * words();
  }

  /** Whether it ends like a sentence and so many words are no names that it must be one. */
  boolean isClause() {
    int others = words() - tokens.capitalized() - tokens.numbers();
    return isSentence() || (endsSentence() && words() >= SENTENCE_WORDS && 2 * others >= words());
  }

  /** Whether it is long enough, and worded, to be running text. */
  boolean isProse() {
    int unpunctuated = 20;
    return isSentence()
        || (words() >= unpunctuated && tokens.function() >= PROSE_FUNCTION_SHARE * words());
  }

  /** The number of places where a sentence seems to end; an estimate that needs no model. */
  int sentences() {
    int count = endsSentence() ? 1 : 0;
    for (int i = 1; i + 2 < plain.length(); i++) {
      if (plain.charAt(i + 1) == ' '
          && isEndMark(plain.charAt(i))
          && Character.isLowerCase(plain.charAt(i - 1))
          && !Character.isLowerCase(plain.charAt(i + 2))) {
        count++;
      }
    }
    return count;
  }

  /** Whether a quotation begins in the block and does not end there. */
  boolean leavesQuoteOpen() {
    int straight = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '"' -> straight++;
        case '„' -> depth++;
        case '“' -> depth = Math.max(0, depth - 1);
        case '”' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
    }
    return straight % 2 == 1 || depth > 0;
  }

  /** Its words and numbers in their own spelling, joined by a blank; nothing else of it. */
  String normalized() {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && words.length() > 0) {
          words.append(' ');
        }
        words.append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return words.length() == 0 ? text : words.toString();
  }

  private static boolean isEndMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static char firstInside(String text) {
    int i = 0;
    while (i < text.length() - 1 && SentenceMarks.opens(text.charAt(i))) {
      i++;
    }
    return text.charAt(i);
  }

  private static char lastInside(String text) {
    int i = text.length() - 1;
    while (i > 0 && SentenceMarks.closes(text.charAt(i))) {
      int open = noteStart(text, i);
      i = open > 0 ? open - 1 : i - 1;
    }
    return text.charAt(i);
  }

  /** Where a reference such as "[12]" begins that ends here, -1 if none does. */
  private static int noteStart(String text, int end) {
    int i = end - 1;
    while (text.charAt(end) == ']' && i > 0 && Character.isDigit(text.charAt(i))) {
      i--;
    }
    return i < end - 1 && text.charAt(i) == '[' ? i : -1;
  }
}
