package io.github.kernsatz.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final String[] STEMS = {
    "brück", "stahl", "stahlbrück", "straß", "ε", "\uD835\uDC9C", "€"
  };

  private final byte[] file = file();
  private final Lexicon lexicon = Lexicon.read(new ByteArrayInputStream(file));

  LexiconTest() throws IOException {}

  @Test
  void findsEachStemByItsLetters() {
    for (int i = 0; i < STEMS.length; i++) {
      assertThat(lexicon.entry(STEMS[i])).as(STEMS[i]).isEqualTo(i);
      assertThat(lexicon.stem(i)).isEqualTo(STEMS[i]);
    }
  }

  @Test
  void knowsNoOtherStem() {
    for (String other : new String[] {"", "brüc", "brücke", "bruck", "stahlbrüc", "é", "\0"}) {
      assertThat(lexicon.entry(other)).as(other).isEqualTo(-1);
    }
  }

  @Test
  void tellsThePartsOfACompound() {
    int compound = lexicon.entry("stahlbrück");

    assertThat(lexicon.stem(lexicon.head(compound))).isEqualTo("stahl");
    assertThat(lexicon.stem(lexicon.tail(compound))).isEqualTo("brück");
    assertThat(lexicon.head(lexicon.entry("stahl"))).isEqualTo(-1);
  }

  @Test
  void weighsRareStemsMore() {
    assertThat(lexicon.idf(0)).isEqualTo((float) Math.log(101.0 / 1));
    assertThat(lexicon.idf(1)).isEqualTo((float) Math.log(101.0 / 2));
    assertThat(lexicon.idf(1)).as("asked again").isEqualTo((float) Math.log(101.0 / 2));
  }

  @Test
  void scalesTheBytesOfAVector() {
    float[] sum = {1, 1};
    lexicon.addTo(2, 2 * lexicon.scale(2), sum);

    assertThat(sum).containsExactly(1 + 2 * 0.5f * 3, 1 + 2 * 0.5f * -4);
    assertThat(lexicon.norm(2)).isEqualTo(2.5f);
    float[] products = new float[2];
    lexicon.dots(2, new float[] {0, 1}, new float[] {1, 1}, products);
    assertThat(products).containsExactly(-2f, -0.5f);
    assertThat(lexicon.hasVector(2)).isTrue();
    assertThat(lexicon.hasVector(0)).isFalse();
  }

  @Test
  void comparesWithTheSubjects() {
    float[] similarities = new float[lexicon.subjectCount()];
    lexicon.subjects(new float[] {0.6f, 0.8f}, similarities);

    assertThat(similarities).containsExactly(new float[] {0.6f, 0.8f, 1}, within(1e-6f));
  }

  @Test
  void refusesAFileThatIsCutOffAnywhere() {
    for (int length = 0; length < file.length; length++) {
      ByteArrayInputStream cut = new ByteArrayInputStream(Arrays.copyOf(file, length));

      assertThatThrownBy(() -> Lexicon.read(cut))
          .as(length + " bytes")
          .isInstanceOf(IOException.class);
    }
  }

  private static byte[] file() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(2);
    out.writeInt(STEMS.length);
    out.writeInt(2);
    out.writeInt(100);
    for (int i = 0; i < STEMS.length; i++) {
      out.writeUTF(STEMS[i]);
      out.writeInt(i + 1);
      out.writeInt(i == 2 ? 1 : -1);
      out.writeInt(i == 2 ? 0 : -1);
    }
    for (int i = 0; i < STEMS.length; i++) {
      out.writeFloat(i == 2 ? 0.5f : 0);
      out.write(i == 2 ? new byte[] {3, -4} : new byte[2]);
    }
    out.writeInt(3);
    for (float number : new float[] {1, 0, 0, 1, 0.6f, 0.8f}) {
      out.writeFloat(number);
    }
    return bytes.toByteArray();
  }
}
