package io.github.kernsatz.lab;

import io.github.kernsatz.model.ModelFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** The folder {@code models/}: trainers write here, and the list of checksums follows. */
final class ModelFolder {

  private final Path folder;

  ModelFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder of this checkout, when the program runs from its top level. */
  static ModelFolder ofThisCheckout() {
    return new ModelFolder(Path.of("models"));
  }

  /** Writes a text model. */
  void write(String name, String content) {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a model and its checksum. */
  void write(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
      Path sums = folder.resolve(ModelFiles.CHECKSUMS);
      TreeMap<String, String> checksums = new TreeMap<>();
      if (Files.exists(sums)) {
        for (String line : Files.readAllLines(sums)) {
          String[] parts = line.split("  ", 2);
          checksums.put(parts[1], parts[0]);
        }
      }
      checksums.put(name, ModelFiles.sha256(content));
      StringBuilder out = new StringBuilder();
      checksums.forEach((file, sum) -> out.append(sum).append("  ").append(file).append('\n'));
      Files.writeString(sums, out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.printf("%s: %,d bytes%n", name, content.length);
  }
}
