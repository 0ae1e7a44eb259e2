package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Role;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import io.github.kernsatz.topic.Verdict;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same words, encoded in another way, give the same verdicts, scores and choice. */
class DisguisesTest {

  private static final int BATCHES = 12;
  private static final int BATCH = 25;

  private enum Disguise {
    WHITE_SPACE_APPENDED {
      @Override
      String of(String text, Random random) {
        return text + " \n\u00a0\t\n\n";
      }
    },
    BYTE_ORDER_MARK_IN_FRONT {
      @Override
      String of(String text, Random random) {
        return "\ufeff" + text;
      }
    },
    CRLF_FOR_LF {
      @Override
      String of(String text, Random random) {
        return text.replace("\n", "\r\n");
      }
    },
    CR_FOR_LF {
      @Override
      String of(String text, Random random) {
        return text.replace('\n', '\r');
      }
    },
    LINE_SEPARATOR_FOR_LF {
      @Override
      String of(String text, Random random) {
        return text.replace('\n', '\u2028');
      }
    },
    COMPOSED {
      @Override
      String of(String text, Random random) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    },
    DECOMPOSED {
      @Override
      String of(String text, Random random) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
      }
    },
    NO_BREAK_SPACES {
      @Override
      String of(String text, Random random) {
        return text.replace(' ', '\u00a0');
      }
    },
    SOFT_HYPHENS {
      @Override
      String of(String text, Random random) {
        return sprinkled(text, "\u00ad", random);
      }
    },
    ZERO_WIDTH_SPACES {
      @Override
      String of(String text, Random random) {
        return sprinkled(text, "\u200b", random);
      }
    };

    abstract String of(String text, Random random);

    private static String sprinkled(String text, String sign, Random random) {
      StringBuilder sprinkled = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        sprinkled.append(text.charAt(i));
        boolean withinPair =
            Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!withinPair && random.nextInt(4) == 0) {
          sprinkled.append(sign);
        }
      }
      return sprinkled.toString();
    }
  }

  static IntStream batches() {
    return IntStream.range(0, BATCHES).map(batch -> batch * BATCH);
  }

  @ParameterizedTest(name = "from seed {0}")
  @MethodSource("batches")
  void changeNoVerdictAndNoChoice(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + BATCH; seed++) {
      String text = unixText(seed);
      Summary plain = Summarizer.create().summarize(text);
      for (Disguise disguise : Disguise.values()) {
        Summary disguised = Summarizer.create().summarize(disguise.of(text, new Random(seed)));

        String description = disguise + ", seed " + seed;
        assertThat(judgements(disguised)).as(description).isEqualTo(judgements(plain));
        assertThat(scores(disguised)).as(description).isEqualTo(scores(plain));
        assertThat(disguised.text()).as(description).isEqualTo(plain.text());
      }
    }
  }

  @ParameterizedTest(name = "from seed {0}")
  @MethodSource("batches")
  void changeNoSentence(int firstSeed) {
    for (int seed = firstSeed; seed < firstSeed + BATCH; seed++) {
      String text = unixText(seed);
      List<String> plain = sentences(text);
      for (Disguise disguise : Disguise.values()) {
        assertThat(sentences(disguise.of(text, new Random(seed))))
            .as(disguise + ", seed " + seed)
            .isEqualTo(plain);
      }
    }
  }

  /** Line feeds are the only line breaks, so that replacing them replaces all. */
  private static String unixText(int seed) {
    return GeneratedTexts.of(seed).replace("\r\n", "\n").replace('\r', '\n');
  }

  private record Judged(String text, Role role, Verdict verdict, double relevance) {}

  private record Scored(String text, double score) {}

  private static List<Judged> judgements(Summary summary) {
    return summary.verdicts().stream()
        .map(
            block ->
                new Judged(
                    block.paragraph().text(),
                    block.paragraph().role(),
                    block.verdict(),
                    block.relevance()))
        .toList();
  }

  private static List<Scored> scores(Summary summary) {
    return summary.scores().stream()
        .map(scored -> new Scored(scored.sentence().text(), scored.score()))
        .toList();
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.german().split(text).stream().map(Sentence::text).toList();
  }
}
