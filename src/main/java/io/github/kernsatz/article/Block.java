package io.github.kernsatz.article;

import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.layout.ListMarker;
import io.github.kernsatz.text.TextSpan;
import java.util.Optional;

/** A block of the text and what can be said of it without looking at its neighbours. */
final class Block {

  /** Shorter lines with a full stop are remarks, labels or headlines as often as text. */
  private static final int SENTENCE_WORDS = 6;

  /** Running German text has about 0.45 function words a word; names and menus have hardly any. */
  private static final double PROSE_FUNCTION_SHARE = 0.2;

  private static final String CLOSERS = "\"'“”»«‘’›‹)]";
  private static final String OPENERS = "\"'„“”»«‚‘›‹([";

  private final String text;
  private final TextSpan span;
  private final boolean afterBlank;
  private final Tokens tokens;
  private final Optional<ListMarker> marker;
  private final char first;
  private final char last;

  Block(String text, TextSpan span, boolean afterBlank) {
    this.text = text;
    this.span = span;
    this.afterBlank = afterBlank;
    this.tokens = Tokens.of(text);
    this.marker = ListMarker.of(text, 0, text.length());
    this.first = firstInside(text);
    this.last = lastInside(text);
  }

  static Block of(CharSequence article, TextSpan span, boolean afterBlank) {
    return new Block(FoldedText.of(article, span).text(), span, afterBlank);
  }

  String text() {
    return text;
  }

  TextSpan span() {
    return span;
  }

  boolean afterBlank() {
    return afterBlank;
  }

  Tokens tokens() {
    return tokens;
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
  boolean startsInLowerCase() {
    if (!Character.isLowerCase(first)) {
      return false;
    }
    for (int i = text.indexOf(first) + 1; i < text.length() && text.charAt(i) != ' '; i++) {
      char c = text.charAt(i);
      boolean dot = c == '.' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (dot || Character.isUpperCase(c)) {
        return false;
      }
    }
    return true;
  }

  boolean startsWithQuote() {
    return OPENERS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return ".!?…".indexOf(last) >= 0;
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

  /** Whether it is long enough, and worded, to be running text. */
  boolean isProse() {
    int unpunctuated = 20;
    return isSentence()
        || (words() >= unpunctuated && tokens.function() >= PROSE_FUNCTION_SHARE * words());
  }

  /** The number of places where a sentence seems to end; an estimate that needs no model. */
  int sentences() {
    int count = endsSentence() ? 1 : 0;
    for (int i = 1; i + 2 < text.length(); i++) {
      if (text.charAt(i + 1) == ' '
          && ".!?…".indexOf(text.charAt(i)) >= 0
          && Character.isLowerCase(text.charAt(i - 1))
          && !Character.isLowerCase(text.charAt(i + 2))) {
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

  private static char firstInside(String text) {
    int i = 0;
    while (i < text.length() - 1 && OPENERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return text.charAt(i);
  }

  private static char lastInside(String text) {
    int i = text.length() - 1;
    while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }
}
