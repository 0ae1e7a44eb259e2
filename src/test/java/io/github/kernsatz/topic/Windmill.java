package io.github.kernsatz.topic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.term.TermAnalyzer;
import io.github.kernsatz.term.TermIndex;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A report about a windmill, in which an advertisement, an interview and a draw of numbers stand,
 * set in several ways: the evidence about its units in one of the two looks.
 */
final class Windmill {

  static final Article ARTICLE =
      Article.builder()
          .title("Mühlenverein restauriert die Windmühle von Hollern")
          .teaser("Nach vier Jahren drehen sich in Hollern wieder Flügel, und der Müller backt.")
          .paragraph(
              "Der Mühlenverein Hollern hat am Samstag die ersten Flügel der Windmühle montiert."
                  + " Rund 300 Gäste sahen zu, als der Kran der Zimmerei Oltmanns die Hölzer hob.")
          .paragraph(
              "„Wir haben lange darauf gewartet“, sagte Müllermeister Onno Oltmanns – und zwar seit"
                  + " dem Sturm von 2022, der die Mühlenflügel und 40 % der Dachziegel abriss.")
          .paragraph("Was hat das gekostet? Und wer bezahlt den Müller?")
          .paragraph(
              "Die Restaurierung kostete 480.000 Euro; die Denkmalstiftung zahlte 40 % davon. Den"
                  + " Rest brachten Spender auf, die Oltmanns' Mehlsäcke kauften …")
          .paragraph(
              "Deshalb mahlt die Windmühle nun Roggenmehl und Weizenmehl für den Backofen, den"
                  + " Müllermeister Oltmanns im Mühlenhof aufgemauert hat, und bald")
          .paragraph(
              "Genießen Sie in unserem Online-Shop \"günstige\" Angebote - bis zu 40% Rabatt... Ist"
                  + " das nicht praktisch? Bestellen Sie jetzt, und du bekommst den Newsletter!")
          .paragraph("3 7 12 19 23 31 38 42 44 46 48 49 300.")
          .paragraph(
              "und am Ende der Führung riefen am Mühlenteich Käpt'n Wübbena und Tjark Eggerking"
                  + " »Moin«. Ich fuhr mit dem Fahrrad zurück. Das Fahrrad quietschte.")
          .paragraph(
              "Der Denkmalpfleger Tjark Eggerking lobte am Montag die Zimmerleute: Die Hölzer der"
                  + " Flügel seien aus Lärche, das Dach aus Reet, und der Mühlstein aus der Eifel.")
          .build();

  private static final float[] SECOND_LOOK = {0.9f, 0.8f, 0.95f, 0.7f, 0.01f, 0.1f, 0.6f, 0.85f};

  private final float @Nullable [] relevance;

  final Units units = units(ARTICLE);
  final TermIndex index = units.index();
  final Unit title = requireNonNull(units.title());
  final Unit teaser = requireNonNull(units.teaser());
  final int size = units.size();
  final Evidence evidence;

  private Windmill(float @Nullable [] relevance) {
    this.relevance = relevance;
    this.evidence = new Evidence(units, relevance);
  }

  static List<Windmill> inBothLooks() {
    return List.of(new Windmill(null), new Windmill(SECOND_LOOK));
  }

  static Units units(Article article) {
    TermAnalyzer analyzer = TermAnalyzer.german();
    boolean[] nothingSkipped = new boolean[article.paragraphs().size()];
    return new Units(
        article,
        nothingSkipped,
        analyzer,
        PortalWords.load(analyzer),
        TopicMetric.load(),
        new Scratch());
  }

  /** The different terms of a unit. */
  static int[] terms(Unit unit) {
    return Arrays.copyOf(unit.terms, unit.termCount);
  }

  /** The same with the parts of compounds. */
  static int[] stems(Unit unit) {
    return Arrays.copyOf(unit.stems, unit.stemCount);
  }

  double weight(int unit) {
    return relevance == null ? 1 : Math.max(0.02, relevance[unit]);
  }

  /** The weight of some units. */
  double weights(IntPredicate which) {
    return IntStream.range(0, size).filter(which).mapToDouble(this::weight).sum();
  }

  /** The weight of the others of which something is true. */
  double othersWeights(int unit, IntPredicate which) {
    return weights(which.and(other -> other != unit));
  }

  /** The direction of what teaser and others mean. */
  float[] rest(int unit) {
    float[] rest = new float[index.dimension()];
    Directions.add(rest, teaser.meaning, teaser.mass);
    for (int other = 0; other < size; other++) {
      if (other != unit) {
        Directions.add(rest, units.get(other).meaning, weight(other) * units.get(other).mass);
      }
    }
    return Directions.normalized(rest);
  }

  /** The direction of what title, teaser and the first two units mean, without a unit. */
  float[] lead(int unit) {
    float[] lead = new float[index.dimension()];
    Directions.add(lead, teaser.meaning, teaser.mass);
    Directions.add(lead, title.meaning, 2 * title.mass);
    for (int other = 0; other < 2; other++) {
      if (other != unit) {
        Directions.add(lead, units.get(other).meaning, weight(other) * units.get(other).mass);
      }
    }
    return Directions.normalized(lead);
  }

  /** A term of a unit as it is printed. */
  String printed(int unit, int term) {
    Unit whose = units.get(unit);
    String text = ARTICLE.paragraphs().get(whose.firstBlock).text();
    return text.substring(whose.starts[term], whose.ends[term]);
  }

  double value(Feature feature, int unit) {
    return value(evidence, feature, unit);
  }

  static double value(Evidence evidence, Feature feature, int unit) {
    float[] row = new float[Feature.SIZE];
    evidence.write(unit, row);
    return row[feature.at()];
  }

  void says(Feature feature, int unit, double expected) {
    assertThat(value(feature, unit))
        .as("%s of unit %d in the %s look", feature, unit, relevance == null ? "first" : "second")
        .isCloseTo(expected, within(2e-4 * Math.max(1, Math.abs(expected))));
  }
}
