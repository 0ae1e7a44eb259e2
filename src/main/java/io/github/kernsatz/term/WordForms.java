package io.github.kernsatz.term;

import io.github.kernsatz.model.WordList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/**
 * From printed words to what is known about them, with a memory of the words seen before.
 *
 * <p>Stemming is the dear part, and a text repeats its words, so the forms are remembered in a
 * table of fixed size. A word may stand in any slot of its row; a new word pushes the last one out,
 * which moves away from there when it is asked for. The table is shared by all threads without
 * locks: a form is immutable and depends on nothing but its key, so whichever one a thread reads,
 * right or outdated, the key tells.
 */
final class WordForms {

  private static final int TABLE_SIZE = 1 << 15;

  /** Slots of a row: with fewer, some of a text's words would push each other out all the time. */
  private static final int ROW = 4;

  /** Leaves as many bits of a hash as there are rows. */
  private static final int ROW_SHIFT = Integer.numberOfLeadingZeros(TABLE_SIZE / ROW - 1);

  /** Parts of compounds have at least so many letters; shorter ones split words by chance. */
  private static final int MIN_PART = 4;

  private final Lexicon lexicon;
  private final Set<String> stopWords = stopWords();
  private final Map<String, WordClass> classes = WordClass.german();
  private final WordForm[] table = new WordForm[TABLE_SIZE];

  /** Reads the words that carry no subject, in lower case. */
  static Set<String> stopWords() {
    return Set.copyOf(WordList.read(WordForms.class, "stopwords.txt").words(""));
  }

  WordForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A place to look words up from; confined to one thread, because stemmers are. */
  Lookup lookup() {
    return new Lookup();
  }

  final class Lookup {

    /** Made when a word is new, which is seldom. */
    private @Nullable SnowballStemmer stemmer;

    private final Tokenizer tokenizer = new Tokenizer();

    /** Finds the words that are looked up; the same for every text. */
    Tokenizer tokenizer() {
      return tokenizer;
    }

    /** The form of the word that the tokenizer is at, from a row of the table or made. */
    WordForm form() {
      char[] key = tokenizer.key();
      int length = tokenizer.keyLength();
      int row = ((tokenizer.hash() * 0x9E3779B9) >>> ROW_SHIFT) * ROW;
      WordForm before = table[row];
      if (before != null && before.hasKey(key, length)) {
        return before;
      }
      for (int slot = row + 1; slot < row + ROW; slot++) {
        WordForm form = table[slot];
        if (form != null && form.hasKey(key, length)) {
          if (slot == row + ROW - 1) { // only there: to write into what lives long is dear
            table[slot] = before;
            table[slot - 1] = form;
          }
          return form;
        }
        before = form;
      }
      WordForm form = form(new String(key, 0, length));
      System.arraycopy(table, row, table, row + 1, ROW - 1);
      table[row] = form;
      return form;
    }

    private WordForm form(String word) {
      if (word.length() < 2 ? !isDigit(word.charAt(0)) : stopWords.contains(word)) {
        return form(word, word, WordForm.STOP_WORD, WordForm.NO_PARTS);
      }
      if (isDigit(word.charAt(0)) || word.indexOf('.') >= 0 || word.indexOf('@') >= 0) {
        return form(word, word, WordForm.UNKNOWN, WordForm.NO_PARTS);
      }
      String bare = bare(word);
      if (stopWords.contains(bare)) {
        return form(word, bare, WordForm.STOP_WORD, WordForm.NO_PARTS);
      }
      String stem = stem(bare);
      int entry = lexicon.entry(stem);
      if (entry < 0 && isForeignGenitive(stem)) {
        stem = stem.substring(0, stem.length() - 1);
        entry = lexicon.entry(stem);
      }
      boolean hasVector = entry >= 0 && lexicon.hasVector(entry);
      int[] parts = hasVector ? WordForm.NO_PARTS : parts(bare, stem);
      return form(word, stem, entry >= 0 ? entry : WordForm.UNKNOWN, parts);
    }

    private WordForm form(String word, String stem, int entry, int[] parts) {
      int wordClass = TermSequence.flag(classes.getOrDefault(word, WordClass.OTHER));
      int cues = cues(word);
      int capitalized = cues(Character.toUpperCase(word.charAt(0)) + word.substring(1));
      return new WordForm(
          word,
          stem,
          entry,
          parts,
          wordClass | TermSequence.cues(cues, cues),
          wordClass | TermSequence.cues(capitalized, cues),
          lexicon);
    }

    private int cues(String word) {
      return CueWords.german().of(word, 0, word.length());
    }

    /** Whether the stemmer left a genitive's "s" because few German words end so: "Trumps". */
    private boolean isForeignGenitive(String stem) {
      int last = stem.length() - 1;
      return last >= 4 && stem.charAt(last) == 's' && stem.charAt(last - 1) != 's';
    }

    /** The word without a genitive's apostrophe, a feminine ending after a sign, a last hyphen. */
    private String bare(String word) {
      int end = word.length();
      for (int i = 1; i < word.length(); i++) {
        char c = word.charAt(i);
        boolean feminine = c == '*' || c == ':' || c == '_' || c == '/';
        boolean genitive = c == '\'' && i >= word.length() - 2;
        if (feminine || genitive) {
          end = i;
          break;
        }
      }
      while (end > 1 && word.charAt(end - 1) == '-') {
        end--;
      }
      return word.substring(0, end);
    }

    private String stem(String word) {
      if (stemmer == null) {
        stemmer = new SnowballStemmer(ALGORITHM.GERMAN);
      }
      String stem = stemmer.stem(word).toString();
      return stem.isEmpty() ? word : stem;
    }

    private int[] parts(String word, String stem) {
      if (word.indexOf('-') < 0) {
        return compoundParts(stem);
      }
      int[] parts = WordForm.NO_PARTS;
      int start = 0;
      for (int i = 0; i <= word.length(); i++) {
        if (i == word.length() || word.charAt(i) == '-') {
          if (i - start >= 2) {
            parts = join(parts, knownParts(word.substring(start, i)));
          }
          start = i + 1;
        }
      }
      return parts;
    }

    private int[] knownParts(String word) {
      if (stopWords.contains(word)) {
        return WordForm.NO_PARTS;
      }
      String stem = stem(word);
      int entry = lexicon.entry(stem);
      return entry >= 0 && lexicon.hasVector(entry) ? new int[] {entry} : compoundParts(stem);
    }

    /**
     * The two known stems that a compound consists of: the split with the highest geometric mean of
     * frequencies (Koehn and Knight 2003, "Empirical methods for compound splitting"). If there is
     * none, the longest known end of the word, which in German says what kind of thing it is.
     */
    private int[] compoundParts(String stem) {
      double best = 0;
      int bestHead = -1;
      int bestTail = -1;
      int longestTail = -1;
      for (int i = 3; i <= stem.length() - MIN_PART; i++) {
        int tail = known(stem.substring(i));
        if (tail >= 0) {
          longestTail = longestTail < 0 ? tail : longestTail;
          int head = head(stem.substring(0, i));
          double mean = head < 0 ? 0 : (double) lexicon.frequency(head) * lexicon.frequency(tail);
          if (mean > best) {
            best = mean;
            bestHead = head;
            bestTail = tail;
          }
        }
      }
      return bestHead >= 0
          ? new int[] {bestHead, bestTail}
          : longestTail >= 0 ? new int[] {longestTail} : WordForm.NO_PARTS;
    }

    /** A compound's first part, with or without the "s" that glues. */
    private int head(String head) {
      int entry = known(stem(head));
      if (entry < 0 && head.endsWith("s") && head.length() > MIN_PART) {
        entry = known(stem(head.substring(0, head.length() - 1)));
      }
      return entry;
    }

    private int known(String stem) {
      int entry = stem.length() < 3 || stopWords.contains(stem) ? -1 : lexicon.entry(stem);
      return entry >= 0 && lexicon.hasVector(entry) ? entry : -1;
    }
  }

  private static int[] join(int[] a, int[] b) {
    int[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
