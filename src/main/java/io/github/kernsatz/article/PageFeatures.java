package io.github.kernsatz.article;

import io.github.kernsatz.layout.ListMarker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be said of a block by its form, by its neighbours and by its place on the page, as
 * numbers for a learned model (compare Kohlschütter, Fankhauser and Nejdl 2010, "Boilerplate
 * detection using shallow text features", who had the page's markup too).
 *
 * <p>The page's main stretch is the run of blocks with the most words of running text, where each
 * other line costs some words (Kadane's maximum subarray); a generous and a strict one are found.
 * Time is linear in the text.
 */
final class PageFeatures {

  private static final List<String> NAMES =
      List.of(
          "words",
          "characters",
          "sentences",
          "endsSentence",
          "question",
          "exclamation",
          "colon",
          "commaShare",
          "digitShare",
          "numberShare",
          "capitalShare",
          "functionShare",
          "wordLength",
          "upperCase",
          "startsLower",
          "startsQuote",
          "marker",
          "markerNumber",
          "dotted",
          "separators",
          "bracket",
          "sentenceLength",
          "phraseLine",
          "phraseOpens",
          "phraseLabel",
          "notices",
          "hints",
          "hintShare",
          "credit",
          "date",
          "tail",
          "personShare",
          "addressShare",
          "repeated",
          "afterBlank",
          "chunkLines",
          "notice",
          "words-1",
          "words-2",
          "words+1",
          "words+2",
          "prose-1",
          "prose+1",
          "function-1",
          "function+1",
          "sentence-1",
          "sentence+1",
          "notice-1",
          "notice+1",
          "prose3",
          "prose8",
          "prose20",
          "notices3",
          "notices10",
          "date3",
          "proseBefore",
          "proseAfter",
          "noticeBefore",
          "noticeAfter",
          "sinceTail",
          "tailsInMain",
          "place",
          "wordPlace",
          "main",
          "mainWordPlace",
          "beforeMain",
          "afterMain",
          "mainShare",
          "strict",
          "beforeStrict",
          "afterStrict",
          "strictShare",
          "topical",
          "topicalWords",
          "blocks",
          "proseShare",
          "shortShare",
          "noticeShare");

  /** What a line that is no running text costs the main stretch, in words. */
  private static final int GENEROUS = 4;

  private static final int STRICT = 16;

  /** Distances count up to here, in blocks. */
  private static final int FAR = 60;

  /** A line of fewer words is a short one. */
  static final int SHORT = 8;

  private final List<Block> blocks;
  private final Phrases phrases = Phrases.german();
  private final boolean[] notice;
  private final boolean[] date;
  private final boolean[] prose;
  private final boolean[] tail;
  private final int[] earlier;

  /** Sums over the blocks before each index. */
  private final int[] wordsTo;

  private final int[] proseWordsTo;
  private final int[] noticesTo;
  private final int[] shortTo;
  private final int[] datesTo;
  private final int[] tailsTo;

  private final int[] proseBefore;
  private final int[] proseAfter;
  private final int[] noticeBefore;
  private final int[] noticeAfter;
  private final int[] tailBefore;
  private final int[] main;
  private final int[] strict;

  /** In how many blocks of the main stretch a word occurs. */
  private final Map<String, Integer> topic = new HashMap<>();

  /**
   * Looks at a page.
   *
   * @param notice which blocks are boilerplate by their wording
   * @param earlier which earlier block each one repeats
   */
  PageFeatures(List<Block> blocks, boolean[] notice, int[] earlier) {
    int size = blocks.size();
    this.blocks = blocks;
    this.notice = notice;
    this.earlier = earlier;
    prose = new boolean[size];
    date = new boolean[size];
    tail = new boolean[size];
    wordsTo = new int[size + 1];
    proseWordsTo = new int[size + 1];
    noticesTo = new int[size + 1];
    shortTo = new int[size + 1];
    datesTo = new int[size + 1];
    tailsTo = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Block block = blocks.get(i);
      prose[i] = block.isProse() && !notice[i];
      date[i] = phrases.isDate(block.tokens()) || phrases.isPublishing(block.tokens());
      tail[i] = block.words() < SHORT && phrases.isTail(block.tokens());
      wordsTo[i + 1] = wordsTo[i] + block.words();
      proseWordsTo[i + 1] = proseWordsTo[i] + (prose[i] ? block.words() : 0);
      noticesTo[i + 1] = noticesTo[i] + (notice[i] ? 1 : 0);
      shortTo[i + 1] = shortTo[i] + (block.words() < SHORT ? 1 : 0);
      datesTo[i + 1] = datesTo[i] + (date[i] ? 1 : 0);
      tailsTo[i + 1] = tailsTo[i] + (tail[i] ? 1 : 0);
    }
    proseBefore = distances(prose, 1);
    proseAfter = distances(prose, -1);
    noticeBefore = distances(notice, 1);
    noticeAfter = distances(notice, -1);
    tailBefore = distances(tail, 1);
    main = stretch(GENEROUS);
    strict = stretch(STRICT);
    for (int i = main[0]; i < main[1]; i++) {
      contentWords(blocks.get(i)).forEach(word -> topic.merge(word, 1, Integer::sum));
    }
  }

  /** The names of the features, in the order of {@link #row}. */
  static List<String> names() {
    return NAMES;
  }

  /** The features of one block. */
  float[] row(int index) {
    Row row = new Row(NAMES.size());
    form(row, blocks.get(index));
    wording(row, index);
    neighbours(row, index);
    place(row, index);
    topic(row, index);
    int size = blocks.size();
    row.add(Math.log1p(size));
    row.add(share(proseWordsTo[size], wordsTo[size]));
    row.add(share(shortTo[size], size));
    row.add(share(noticesTo[size], size));
    return row.values();
  }

  private static void form(Row row, Block block) {
    String text = block.text();
    Tokens tokens = block.tokens();
    int words = block.words();
    int commas = 0;
    int digits = 0;
    int upper = 0;
    int letters = 0;
    int dots = 0;
    int separators = 0;
    int brackets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        commas += c == ',' ? 1 : 0;
        separators += "|»›>/·•→←«‹#*".indexOf(c) >= 0 ? 1 : 0;
        brackets += c == '(' || c == '[' || c == '@' ? 1 : 0;
        boolean inside = i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        dots += c == '.' && inside && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
      }
    }
    int sentences = block.sentences();
    row.add(words);
    row.add(text.length());
    row.add(sentences);
    row.add(block.endsSentence());
    row.add(block.isQuestion());
    row.add(block.last() == '!');
    row.add(block.last() == ':');
    row.add(share(commas, words));
    row.add(share(digits, text.length()));
    row.add(share(tokens.numbers(), words));
    row.add(share(tokens.capitalized(), words));
    row.add(share(tokens.function(), words));
    row.add(share(letters, words));
    row.add(share(upper, letters));
    row.add(block.startsInLowerCase());
    row.add(block.startsWithQuote());
    row.add(block.marker().isPresent());
    row.add(block.marker().map(ListMarker::number).orElse(0));
    row.add(dots);
    row.add(separators);
    row.add(brackets);
    row.add(share(words, Math.max(1, sentences)));
  }

  private void wording(Row row, int index) {
    Block block = blocks.get(index);
    Tokens tokens = block.tokens();
    int words = block.words();
    int hints = phrases.hints(tokens);
    row.add(phrases.isLine(tokens));
    row.add(phrases.opens(tokens));
    row.add(phrases.isLabelled(tokens));
    row.add(phrases.notices(tokens));
    row.add(hints);
    row.add(share(hints, words));
    row.add(phrases.endsInCredit(tokens));
    row.add(date[index]);
    row.add(tail[index]);
    row.add(share(phrases.personal(tokens), words));
    row.add(share(phrases.addressing(tokens), words));
    row.add(earlier[index] != Repetitions.NONE);
    row.add(block.afterBlank());
    row.add(chunkLines(index));
    row.add(notice[index]);
  }

  private void neighbours(Row row, int index) {
    row.add(words(index - 1));
    row.add(words(index - 2));
    row.add(words(index + 1));
    row.add(words(index + 2));
    row.add(at(prose, index - 1));
    row.add(at(prose, index + 1));
    row.add(function(index - 1));
    row.add(function(index + 1));
    row.add(index > 0 && blocks.get(index - 1).endsSentence());
    row.add(index + 1 < blocks.size() && blocks.get(index + 1).endsSentence());
    row.add(at(notice, index - 1));
    row.add(at(notice, index + 1));
    row.add(share(around(proseWordsTo, index, 3), around(wordsTo, index, 3)));
    row.add(share(around(proseWordsTo, index, 8), around(wordsTo, index, 8)));
    row.add(share(around(proseWordsTo, index, 20), around(wordsTo, index, 20)));
    row.add(around(noticesTo, index, 3));
    row.add(around(noticesTo, index, 10));
    row.add(around(datesTo, index, 3));
    row.add(proseBefore[index]);
    row.add(proseAfter[index]);
    row.add(noticeBefore[index]);
    row.add(noticeAfter[index]);
    row.add(tailBefore[index]);
    row.add(index > main[0] ? tailsTo[index] - tailsTo[main[0]] : 0);
  }

  private void place(Row row, int index) {
    int size = blocks.size();
    row.add(share(index, size));
    row.add(share(wordsTo[index], wordsTo[size]));
    stretch(row, index, main, true);
    stretch(row, index, strict, false);
  }

  private void stretch(Row row, int index, int[] stretch, boolean withPlace) {
    int words = proseWordsTo[stretch[1]] - proseWordsTo[stretch[0]];
    row.add(index >= stretch[0] && index < stretch[1]);
    if (withPlace) {
      int before = proseWordsTo[index] - proseWordsTo[Math.min(index, stretch[0])];
      row.add(share(before, words));
    }
    row.add(Math.min(FAR, Math.max(0, stretch[0] - index)));
    row.add(Math.min(FAR, Math.max(0, index - stretch[1] + 1)));
    row.add(share(words, proseWordsTo[blocks.size()]));
  }

  /** How much of the block's vocabulary the main stretch has elsewhere. */
  private void topic(Row row, int index) {
    int words = contentWords(index);
    int shared = shared(index);
    row.add(words == 0 ? -1 : share(shared, words));
    row.add(shared);
  }

  /** How many different words of a block, function words aside, the main stretch has elsewhere. */
  int shared(int index) {
    int own = index >= main[0] && index < main[1] ? 1 : 0;
    int shared = 0;
    for (String word : contentWords(blocks.get(index))) {
      if (topic.getOrDefault(word, 0) > own) {
        shared++;
      }
    }
    return shared;
  }

  /** How many different words a block has, function words aside. */
  int contentWords(int index) {
    return contentWords(blocks.get(index)).size();
  }

  private static Set<String> contentWords(Block block) {
    int shortest = 4;
    Set<String> words = new HashSet<>();
    for (String word : block.tokens().list()) {
      if (word.length() >= shortest && !Tokens.isFunctionWord(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The lines typed without a blank line around this one. */
  private int chunkLines(int index) {
    int most = 10;
    int from = index;
    while (from > 0 && index - from < most && !blocks.get(from).afterBlank()) {
      from--;
    }
    int to = index + 1;
    while (to < blocks.size() && to - index < most && !blocks.get(to).afterBlank()) {
      to++;
    }
    return to - from;
  }

  private int words(int index) {
    return index < 0 || index >= blocks.size() ? 0 : blocks.get(index).words();
  }

  private double function(int index) {
    return index < 0 || index >= blocks.size()
        ? 0
        : share(blocks.get(index).tokens().function(), blocks.get(index).words());
  }

  private static boolean at(boolean[] values, int index) {
    return index >= 0 && index < values.length && values[index];
  }

  private int around(int[] sums, int index, int reach) {
    int from = Math.max(0, index - reach);
    int to = Math.min(blocks.size(), index + reach + 1);
    return sums[to] - sums[from];
  }

  private static int[] distances(boolean[] marks, int step) {
    int[] distances = new int[marks.length];
    int distance = FAR;
    for (int i = step > 0 ? 0 : marks.length - 1; i >= 0 && i < marks.length; i += step) {
      distance = Math.min(FAR, distance + 1);
      distances[i] = distance;
      if (marks[i]) {
        distance = 0;
      }
    }
    return distances;
  }

  /** The run of blocks with the most words of running text, as start and end. */
  private int[] stretch(int cost) {
    int best = 0;
    int sum = 0;
    int start = 0;
    int[] stretch = {0, 0};
    for (int i = 0; i < blocks.size(); i++) {
      sum += prose[i] ? blocks.get(i).words() : notice[i] ? -2 * cost : -cost;
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        stretch = new int[] {start, i + 1};
      }
    }
    return stretch;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Collects the values of one row. */
  private static final class Row {

    private final float[] values;
    private int size;

    Row(int length) {
      values = new float[length];
    }

    void add(double value) {
      values[size++] = (float) value;
    }

    void add(boolean value) {
      values[size++] = value ? 1 : 0;
    }

    float[] values() {
      if (size != values.length) {
        throw new IllegalStateException(size + " features, but " + values.length + " names");
      }
      return values;
    }
  }
}
