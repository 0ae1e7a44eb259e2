package io.github.kernsatz.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.kernsatz.layout.FoldedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The training texts, corpus by corpus. */
final class Stories {

  /** Every so many speeches one is taken: there are more than enough. */
  private static final int SPEECH_STEP = 8;

  private Stories() {}

  static List<Story> read(Corpus corpus) {
    List<Story> stories = new ArrayList<>();
    for (JsonObject document : corpus.documents("news-leads.train")) {
      add(stories, Story.Kind.NEWS, Corpus.text(document, "topic"), document);
    }
    for (JsonObject document : corpus.documents("wikinews.train")) {
      add(stories, Story.Kind.WIKINEWS, "", document);
    }
    for (JsonObject document : corpus.documents("klexikon.train")) {
      List<String> headings = new ArrayList<>();
      for (JsonElement section : document.getAsJsonArray("sections")) {
        headings.add(section.getAsString());
      }
      List<String> paragraphs = paragraphs(Corpus.text(document, "text"), "\n\n");
      boolean aligned = headings.size() == paragraphs.size();
      stories.add(
          new Story(
              Story.Kind.ENCYCLOPEDIA,
              "",
              Corpus.text(document, "title"),
              "",
              paragraphs,
              aligned ? headings : Collections.nCopies(paragraphs.size(), "")));
    }
    List<JsonObject> speeches = corpus.documents("speeches.train");
    for (int i = 0; i < speeches.size(); i += SPEECH_STEP) {
      add(stories, Story.Kind.SPEECH, "", speeches.get(i));
    }
    for (JsonObject document : corpus.documents("sentences.legal.train")) {
      List<String> lines =
          paragraphs(Corpus.text(document, "text"), "\n").stream()
              .filter(line -> line.length() > 120)
              .toList();
      stories.add(
          new Story(Story.Kind.LEGAL, "", "", "", lines, Collections.nCopies(lines.size(), "")));
    }
    return stories.stream().filter(story -> story.paragraphs().size() >= 1).toList();
  }

  /** News that training has not seen, and encyclopedic texts that are strange to them. */
  static List<Story> unseen(Corpus corpus) {
    List<Story> stories = new ArrayList<>();
    for (JsonObject document : corpus.documents("news-leads.dev")) {
      add(stories, Story.Kind.NEWS, Corpus.text(document, "topic"), document);
    }
    for (JsonObject document : corpus.documents("klexikon.dev")) {
      add(stories, Story.Kind.ENCYCLOPEDIA, "", document);
    }
    return stories.stream().filter(story -> story.paragraphs().size() >= 1).toList();
  }

  private static void add(
      List<Story> stories, Story.Kind kind, String subject, JsonObject document) {
    List<String> paragraphs = paragraphs(Corpus.text(document, "text"), "\n\n");
    stories.add(
        new Story(
            kind,
            subject,
            kind == Story.Kind.SPEECH ? "" : Corpus.text(document, "title"),
            Corpus.text(document, "lead"),
            paragraphs,
            Collections.nCopies(paragraphs.size(), "")));
  }

  private static List<String> paragraphs(String text, String separator) {
    return Stream.of(text.split(separator))
        .map(FoldedText::fold)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
