package io.github.kernsatz.topic;

import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.model.WordSets;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import io.github.kernsatz.term.TermSequence;
import io.github.kernsatz.term.VectorSum;
import io.github.kernsatz.term.WordClass;
import java.util.Arrays;
import java.util.List;

/** Reads the words of blocks into units. Confined to one article. */
final class UnitReader {

  /** A word counts as pointing back if it is among the first so many. */
  private static final int START_WORDS = 3;

  /** Few units have more terms. */
  private static final int USUAL_TERMS = 128;

  private final TermAnalyzer analyzer;
  private final PortalWords portalWords;
  private final TopicMetric metric;
  private final TermIndex index;
  private final Scratch scratch;
  private final Counts counts;

  /** The words of the block that is being read. */
  private final TermSequence sequence;

  private final VectorSum sum;
  private final float[][] room;

  /** For each term the number of the last unit that has it as a term or part. */
  private int[] lastUnit;

  private int unitsRead;

  /** For each term its slot in the unit being read, plus one. */
  private int[] slots;

  /**
   * Prepares to read.
   *
   * @param characters those of the article, about
   * @param scratch where the units and their terms have their arrays
   */
  UnitReader(
      TermAnalyzer analyzer,
      PortalWords portalWords,
      TopicMetric metric,
      int characters,
      Scratch scratch) {
    this.analyzer = analyzer;
    this.portalWords = portalWords;
    this.metric = metric;
    this.scratch = scratch;
    this.index = analyzer.newIndex(characters, scratch);
    this.lastUnit = scratch.ints(index.room());
    this.slots = scratch.ints(index.room());
    this.sequence = analyzer.newSequence(scratch);
    this.sum = index.newSum();
    this.room = metric.room(scratch);
    this.counts = new Counts();
  }

  TermIndex index() {
    return index;
  }

  /** Reads the blocks {@code [from, to)} as one unit. */
  Unit read(List<Paragraph> blocks, int from, int to, int section, boolean afterHeading) {
    counts.clear();
    for (int block = from; block < to; block++) {
      counts.add(blocks.get(block).text(), block == from);
    }
    return counts.unit(from, to - 1, section, afterHeading);
  }

  /** What is counted in one unit; the next one takes the same arrays. */
  private final class Counts {

    private int words;
    private int content;
    private int contentChars;
    private int sentences;
    private int quotes;
    private int questions;
    private int portalCount;
    private final int[] classes = scratch.ints(WordClass.COUNT);
    private int stopWords;
    private int address;
    private int numberCount;
    private int distinct;
    private int[] terms = scratch.ints(USUAL_TERMS);
    private int[] counts = scratch.ints(USUAL_TERMS);
    private int[] kinds = scratch.ints(USUAL_TERMS);
    private int[] starts = scratch.ints(USUAL_TERMS);
    private int[] ends = scratch.ints(USUAL_TERMS);
    private int[] stems = scratch.ints(USUAL_TERMS);
    private int stemCount;
    private int typography;
    private Opening opening = Opening.OTHER;
    private boolean brokenStart;
    private boolean linkedStart;

    void clear() {
      words = 0;
      content = 0;
      contentChars = 0;
      sentences = 0;
      quotes = 0;
      questions = 0;
      portalCount = 0;
      Arrays.fill(classes, 0);
      stopWords = 0;
      address = 0;
      numberCount = 0;
      distinct = 0;
      typography = 0;
      opening = Opening.OTHER;
      brokenStart = false;
      linkedStart = false;
    }

    void add(String text, boolean first) {
      analyzer.analyze(text, index, sequence);
      if (index.size() > slots.length) {
        lastUnit = Arrays.copyOf(lastUnit, Math.max(index.size(), 2 * slots.length));
        slots = Arrays.copyOf(slots, Math.max(index.size(), 2 * slots.length));
      }
      words += sequence.size();
      for (int i = 0; i < sequence.size(); i++) {
        WordClass wordClass = sequence.wordClass(i);
        classes[wordClass.code()]++;
        boolean inner = sequence.isCapitalized(i) && !sequence.isSentenceInitial(i);
        address += wordClass == WordClass.THIRD_PERSON && inner ? 1 : 0;
        if (sequence.isStopWord(i)) {
          stopWords++;
          boolean points = wordClass == WordClass.BACKWARD || wordClass == WordClass.CONNECTIVE;
          linkedStart |= first && i < START_WORDS && points;
        } else {
          add(i, inner, first);
        }
      }
      countSigns(text);
      opening = first ? Opening.of(text) : opening;
      if (first && sequence.size() > 0) {
        brokenStart = Character.isLowerCase(text.charAt(sequence.start(0))) || sequence.isDomain(0);
      }
    }

    private void add(int word, boolean inner, boolean first) {
      int term = sequence.term(word);
      int slot = slots[term] - 1;
      if (slot < 0) {
        slot = distinct++;
        slots[term] = distinct;
        if (slot == terms.length) {
          int capacity = slot * 2;
          terms = Arrays.copyOf(terms, capacity);
          counts = Arrays.copyOf(counts, capacity);
          kinds = Arrays.copyOf(kinds, capacity);
          starts = Arrays.copyOf(starts, capacity);
          ends = Arrays.copyOf(ends, capacity);
        }
        terms[slot] = term;
        counts[slot] = 0;
        kinds[slot] = 0;
        starts[slot] = first ? sequence.start(word) : -1;
        ends[slot] = sequence.end(word);
      }
      counts[slot]++;
      if (sequence.isNumber(word)) {
        kinds[slot] |= Unit.NUMBER;
        numberCount++;
      } else {
        kinds[slot] |= inner ? Unit.NAME : 0;
        content++;
        contentChars += sequence.end(word) - sequence.start(word);
        portalCount += portalWords.contains(index, term) ? 1 : 0;
      }
    }

    private void countSigns(String text) {
      boolean open = false;
      int length = text.length();
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        if (WordSets.isLetterOrDigit(c)) {
          open = true;
          continue; // most characters
        }
        typography |= c == ' ' ? 0 : Typography.of(text, i);
        switch (c) {
          case '„', '“', '”', '"', '»', '«', '›', '‹' -> quotes++;
          case '.', '!', '?', '…' -> {
            questions += c == '?' ? 1 : 0;
            sentences += open && (i + 1 == length || text.charAt(i + 1) == ' ') ? 1 : 0;
            open = false;
          }
          default -> open = true;
        }
      }
      sentences += open ? 1 : 0;
    }

    Unit unit(int firstBlock, int lastBlock, int section, boolean afterHeading) {
      float[] weights = scratch.floats(distinct);
      float[] meaning = scratch.vector(index.dimension());
      double lengths = 0;
      sum.start(meaning);
      for (int slot = 0; slot < distinct; slot++) {
        slots[terms[slot]] = 0;
        double damped = counts[slot] == 1 ? 1 : 1 + StrictMath.log(counts[slot]);
        double weight = index.idf(terms[slot]) * damped;
        weights[slot] = (float) weight;
        if ((kinds[slot] & Unit.NUMBER) == 0) {
          sum.add(terms[slot], weight);
          lengths += weight * index.norm(terms[slot]);
        }
      }
      sum.end();
      unitsRead++;
      double length = Directions.length(meaning);
      double cohesion = lengths == 0 ? 0 : length / lengths;
      stemCount = 0;
      for (int slot = 0; slot < distinct; slot++) {
        addStem(terms[slot]);
        addStem(index.head(terms[slot]));
        addStem(index.tail(terms[slot]));
      }
      return new Unit(
          firstBlock,
          lastBlock,
          section,
          afterHeading,
          words,
          content,
          distinct,
          copy(terms, distinct),
          weights,
          stemCount,
          copy(stems, stemCount),
          copy(kinds, distinct),
          copy(starts, distinct),
          copy(ends, distinct),
          Directions.normalized(meaning, length),
          metric.apply(meaning, room, scratch.vector(meaning.length)),
          cohesion,
          register(),
          typography,
          opening,
          brokenStart,
          linkedStart);
    }

    private int[] copy(int[] numbers, int count) {
      int[] copy = scratch.ints(count);
      System.arraycopy(numbers, 0, copy, 0, count);
      return copy;
    }

    private void addStem(int term) {
      if (term >= 0 && lastUnit[term] != unitsRead) {
        lastUnit[term] = unitsRead;
        if (stemCount == stems.length) {
          stems = Arrays.copyOf(stems, 2 * stemCount);
        }
        stems[stemCount++] = term;
      }
    }

    private float[] register() {
      float[] register = scratch.floats(Register.SIZE);
      float perWord = 1f / Math.max(1, words);
      set(register, Register.STOP_WORDS, stopWords * perWord);
      set(register, Register.FIRST_PERSON, count(WordClass.FIRST_PERSON) * perWord);
      set(register, Register.ADDRESS, (address + count(WordClass.SECOND_PERSON)) * perWord);
      set(register, Register.PAST, count(WordClass.PAST) * perWord);
      set(register, Register.PRESENT, count(WordClass.PRESENT) * perWord);
      int cohesion = count(WordClass.BACKWARD) + count(WordClass.CONNECTIVE);
      set(register, Register.COHESION, cohesion * perWord);
      set(register, Register.NUMBERS, numberCount * perWord);
      set(register, Register.QUOTES, quotes * perWord);
      set(register, Register.WORD_LENGTH, contentChars / (float) Math.max(1, content));
      set(register, Register.SENTENCE_LENGTH, words / (10f * Math.max(1, sentences)));
      set(register, Register.QUESTIONS, questions / (float) Math.max(1, sentences));
      set(register, Register.PORTAL, portalCount / (float) Math.max(1, content));
      return register;
    }

    private int count(WordClass wordClass) {
      return classes[wordClass.code()];
    }
  }

  private static void set(float[] register, Register measure, float value) {
    register[measure.at()] = value;
  }
}
