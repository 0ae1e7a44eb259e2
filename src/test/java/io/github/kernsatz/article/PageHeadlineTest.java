package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The headline of a page, of which lines that begin with "X " are furniture by their wording. */
class PageHeadlineTest {

  private static final String TITLE = "Altenried behält sein Freibad";
  private static final String TEXT =
      "Die Gemeinde Altenried bezahlt weiterhin das Wasser in dem Freibad, und der Verein hilft.";

  @Test
  void sharesItsNounsWithTheText() {
    assertThat(find("Wirtin schließt Gasthof", TITLE, "Kreis baut Bahnhof", "Lokales", TEXT))
        .isEqualTo(1);
  }

  @Test
  void standsRightAboveTheTextThoughItSharesNothing() {
    assertThat(find("So wird das nichts", TEXT)).isZero();
    assertThat(find("So wird das nichts", "X Von Anna Muster", TEXT)).isZero();
    assertThat(find("So wird das nichts", "Lokales", TEXT)).isEqualTo(Repetitions.NONE);
    assertThat(find("Lokales heute", TEXT)).isEqualTo(Repetitions.NONE);
  }

  @Test
  void isTheNearestOfLinesThatShareAsMuch() {
    assertThat(find(TITLE, "Kreis baut neuen Bahnhof", TITLE, "Neuen Bahnhof baut Kreis", TEXT))
        .isEqualTo(3);
    assertThat(find("Gemeinde Altenried: Freibad", "Kreis baut Bahnhof", "Lokales", TEXT)).isZero();
  }

  @Test
  void sharesAtLeastHalfOfItsNouns() {
    assertThat(find("Gemeinde Altenried, Gasthof, Bahnhof", "Lokales", TEXT)).isZero();
    assertThat(find("Gemeinde Altenried, Gasthof, Bahnhof, Markt, Kreuz", "Lokales", TEXT))
        .isEqualTo(Repetitions.NONE);
  }

  @Test
  void isNoFurniture() {
    assertThat(find("X " + TITLE, "Lokales", TEXT)).isEqualTo(Repetitions.NONE);
  }

  @Test
  void isNotFarAbove() {
    assertThat(find(below(TITLE, 14))).isZero();
    assertThat(find(below(TITLE, 15))).isEqualTo(Repetitions.NONE);
  }

  @Test
  void isNoneWithoutAText() {
    assertThat(find(TITLE, "Lokales")).isEqualTo(Repetitions.NONE);
    assertThat(find(TITLE, "Lokales", "X " + TEXT)).isEqualTo(Repetitions.NONE);
  }

  /** A headline with so many other lines between it and the text. */
  private static String[] below(String headline, int lines) {
    return Stream.of(
            Stream.of(headline), Collections.nCopies(lines, "Lokales").stream(), Stream.of(TEXT))
        .flatMap(line -> line)
        .toArray(String[]::new);
  }

  private static int find(String... lines) {
    boolean[] notice = new boolean[lines.length];
    for (int i = 0; i < lines.length; i++) {
      notice[i] = lines[i].startsWith("X ");
    }
    String[] texts =
        Arrays.stream(lines)
            .map(line -> line.startsWith("X ") ? line.substring(2) : line)
            .toArray(String[]::new);
    return new PageHeadline(Lines.blocks(texts), notice.clone(), notice).find();
  }
}
