package io.github.kernsatz.article;

import io.github.kernsatz.layout.LogicalLines;
import io.github.kernsatz.model.BoostedTrees;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Shows the article room's view of a page to the lab: its blocks and their features. */
public final class PageRows {

  private final List<String> texts = new ArrayList<>();
  private final List<TextSpan> spans = new ArrayList<>();
  private final List<float[]> rows = new ArrayList<>();

  /** Reads a page. */
  public PageRows(String text) {
    Scratch scratch = new Scratch();
    List<Block> blocks =
        LogicalLines.of(text).stream()
            .map(line -> Block.of(text, line.span(), line.afterBlank(), scratch))
            .toList();
    boolean[] notices = new Furniture(blocks).boilerplate();
    int width = names().size();
    PageFeatures features = new PageFeatures(blocks, notices, new Repetitions(blocks).earlier());
    for (int i = 0; i < blocks.size(); i++) {
      texts.add(blocks.get(i).text());
      spans.add(blocks.get(i).span());
      float[] row = new float[width];
      features.write(i, row);
      rows.add(row);
    }
  }

  /** The names of the features. */
  public static List<String> names() {
    return PageFeatures.names();
  }

  /** The name of the model file. */
  public static String file() {
    return PageModel.FILE;
  }

  /** Parses a text with another page model than the shipped one, given as its file's content. */
  public static Article parse(String text, String model) {
    byte[] content = model.getBytes(StandardCharsets.UTF_8);
    return new ArticleParser(
            text,
            () -> {
              try {
                return new PageModel(BoostedTrees.read(new ByteArrayInputStream(content)));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .parse();
  }

  /** The blocks' folded texts. */
  public List<String> texts() {
    return texts;
  }

  /** Where the blocks stand in the text. */
  public List<TextSpan> spans() {
    return spans;
  }

  /** The blocks' features. */
  public List<float[]> rows() {
    return rows;
  }
}
