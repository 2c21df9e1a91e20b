package org.pincite.indexer.worker;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.pincite.indexer.reader.ReadFailure;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.ResultJson;

/// The life of a worker: reads one requested file after the other until nobody asks any more.
public final class WorkerLoop {
  private final Readers readers;
  private final BufferedReader requests;
  private final OutputStream frames;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();

  /// A worker that is not yet at work.
  ///
  /// @param in the requests, a line of JSON each
  /// @param out the frames, one JSON value after the other
  public WorkerLoop(Readers readers, InputStream in, OutputStream out) {
    this.readers = readers;
    this.requests = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.frames = new BufferedOutputStream(out, 1 << 16);
  }

  /// Does not return: ends with the process, at the latest when the process that asks has ended,
  /// even while a reader hangs.
  public void run() throws IOException, InterruptedException {
    Thread.ofPlatform().daemon().name("requests").start(this::takeRequests);
    while (true) {
      oneFile(ResultJson.MAPPER.readValue(waiting.take(), ReadRequest.class));
    }
  }

  private void takeRequests() {
    try {
      for (String line = requests.readLine(); line != null; line = requests.readLine()) {
        waiting.add(line);
      }
    } catch (IOException e) {
      // As the end of the requests: whoever asked is gone.
    }
    Runtime.getRuntime().halt(0);
  }

  private void oneFile(ReadRequest request) throws IOException {
    ReadResult.Rejected failure = null;
    try {
      readers
          .of(request.mediaType())
          .orElseThrow()
          .read(request.source(), request.limits(), result -> say(Frame.of(result)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (Throwable e) {
      failure = ReadFailure.of(e);
    }
    write(Frame.end(failure));
    frames.flush();
  }

  private void say(Frame frame) {
    try {
      write(frame);
      frames.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Frame frame) throws IOException {
    ResultJson.MAPPER.writeValue(frames, frame);
    frames.write('\n');
  }
}
