package io.github.kernsatz.topic;

import io.github.kernsatz.model.Rows;
import java.util.List;

/**
 * The evidence about one unit of an article, in the order of the model's input.
 *
 * <p>"Rest" is everything but the unit itself; "near" are the two units on either side; similarity
 * is a cosine of directions after {@link TopicMetric}, unless it says otherwise.
 */
enum Feature {
  /** Similarity to the rest. */
  REST,
  /** Similarity to what the units that agree with each other have in common. */
  CORE,
  /** Similarity to the title; 0 without one. */
  TITLE,
  /** Similarity to title, teaser and the first two units. */
  LEAD,
  /** Similarity to the rest, by the meaning of words alone. */
  MEANING_REST,
  /** Similarity to the title, by the meaning of words alone; 0 without one. */
  MEANING_TITLE,
  /** Similarity to title, teaser and the first two units, by the meaning of words alone. */
  MEANING_LEAD,
  /** Similarity to the rest, by the meaning of words alone: deviations from the article's mean. */
  MEANING_Z,
  /** Similarity to the two units on either side. */
  NEAR,
  /** Similarity to everything more than two units away. */
  FAR,
  /** Similarity to the unit before; −1 at the start. */
  PREVIOUS,
  /** Similarity to the unit after; −1 at the end. */
  NEXT,
  /** Highest similarity to any unit near or at the start. */
  MOST_SIMILAR,
  /** Second highest. */
  SECOND_SIMILAR,
  /** Lowest similarity to the rest of a run of up to three units with this one. */
  RUN_LOW,
  /** Highest similarity to the rest of such a run. */
  RUN_HIGH,
  /** Length of the run with the lowest similarity. */
  RUN_LENGTH,
  /** Similarity of that run to the two units before it. */
  RUN_BEFORE,
  /** Similarity of that run to the two units after it. */
  RUN_AFTER,
  /** Similarity of what stands before and after that run: how well the text closes without it. */
  RUN_BRIDGE,
  /** Similarity of that run to title, teaser and the first two units. */
  RUN_LEAD,
  /** How much the rest agrees better if that run is cut out. */
  RUN_GAIN,
  /** Share of that run's term weight that occurs outside it. */
  RUN_SHARED,
  /** Share of the weight of that run's names that occur outside it. */
  RUN_NAMES,
  /** Similarity of the section to the rest of the article; that of the unit if it has none. */
  SECTION,
  /** Units in the section. */
  SECTION_SIZE,
  /** Whether a heading stands directly before. */
  AFTER_HEADING,
  /** Mean similarity to the rest over the other units. */
  ARTICLE_MEAN,
  /** Its standard deviation. */
  ARTICLE_SPREAD,
  /** The lowest similarity to the rest among the other units. */
  ARTICLE_LOWEST,
  /** Similarity to the rest: deviations from the article's mean. */
  REST_Z,
  /** Weighted mean similarity of its words, one by one, to the rest. */
  WORD_FIT,
  /** Mean similarity of its three words that are most similar to the rest. */
  WORD_FIT_TOP,
  /** Weighted share of its words that are similar to the rest. */
  WORD_FIT_SHARE,
  /** Weighted mean similarity of its words to title, teaser and the first two units. */
  WORD_FIT_LEAD,
  /** Lead over the lowest of the other units. */
  REST_GAP,
  /** Share of units with a lower similarity to the rest. */
  REST_RANK,
  /** Share of the term weight that occurs in the rest. */
  SHARED,
  /** The same, against units more than two away. */
  SHARED_FAR,
  /** The same, against title, teaser and the first two units. */
  SHARED_LEAD,
  /** Share of the term weight that occurs in the rest, as words or as parts of compounds. */
  PARTS_SHARED,
  /** The same, against units more than two away. */
  PARTS_SHARED_FAR,
  /** The same, against title, teaser and the first two units. */
  PARTS_SHARED_LEAD,
  /** Share of the title's term weight that the unit has. */
  TITLE_FOUND,
  /** Shared weight: deviations from the article's mean. */
  SHARED_Z,
  /** Mean shared weight of the other units. */
  SHARED_MEAN,
  /** Share of the weight of capitalized words that occur in the rest. */
  NAMES,
  /** Share of the weight of rare capitalized words that occur in the rest. */
  RARE_NAMES,
  /** Weight of the rarest capitalized word that occurs in the rest. */
  RAREST_SHARED_NAME,
  /** Rare capitalized words that occur nowhere else, per word. */
  STRANGE_NAMES,
  /** Share of numbers that occur in the rest. */
  NUMBERS,
  /** Distance of the register from the article's mean. */
  REGISTER_DISTANCE,
  /** Stop words: difference from the rest's mean. */
  STOP_WORDS_BREAK,
  /** First person: difference. */
  FIRST_PERSON_BREAK,
  /** Address: difference. */
  ADDRESS_BREAK,
  /** Verbs of the past: difference. */
  PAST_BREAK,
  /** Verbs of the present: difference. */
  PRESENT_BREAK,
  /** Word length: difference. */
  WORD_LENGTH_BREAK,
  /** Sentence length: difference. */
  SENTENCE_LENGTH_BREAK,
  /** Quotation marks: difference. */
  QUOTES_BREAK,
  /** Words of portals: difference. */
  PORTAL_BREAK,
  /** Questions of {@link Typography} that it answers otherwise than the rest. */
  TYPOGRAPHY_CLASHES,
  /** Questions of {@link Typography} that it answers as the rest does. */
  TYPOGRAPHY_AGREEMENTS,
  /** Place in {@link Opening}. */
  OPENING,
  /** Share of the others that open alike. */
  OPENING_SHARE,
  /** Share of the others that do not open with a sentence. */
  ARTICLE_OPENINGS,
  /** Address of the reader: share of words. */
  ADDRESS,
  /** Words of portals: share of content words. */
  PORTAL,
  /** Numbers: share of words. */
  NUMBER_SHARE,
  /** Quotation marks a word. */
  QUOTES,
  /** Question marks a sentence. */
  QUESTIONS,
  /** Question marks a sentence in the rest. */
  ARTICLE_QUESTIONS,
  /** Words that point back or go on: share of words. */
  COHESION,
  /** Starts like the middle of a sentence, or with an address. */
  BROKEN_START,
  /** The block before stops in the middle of a sentence. */
  AFTER_OPEN_END,
  /** The block before is a question. */
  AFTER_QUESTION,
  /** Share of the others before which a question stands: of an interview, about all. */
  ARTICLE_ANSWERS,
  /** Stops in the middle of a sentence. */
  OPEN_END,
  /** The block after starts in the middle of a sentence. */
  BEFORE_CONTINUATION,
  /** Highest similarity to a common subject. */
  SUBJECT,
  /** Similarity to the rest, less the highest to a common subject. */
  SUBJECT_MARGIN,
  /** Share of the common subjects that it is more similar to than to the rest. */
  SUBJECT_RANK,
  /** Similarity to the rest, in deviations from the mean over the common subjects. */
  SUBJECT_Z,
  /** Correlation of its similarities to the common subjects with those of the rest. */
  SUBJECT_AGREEMENT,
  /** Similarity of the rest to the common subject that the unit is most similar to. */
  SUBJECT_OF_REST,
  /** How much its words agree in meaning. */
  SELF_COHESION,
  /** How much those of the run with the lowest similarity agree. */
  RUN_COHESION,
  /** Mean of the inverse document frequencies of its terms. */
  SPECIFICITY,
  /** Starts with a word that points back or goes on. */
  LINKED_START,
  /** Whether there is a title. */
  HAS_TITLE,
  /** Units before it. */
  FROM_START,
  /** Units after it. */
  FROM_END,
  /** Place between 0 (first) and 1 (last). */
  PLACE,
  /** Logarithm of the unit's content words. */
  LENGTH,
  /** Its content words against the mean of the other units: logarithm of the ratio. */
  RELATIVE_LENGTH,
  /** Logarithm of the number of units. */
  UNITS,
  /** Share of content words that have a vector. */
  KNOWN,

  // What the first look found, relevance as log-odds; 0 in the first look itself.

  /** Relevance in the first look. */
  FIRST_LOOK,
  /** Relevance of the unit before; highest at the start. */
  FIRST_LOOK_PREVIOUS,
  /** Relevance of the unit after; highest at the end. */
  FIRST_LOOK_NEXT,
  /** Mean relevance of the near units. */
  FIRST_LOOK_NEAR,
  /** Mean relevance of all other units. */
  FIRST_LOOK_MEAN,
  /** Lowest relevance among the other units. */
  FIRST_LOOK_LOWEST,
  /** Relevance in the first look: share of units with a lower one. */
  FIRST_LOOK_RANK,
  /** Probably foreign units in the run of doubted ones around the unit. */
  DOUBT_IN_RUN,
  /** Units in that run. */
  DOUBT_RUN_LENGTH,
  /** Mean relevance in that run. */
  DOUBT_RUN_MEAN,
  /** Probably foreign units outside that run: how scattered doubt is. */
  DOUBT_OUTSIDE,
  /** The same, per unit outside. */
  DOUBT_OUTSIDE_SHARE;

  /** All of them, in order. */
  static final List<Feature> ALL = List.of(values());

  static final int SIZE = ALL.size();

  /** Its place in an array of all. */
  @SuppressWarnings("EnumOrdinal") // the order is the format
  int at() {
    return ordinal();
  }

  /** Its value for a unit that is being looked at. */
  float of(Rows rows, int unit) {
    return rows.value(unit, at());
  }

  /** Puts its value into an array of all. */
  void set(float[] row, double value) {
    row[at()] = (float) value;
  }
}
