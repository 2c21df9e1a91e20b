package org.pincite.search.http;

/// How a server runs.
///
/// @param host the address it listens at
/// @param port the port; 0 for any free one
/// @param searchThreads how many searches run at once
/// @param budgetMillis how long a search may take, in milliseconds
public record ServerSettings(String host, int port, int searchThreads, long budgetMillis) {

  /// On this machine only, with a thread for each processor.
  public static ServerSettings local(int port) {
    return new ServerSettings(
        "127.0.0.1", port, Math.max(2, Runtime.getRuntime().availableProcessors()), 1000);
  }

  /// The same at another address.
  public ServerSettings at(String otherHost) {
    return new ServerSettings(otherHost, port, searchThreads, budgetMillis);
  }
}
