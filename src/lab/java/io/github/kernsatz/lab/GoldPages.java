package io.github.kernsatz.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.PageRows;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.topic.TopicFilter;
import io.github.kernsatz.topic.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The pages of {@code pages.dev} with their gold segments, and the training of the page model on
 * some of them.
 */
final class GoldPages {

  /** Clean articles teach the model what it must not drop; together they weigh as a few pages. */
  private static final double CLEAN_WEIGHT = 0.02;

  /** Long lines between two gold segments of the article are most likely article, too. */
  private static final double FILL_WEIGHT = 0.1;

  /** Furnished articles teach it what stands behind a box; together they weigh as some pages. */
  private static final double FURNISHED_WEIGHT = 0.02;

  /** A lost paragraph is worse than a kept line of furniture. */
  private static final double PARAGRAPH_FACTOR = 2;

  private static final int FURNISHED = 200;

  private static final int FILL_WORDS = 15;
  private static final float UNKNOWN = -1;

  /** One page: its text, its blocks, and each block's label (1 article, 0 rest) and weight. */
  record Page(
      String id,
      String text,
      PageRows blocks,
      List<String> with,
      List<String> without,
      List<Label> labels) {}

  /** What is known of a block: 1 article, 0 rest; and how much it counts. */
  record Label(int block, float value, float weight) {}

  private final List<Page> pages;
  private final List<PageRows> clean;
  private final List<float[]> furnishedRows = new ArrayList<>();
  private final List<Label> furnishedLabels = new ArrayList<>();

  GoldPages(Corpus corpus) {
    pages = corpus.documents("pages.dev").stream().map(GoldPages::page).toList();
    clean = new ArrayList<>();
    clean.addAll(sample(corpus, "wikinews.train", 150));
    clean.addAll(sample(corpus, "news-leads.train", 250));
    clean.addAll(sample(corpus, "klexikon.train", 40));
    furnish(corpus, "news-leads.train");
    furnish(corpus, "wikinews.train");
  }

  private void furnish(Corpus corpus, String set) {
    int words = PageRows.names().indexOf("words");
    FurnishedPages furnished =
        new FurnishedPages(corpus.documents(set), FurnishedPages.Half.TRAINING, 1);
    for (FurnishedPages.Page page : furnished.pages(FURNISHED)) {
      PageRows blocks = new PageRows(page.text());
      for (int i = 0; i < blocks.rows().size(); i++) {
        Optional<Boolean> article = page.isArticle(blocks.spans().get(i));
        if (article.isPresent()) {
          float[] row = blocks.rows().get(i);
          boolean paragraph = article.get() && row[words] >= FILL_WORDS;
          double weight = FURNISHED_WEIGHT * (paragraph ? PARAGRAPH_FACTOR : 1);
          furnishedRows.add(row);
          furnishedLabels.add(new Label(i, article.get() ? 1 : 0, (float) weight));
        }
      }
    }
  }

  List<Page> pages() {
    return pages;
  }

  /** The texts of the blocks that the topic filter keeps, joined, as the counting rule has it. */
  static String onTopic(Article article) {
    return TopicFilter.german().judge(article).stream()
        .filter(verdict -> verdict.verdict() == Verdict.KEPT)
        .map(verdict -> verdict.paragraph().text())
        .collect(Collectors.joining(" "));
  }

  /** The texts of the blocks that parsing keeps, joined. */
  static String kept(Article article) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Paragraph block = article.paragraphs().get(i);
      if (block.role() != Role.BOILERPLATE && article.repetitionOf(i).isEmpty()) {
        kept.append(block.text()).append(' ');
      }
    }
    return kept.toString();
  }

  /** Trains on all pages but those of one fold; on all if the fold is negative. */
  String train(int fold, int folds) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      Page page = pages.get(p);
      for (Label label : p % folds == fold ? List.<Label>of() : page.labels()) {
        rows.add(page.blocks().rows().get(label.block()));
        labels.add(label.value());
        weights.add(label.weight());
      }
    }
    for (int i = 0; i < furnishedRows.size(); i++) {
      rows.add(furnishedRows.get(i));
      labels.add(furnishedLabels.get(i).value());
      weights.add(furnishedLabels.get(i).weight());
    }
    for (PageRows article : clean) {
      for (float[] row : article.rows()) {
        rows.add(row);
        labels.add(1f);
        weights.add((float) CLEAN_WEIGHT);
      }
    }
    return new TreeTrainer(PageRows.names(), "binary:logistic", 200, 4, 0.06, 2)
        .with("subsample", 0.7)
        .with("colsample_bytree", 0.5)
        .with("lambda", 2)
        .train(rows, array(labels), array(weights));
  }

  private static Page page(JsonObject document) {
    String text = Corpus.text(document, "text");
    PageRows blocks = new PageRows(text);
    List<String> with = segments(document, "with");
    List<String> without = segments(document, "without");
    int size = blocks.texts().size();
    float[] labels = new float[size];
    float[] weights = new float[size];
    Arrays.fill(labels, UNKNOWN);
    int first = size;
    int last = -1;
    for (String segment : with) {
      List<Integer> places = label(blocks, segment, 1, labels, weights);
      if (places.size() == 1) {
        first = Math.min(first, places.get(0));
        last = Math.max(last, places.get(0));
      }
    }
    for (String segment : without) {
      label(blocks, segment, 0, labels, weights);
    }
    int words = PageRows.names().indexOf("words");
    int notice = PageRows.names().indexOf("notice");
    for (int i = first + 1; i < last; i++) {
      float[] row = blocks.rows().get(i);
      if (labels[i] == UNKNOWN && row[words] >= FILL_WORDS && row[notice] == 0) {
        labels[i] = 1;
        weights[i] = (float) FILL_WEIGHT;
      }
    }
    List<Label> known = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (labels[i] != UNKNOWN) {
        known.add(new Label(i, labels[i], weights[i]));
      }
    }
    return new Page(Corpus.text(document, "id"), text, blocks, with, without, known);
  }

  /** Labels the blocks that hold a segment; several share its weight. */
  private static List<Integer> label(
      PageRows blocks, String segment, float label, float[] labels, float[] weights) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (blocks.texts().get(i).contains(segment) && (label == 1 || labels[i] != 1)) {
        places.add(i);
      }
    }
    for (int place : places) {
      labels[place] = label;
      weights[place] = Math.max(weights[place], 1f / places.size());
    }
    return places;
  }

  private static List<String> segments(JsonObject document, String field) {
    List<String> segments = new ArrayList<>();
    for (JsonElement segment : document.getAsJsonArray(field)) {
      segments.add(FoldedText.fold(segment.getAsString()));
    }
    return segments;
  }

  private static List<PageRows> sample(Corpus corpus, String set, int size) {
    List<JsonObject> documents = new ArrayList<>(corpus.documents(set));
    Collections.shuffle(documents, new Random(1));
    return documents.subList(0, size).stream()
        .map(d -> new PageRows(Corpus.text(d, "title") + "\n\n" + Corpus.text(d, "text")))
        .toList();
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
