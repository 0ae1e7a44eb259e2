package io.github.kernsatz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads texts, and says in one line what is wrong with one that cannot be read. */
final class Texts {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Surroundings surroundings;
  private final Charset encoding;
  private final Messages messages;

  Texts(Surroundings surroundings, Charset encoding, Messages messages) {
    this.surroundings = surroundings;
    this.encoding = encoding;
    this.messages = messages;
  }

  /** The text, without a byte order mark. */
  String read(Source source) throws Failure {
    if (source.isSample()) {
      return sample(source);
    }
    try {
      byte[] bytes = source.isFile() ? file(source.name()) : surroundings.in().readAllBytes();
      return decode(bytes);
    } catch (IOException e) {
      throw new Failure(messages.text("unreadable.other", String.valueOf(e.getMessage())), e);
    } catch (OutOfMemoryError e) {
      throw new Failure(messages.text("unreadable.large"), e);
    }
  }

  private byte[] file(String name) throws IOException, Failure {
    try {
      Path file = surroundings.folder().resolve(name);
      if (Files.isDirectory(file)) {
        throw new Failure(messages.text("unreadable.folder"));
      }
      return Files.readAllBytes(file);
    } catch (InvalidPathException e) {
      throw new Failure(messages.text("unreadable.name"), e);
    } catch (NoSuchFileException e) {
      throw new Failure(messages.text("unreadable.missing"), e);
    } catch (AccessDeniedException e) {
      throw new Failure(messages.text("unreadable.denied"), e);
    }
  }

  private String decode(byte[] bytes) throws Failure {
    CharsetDecoder decoder =
        (isMarkedUtf8(bytes) ? StandardCharsets.UTF_8 : encoding)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw malformed(bytes, in.position());
    }
    out.flip();
    boolean marked = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
    return out.subSequence(marked ? 1 : 0, out.remaining()).toString();
  }

  /** The mark that UTF-8 texts may begin with is proof, whatever encoding was named. */
  private static boolean isMarkedUtf8(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private Failure malformed(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String key = encoding.equals(StandardCharsets.UTF_8) ? hint(bytes) : "unreadable.encoding";
    return new Failure(messages.text(key, encoding.name(), line, position + 1));
  }

  /** UTF-16 begins with a mark that UTF-8 cannot have; the rest is most often an old 8-bit text. */
  private static String hint(byte[] bytes) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    return utf16 ? "unreadable.utf16" : "unreadable.utf8";
  }

  private static String sample(Source source) {
    String file = "samples/" + source.name();
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The bundled article is missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The bundled article cannot be read: " + file, e);
    }
  }
}
