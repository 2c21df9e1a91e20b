package org.pincite.search;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// The address of a passage where it was published.
public final class SourceAddress {
  private SourceAddress() {}

  /// The record's address with the anchor of the passage; null when one of them is not known.
  public static @Nullable String of(@Nullable String url, @Nullable String anchor) {
    if (url == null || anchor == null) {
      return null;
    }
    int fragment = url.indexOf('#');
    try {
      // Makes an address of whatever a file calls an anchor.
      String encoded = new URI(null, null, anchor).toASCIIString();
      return (fragment < 0 ? url : url.substring(0, fragment)) + encoded;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
