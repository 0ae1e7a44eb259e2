package io.github.kernsatz;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Loads the library, and the stemmer it uses, once more: with classes and resources that a test may
 * change, and with nothing loaded yet.
 */
final class LibraryCopy extends ClassLoader {

  /** What a copy reads a resource from; null for one that is missing. */
  @FunctionalInterface
  interface Resources {
    @Nullable InputStream open(String name, @Nullable InputStream original);
  }

  private final UnaryOperator<byte[]> classes;
  private final Resources resources;

  LibraryCopy(UnaryOperator<byte[]> classes, Resources resources) {
    super(LibraryCopy.class.getClassLoader());
    this.classes = classes;
    this.resources = resources;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean copied =
        !name.equals(Steps.class.getName())
            && (name.startsWith("io.github.kernsatz.") || name.startsWith("opennlp."));
    if (!copied) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return resources.open(name, super.getResourceAsStream(name));
  }

  /** The copy's summarizer with its defaults. */
  Object summarizer() throws ReflectiveOperationException {
    return loadClass("io.github.kernsatz.Summarizer").getMethod("create").invoke(null);
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] content = classes.apply(in.readAllBytes());
      return defineClass(name, content, 0, content.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
