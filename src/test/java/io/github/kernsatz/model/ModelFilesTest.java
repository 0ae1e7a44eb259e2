package io.github.kernsatz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelFilesTest {

  private static final byte[] CONTENT = "Kernsatz".getBytes(StandardCharsets.UTF_8);

  private final Map<String, byte[]> files = new HashMap<>();
  private final ModelFiles models =
      new ModelFiles(
          name -> files.containsKey(name) ? new ByteArrayInputStream(files.get(name)) : null);

  ModelFilesTest() {
    files.put("a.model", CONTENT);
    files.put("b.model", "Nebensatz".getBytes(StandardCharsets.UTF_8));
    String sums =
        ModelFiles.sha256(files.get("a.model"))
            + "  a.model\n"
            + ModelFiles.sha256(files.get("b.model"))
            + "  b.model\n";
    files.put(ModelFiles.CHECKSUMS, sums.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsAFileThatIsWhatWasShipped() {
    assertThat(models.verified("a.model", ModelFilesTest::text)).isEqualTo("Kernsatz");
  }

  @Test
  void namesAFileThatIsMissing() {
    files.remove("a.model");

    assertFails("the jar has no a.model");
  }

  @Test
  void namesAFileThatIsTruncated() {
    files.put("a.model", "Kern".getBytes(StandardCharsets.UTF_8));

    assertFails("its SHA-256 is not the one in SHA256SUMS");
  }

  @Test
  void namesAFileWithAFlippedBit() {
    byte[] flipped = CONTENT.clone();
    flipped[3] ^= 1;
    files.put("a.model", flipped);

    assertFails("its SHA-256 is not the one in SHA256SUMS");
  }

  @Test
  void namesAFileThatWasSwappedForAnother() {
    files.put("a.model", files.get("b.model"));

    assertFails("its SHA-256 is not the one in SHA256SUMS");
  }

  @Test
  void namesAFileThatTheChecksumsDoNotList() {
    files.put(ModelFiles.CHECKSUMS, new byte[0]);

    assertFails("its SHA-256 is not the one in SHA256SUMS");
  }

  @Test
  void namesAFileWhenTheChecksumsAreMissing() {
    files.remove(ModelFiles.CHECKSUMS);

    assertFails("the jar has no SHA256SUMS");
  }

  @Test
  void readsNoMoreThanItsBound() {
    files.put("a.model", new byte[ModelFiles.MAX_BYTES + 1]);

    assertFails("a.model is larger than 16777216 bytes");
  }

  @Test
  void wrapsWhateverAReaderTripsOver() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () ->
                models.verified(
                    "a.model",
                    content -> {
                      throw new NumberFormatException("For input string");
                    }))
        .withMessage(
            "Kernsatz cannot read its model file a.model: its content is not of the expected"
                + " format");
  }

  @Test
  void triesAgainAfterAFailure() {
    files.remove("a.model");
    assertFails("the jar has no a.model");

    files.put("a.model", CONTENT);

    assertThat(models.verified("a.model", ModelFilesTest::text)).isEqualTo("Kernsatz");
  }

  @Test
  void theFolderShipsExactlyWhatItsChecksumsList() throws IOException {
    Map<String, String> listed = new HashMap<>();
    for (String line : Files.readAllLines(Path.of("models", ModelFiles.CHECKSUMS))) {
      listed.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> found = new HashMap<>();
    try (Stream<Path> folder = Files.list(Path.of("models"))) {
      for (Path file : folder.toList()) {
        String name = file.getFileName().toString();
        if (!name.equals(ModelFiles.CHECKSUMS) && !name.endsWith(".md")) {
          found.put(name, ModelFiles.sha256(Files.readAllBytes(file)));
        }
      }
    }

    assertThat(found).isEqualTo(listed);
  }

  private void assertFails(String cause) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> models.verified("a.model", ModelFilesTest::text))
        .withMessage("Kernsatz cannot read its model file a.model: " + cause);
  }

  private static String text(InputStream content) throws IOException {
    return new String(content.readAllBytes(), StandardCharsets.UTF_8);
  }
}
