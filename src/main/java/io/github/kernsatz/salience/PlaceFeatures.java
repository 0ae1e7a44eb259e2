package io.github.kernsatz.salience;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;
import java.util.List;

/** Where a sentence stands, and in what kind of article. */
final class PlaceFeatures implements FeatureGroup {

  private static final List<String> NAMES =
      List.of(
          "index",
          "indexShare",
          "fromEnd",
          "indexInBlock",
          "block",
          "blockShare",
          "blockSentences",
          "wordsBefore",
          "articleSentences",
          "articleBlocks",
          "articleWords",
          "titleWords");

  private final ArticleTerms terms;
  private final int[] block;
  private final int[] placeInBlock;
  private final int[] blockSize;
  private final int[] wordsBefore;
  private float logSentences;
  private float logBlocks;
  private float logWords;

  PlaceFeatures(ArticleTerms terms) {
    this.terms = terms;
    int n = terms.size();
    Scratch scratch = terms.scratch();
    block = scratch.ints(n);
    placeInBlock = scratch.ints(n);
    blockSize = scratch.ints(n);
    wordsBefore = scratch.ints(n + 1);
    int start = 0;
    for (int s = 0; s < n; s++) {
      boolean newBlock = s == 0 || terms.paragraph(s) != terms.paragraph(s - 1);
      if (newBlock) {
        Arrays.fill(blockSize, start, s, s - start);
        start = s;
      }
      block[s] = s == 0 ? 0 : block[s - 1] + (newBlock ? 1 : 0);
      placeInBlock[s] = s - start;
      wordsBefore[s + 1] = wordsBefore[s] + terms.length(s);
    }
    Arrays.fill(blockSize, start, n, n - start);
    if (n > 0) {
      logSentences = (float) StrictMath.log(n);
      logBlocks = (float) StrictMath.log(block[n - 1] + 1);
      logWords = (float) StrictMath.log(1 + wordsBefore[n]);
    }
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void fill(int s, float[] row, int at) {
    int n = terms.size();
    int blocks = block[n - 1] + 1;
    int i = at;
    row[i++] = Math.min(s, 200);
    row[i++] = (float) s / n;
    row[i++] = Math.min(n - 1 - s, 50);
    row[i++] = placeInBlock[s];
    row[i++] = Math.min(block[s], 100);
    row[i++] = (float) block[s] / blocks;
    row[i++] = blockSize[s];
    row[i++] = Math.min(wordsBefore[s], 2000);
    row[i++] = logSentences;
    row[i++] = logBlocks;
    row[i++] = logWords;
    row[i] = terms.title().size();
  }
}
