package io.github.kernsatz.discourse;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.model.WordSets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells words that may be a finite verb, by lists and endings. In doubt a word may be one.
 * Immutable and thread-safe.
 */
final class VerbForms {

  private static final Supplier<VerbForms> GERMAN = Suppliers.memoize(VerbForms::read)::get;

  /** The bit of finite forms; other listed words have another. */
  private static final int FINITE = 1;

  /** The kinds of words in {@code references.txt} that are verbs. */
  private static final long VERBS =
      WordKind.VERB.bit()
          | WordKind.EXPLETIVE.bit()
          | WordKind.SPEECH.bit()
          | WordKind.FINITE.bit()
          | WordKind.REPORT.bit()
          | WordKind.REPORTED.bit()
          | WordKind.ATTRIBUTION.bit();

  /** The letters of the longest prefix of a verb: "wider" in "widerrief". */
  private static final int LONGEST_PREFIX = 6;

  /** So many words may stand between an article and its noun. */
  private static final int LONGEST_PHRASE = 4;

  private static final int YEAR_DIGITS = 4;

  private final WordSets forms;

  private VerbForms(WordSets forms) {
    this.forms = forms;
  }

  static VerbForms german() {
    return GERMAN.get();
  }

  private static VerbForms read() {
    WordList list = WordList.read(VerbForms.class, "verbforms.txt");
    return new VerbForms(WordSets.of(List.of(list.words("finite"), list.words("other"))));
  }

  /** Whether a word may be a finite verb; one within a noun phrase is none. */
  boolean mayBeFinite(Words words, int i) {
    if ((words.kindsInLowerCase(i) & VERBS) != 0) {
      return true;
    }
    int listed = words.inLowerCase(i, forms);
    if (listed != 0 || words.isFunctionWord(i)) {
      return (listed & FINITE) != 0;
    }
    if (isParticiple(words, i) || isInfinitive(words, i)) {
      return false;
    }
    return words.endsWith(i, "t")
        || isPrefixed(words, i)
        || (isInflected(words, i) && !isAttribute(words, i));
  }

  /**
   * Whether a word behind "das" is surely a finite verb and no adjective: "Das zwingt die Stadt",
   * "Das änderte sich".
   */
  boolean isPredicate(Words words, int i) {
    if (!words.isSmall(i) || words.isFunctionWord(i)) {
      return false;
    }
    int listed = words.inLowerCase(i, forms);
    if (listed != 0) {
      return (listed & FINITE) != 0;
    }
    if (isBeforeNoun(words, i + 1) || words.startsWithDigit(i + 1)) {
      return false; // "Die privat geführte Klinik"
    }
    return (words.endsWith(i, "t") && !words.has("-", i))
        || isPrefixed(words, i)
        || ((words.endsWith(i, "te") || words.endsWith(i, "en"))
            && words.is(i + 1, WordKind.DETERMINER));
  }

  /** "zugelassenen", but not "dienen". */
  private static boolean isParticiple(Words words, int i) {
    return words.endsWith(i, "enen") && !words.endsWith(i, "ienen");
  }

  /** "zu bauen", "aufzubauen". */
  static boolean isInfinitive(Words words, int i) {
    return words.isSmall(i)
        && words.endsWith(i, "n")
        && (words.has("zu", i) || (i > 0 && words.is(i - 1, "zu")));
  }

  private boolean isPrefixed(Words words, int i) {
    for (int prefix = 2; prefix <= LONGEST_PREFIX; prefix++) {
      if ((words.inLowerCase(i, prefix, forms) & FINITE) != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInflected(Words words, int i) {
    return words.endsWith(i, "e")
        || words.endsWith(i, "en")
        || words.endsWith(i, "rn")
        || words.endsWith(i, "ln");
  }

  /** Whether a word stands between an article or the like and its noun. */
  private static boolean isAttribute(Words words, int i) {
    int noun = i + 1;
    while (noun - i < LONGEST_PHRASE && isLikeAdjective(words, noun)) {
      noun++;
    }
    int article = i - 1;
    while (i - article < LONGEST_PHRASE && article > 0 && isLikeAdjective(words, article)) {
      article--;
    }
    return words.isCapitalized(noun)
        && article >= 0
        && (words.isInLowerCase(article, WordKind.DETERMINER)
            || isCount(words, article)
            || words.isArticleOrPreposition(article));
  }

  /** "20", "154.175", but no year. */
  private static boolean isCount(Words words, int i) {
    return words.startsWithDigit(i) && !(words.isNumber(i) && words.length(i) == YEAR_DIGITS);
  }

  /** Whether a word looks like an adjective and a noun follows. */
  static boolean isBeforeNoun(Words words, int i) {
    return isLikeAdjective(words, i) && words.isCapitalized(i + 1);
  }

  /** Whether a small word has the ending of an adjective before its noun. */
  static boolean isLikeAdjective(Words words, int i) {
    return words.isSmall(i)
        && !words.isFunctionWord(i)
        && (words.endsWith(i, "e")
            || words.endsWith(i, "en")
            || words.endsWith(i, "er")
            || words.endsWith(i, "es")
            || words.endsWith(i, "em"));
  }
}
