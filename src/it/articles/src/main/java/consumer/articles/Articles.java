package consumer.articles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The sample articles of the library, and as many variations of them as one likes. */
public final class Articles {

  private static final List<String> SAMPLES =
      List.of(
          "interview-starkregen",
          "lokales-hallenbad",
          "mischtext-nachtzug",
          "sport-handball",
          "wirtschaft-papierfabrik",
          "wissenschaft-fledermaeuse");

  private final List<List<String>> samples = new ArrayList<>();

  /** Reads the samples. */
  public Articles() {
    for (String name : SAMPLES) {
      samples.add(List.of(sample(name).split("\n\n+")));
    }
  }

  /** The text of a sample, by its file name without the ending. */
  public static String sample(String name) {
    try (InputStream in = Articles.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("No sample article " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A sample with some blocks left out, one of another sample slipped in and all numbers changed;
   * the same number always gives the same text.
   *
   * @param most the number of blocks of the sample that are left at most
   */
  public String variation(int number, int most) {
    Random random = new Random(number);
    List<String> blocks = new ArrayList<>(samples.get(number % samples.size()));
    int size = Math.min(most, blocks.size() - random.nextInt(1 + blocks.size() / 2));
    while (blocks.size() > size) {
      blocks.remove(1 + random.nextInt(blocks.size() - 1));
    }
    List<String> other = samples.get(random.nextInt(samples.size()));
    blocks.add(1 + random.nextInt(blocks.size()), other.get(random.nextInt(other.size())));
    StringBuilder text = new StringBuilder(String.join("\n\n", blocks));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
        text.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return text.toString();
  }
}
