package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same result, to the last bit of every score. */
class SameEverywhereTest {

  private static final String HERE = Outcomes.ofManyTexts();

  @Test
  void whenAskedAgain() {
    assertThat(Outcomes.ofManyTexts()).isEqualTo(HERE);
  }

  @Test
  void onEveryThreadAtTheSameTime() {
    assertThat(IntStream.range(0, 6).parallel().mapToObj(thread -> Outcomes.ofManyTexts()))
        .containsOnly(HERE);
  }

  @ParameterizedTest
  @MethodSource("places")
  void inEveryDefaultLocaleAndTimeZone(String locale, String zone) {
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(Outcomes.ofManyTexts()).isEqualTo(HERE);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("tr-TR", "Asia/Istanbul"),
        Arguments.of("ar-EG", "Africa/Cairo"),
        Arguments.of("de-CH", "Pacific/Kiritimati"));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void inAnotherJvm(List<String> options) throws IOException {
    assertThat(Jvm.run(Outcomes.class, options)).isEqualTo(HERE);
  }

  static Stream<List<String>> machines() {
    return Stream.of(
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=US-ASCII"),
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=UTF-16LE"),
        List.of(
            "-Dline.separator=\r\n",
            "-Duser.timezone=Asia/Tokyo",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC"));
  }
}
