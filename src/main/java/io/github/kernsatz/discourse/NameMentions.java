package io.github.kernsatz.discourse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where persons are introduced ("Jana Reuter") and where they are only called by the last part of
 * their name ("Für Reuter ist der Bau zu teuer").
 *
 * <p>A name is told from a noun by what stands before it, never an article or a possessive, and
 * from a place by never standing behind "in".
 */
final class NameMentions {

  /** For each name the first sentence that has it in full. */
  private final Map<String, Integer> introductions = new HashMap<>();

  /**
   * The same, without what opens a sentence: its first word has a capital whatever it is, and so
   * "Private Institute" looks like a name.
   */
  private final Map<String, Integer> sureIntroductions = new HashMap<>();

  private final Set<String> nouns = new HashSet<>();
  private final int[] needed;

  NameMentions(List<Words> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      collect(sentences.get(i), i);
    }
    needed = new int[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      needed[i] = introductionNeeded(sentences.get(i), i);
    }
  }

  /** The sentence that introduces whom sentence {@code i} calls by surname; −1 if there is none. */
  int introduction(int i) {
    return needed[i];
  }

  private void collect(Words words, int sentence) {
    for (int i = 1; i < words.size(); i++) {
      if (words.isCapitalized(i)) {
        if (words.isInLowerCase(i - 1, WordKind.DETERMINER)
            || words.isInLowerCase(i - 1, WordKind.LOCATIVE)) {
          nouns.add(words.word(i));
        } else if (isJoinedToName(words, i) && words.length(i - 1) > 1) {
          String name = words.word(i);
          introductions.putIfAbsent(name, sentence);
          if (i > 1) {
            sureIntroductions.putIfAbsent(name, sentence);
          }
        }
      }
    }
  }

  private int introductionNeeded(Words words, int sentence) {
    for (int i = 0; i < words.size(); i++) {
      boolean alone = !isJoinedToName(words, i) && !isJoinedToName(words, i + 1);
      if (words.isCapitalized(i) && alone) {
        boolean acts = i == 0 || speaks(words, i);
        String name = words.word(i);
        Integer introduced = (acts ? introductions : sureIntroductions).get(name);
        if (introduced != null && introduced < sentence && !nouns.contains(name)) {
          return introduced;
        }
      }
    }
    return -1;
  }

  /** Whether a word and the one before may be parts of one name; "Für Reuter" is none. */
  private static boolean isJoinedToName(Words words, int i) {
    return i > 0
        && !words.isInLowerCase(i - 1, WordKind.WHOSE)
        && words.isCapitalized(i - 1)
        && words.isCapitalized(i)
        && words.isJoinedToPrevious(i);
  }

  private static boolean speaks(Words words, int i) {
    boolean behindVerb = words.isJoinedToPrevious(i) && words.is(i - 1, WordKind.SPEECH);
    boolean beforeVerb =
        i + 1 < words.size() && words.isJoinedToPrevious(i + 1) && words.is(i + 1, WordKind.SPEECH);
    return behindVerb || beforeVerb;
  }
}
