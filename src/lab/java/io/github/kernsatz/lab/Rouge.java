package io.github.kernsatz.lab;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * ROUGE (Lin 2004, "ROUGE: A package for automatic evaluation of summaries") for German: NFC, lower
 * case, runs of letters and digits, tokens of more than three characters stemmed with Snowball; F1
 * of unigrams, of bigrams and of the longest common subsequence of the whole texts.
 *
 * <p>Not thread-safe: it numbers the stems it meets.
 */
final class Rouge {

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Integer> surfaces = new HashMap<>();
  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.GERMAN);

  /** F1 values in percent. */
  record Scores(double one, double two, double longest) {}

  /** The stems of a text as numbers. */
  int[] tokens(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<Integer> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= lower.length(); ) {
      int codePoint = i < lower.length() ? lower.codePointAt(i) : ' ';
      if (Character.isLetterOrDigit(codePoint)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        tokens.add(surfaces.computeIfAbsent(lower.substring(start, i), this::id));
        start = -1;
      }
      i += Character.charCount(codePoint);
    }
    return tokens.stream().mapToInt(Integer::intValue).toArray();
  }

  private int id(String token) {
    String stem = token.length() > 3 ? stemmer.stem(token).toString() : token;
    return ids.computeIfAbsent(stem, unseen -> ids.size());
  }

  /** Compares two texts of {@link #tokens}. */
  static Scores compare(int[] system, int[] reference) {
    return new Scores(
        100 * f1(overlap(grams(system, 1), grams(reference, 1)), system.length, reference.length),
        100
            * f1(
                overlap(grams(system, 2), grams(reference, 2)),
                Math.max(0, system.length - 1),
                Math.max(0, reference.length - 1)),
        100 * f1(longestCommonSubsequence(system, reference), system.length, reference.length));
  }

  /** The harmonic mean of precision and recall. */
  static double f1(double overlap, int system, int reference) {
    return overlap == 0 ? 0 : 2 * overlap / (system + reference);
  }

  /** The n-grams of a text (n is 1 or 2), sorted. */
  static long[] grams(int[] tokens, int n) {
    long[] grams = new long[Math.max(0, tokens.length - n + 1)];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = n == 1 ? tokens[i] : ((long) tokens[i] << 32) | tokens[i + 1];
    }
    Arrays.sort(grams);
    return grams;
  }

  /** How many n-grams two sorted bags share. */
  static int overlap(long[] a, long[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static int longestCommonSubsequence(int[] a, int[] b) {
    int[] row = new int[b.length + 1];
    for (int x : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.length; j++) {
        int above = row[j];
        row[j] = x == b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length];
  }
}
