package io.github.kernsatz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.sentence.SentenceSplitter;
import io.github.kernsatz.text.TextSpan;
import io.github.kernsatz.topic.Strictness;
import io.github.kernsatz.topic.TopicFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for any bytes. Run as tests, the targets take the corpus beside this class; {@code
 * CONTRIBUTING.md} says how to fuzz.
 */
class FuzzTargetsTest {

  private static final List<Disguise> DISGUISES = List.of(Disguise.values());
  private static final List<Strictness> STRICTNESSES = List.of(Strictness.values());
  private static final List<Role> ROLES = List.of(Role.values());

  /** A summary keeps its promises, and another encoding of the text changes nothing. */
  @FuzzTest
  void summarize(byte[] bytes) {
    if (bytes.length < 3) {
      return;
    }
    SummaryLength length = length(bytes[0], bytes[1]);
    Summarizer summarizer =
        Summarizer.builder()
            .length(length)
            .offTopic((bytes[2] & 1) == 0 ? OffTopic.DROP : OffTopic.KEEP)
            .teaser((bytes[2] & 2) == 0 ? TeaserUse.COMPETE : TeaserUse.EXCLUDE)
            .strictness(STRICTNESSES.get((bytes[2] >> 2 & 3) % STRICTNESSES.size()))
            .build();
    String text = FuzzText.of(bytes, 3).replace("\r\n", "\n").replace('\r', '\n');

    Summary summary = summarizer.summarize(text);

    Promises.keptBy(summary, length);
    Disguise disguise = DISGUISES.get((bytes[2] >> 4 & 15) % DISGUISES.size());
    Summary disguised = summarizer.summarize(disguise.of(text, new Random(bytes[1])));
    if (!Outcomes.seenIn(summary).equals(Outcomes.seenIn(disguised))) {
      throw new AssertionError(disguise + " changes the outcome");
    }
  }

  /** Sentences cover the text; a block that holds no line break gives the same sentences. */
  @FuzzTest
  void split(byte[] bytes) {
    String text = FuzzText.of(bytes, 0);
    Promises.keptBy(text, SentenceSplitter.german().split(text));
    TextSpan middle = new TextSpan(text.length() / 4, text.length() - text.length() / 4);
    SentenceSplitter.german()
        .split(text, middle)
        .forEach(
            sentence -> {
              if (!middle.contains(sentence.span())) {
                throw new AssertionError("a sentence outside its block");
              }
            });
  }

  /** Blocks cover the text, and the article built from them has the same blocks. */
  @FuzzTest
  void parse(byte[] bytes) {
    Article article = Article.parse(FuzzText.of(bytes, 0));
    Promises.keptBy(article);
    for (int block = 0; block < article.paragraphs().size(); block++) {
      int earlier = article.repetitionOf(block).orElse(-1);
      if (earlier >= block) {
        throw new AssertionError("repeats a later block");
      }
    }
  }

  /** Every block of an article with any roles gets its verdict. */
  @FuzzTest
  void judge(byte[] bytes) {
    Article.Builder builder = Article.builder();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (i > start) {
          byte[] line = java.util.Arrays.copyOfRange(bytes, start, i);
          String part = FuzzText.of(line, 1);
          switch (ROLES.get((line[0] & 7) % ROLES.size())) {
            case TITLE -> builder.title(part);
            case TEASER -> builder.teaser(part);
            case HEADING -> builder.heading(part);
            case LIST_ITEM -> builder.listItem(part);
            case BODY, BOILERPLATE -> builder.paragraph(part);
          }
        }
        start = i + 1;
      }
    }
    Article article = builder.build();
    Promises.keptBy(article);
    for (Strictness strictness : STRICTNESSES) {
      Promises.keptBy(article, TopicFilter.german().judge(article, strictness));
    }
  }

  /**
   * Serialized bytes give a summarizer with options in their range, or an {@link IOException}. What
   * the JDK's own reader throws at a broken stream, before any class of ours is asked, is not ours
   * to tell.
   */
  @FuzzTest
  void deserialize(byte[] bytes) {
    Object read = read(bytes);
    if (read instanceof Summarizer summarizer) {
      summarizer.summarize("Der Rat hat entschieden. Er tagt im Mai wieder.");
    }
  }

  private static @Nullable Object read(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter(
              "io.github.kernsatz.**;java.lang.Enum;maxbytes=10000;maxdepth=5;maxrefs=50;!*"));
      return in.readObject();
    } catch (IOException | ClassNotFoundException | ClassCastException e) {
      return null; // what the stream's format allows to say about bytes that are none of ours
    } catch (RuntimeException e) {
      if (isOurs(e)) {
        throw e;
      }
      return null;
    }
  }

  /** Whether a class of the library stands between the reader and what was thrown. */
  private static boolean isOurs(RuntimeException thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .map(StackTraceElement::getClassName)
        .takeWhile(name -> !name.equals(FuzzTargetsTest.class.getName()))
        .anyMatch(name -> name.startsWith("io.github.kernsatz."));
  }

  private static SummaryLength length(byte kind, byte amount) {
    int count = 1 + (amount & 0xff);
    return switch (kind & 3) {
      case 0 -> SummaryLength.sentences(1 + count / 16);
      case 1 -> SummaryLength.words(count);
      case 2 -> SummaryLength.characters(2 * count);
      default -> SummaryLength.fraction(count / 256.0);
    };
  }
}
