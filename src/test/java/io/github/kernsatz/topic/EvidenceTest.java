package io.github.kernsatz.topic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The evidence about each unit, which is computed from sums over the article, is what one gets by
 * comparing the unit with each of the others; in the first look, and with weights in the second.
 */
class EvidenceTest {

  private static final Article ARTICLE =
      Article.builder()
          .title("Fährverkehr auf der Unterelbe steht vor dem Aus")
          .teaser(
              "Die Reederei Brunshausen will ihre Fähre verkaufen, und der Landkreis sucht Geld.")
          .paragraph(
              "Die Reederei Brunshausen stellt den Fährbetrieb auf der Unterelbe zum Jahresende"
                  + " 2026 ein. Das teilte Geschäftsführerin Imke Harms am Montag in Stade mit.")
          .paragraph(
              "Für rund 900 Pendler, die täglich über den Fluss zur Arbeit fahren, bedeutet das"
                  + " einen Umweg von fast siebzig Kilometern über den Elbtunnel in Hamburg.")
          .heading("Landkreis bot einen Zuschuss an")
          .paragraph(
              "„Das Angebot ist zu niedrig“, sagte Harms: Der Landkreis Stade hatte der Reederei im"
                  + " Frühjahr 2026 einen Zuschuss von 400.000 Euro angeboten.")
          .paragraph(
              "Landrat Kai Petersen will nun mit dem Land über eine Übernahme der Fähre"
                  + " verhandeln. Bis zum Herbst soll ein Gutachten klären, was der Betrieb kostet.")
          .paragraph(
              "Auf dem Anleger in Brunshausen sammelten Fahrgäste am Dienstag Unterschriften,"
                  + " darunter 900 Pendler, Handwerker, Schüler und viele Radtouristen.")
          .heading("Urlaub in den Bergen")
          .paragraph(
              "Genießen Sie erholsame Tage in unserem Berghotel! Ein reichhaltiges Frühstück, das"
                  + " Hallenbad und geführte Wanderungen sind im Preis enthalten – auch im Herbst.")
          .paragraph(
              "Für den Teig werden Butter, Zucker und Eier schaumig gerührt, dann kommen Mehl und"
                  + " gemahlene Nüsse hinzu. Den Kuchen bei 180 Grad etwa vierzig Minuten backen.")
          .paragraph(
              "Die Fähre „Marlene“ fährt seit 1927 über die Elbe. Schon der Großvater von"
                  + " Bootsmann Tiedemann hat auf dem Anleger in Brunshausen die Leinen geworfen.")
          .build();

  private static final float[] SECOND_LOOK = {0.9f, 0.8f, 0.95f, 0.7f, 0.85f, 0.01f, 0.1f, 0.6f};

  private final Units units = units();
  private final Unit title = requireNonNull(units.title());
  private final Unit teaser = requireNonNull(units.teaser());

  @Test
  void theRestIsEverythingButTheUnit() {
    inBothLooks(
        (look, i) -> {
          look.says(Feature.REST, i, cosine(units.get(i).direction, look.rest(j -> j != i)));
          float[] meanings = look.sum(j -> j != i, true);
          Directions.add(meanings, teaser.meaning, teaser.mass);
          look.says(Feature.MEANING_REST, i, cosine(units.get(i).meaning, meanings));
        });
  }

  @Test
  void theTitleIsComparedAlone() {
    inBothLooks(
        (look, i) -> {
          look.says(Feature.TITLE, i, Directions.dot(units.get(i).direction, title.direction));
          look.says(Feature.MEANING_TITLE, i, Directions.dot(units.get(i).meaning, title.meaning));
          look.says(Feature.HAS_TITLE, i, 1);
        });
  }

  @Test
  void theLeadIsTitleTeaserAndTheFirstTwoUnits() {
    inBothLooks(
        (look, i) ->
            look.says(Feature.LEAD, i, cosine(units.get(i).direction, look.lead(j -> j != i))));
  }

  @Test
  void nearAreTwoUnitsOnEitherSideAndFarIsTheRest() {
    inBothLooks(
        (look, i) -> {
          IntPredicate near = j -> j != i && Math.abs(i - j) <= 2;
          float[] direction = units.get(i).direction;
          look.says(Feature.NEAR, i, cosine(direction, look.sum(near, false)));
          look.says(Feature.FAR, i, cosine(direction, look.rest(j -> Math.abs(i - j) > 2)));
        });
  }

  @Test
  void neighboursAreComparedOneByOne() {
    inBothLooks(
        (look, i) -> {
          look.says(Feature.PREVIOUS, i, i == 0 ? -1 : similarity(i, i - 1));
          look.says(Feature.NEXT, i, i == 7 ? -1 : similarity(i, i + 1));
        });
  }

  @Test
  void theMostSimilarOfTheNearAndTheFirstUnitsAreFound() {
    inBothLooks(
        (look, i) -> {
          double[] others =
              IntStream.range(0, 8)
                  .filter(j -> j != i && (Math.abs(i - j) <= 5 || j < 2))
                  .mapToDouble(j -> similarity(i, j) * (similarity(i, j) > 0 ? look.weight(j) : 1))
                  .sorted()
                  .toArray();
          look.says(Feature.MOST_SIMILAR, i, others[others.length - 1]);
          look.says(Feature.SECOND_SIMILAR, i, others[others.length - 2]);
        });
  }

  @Test
  void theRunThatFitsTheRestLeastIsFound() {
    inBothLooks(
        (look, i) -> {
          Run lowest = look.runs(i).get(0);
          double highest = lowest.similarity;
          for (Run run : look.runs(i)) {
            lowest = run.similarity < lowest.similarity ? run : lowest;
            highest = Math.max(highest, run.similarity);
          }
          Run run = lowest;
          IntPredicate before = j -> j < run.from && j >= run.from - 2;
          IntPredicate after = j -> j >= run.to && j < run.to + 2;
          float[] above = look.sum(before, false);
          float[] below = look.sum(after, false);
          boolean first = run.from == 0;
          boolean last = run.to == 8;
          look.says(Feature.RUN_LOW, i, run.similarity);
          look.says(Feature.RUN_HIGH, i, highest);
          look.says(Feature.RUN_LENGTH, i, run.to - run.from);
          look.says(Feature.RUN_BEFORE, i, first ? -1 : cosine(run.direction, above));
          look.says(Feature.RUN_AFTER, i, last ? -1 : cosine(run.direction, below));
          look.says(Feature.RUN_BRIDGE, i, first || last ? -1 : cosine(above, below));
          look.says(
              Feature.RUN_LEAD,
              i,
              cosine(run.direction, look.lead(j -> j < run.from || j >= run.to)));
          double all = Directions.length(look.rest(j -> true)) / look.mass(j -> true);
          double rest = Directions.length(run.rest) / look.mass(j -> j < run.from || j >= run.to);
          look.says(Feature.RUN_GAIN, i, rest - all);
          double mass = look.mass(j -> j >= run.from && j < run.to);
          double words =
              IntStream.range(run.from, run.to)
                  .mapToDouble(j -> look.weight(j) * units.get(j).mass * units.get(j).cohesion)
                  .sum();
          look.says(
              Feature.RUN_COHESION, i, Directions.length(run.direction) / mass * words / mass);
          look.says(Feature.RUN_SHARED, i, look.shared(run.from, run.to, false, 1));
          look.says(Feature.RUN_NAMES, i, look.shared(run.from, run.to, true, 0.5));
        });
  }

  @Test
  void sharedIsTheWeightOfTheTermsThatTheRestHas() {
    inBothLooks(
        (look, i) -> {
          Unit unit = units.get(i);
          look.says(
              Feature.SHARED,
              i,
              share(
                  unit,
                  t ->
                      Math.min(
                          1, look.spread(unit.terms[t], j -> j != i) + anchors(unit.terms[t]))));
          look.says(
              Feature.SHARED_FAR,
              i,
              share(
                  unit,
                  t ->
                      Math.min(
                          1,
                          look.spread(unit.terms[t], j -> Math.abs(i - j) > 2)
                              + anchors(unit.terms[t]))));
          look.says(
              Feature.SHARED_LEAD,
              i,
              share(
                  unit,
                  t ->
                      Math.min(
                          1,
                          look.spread(unit.terms[t], j -> j != i && j < 2)
                              + anchors(unit.terms[t])
                              + (has(title, unit.terms[t]) ? 1 : 0))));
          look.says(Feature.TITLE_FOUND, i, share(title, t -> has(unit, title.terms[t]) ? 1 : 0));
        });
  }

  @Test
  void aValueStandsAmongThoseOfTheOthers() {
    inBothLooks(
        (look, i) -> {
          double[] others = look.others(Feature.REST, i);
          double mean = mean(others);
          double spread = spread(others);
          double lowest = IntStream.range(0, 7).mapToDouble(j -> others[j]).min().orElseThrow();
          double own = look.value(Feature.REST, i);
          look.says(Feature.ARTICLE_MEAN, i, mean);
          look.says(Feature.ARTICLE_SPREAD, i, spread);
          look.says(Feature.ARTICLE_LOWEST, i, lowest);
          look.says(Feature.REST_GAP, i, own - lowest);
          look.says(Feature.REST_Z, i, (own - mean) / Math.max(0.04, spread));
          look.says(
              Feature.REST_RANK,
              i,
              IntStream.range(0, 7).filter(j -> others[j] < own).count() / 7.0);
          double[] meanings = look.others(Feature.MEANING_REST, i);
          look.says(
              Feature.MEANING_Z,
              i,
              (look.value(Feature.MEANING_REST, i) - mean(meanings))
                  / Math.max(0.04, spread(meanings)));
          double[] shared = look.others(Feature.SHARED, i);
          look.says(Feature.SHARED_MEAN, i, mean(shared));
          look.says(
              Feature.SHARED_Z,
              i,
              (look.value(Feature.SHARED, i) - mean(shared)) / Math.max(0.04, spread(shared)));
        });
  }

  @Test
  void aSectionIsComparedWithTheOthers() {
    inBothLooks(
        (look, i) -> {
          int section = units.get(i).section;
          float[] own = look.sum(j -> units.get(j).section == section, false);
          float[] others = look.rest(j -> units.get(j).section != section);
          look.says(Feature.SECTION, i, cosine(own, others));
          look.says(Feature.SECTION_SIZE, i, List.of(2, 3, 3).get(section));
          look.says(Feature.AFTER_HEADING, i, i == 2 || i == 5 ? 1 : 0);
        });
  }

  @Test
  void namesAndNumbersAreLookedForInTheRest() {
    inBothLooks(
        (look, i) -> {
          Unit unit = units.get(i);
          double names = 0;
          double shared = 0;
          double numbers = 0;
          double sharedNumbers = 0;
          double rarest = 0;
          for (int t = 0; t < unit.termCount; t++) {
            int term = unit.terms[t];
            double found = Math.min(1, look.spread(term, j -> j != i) + anchors(term));
            if (unit.isNumber(t)) {
              numbers++;
              sharedNumbers += found;
            } else if (unit.isName(t)) {
              names += unit.weights[t];
              shared += unit.weights[t] * found;
              rarest = found > 0.5 ? Math.max(rarest, units.index().idf(term)) : rarest;
            }
          }
          look.says(Feature.NAMES, i, names == 0 ? 0.3 : shared / names);
          look.says(Feature.NUMBERS, i, numbers == 0 ? 0.3 : sharedNumbers / numbers);
          look.says(Feature.RAREST_SHARED_NAME, i, rarest);
        });
  }

  @Test
  void theMannerIsComparedWithTheMeanOfTheOthers() {
    inBothLooks(
        (look, i) -> {
          look.says(Feature.STOP_WORDS_BREAK, i, look.difference(Register.STOP_WORDS, i));
          look.says(Feature.FIRST_PERSON_BREAK, i, look.difference(Register.FIRST_PERSON, i));
          look.says(Feature.ADDRESS_BREAK, i, look.difference(Register.ADDRESS, i));
          look.says(Feature.PAST_BREAK, i, look.difference(Register.PAST, i));
          look.says(Feature.PRESENT_BREAK, i, look.difference(Register.PRESENT, i));
          look.says(Feature.WORD_LENGTH_BREAK, i, look.difference(Register.WORD_LENGTH, i));
          look.says(Feature.SENTENCE_LENGTH_BREAK, i, look.difference(Register.SENTENCE_LENGTH, i));
          look.says(Feature.QUOTES_BREAK, i, look.difference(Register.QUOTES, i));
          look.says(Feature.PORTAL_BREAK, i, look.difference(Register.PORTAL, i));
        });
  }

  @Test
  void theOpeningIsComparedWithThoseOfTheOthers() {
    inBothLooks(
        (look, i) -> {
          Opening own = units.get(i).opening;
          double others = look.weights(j -> j != i);
          look.says(
              Feature.OPENING_SHARE,
              i,
              look.weights(j -> j != i && units.get(j).opening == own) / others);
          look.says(
              Feature.ARTICLE_OPENINGS,
              i,
              look.weights(j -> j != i && units.get(j).opening != Opening.SENTENCE) / others);
        });
  }

  @Test
  void thePlaceAndTheLengthAreCounted() {
    inBothLooks(
        (look, i) -> {
          int own = units.get(i).contentWords;
          double others =
              IntStream.range(0, 8)
                  .filter(j -> j != i)
                  .map(j -> units.get(j).contentWords)
                  .average()
                  .orElseThrow();
          look.says(Feature.FROM_START, i, i);
          look.says(Feature.FROM_END, i, 7 - i);
          look.says(Feature.PLACE, i, i / 7.0);
          look.says(Feature.UNITS, i, Math.log(8));
          look.says(Feature.LENGTH, i, Math.log(1 + own));
          look.says(Feature.RELATIVE_LENGTH, i, Math.log((1 + own) / (1 + others)));
        });
  }

  @FunctionalInterface
  private interface Claim {
    void about(Look look, int unit);
  }

  private void inBothLooks(Claim claim) {
    for (Look look : List.of(new Look(null), new Look(SECOND_LOOK))) {
      for (int i = 0; i < units.size(); i++) {
        claim.about(look, i);
      }
    }
  }

  private static final class Run {

    private final int from;
    private final int to;
    private final float[] direction;
    private final float[] rest;
    private final double similarity;

    Run(int from, int to, float[] direction, float[] rest) {
      this.from = from;
      this.to = to;
      this.direction = direction;
      this.rest = rest;
      this.similarity = cosine(direction, rest);
    }
  }

  /** The article with the weights of one of the two looks. */
  private final class Look {

    private final float @Nullable [] relevance;
    private final Evidence evidence;

    Look(float @Nullable [] relevance) {
      this.relevance = relevance;
      this.evidence = new Evidence(units, relevance);
    }

    double weight(int unit) {
      return relevance == null ? 1 : Math.max(0.02, relevance[unit]);
    }

    double weights(IntPredicate which) {
      return IntStream.range(0, 8).filter(which).mapToDouble(this::weight).sum();
    }

    double mass(IntPredicate which) {
      return IntStream.range(0, 8)
          .filter(which)
          .mapToDouble(j -> weight(j) * units.get(j).mass)
          .sum();
    }

    double value(Feature feature, int unit) {
      float[] row = new float[Feature.SIZE];
      evidence.write(unit, row);
      return row[feature.at()];
    }

    void says(Feature feature, int unit, double expected) {
      assertThat(value(feature, unit))
          .as("%s of unit %d in the %s look", feature, unit, relevance == null ? "first" : "second")
          .isCloseTo(expected, within(1e-3));
    }

    double[] others(Feature feature, int unit) {
      return IntStream.range(0, 8)
          .filter(j -> j != unit)
          .mapToDouble(j -> value(feature, j))
          .toArray();
    }

    float[] sum(IntPredicate which, boolean meaning) {
      float[] sum = new float[units.index().dimension()];
      for (int j = 0; j < 8; j++) {
        if (which.test(j)) {
          Unit unit = units.get(j);
          Directions.add(sum, meaning ? unit.meaning : unit.direction, weight(j) * unit.mass);
        }
      }
      return sum;
    }

    /** With the teaser. */
    float[] rest(IntPredicate which) {
      float[] rest = sum(which, false);
      Directions.add(rest, teaser.direction, teaser.mass);
      return rest;
    }

    float[] lead(IntPredicate which) {
      float[] lead = rest(which.and(j -> j < 2));
      Directions.add(lead, title.direction, 2 * title.mass);
      return lead;
    }

    List<Run> runs(int unit) {
      List<Run> runs = new ArrayList<>();
      for (int from = unit; from >= Math.max(0, unit - 2); from--) {
        for (int to = unit + 1; to <= Math.min(8, from + 3); to++) {
          int start = from;
          int end = to;
          float[] direction = sum(j -> j >= start && j < end, false);
          float[] rest = rest(j -> j < start || j >= end);
          runs.add(new Run(from, to, direction, rest));
        }
      }
      return runs;
    }

    double spread(int term, IntPredicate which) {
      return weights(which.and(j -> has(units.get(j), term)));
    }

    double shared(int from, int to, boolean namesOnly, double without) {
      double weight = 0;
      double found = 0;
      for (int j = from; j < to; j++) {
        Unit unit = units.get(j);
        for (int t = 0; t < unit.termCount; t++) {
          if (!namesOnly || unit.isName(t)) {
            int term = unit.terms[t];
            weight += unit.weights[t];
            found +=
                unit.weights[t]
                    * Math.min(1, spread(term, k -> k < from || k >= to) + anchors(term));
          }
        }
      }
      return weight == 0 ? without : found / weight;
    }

    double difference(Register measure, int unit) {
      double sum = 0;
      for (int j = 0; j < 8; j++) {
        sum += j == unit ? 0 : weight(j) * units.get(j).register[measure.at()];
      }
      return units.get(unit).register[measure.at()] - sum / weights(j -> j != unit);
    }
  }

  private double similarity(int i, int j) {
    return Directions.dot(units.get(i).direction, units.get(j).direction);
  }

  private double anchors(int term) {
    return (has(title, term) ? 1 : 0) + (has(teaser, term) ? 1 : 0);
  }

  private static boolean has(Unit unit, int term) {
    return IntStream.of(Windmill.terms(unit)).anyMatch(other -> other == term);
  }

  private static double share(Unit unit, IntToDoubleFunction occurrence) {
    double weight = 0;
    double found = 0;
    for (int t = 0; t < unit.termCount; t++) {
      weight += unit.weights[t];
      found += unit.weights[t] * occurrence.applyAsDouble(t);
    }
    return found / weight;
  }

  private static double cosine(float[] a, float[] b) {
    return Directions.dot(a, b) / (Directions.length(a) * Directions.length(b));
  }

  private static double mean(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow();
  }

  private static double spread(double[] values) {
    double mean = mean(values);
    return Math.sqrt(
        IntStream.range(0, values.length)
            .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
            .average()
            .orElseThrow());
  }

  private static Units units() {
    TermAnalyzer analyzer = TermAnalyzer.german();
    boolean[] nothingSkipped = new boolean[ARTICLE.paragraphs().size()];
    return new Units(
        ARTICLE,
        nothingSkipped,
        analyzer,
        PortalWords.load(analyzer),
        TopicMetric.load(),
        new Scratch());
  }
}
