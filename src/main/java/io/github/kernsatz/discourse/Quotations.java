package io.github.kernsatz.discourse;

import java.util.List;

/** Where direct speech runs over the end of a sentence, and which sentences are nothing else. */
final class Quotations {

  private static final String MARKS = "„“”\"»«";

  private final boolean[] startsInside;
  private final boolean[] endsInside;
  private final float[] share;
  private final boolean[] bare;
  private final boolean[] goesOn;
  private final boolean[] said;

  /**
   * Follows the quotation marks.
   *
   * @param paragraphs for each sentence its paragraph; a paragraph's end closes a quotation
   */
  Quotations(List<Words> sentences, int[] paragraphs) {
    startsInside = new boolean[sentences.size()];
    endsInside = new boolean[sentences.size()];
    share = new float[sentences.size()];
    bare = new boolean[sentences.size()];
    boolean inside = false;
    for (int i = 0; i < sentences.size(); i++) {
      if (i > 0 && paragraphs[i] != paragraphs[i - 1]) {
        inside = false;
      }
      if (!inside && !sentences.get(i).hasQuotationMark()) {
        continue; // most sentences
      }
      String sentence = sentences.get(i).sentence();
      startsInside[i] = inside && (sentence.isEmpty() || !opens(sentence, 0));
      inside = startsInside[i];
      int quoted = 0;
      boolean says = false;
      for (int c = 0; c < sentence.length(); c++) {
        if (closes(sentence, c, inside)) {
          inside = false;
        } else if (opens(sentence, c)) {
          inside = true;
        }
        quoted += inside ? 1 : 0;
        says |= !inside && Character.isLetter(sentence.charAt(c));
      }
      endsInside[i] = inside;
      bare[i] = !says;
      share[i] = (float) quoted / Math.max(1, sentence.length());
    }
    goesOn = new boolean[bare.length];
    said = new boolean[bare.length];
    for (int i = bare.length - 1; i >= 0; i--) {
      goesOn[i] = endsInside[i] && i + 1 < bare.length && paragraphs[i + 1] == paragraphs[i];
      said[i] = goesOn[i] ? said[i + 1] : !bare[i];
    }
  }

  /** Whether the next sentence goes on with a quotation; a paragraph's end closes it. */
  boolean goesOn(int i) {
    return goesOn[i];
  }

  /**
   * Whether the sentence in which a quotation ends says more than what is quoted, such as who says
   * it; of a sentence that ends outside of one, whether it does.
   */
  boolean isSaidBySomebody(int i) {
    return said[i];
  }

  /** Whether a quotation that began in an earlier sentence goes on. */
  boolean startsInside(int i) {
    return startsInside[i];
  }

  /** Whether a quotation goes on in the next sentence. */
  boolean endsInside(int i) {
    return endsInside[i];
  }

  /** The share of a sentence's characters that stand in quotation marks. */
  float share(int i) {
    return share[i];
  }

  /** Whether a sentence is nothing but a quotation, so that its speaker stands elsewhere. */
  boolean isBare(int i) {
    return bare[i];
  }

  private static boolean opens(String s, int i) {
    return switch (s.charAt(i)) {
      case '„' -> true;
      case '“', '"', '»', '«' ->
          (i == 0 || s.charAt(i - 1) == ' ' || s.charAt(i - 1) == '(')
              && i + 1 < s.length()
              && s.charAt(i + 1) != ' ';
      default -> false;
    };
  }

  /** Whether a character may open or close direct speech. */
  static boolean isMark(char c) {
    return switch (c) {
      case '„', '“', '”', '"', '»', '«' -> true;
      default -> false;
    };
  }

  /** Whether a sentence has such a character. */
  static boolean hasMark(String sentence) {
    for (int i = 0; i < MARKS.length(); i++) {
      if (sentence.indexOf(MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(String s, int i, boolean inside) {
    return inside && s.charAt(i) != '„' && isMark(s.charAt(i));
  }
}
