package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.discourse.ContinuationModel;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.model.Event;

/**
 * Trains {@link ContinuationModel}: which sentences of a text stand within a paragraph behind
 * another, and which open one. Argument: the data directory. Prints how often the model orders a
 * pair of such sentences of development news rightly (the area under the ROC curve).
 */
public final class ContinuationTrainer {

  /** Rarer features are left out: what they say is about one text. */
  private static final int CUTOFF = 100;

  private static final int ITERATIONS = 100;

  private static final double L2_COST = 4;

  /** A text with more openings among its sentences has no paragraphs, only lines. */
  private static final double MOST_OPENINGS = 0.6;

  private static final int LEAST_SENTENCES = 6;

  private ContinuationTrainer() {}

  private record Example(List<String> features, boolean continues) {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Corpus corpus = new Corpus(Path.of(args[0]));
    List<Example> examples = new ArrayList<>();
    for (String set : List.of("klexikon.train", "wikinews.train")) {
      examples.addAll(examples(corpus, set));
    }
    System.out.printf("%,d sentences%n", examples.size());
    Map<String, Double> weights = train(examples);
    ModelFolder.ofThisCheckout().write(ContinuationModel.FILE, ContinuationModel.write(weights));
    System.out.printf(
        Locale.ROOT,
        "news-leads.dev: %.3f%n",
        ranking(examples(corpus, "news-leads.dev"), weights));
  }

  private static List<Example> examples(Corpus corpus, String set) {
    SentenceSplitter splitter = SentenceSplitter.german();
    Map<String, String> known = new HashMap<>();
    List<Example> examples = new ArrayList<>();
    for (JsonObject document : corpus.documents(set)) {
      List<Example> own = new ArrayList<>();
      int openings = 0;
      for (String paragraph : Corpus.text(document, "text").split("\n\n")) {
        boolean continues = false;
        for (Sentence sentence : splitter.split(paragraph)) {
          List<String> features =
              ContinuationModel.features(sentence.text()).stream()
                  .map(name -> known.computeIfAbsent(name, n -> n))
                  .toList();
          own.add(new Example(features, continues));
          openings += continues ? 0 : 1;
          continues = true;
        }
      }
      if (own.size() >= LEAST_SENTENCES && openings < MOST_OPENINGS * own.size()) {
        examples.addAll(own);
      }
    }
    return examples;
  }

  private static Map<String, Double> train(List<Example> examples) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Example example : examples) {
      List<String> features = new ArrayList<>(example.features());
      features.add(ContinuationModel.BASE);
      events.add(
          new Event(example.continues() ? "continues" : "opens", features.toArray(String[]::new)));
    }
    return new MaxentTrainer(ITERATIONS, CUTOFF, L2_COST).train(events, "continues");
  }

  private record Rated(double odds, boolean continues) {}

  private static double ranking(List<Example> examples, Map<String, Double> weights) {
    List<Rated> rated = new ArrayList<>();
    for (Example example : examples) {
      double odds =
          example.features().stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).sum();
      rated.add(new Rated(odds, example.continues()));
    }
    rated.sort(Comparator.comparingDouble(Rated::odds));
    double openings = 0;
    double right = 0;
    double continuations = 0;
    for (Rated each : rated) {
      if (each.continues()) {
        right += openings;
        continuations++;
      } else {
        openings++;
      }
    }
    return right / (openings * continuations);
  }
}
