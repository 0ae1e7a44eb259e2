package io.github.kernsatz.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Files of numbers in groups, {@code 3 25 | 0 1 6 | 5}, a line of which is a comment if it begins
 * with {@code #}.
 */
final class NumberLines {

  private NumberLines() {}

  /** For each line that is no comment its groups. */
  static List<int[][]> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split(" \\| ")).map(NumberLines::group))
          .map(groups -> groups.toArray(int[][]::new))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] group(String numbers) {
    return Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
