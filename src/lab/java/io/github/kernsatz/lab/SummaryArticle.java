package io.github.kernsatz.lab;

import com.google.gson.JsonObject;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.salience.BlockSentences;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with a reference summary, parsed and split by the library: every system and baseline
 * chooses among the same sentences.
 */
final class SummaryArticle {

  final String id;
  final Article article;
  final List<String> texts = new ArrayList<>();
  final List<TextSpan> spans = new ArrayList<>();
  final List<int[]> stems = new ArrayList<>();
  final int[] paragraphs;
  final int[] reference;
  final Discourse discourse;

  /**
   * Reads a document as a caller has it: title, blank line, text.
   *
   * @param referenceField the field with the reference summary
   */
  SummaryArticle(JsonObject document, String referenceField, Rouge rouge) {
    id = Corpus.text(document, "id");
    article =
        Article.parse(Corpus.text(document, "title") + "\n\n" + Corpus.text(document, "text"));
    List<Integer> owners = new ArrayList<>();
    List<Paragraph> blocks = article.paragraphs();
    BlockSentences split = new BlockSentences(article);
    for (int b = 0; b < blocks.size(); b++) {
      Role role = blocks.get(b).role();
      if (role == Role.BODY || role == Role.LIST_ITEM || role == Role.TEASER) {
        for (Sentence sentence : split.of(b)) {
          texts.add(sentence.text());
          spans.add(sentence.span());
          stems.add(rouge.tokens(sentence.text()));
          owners.add(b);
        }
      }
    }
    paragraphs = owners.stream().mapToInt(Integer::intValue).toArray();
    reference = rouge.tokens(Corpus.text(document, referenceField));
    discourse = Discourse.of(texts, paragraphs);
  }

  int size() {
    return texts.size();
  }

  /** The stems of an extract. */
  int[] stems(List<Integer> extract) {
    return extract.stream().flatMapToInt(i -> java.util.Arrays.stream(stems.get(i))).toArray();
  }

  String text(List<Integer> extract) {
    return String.join(" ", extract.stream().map(texts::get).toList());
  }
}
