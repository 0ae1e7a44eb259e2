package io.github.kernsatz.model;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of {@code models/} as they lie in the jar, each checked against the checksum it was
 * shipped with.
 */
public final class ModelFiles {

  /** The list of checksums, one line a file: SHA-256 in hexadecimal, two spaces, the name. */
  public static final String CHECKSUMS = "SHA256SUMS";

  /** No model file is larger, in bytes: bounds what a damaged jar can make us read. */
  static final int MAX_BYTES = 16 << 20;

  /**
   * So many bytes are digested in one call: within a single one the JVM would never turn to what it
   * compiles meanwhile, which is ten times as fast.
   */
  private static final int DIGESTED = 1 << 14;

  private static final ModelFiles OF_THE_JAR =
      new ModelFiles(ModelFiles.class::getResourceAsStream);

  private final Function<String, @Nullable InputStream> files;

  /** Reads from any place; null stands for a file that is not there. */
  ModelFiles(Function<String, @Nullable InputStream> files) {
    this.files = files;
  }

  /** Turns the verified content of a model file into a model. */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * Reads the model.
     *
     * @throws IOException if the content is not of the expected format
     */
    T read(InputStream content) throws IOException;
  }

  /**
   * Reads one model file of the jar. A call after a failure tries again.
   *
   * @param name the file's name below {@code models/}
   * @param reader its format
   * @throws UncheckedIOException that names the file, if it is missing, differs from its checksum
   *     or is not of the expected format
   */
  public static <T> T read(String name, Reader<T> reader) {
    return OF_THE_JAR.verified(name, reader);
  }

  /** Does what {@link #read} promises, from this object's place. */
  <T> T verified(String name, Reader<T> reader) {
    try {
      byte[] content = bytes(name);
      if (!sha256(content).equals(checksum(name))) {
        throw new IOException("its SHA-256 is not the one in " + CHECKSUMS);
      }
      return reader.read(new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw failure(name, e);
    } catch (RuntimeException e) {
      throw failure(name, new IOException("its content is not of the expected format", e));
    }
  }

  /** The SHA-256 of a content, in lower-case hexadecimal. */
  public static String sha256(byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int from = 0; from < content.length; from += DIGESTED) {
        digest.update(content, from, Math.min(DIGESTED, content.length - from));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static UncheckedIOException failure(String name, IOException cause) {
    return new UncheckedIOException(
        "Kernsatz cannot read its model file " + name + ": " + cause.getMessage(), cause);
  }

  /** The checksum that a file was shipped with, none if it is not listed. */
  private String checksum(String name) throws IOException {
    String end = "  " + name;
    for (String line : new String(bytes(CHECKSUMS), StandardCharsets.UTF_8).split("\n")) {
      if (line.endsWith(end)) {
        return line.substring(0, line.length() - end.length());
      }
    }
    return "";
  }

  private byte[] bytes(String name) throws IOException {
    try (InputStream in = files.apply(name)) {
      if (in == null) {
        throw new FileNotFoundException("the jar has no " + name);
      }
      byte[] content = in.readNBytes(MAX_BYTES + 1);
      if (content.length > MAX_BYTES) {
        throw new IOException(name + " is larger than " + MAX_BYTES + " bytes");
      }
      return content;
    }
  }
}
