package io.github.kernsatz.topic;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.Rows;
import java.util.List;

/** Says the evidence about a unit in one German sentence. Confined to one thread. */
final class Reasons {

  /** Contributions of less log-odds than this are not worth a word. */
  private static final double TELLING = -0.25;

  /** Whoever keeps a unit of a lower relevance than this doubts it. */
  private static final double DOUBTED = 0.5;

  /** In characters; longer ones are rare. */
  private static final int USUAL_LENGTH = 160;

  private final Article article;
  private final Units units;
  private final Evidence evidence;
  private final RelevanceModel model;

  /** The reason that is being written. */
  private final StringBuilder reason = new StringBuilder(USUAL_LENGTH);

  /** How much each feature moved the log-odds of the unit. */
  private final double[] contributions;

  Reasons(Article article, Units units, Evidence evidence, RelevanceModel model) {
    this.article = article;
    this.units = units;
    this.evidence = evidence;
    this.model = model;
    contributions = units.scratch().doubles(Feature.SIZE);
  }

  /**
   * The reason for a unit's relevance.
   *
   * @param rows the features of the units that are being looked at
   * @param foreign whether the relevance is too low
   */
  String about(int unit, Rows rows, double relevance, boolean foreign) {
    reason.setLength(0);
    List<Integer> shared = evidence.sharedTerms(unit, foreign ? 2 : 3);
    boolean unexplained = !foreign && (shared.isEmpty() || relevance < DOUBTED);
    if (shared.isEmpty()) {
      reason.append("Teilt kein aussagekräftiges Wort mit dem Artikel");
    } else {
      reason.append(foreign ? "Teilt nur " : "Teilt ");
      for (int i = 0; i < shared.size(); i++) {
        reason.append(i == 0 ? "" : i == shared.size() - 1 ? " und " : ", ");
        appendWord(units.get(unit), shared.get(i));
      }
      reason.append(" mit dem Artikel");
    }
    reason.append("; Nähe zum Thema ");
    appendDecimal(Feature.REST.of(rows, unit));
    String more = "";
    if (foreign) {
      model.contributions(rows, unit, contributions);
      more = more(rows, unit);
    } else if (unexplained && relevance < DOUBTED) {
      more = "bleibt im Zweifel";
    } else if (unexplained) {
      model.contributions(rows, unit, contributions);
      more = inFavour();
    }
    reason.append(more.isEmpty() ? "" : "; ").append(more);
    return reason.append('.').toString();
  }

  private void appendWord(Unit unit, int term) {
    String text = article.paragraphs().get(unit.firstBlock).text();
    reason.append('„').append(text, unit.starts[term], unit.ends[term]).append('“');
  }

  /** The strongest evidence beside words and topic. */
  private String more(Rows rows, int unit) {
    double best = TELLING;
    String more = "";
    for (Feature feature : Feature.ALL) {
      double contribution = contributions[feature.at()];
      String phrase = contribution < best ? phrase(feature, rows, unit) : "";
      if (!phrase.isEmpty()) {
        best = contribution;
        more = phrase;
      }
    }
    return more;
  }

  private static String phrase(Feature feature, Rows rows, int unit) {
    return switch (feature) {
      case BROKEN_START -> feature.of(rows, unit) > 0 ? "beginnt mitten im Satz" : "";
      case ADDRESS, ADDRESS_BREAK ->
          feature.of(rows, unit) > 0 ? "spricht Leser oder Kunden an" : "";
      case PORTAL, PORTAL_BREAK -> feature.of(rows, unit) > 0 ? "klingt nach einem Webportal" : "";
      case REGISTER_DISTANCE,
          STOP_WORDS_BREAK,
          PAST_BREAK,
          PRESENT_BREAK,
          WORD_LENGTH_BREAK,
          SENTENCE_LENGTH_BREAK ->
          "anderer Ton als der übrige Text";
      case TYPOGRAPHY_CLASHES ->
          feature.of(rows, unit) > 0 ? "anders gesetzt als der übrige Text" : "";
      case TITLE, TITLE_FOUND, RUN_LEAD, LEAD, SHARED_LEAD, MEANING_TITLE, MEANING_LEAD ->
          "fern von Titel und Anfang";
      case NAMES, RARE_NAMES, STRANGE_NAMES, RUN_NAMES, RAREST_SHARED_NAME ->
          "seine Namen kommen sonst nicht vor";
      case RUN_LOW, RUN_GAIN, RUN_SHARED ->
          Feature.RUN_LENGTH.of(rows, unit) > 1
              ? "bildet mit seinen Nachbarn einen fremden Abschnitt"
              : "";
      case FIRST_LOOK_PREVIOUS, FIRST_LOOK_NEXT, FIRST_LOOK_NEAR, DOUBT_IN_RUN, DOUBT_RUN_MEAN ->
          Feature.DOUBT_RUN_LENGTH.of(rows, unit) > 1
              ? "bildet mit seinen Nachbarn einen fremden Abschnitt"
              : "";
      case QUESTIONS, ARTICLE_QUESTIONS -> "";
      case NEAR, PREVIOUS, NEXT, MOST_SIMILAR, SECOND_SIMILAR -> "knüpft an keinen Absatz an";
      default -> "";
    };
  }

  /** The strongest evidence for a unit that shares no word worth naming. */
  private String inFavour() {
    double best = 0;
    String phrase = "";
    for (Feature feature : Feature.ALL) {
      double contribution = contributions[feature.at()];
      String candidate = contribution > best ? inFavour(feature) : "";
      if (!candidate.isEmpty()) {
        best = contribution;
        phrase = candidate;
      }
    }
    return phrase;
  }

  private static String inFavour(Feature feature) {
    return switch (feature) {
      case NEAR, PREVIOUS, NEXT, MOST_SIMILAR, SECOND_SIMILAR, RUN_BEFORE, RUN_AFTER ->
          "knüpft an einen Nachbarn an";
      case TITLE, LEAD, MEANING_TITLE, MEANING_LEAD, WORD_FIT_LEAD, RUN_LEAD ->
          "passt zu Titel und Anfang";
      case REST, CORE, MEANING_REST, MEANING_Z, REST_Z, REST_RANK, WORD_FIT, WORD_FIT_TOP, FAR ->
          "passt zum Thema";
      case OPENING, OPENING_SHARE, ARTICLE_OPENINGS, TYPOGRAPHY_AGREEMENTS, ARTICLE_ANSWERS ->
          "gebaut wie die übrigen Absätze";
      case REGISTER_DISTANCE, STOP_WORDS_BREAK, PAST_BREAK, PRESENT_BREAK, SENTENCE_LENGTH_BREAK ->
          "gleicher Ton wie der übrige Text";
      case PARTS_SHARED, PARTS_SHARED_LEAD, PARTS_SHARED_FAR -> "teilt Wortteile mit dem Artikel";
      default -> "";
    };
  }

  /** A number with two decimals as German writes it. */
  private void appendDecimal(double value) {
    long hundredths = Math.round(Math.abs(value) * 100);
    reason.append(value < 0 && hundredths > 0 ? "−" : "").append(hundredths / 100).append(',');
    reason.append(hundredths % 100 / 10).append(hundredths % 10);
  }
}
