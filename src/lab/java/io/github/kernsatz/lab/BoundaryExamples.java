package io.github.kernsatz.lab;

import io.github.kernsatz.sentence.BoundaryCandidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes training examples of full stops from running text without annotation. Where a small word
 * follows, the stop does not end a sentence; where a capitalized word of a closed class follows, it
 * does. Both are too easy, and real ones are hard because of what follows: so each keeps its left
 * side and gets a right side from elsewhere, the one from within a sentence before a capitalized
 * word, the other the beginning of a paragraph.
 */
final class BoundaryExamples {

  /** An example: what the model sees, and whether a sentence ends there. */
  record Example(List<String> features, boolean ends) {}

  /** Examples for one abbreviation, of either outcome; then fewer and fewer are taken. */
  private static final int MOST_OF_AN_ABBREVIATION = 400;

  /** The same for a kind of word that is no listed abbreviation. */
  private static final int MOST_OF_A_KIND = 5000;

  private static final int MOST_CONTEXTS = 60_000;

  /** Characters of a right side: more than any feature looks at. */
  private static final int CONTEXT = 80;

  private final BoundaryCandidate.Space space;
  private final Random random = new Random(1);
  private final List<String> starts = new ArrayList<>();
  private final List<String> insides = new ArrayList<>();
  private final List<String> ordered = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  BoundaryExamples(BoundaryCandidate.Space space) {
    this.space = space;
  }

  /** Collects right sides from a paragraph. */
  void addContexts(String paragraph) {
    if (starts.size() < MOST_CONTEXTS) {
      starts.add(head(paragraph, 0));
    }
    for (int i = 1; i + 1 < paragraph.length(); i++) {
      if (paragraph.charAt(i) != ' ' || !Character.isLowerCase(paragraph.charAt(i - 1))) {
        continue;
      }
      char next = paragraph.charAt(i + 1);
      boolean open = Character.isUpperCase(next) || Character.isDigit(next) || next == '„';
      boolean polite = space.beginsSentences(firstWord(paragraph, i + 1));
      if (open && !polite && insides.size() < MOST_CONTEXTS && random.nextInt(20) == 0) {
        insides.add(head(paragraph, i + 1));
      }
      if (Character.isDigit(next) && ordered.size() < MOST_CONTEXTS) {
        int stop = i + 1;
        while (stop < paragraph.length() && Character.isDigit(paragraph.charAt(stop))) {
          stop++;
        }
        int word = stop + 2;
        boolean ordinal =
            word < paragraph.length()
                && paragraph.charAt(stop) == '.'
                && paragraph.charAt(stop + 1) == ' '
                && Character.isUpperCase(paragraph.charAt(word))
                && space.isDeterminer(wordBefore(paragraph, i));
        if (ordinal) {
          ordered.add(head(paragraph, word));
        }
      }
    }
  }

  /** Makes examples of the full stops of a paragraph. */
  void add(String paragraph) {
    int sentenceStart = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (c != '.' && c != '…' && c != '!' && c != '?') {
        continue;
      }
      BoundaryCandidate found = BoundaryCandidate.at(space, paragraph, sentenceStart, i);
      int end = BoundaryCandidate.markEnd(paragraph, i);
      if (found != null) {
        add(found, paragraph.substring(sentenceStart, end), i - sentenceStart);
      }
      boolean longWord = i > 3 && isWord(paragraph, i - 4, i);
      if (end < paragraph.length() && paragraph.charAt(end) == ' ' && longWord) {
        sentenceStart = end + 1;
      }
      i = end - 1;
    }
  }

  /** Adds a full stop whose truth is known. */
  void addKnown(String text, int sentenceStart, int mark, boolean ends) {
    BoundaryCandidate found = BoundaryCandidate.at(space, text, sentenceStart, mark);
    if (found != null && !found.isBeforeSmall()) {
      examples.add(new Example(found.features(space), ends));
    }
  }

  List<Example> examples() {
    return examples;
  }

  private void add(BoundaryCandidate found, String left, int mark) {
    boolean within = found.isBeforeSmall();
    boolean sure = found.isSurelyWithin();
    boolean ends = found.isBeforeStarter();
    if (!within && !sure && !ends) {
      return;
    }
    String group = found.group(space) + (ends ? "+" : sure ? "=" : "-");
    int count = counts.merge(group, 1, Integer::sum);
    int most = group.indexOf(' ') < 0 ? MOST_OF_A_KIND : MOST_OF_AN_ABBREVIATION;
    if (count > most && random.nextInt(count) >= most / 4) {
      return;
    }
    BoundaryCandidate example = found;
    if (!sure) {
      List<String> sides = ends ? starts : found.isNumber() ? ordered : insides;
      String right = sides.get(random.nextInt(sides.size()));
      example = BoundaryCandidate.at(space, left + " " + right, 0, mark);
    }
    if (example != null) {
      examples.add(new Example(example.features(space), ends));
    }
  }

  private static boolean isWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String wordBefore(String text, int end) {
    int from = text.lastIndexOf(' ', end - 1) + 1;
    return text.substring(from, end);
  }

  /** The word there with a small first letter: "Sie" is no noun, and "Der" begins a title. */
  private static String firstWord(String text, int from) {
    int start = text.charAt(from) == '„' ? from + 1 : from;
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == start
        ? ""
        : Character.toLowerCase(text.charAt(start)) + text.substring(start + 1, end);
  }

  private static String head(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + CONTEXT));
  }
}
