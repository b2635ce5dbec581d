package org.caom2.batch.source;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A pipe or a device, opened when it is first read: who opens a pipe and closes it again loses what
 * was in it. Opened the old way, since streams of channels ask for their position.
 */
final class Pipe extends InputStream {
  private final Path file;
  private @Nullable InputStream opened;

  Pipe(Path file) {
    this.file = file;
  }

  private InputStream open() throws IOException {
    InputStream in = opened;
    if (in == null) {
      in = openNow();
      opened = in;
    }
    return in;
  }

  private InputStream openNow() throws IOException {
    try {
      return new FileInputStream(file.toFile());
    } catch (FileNotFoundException e) {
      // It is there: a socket, or a device of nothing.
      throw Files.isReadable(file)
          ? new IOException("cannot be opened for reading", e)
          : new AccessDeniedException(file.toString());
    }
  }

  @Override
  public int read() throws IOException {
    return open().read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return open().read(buffer, offset, length);
  }

  @Override
  public int available() throws IOException {
    return opened == null ? 0 : opened.available();
  }

  @Override
  public void close() throws IOException {
    if (opened != null) {
      opened.close();
    }
  }
}
