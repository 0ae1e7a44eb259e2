package io.github.kernsatz.topic;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the relevance of units to a verdict about every block. */
final class Verdicts {

  private static final int NONE = -1;

  private final List<Paragraph> blocks;
  private final boolean[] skipped;
  private final Units units;
  private final Judgement judgement;
  private final double threshold;

  /** For each block the unit that it is part of. */
  private final int[] unitOf;

  /** For each block the heading that it is, a place in {@link Units#headings}. */
  private final int[] headingOf;

  /** For each block the number of headings up to it. */
  private final int[] headingsUpTo;

  private @Nullable Section lastSection;

  Verdicts(
      Article article, boolean[] skipped, Units units, Judgement judgement, Strictness strictness) {
    this.blocks = article.paragraphs();
    this.skipped = skipped;
    this.units = units;
    this.judgement = judgement;
    this.threshold = strictness.threshold();
    this.unitOf = units.scratch().ints(blocks.size());
    this.headingOf = units.scratch().ints(blocks.size());
    Arrays.fill(unitOf, NONE);
    Arrays.fill(headingOf, NONE);
    for (int unit = 0; unit < units.size(); unit++) {
      Arrays.fill(unitOf, units.get(unit).firstBlock, units.get(unit).lastBlock + 1, unit);
    }
    for (int heading = 0; heading < units.headings().size(); heading++) {
      headingOf[units.headings().get(heading).firstBlock] = heading;
    }
    this.headingsUpTo = units.scratch().ints(blocks.size());
    int headings = 0;
    for (int block = 0; block < blocks.size(); block++) {
      headings += headingOf[block] == NONE ? 0 : 1;
      headingsUpTo[block] = headings;
    }
  }

  List<ParagraphVerdict> list() {
    int[] before = units.scratch().ints(blocks.size());
    int[] after = units.scratch().ints(blocks.size());
    int last = NONE;
    for (int block = 0; block < blocks.size(); block++) {
      last = unitOf[block] == NONE ? last : unitOf[block];
      before[block] = last;
    }
    last = NONE;
    for (int block = blocks.size() - 1; block >= 0; block--) {
      last = unitOf[block] == NONE ? last : unitOf[block];
      after[block] = last;
    }
    List<ParagraphVerdict> verdicts = new ArrayList<>(blocks.size());
    for (int block = 0; block < blocks.size(); block++) {
      verdicts.add(verdict(block, before[block], after[block]));
    }
    return List.copyOf(verdicts);
  }

  private ParagraphVerdict verdict(int block, int before, int after) {
    Paragraph paragraph = blocks.get(block);
    if (skipped[block]) {
      boolean boilerplate = paragraph.role() == Role.BOILERPLATE;
      return boilerplate
          ? new ParagraphVerdict(
              paragraph, Verdict.BOILERPLATE, 0, "Gehört zur Seite um den Artikel, nicht zum Text.")
          : new ParagraphVerdict(
              paragraph, Verdict.REPEATED, 1, "Wiederholt, was ein früherer Absatz schon sagt.");
    }
    if (unitOf[block] != NONE) {
      return judged(paragraph, judgement.relevance(unitOf[block]), judgement.reason(unitOf[block]));
    }
    if (headingOf[block] != NONE) {
      return heading(paragraph, headingOf[block], before, after);
    }
    return switch (paragraph.role()) {
      case TITLE -> judged(paragraph, 1, "Der Titel gibt das Thema vor.");
      case TEASER -> judged(paragraph, 1, "Der Vorspann gibt das Thema vor.");
      default -> follower(paragraph, block, before, after);
    };
  }

  private ParagraphVerdict judged(Paragraph paragraph, double relevance, String reason) {
    String said = judgement.hasStory() ? reason : Judgement.NO_STORY;
    Verdict verdict = relevance < threshold ? Verdict.OFF_TOPIC : Verdict.KEPT;
    return new ParagraphVerdict(paragraph, verdict, relevance, said);
  }

  /** A block too short to be judged is foreign only if what stands around it is. */
  private ParagraphVerdict follower(Paragraph paragraph, int block, int before, int after) {
    int section = sectionOf(block, before, after);
    double relevance = 0;
    boolean found = false;
    for (int unit : new int[] {before, after}) {
      if (unit != NONE && (section == NONE || units.get(unit).section == section)) {
        relevance = Math.max(relevance, judgement.relevance(unit));
        found = true;
      }
    }
    return judged(
        paragraph,
        found ? relevance : 1,
        found
            ? "Zu kurz für ein eigenes Urteil; folgt dem Text daneben."
            : "Zu kurz für ein Urteil.");
  }

  /** The section that a block between two units stands in, as far as headings tell. */
  private int sectionOf(int block, int before, int after) {
    if (before == NONE || after == NONE || units.get(before).section == units.get(after).section) {
      return NONE;
    }
    boolean headingSince = headingsUpTo[block] > headingsUpTo[units.get(before).lastBlock];
    return units.get(headingSince ? after : before).section;
  }

  /**
   * A heading goes with its section; if only the section's start is foreign, with what it names.
   */
  private ParagraphVerdict heading(Paragraph paragraph, int heading, int before, int after) {
    Unit words = units.headings().get(heading);
    if (after == NONE || units.get(after).section != words.section) {
      int follows = after == NONE ? before : after;
      double relevance = follows == NONE ? 1 : judgement.relevance(follows);
      return judged(paragraph, relevance, "Überschrift ohne Absatz; folgt dem Text daneben.");
    }
    Section section = section(words.section, after);
    double first = judgement.relevance(after);
    boolean startsForeign =
        first < threshold
            && Directions.dot(words.direction, section.foreign)
                > Directions.dot(words.direction, section.story);
    double relevance = startsForeign ? first : section.best;
    return judged(
        paragraph,
        relevance,
        relevance < threshold
            ? "Überschrift eines Abschnitts, der nicht zum Artikel gehört."
            : "Überschrift eines Abschnitts, der zum Artikel gehört.");
  }

  /** What a section consists of; headings that follow each other ask for the same one. */
  private Section section(int number, int firstUnit) {
    if (lastSection == null || lastSection.number != number) {
      lastSection = new Section(number, firstUnit);
    }
    return lastSection;
  }

  private final class Section {

    private final int number;

    /** The highest relevance in it. */
    private double best;

    /** The directions of what is foreign and of what is not, of unit length. */
    private final float[] foreign = units.scratch().vector(units.index().dimension());

    private final float[] story = units.scratch().vector(units.index().dimension());

    Section(int number, int firstUnit) {
      this.number = number;
      for (int unit = firstUnit; unit < units.size(); unit++) {
        Unit member = units.get(unit);
        if (member.section != number) {
          break;
        }
        double relevance = judgement.relevance(unit);
        best = Math.max(best, relevance);
        Directions.add(relevance < threshold ? foreign : story, member.direction, member.mass);
      }
      Directions.normalized(foreign);
      Directions.normalized(story);
    }
  }
}
