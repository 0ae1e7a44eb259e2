package io.github.kernsatz.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where persons are introduced ("Jana Reuter") and where they are only called by the last part of
 * their name ("Reuter sagte").
 *
 * <p>A name is told from a noun by what stands before it: never an article or a possessive.
 */
final class NameMentions {

  /** For each name the first sentence that has it in full. */
  private final Map<String, Integer> introductions = new HashMap<>();

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
        if (words.isInLowerCase(i - 1, WordKind.DETERMINER)) {
          nouns.add(words.word(i));
        } else if (words.isCapitalized(i - 1)
            && words.isJoinedToPrevious(i)
            && words.length(i - 1) > 1) {
          introductions.putIfAbsent(words.word(i), sentence);
        }
      }
    }
  }

  private int introductionNeeded(Words words, int sentence) {
    List<String> called = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapitalized(i)) {
        boolean full = words.isCapitalized(i - 1 < 0 ? words.size() : i - 1);
        boolean subject = i == 0 && !words.isCapitalized(1);
        boolean speaks =
            (i > 0 && words.isJoinedToPrevious(i) && words.is(i - 1, WordKind.SPEECH))
                || (i + 1 < words.size()
                    && words.isJoinedToPrevious(i + 1)
                    && words.is(i + 1, WordKind.SPEECH));
        if (!full && (subject || speaks)) {
          called.add(words.word(i));
        }
      }
    }
    for (String name : called) {
      int introduced = introductions.getOrDefault(name, sentence);
      if (introduced < sentence && !nouns.contains(name)) {
        return introduced;
      }
    }
    return -1;
  }
}
