package io.github.kernsatz.discourse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which earlier sentence says what a sentence means that opens with a noun and its article: "Die
 * Studie zeigt …" means what "eine Studie" was before, or what the first sentence of the article
 * names ("Eine Langzeitstudie …"), which every reader has read.
 *
 * <p>Indefinite and definite articles as files opened and found again: roughly Heim 1982, "The
 * Semantics of Definite and Indefinite Noun Phrases". Linear in the text.
 */
final class NounMentions {

  private static final int NOWHERE = -1;

  /** So many words may stand between "ein" and its noun. */
  private static final int LONGEST_PHRASE = 4;

  /** Shorter nouns end too many words that are not made of them. */
  private static final int SHORTEST_HEAD = 4;

  /** Further back, the noun was hardly brought up for what the sentence means. */
  private static final int FARTHEST = 6;

  private final int[] needed;

  NounMentions(List<Words> sentences) {
    needed = new int[sentences.size()];
    Map<String, Integer> introduced = new HashMap<>();
    for (int i = 0; i < needed.length; i++) {
      Words words = sentences.get(i);
      needed[i] = i == 0 ? NOWHERE : antecedent(words, i, sentences.get(0), introduced);
      introduce(words, i, introduced);
    }
  }

  /** The sentence that a sentence's opening noun means something of; −1 if none is known. */
  int antecedent(int i) {
    return needed[i];
  }

  private static int antecedent(
      Words words, int sentence, Words lead, Map<String, Integer> introduced) {
    int noun = BareRoles.bareNoun(words);
    if (noun < 0 || words.is(noun, WordKind.NEAR)) {
      return NOWHERE;
    }
    int before = introduced.getOrDefault(word(words, noun), NOWHERE);
    if (before > NOWHERE && before >= sentence - FARTHEST) {
      return before;
    }
    return BareRoles.opens(words) && names(lead, words, noun) ? 0 : NOWHERE;
  }

  /** Whether a sentence has a noun, or a longer one that ends in it. */
  private static boolean names(Words lead, Words words, int noun) {
    int length = words.length(noun);
    for (int i = 0; i < lead.size(); i++) {
      if (lead.isCapitalized(i)
          && length >= SHORTEST_HEAD
          && lead.length(i) >= length
          && lead.sentence()
              .regionMatches(
                  true, lead.end(i) - length, words.sentence(), words.start(noun), length)) {
        return true;
      }
    }
    return false;
  }

  /** "ein Haus", "einem neu gebauten Haus". */
  private static void introduce(Words words, int sentence, Map<String, Integer> introduced) {
    if (!words.hasInLowerCase(WordKind.INDEFINITE)) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isInLowerCase(i, WordKind.INDEFINITE)) {
        int noun = i + 1;
        while (words.isJoinedToPrevious(noun) && words.isSmall(noun) && noun - i < LONGEST_PHRASE) {
          noun++;
        }
        if (words.isJoinedToPrevious(noun) && words.isCapitalized(noun)) {
          introduced.put(word(words, noun), sentence);
        }
      }
    }
  }

  private static String word(Words words, int i) {
    return words.sentence().substring(words.start(i), words.end(i));
  }
}
