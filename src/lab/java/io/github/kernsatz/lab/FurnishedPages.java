package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.text.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes whole pages of clean articles: menus above, boxes between the paragraphs, links, comments
 * and a footer below, all from {@code src/lab/page-furniture.txt}. Of such a page it is known which
 * line is the article's, also behind a box, where real pages with gold segments are rare.
 */
final class FurnishedPages {

  /** Which half of the furniture is used. */
  enum Half {
    TRAINING,
    MEASURING
  }

  /** A line of a page, and whether it is the article's. */
  record Line(String text, boolean article) {}

  /** A page as it would be pasted, and the line at each offset where one begins. */
  record Page(String title, String text, NavigableMap<Integer, Line> lines) {

    /** Whether a block is the article's; empty if it holds lines of both kinds. */
    Optional<Boolean> isArticle(TextSpan block) {
      Set<Boolean> kinds = new HashSet<>();
      for (Line line : lines.subMap(block.start(), block.end()).values()) {
        kinds.add(line.article());
      }
      return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }
  }

  private static final int SHORTEST_ARTICLE = 4;
  private static final int LONGEST_ARTICLE = 30;

  private final Map<String, List<String>> furniture = new LinkedHashMap<>();
  private final Random random;
  private final List<JsonObject> articles;

  /**
   * Prepares to furnish.
   *
   * @param articles documents with {@code title}, {@code text} and perhaps {@code lead}
   * @param seed the same seed gives the same pages
   */
  FurnishedPages(List<JsonObject> articles, Half half, long seed) {
    this.articles = articles;
    this.random = new Random(seed);
    pieces()
        .forEach(
            (section, pieces) -> {
              List<String> own = new ArrayList<>();
              int first = half == Half.TRAINING ? 0 : 1;
              for (int i = first; i < pieces.size(); i += 2) {
                own.add(pieces.get(i));
              }
              furniture.put(section, own);
            });
  }

  /** Furnishes up to so many of the articles. */
  List<Page> pages(int most) {
    List<Page> pages = new ArrayList<>();
    for (JsonObject article : articles) {
      List<String> paragraphs =
          Corpus.text(article, "text")
              .lines()
              .filter(line -> !line.isBlank())
              .map(String::strip)
              .toList();
      boolean usual = paragraphs.size() >= SHORTEST_ARTICLE && paragraphs.size() <= LONGEST_ARTICLE;
      if (usual && pages.size() < most) {
        pages.add(page(article, paragraphs));
      }
    }
    return pages;
  }

  private Page page(JsonObject article, List<String> paragraphs) {
    String title = Corpus.text(article, "title");
    String lead = Corpus.text(article, "lead");
    List<Line> lines = new ArrayList<>();
    add(lines, "top", title);
    if (random.nextBoolean()) {
      add(lines, "top", title);
    }
    lines.add(new Line(title, true));
    boolean leadFirst = random.nextBoolean();
    if (leadFirst && !lead.isBlank()) {
      lines.add(new Line(lead, true));
    }
    add(lines, "meta", title);
    if (!leadFirst && !lead.isBlank()) {
      lines.add(new Line(lead, true));
    }
    double boxes = random.nextDouble() * 0.4;
    for (int i = 0; i < paragraphs.size(); i++) {
      lines.add(new Line(paragraphs.get(i), true));
      if (i + 1 < paragraphs.size() && random.nextDouble() < boxes) {
        add(lines, "box", title);
      }
    }
    int feet = 1 + random.nextInt(3);
    for (int i = 0; i < feet; i++) {
      add(lines, "foot", title);
    }
    String gap = random.nextBoolean() ? "\n\n" : "\n";
    StringBuilder text = new StringBuilder();
    NavigableMap<Integer, Line> starts = new TreeMap<>();
    for (Line line : lines) {
      starts.put(text.length(), line);
      text.append(line.text()).append(gap);
    }
    return new Page(title, text.toString(), starts);
  }

  private void add(List<Line> lines, String section, String title) {
    any(section).lines().forEach(line -> lines.add(new Line(fill(line, title), false)));
  }

  private String fill(String line, String title) {
    JsonObject other = articles.get(random.nextInt(articles.size()));
    String lead = Corpus.text(other, "lead");
    return line.replace("{headline}", Corpus.text(other, "title"))
        .replace("{lead}", lead.isBlank() ? Corpus.text(other, "title") : lead)
        .replace("{title}", title)
        .replace("{name}", line.contains("{name}") ? any("name") : "")
        .replace("{subject}", line.contains("{subject}") ? any("subject") : "")
        .replace("{n}", String.valueOf(2 + random.nextInt(20)))
        .replace(
            "{date}",
            String.format(
                Locale.ROOT, "%02d.%02d.2026", 1 + random.nextInt(28), 1 + random.nextInt(12)))
        .replace(
            "{time}",
            String.format(Locale.ROOT, "%02d:%02d", random.nextInt(24), random.nextInt(60)));
  }

  private String any(String section) {
    List<String> pieces = furniture.getOrDefault(section, List.of());
    return pieces.get(random.nextInt(pieces.size()));
  }

  private static Map<String, List<String>> pieces() {
    Map<String, List<String>> pieces = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String line : (content() + "\n\n").split("\n", -1)) {
      boolean head = line.startsWith("[");
      if (piece.length() > 0 && (line.isBlank() || head)) {
        section.add(piece.toString().strip());
        piece.setLength(0);
      }
      if (head) {
        section = new ArrayList<>();
        pieces.put(line.substring(1, line.indexOf(']')), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        piece.append(line).append('\n');
      }
    }
    return pieces;
  }

  private static String content() {
    try {
      return Files.readString(Path.of("src/lab/page-furniture.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
