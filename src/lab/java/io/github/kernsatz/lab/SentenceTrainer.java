package io.github.kernsatz.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.kernsatz.lab.BoundaryExamples.Example;
import io.github.kernsatz.sentence.BoundaryCandidate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import opennlp.tools.ml.model.Event;

/**
 * Trains the model of sentence boundaries and writes it to {@code models/}. Argument: the data
 * directory. The same data gives the same bytes.
 */
public final class SentenceTrainer {

  /** Legal texts with this remainder of their number by three are kept apart to measure. */
  static final int KEPT_APART = 2;

  private static final int ITERATIONS = 200;

  private static final int CUTOFF = 2;

  /** The weight of the squares of the parameters: holds back features seen once or twice. */
  private static final double L2_COST = 1;

  private SentenceTrainer() {}

  /** Trains. */
  public static void main(String[] args) throws IOException {
    Corpus corpus = new Corpus(Path.of(args[0]));
    List<String> paragraphs = new ArrayList<>();
    for (String set : List.of("klexikon.train", "wikinews.train", "speeches.train")) {
      for (JsonObject document : corpus.documents(set)) {
        paragraphs.addAll(paragraphs(Corpus.text(document, "text")));
      }
    }
    Collections.shuffle(paragraphs, new Random(1));
    BoundaryCandidate.Space uncounted = new BoundaryCandidate.Space(Set.of(), Set.of());
    WordSpellings spellings = new WordSpellings(uncounted::isDeterminer);
    paragraphs.forEach(spellings::add);
    BoundaryCandidate.Space space =
        new BoundaryCandidate.Space(spellings.small(), spellings.ordered());

    BoundaryExamples examples = new BoundaryExamples(space);
    paragraphs.forEach(examples::addContexts);
    paragraphs.forEach(examples::add);
    System.out.printf("%,d examples from running text%n", examples.examples().size());
    addLegal(corpus, examples);
    System.out.printf("%,d with legal texts%n", examples.examples().size());
    ModelFolder.ofThisCheckout()
        .write(BoundaryCandidate.modelFileName(), space.modelFile(train(examples.examples())));
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : text.split("\n+")) {
      String paragraph = line.replaceAll("[\\s\\u00a0]+", " ").strip();
      if (paragraph.length() > 60 && Character.isUpperCase(paragraph.charAt(0))) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  private static void addLegal(Corpus corpus, BoundaryExamples examples) {
    List<JsonObject> documents = corpus.documents("sentences.legal.train");
    for (int d = 0; d < documents.size(); d++) {
      if (d % 3 == KEPT_APART) {
        continue;
      }
      String text = Corpus.text(documents.get(d), "text");
      Set<Integer> ends = new HashSet<>();
      for (JsonElement end : documents.get(d).getAsJsonArray("last_word_ends")) {
        ends.add(text.offsetByCodePoints(0, end.getAsInt()));
      }
      String flat = text.replace('\n', ' ');
      int sentenceStart = 0;
      for (int i = 0; i < flat.length(); i++) {
        if (flat.charAt(i) == '.' && text.charAt(Math.min(i + 1, text.length() - 1)) == ' ') {
          examples.addKnown(flat, sentenceStart, i, ends.contains(i));
        }
        if (ends.contains(i)) {
          sentenceStart = Math.min(i + 2, flat.length());
        }
      }
    }
  }

  private static Map<String, Double> train(List<Example> examples) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Example example : examples) {
      events.add(
          new Event(example.ends() ? "ends" : "within", example.features().toArray(String[]::new)));
    }
    return new MaxentTrainer(ITERATIONS, CUTOFF, L2_COST).train(events, "ends");
  }
}
