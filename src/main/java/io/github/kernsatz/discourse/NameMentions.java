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

  private final int[] needed;

  NameMentions(List<Words> sentences) {
    Introductions introductions = new Introductions();
    for (int i = 0; i < sentences.size(); i++) {
      introductions.collect(sentences.get(i), i);
    }
    needed = new int[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      needed[i] = introductions.neededBy(sentences.get(i), i);
    }
  }

  /** The sentence that introduces whom sentence {@code i} calls by surname; −1 if there is none. */
  int introduction(int i) {
    return needed[i];
  }

  private static final class Introductions {

    /** For each name the first sentence that has it in full. */
    private final Map<String, Integer> all = new HashMap<>();

    /**
     * The same, without what opens a sentence: its first word has a capital whatever it is, and so
     * "Private Institute" looks like a name.
     */
    private final Map<String, Integer> sure = new HashMap<>();

    /** Who speaks, or stands alone at the start of a sentence: a person, hardly a measure. */
    private final Set<String> actors = new HashSet<>();

    private final Set<String> nouns = new HashSet<>();

    void collect(Words words, int sentence) {
      if (mayAct(words, 0)) {
        actors.add(words.word(0));
      }
      for (int i = 1; i < words.size(); i++) {
        if (words.isCapitalized(i)) {
          if (words.isInLowerCase(i - 1, WordKind.DETERMINER)
              || words.isInLowerCase(i - 1, WordKind.LOCATIVE)
              || words.startsWithDigit(i - 1)) {
            nouns.add(words.word(i));
          } else if (isJoinedToName(words, i)) {
            add(words, i, sentence);
          } else if (mayAct(words, i)) {
            actors.add(words.word(i));
          }
        }
      }
    }

    private void add(Words words, int i, int sentence) {
      boolean measure = i > 1 && words.startsWithDigit(i - 2); // "3 Millionen Euro"
      if (words.length(i - 1) > 1 && !measure && !words.isFunctionWord(i)) {
        String name = words.word(i);
        all.putIfAbsent(name, sentence);
        if (i > 1) {
          sure.putIfAbsent(name, sentence);
        }
      }
    }

    int neededBy(Words words, int sentence) {
      if (all.isEmpty()) {
        return -1;
      }
      for (int i = 0; i < words.size(); i++) {
        boolean alone = !isJoinedToName(words, i) && !isJoinedToName(words, i + 1);
        if (words.isCapitalized(i) && alone) {
          String name = words.word(i);
          Integer introduced =
              mayAct(words, i) ? all.get(name) : actors.contains(name) ? sure.get(name) : null;
          if (introduced != null && introduced < sentence && !nouns.contains(name)) {
            return introduced;
          }
        }
      }
      return -1;
    }
  }

  private static boolean mayAct(Words words, int i) {
    return words.isCapitalized(i)
        && !words.isFunctionWord(i)
        && (i == 0 ? !isJoinedToName(words, 1) : speaks(words, i));
  }

  /** Whether a word and the one before may be parts of one name; "Für Reuter" is none. */
  private static boolean isJoinedToName(Words words, int i) {
    return i > 0
        && !words.isArticleOrPreposition(i - 1)
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
