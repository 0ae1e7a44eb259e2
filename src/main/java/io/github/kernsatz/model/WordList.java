package io.github.kernsatz.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words or phrases that lies in the jar beside the class that needs it: UTF-8 text, one
 * entry or several words a line. A line that starts with {@code #} is a comment, one like {@code
 * [name]} begins a section; lines before the first belong to the section without a name.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordList {

  private final Map<String, List<String>> sections;

  private WordList(Map<String, List<String>> sections) {
    this.sections = sections;
  }

  /**
   * Reads a list. A call after a failure tries again.
   *
   * @param neighbour a class in the package where the list lies
   * @param name the list's file name
   * @throws UncheckedIOException that names the file, if it is missing or cannot be read
   */
  public static WordList read(Class<?> neighbour, String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    sections.put("", section);
    for (String line : content(neighbour, name).split("\n")) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = sections.computeIfAbsent(section(line), unseen -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line.strip());
      }
    }
    sections.replaceAll((key, lines) -> List.copyOf(lines));
    return new WordList(Collections.unmodifiableMap(sections));
  }

  /** The lines of every section, in the file's order. */
  public Map<String, List<String>> sections() {
    return sections;
  }

  /** The lines of a section, none if there is no such section. */
  public List<String> lines(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** The words of a section, whichever lines they stand on. */
  public List<String> words(String section) {
    List<String> words = new ArrayList<>();
    for (String line : lines(section)) {
      addWords(line, words);
    }
    return words;
  }

  /** The words of a line, set apart by blanks. */
  public static List<String> wordsOf(String line) {
    List<String> words = new ArrayList<>();
    addWords(line, words);
    return words;
  }

  /** By hand: a regular expression for each line is what a first summary would wait for. */
  private static void addWords(String line, List<String> words) {
    int start = 0;
    while (start < line.length()) {
      int blank = line.indexOf(' ', start);
      int end = blank < 0 ? line.length() : blank;
      if (end > start) {
        words.add(line.substring(start, end));
      }
      start = end + 1;
    }
  }

  private static String section(String line) {
    return line.substring(1, line.length() - 1);
  }

  private static String content(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("it is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Kernsatz cannot read its word list " + name + ": " + e.getMessage(), e);
    }
  }
}
