package org.pincite.search.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A client that sends any address as it is, over one connection that it keeps; the JDK's client
/// refuses to send what is not a valid address.
public final class RawClient implements AutoCloseable {
  private final int port;
  private Socket socket;
  private InputStream in;

  /// @param port at 127.0.0.1
  public RawClient(int port) throws IOException {
    this.port = port;
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /// The status of the answer to a GET, whose body is read and dropped.
  public int status(String address) throws IOException {
    String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    int status = Integer.parseInt(line().substring(9, 12)); // HTTP/1.1 200 OK
    boolean ends = skipBody(headers());
    if (ends) {
      close();
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      in = new BufferedInputStream(socket.getInputStream());
    }
    return status;
  }

  private List<String> headers() throws IOException {
    var headers = new ArrayList<String>();
    for (String header = line(); !header.isEmpty(); header = line()) {
      headers.add(header.toLowerCase(Locale.ROOT));
    }
    return headers;
  }

  /// @return whether the server ends the connection after it
  private boolean skipBody(List<String> headers) throws IOException {
    if (headers.contains("transfer-encoding: chunked")) {
      for (int size = chunkSize(); size > 0; size = chunkSize()) {
        in.skipNBytes(size);
        line();
      }
      line();
    } else {
      String length = "content-length: ";
      in.skipNBytes(
          headers.stream()
              .filter(header -> header.startsWith(length))
              .mapToInt(header -> Integer.parseInt(header.substring(length.length())))
              .findFirst()
              .orElseThrow());
    }
    return headers.contains("connection: close");
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
