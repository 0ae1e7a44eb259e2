package io.github.kernsatz.topic;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as the filter sees it: its units in order, and what names its topic. */
final class Units {

  /** Blocks of fewer words say too little to be judged on their own. */
  static final int MIN_WORDS = 12;

  /** Units nearby are so many places apart, or fewer. */
  static final int NEARBY = 5;

  private final List<Unit> units = new ArrayList<>();
  private final List<Unit> headings = new ArrayList<>();
  private final List<float[]> subjects = new ArrayList<>();

  /** For each unit how alike it and each of the next ones are; empty until that is asked for. */
  private double[] similarities = {};

  private final Scratch scratch;
  private final TermIndex index;
  private int asked;
  private final @Nullable Unit title;
  private final @Nullable Unit teaser;

  /**
   * Reads an article.
   *
   * @param skipped blocks that say nothing of their own: boilerplate and repetitions
   * @param scratch where the units, and whoever looks at them, have their arrays
   */
  Units(
      Article article,
      boolean[] skipped,
      TermAnalyzer analyzer,
      PortalWords portalWords,
      TopicMetric metric,
      Scratch scratch) {
    this.scratch = scratch;
    UnitReader reader =
        new UnitReader(analyzer, portalWords, metric, article.text().length(), scratch);
    this.index = reader.index();
    List<Paragraph> blocks = article.paragraphs();
    Unit foundTitle = null;
    Unit foundTeaser = null;
    int section = 0;
    boolean afterHeading = false;
    int block = 0;
    while (block < blocks.size()) {
      int next = block + 1;
      Role role = blocks.get(block).role();
      if (!skipped[block]) {
        if (role == Role.TITLE && foundTitle == null) {
          foundTitle = reader.read(blocks, block, next, section, false);
        } else if (role == Role.TEASER && foundTeaser == null) {
          foundTeaser = reader.read(blocks, block, next, section, false);
        } else if (role == Role.HEADING || role == Role.TITLE) {
          section += afterHeading ? 0 : 1;
          headings.add(reader.read(blocks, block, next, section, afterHeading));
          afterHeading = true;
        } else {
          while (next < blocks.size() && !skipped[next] && goesOn(blocks, next)) {
            next++;
          }
          if (hasEnoughWords(blocks, block, next)) {
            Unit unit = reader.read(blocks, block, next, section, afterHeading);
            unit.afterOpenEnd = block > 0 && isOpen(blocks.get(block - 1));
            unit.afterQuestion = block > 0 && blocks.get(block - 1).text().endsWith("?");
            unit.openEnd = isOpen(blocks.get(next - 1));
            unit.beforeContinuation = next < blocks.size() && continues(blocks.get(next));
            units.add(unit);
          }
          afterHeading = false;
        }
      }
      block = next;
    }
    this.title = foundTitle;
    this.teaser = foundTeaser;
  }

  /**
   * Whether a block is one with the block before: the next item of a list, or a broken sentence.
   */
  private static boolean goesOn(List<Paragraph> blocks, int block) {
    Paragraph before = blocks.get(block - 1);
    Paragraph paragraph = blocks.get(block);
    return before.role() == paragraph.role()
        && (paragraph.role() == Role.LIST_ITEM
            || (paragraph.role() == Role.BODY && isOpen(before) && continues(paragraph)));
  }

  /** Whether a paragraph stops in the middle of a sentence. */
  private static boolean isOpen(Paragraph paragraph) {
    String text = paragraph.text();
    char last = text.charAt(text.length() - 1);
    return paragraph.role() == Role.BODY
        && (Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '–');
  }

  /** Whether a paragraph starts in the middle of a sentence. */
  private static boolean continues(Paragraph paragraph) {
    return paragraph.role() == Role.BODY && Character.isLowerCase(paragraph.text().charAt(0));
  }

  private static boolean hasEnoughWords(List<Paragraph> blocks, int from, int to) {
    int words = 0;
    for (int block = from; block < to && words < MIN_WORDS; block++) {
      String text = blocks.get(block).text();
      words++;
      for (int i = 0; i < text.length() && words < MIN_WORDS; i++) {
        words += text.charAt(i) == ' ' ? 1 : 0;
      }
    }
    return words >= MIN_WORDS;
  }

  int size() {
    return units.size();
  }

  Unit get(int unit) {
    asked++;
    return units.get(unit);
  }

  /** How often a unit was asked for: a measure of the work, for whoever cannot trust a clock. */
  int asked() {
    return asked;
  }

  /**
   * A unit's similarities to the common subjects, the same array at every call, which may be
   * longer.
   */
  float[] subjects(int unit) {
    if (subjects.isEmpty()) {
      for (Unit each : units) {
        float[] found = scratch.floats(index.subjectCount());
        index.subjects(each.meaning, found);
        subjects.add(found);
      }
    }
    return subjects.get(unit);
  }

  /**
   * How alike the directions of two different units are that stand no farther apart than {@link
   * #NEARBY}, from −1 to 1; the same at every call.
   */
  double similarity(int unit, int other) {
    if (similarities.length == 0) {
      similarities = similarities();
    }
    int first = Math.min(unit, other);
    return similarities[first * NEARBY + Math.max(unit, other) - first - 1];
  }

  private double[] similarities() {
    double[] found = scratch.doubles(units.size() * NEARBY);
    for (int i = 0; i < units.size(); i++) {
      for (int j = i + 1; j <= Math.min(units.size() - 1, i + NEARBY); j++) {
        found[i * NEARBY + j - i - 1] =
            Directions.dot(units.get(i).direction, units.get(j).direction);
      }
    }
    return found;
  }

  /** The headings, in order; those that follow each other head the same section. */
  List<Unit> headings() {
    return headings;
  }

  /** Where a look at the units has its arrays. */
  Scratch scratch() {
    return scratch;
  }

  /** The terms of all units. */
  TermIndex index() {
    return index;
  }

  @Nullable Unit title() {
    return title;
  }

  @Nullable Unit teaser() {
    return teaser;
  }
}
