package io.github.kernsatz.topic;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.term.TermAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the room to training: the features of an article's units. */
public final class TopicBench {

  private static final TermAnalyzer ANALYZER = TermAnalyzer.german();
  private static final PortalWords PORTAL_WORDS = PortalWords.load(ANALYZER);

  private final Article article;
  private final Units units;

  /** Reads an article. */
  public TopicBench(Article article) {
    this.article = article;
    List<Paragraph> blocks = article.paragraphs();
    boolean[] skipped = new boolean[blocks.size()];
    for (int block = 0; block < skipped.length; block++) {
      skipped[block] =
          blocks.get(block).role() == Role.BOILERPLATE || article.repetitionOf(block).isPresent();
    }
    units = new Units(article, skipped, ANALYZER, PORTAL_WORDS);
  }

  /** The names of the features. */
  public static List<String> features() {
    return Stream.of(Feature.values()).map(Enum::name).toList();
  }

  /** The number of units. */
  public int size() {
    return units.size();
  }

  /** Where a unit starts in the article's text. */
  public int start(int unit) {
    return article.paragraphs().get(units.get(unit).firstBlock).span().start();
  }

  /** The features of every unit, in the second look if there was a first. */
  public List<float[]> rows(float @Nullable [] firstLook) {
    Evidence evidence = new Evidence(units, firstLook);
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rows.add(evidence.row(i).clone());
    }
    return rows;
  }
}
