package org.pincite.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.Sha256;

/// The files that pages link to, each served under a name with the hash of its content: browsers
/// may keep one for ever, and a changed one has another name.
public final class Assets {
  private static final int HASH_LENGTH = 12;

  private final Map<String, Asset> byName;
  private final String stylesheet;
  private final String icon;

  private Assets(Asset stylesheet, Asset icon) {
    this.byName = Map.of(stylesheet.name(), stylesheet, icon.name(), icon);
    this.stylesheet = "/assets/" + stylesheet.name();
    this.icon = "/assets/" + icon.name();
  }

  /// Reads the files from the class path.
  static Assets load() {
    return new Assets(read("css", "text/css; charset=utf-8"), read("svg", "image/svg+xml"));
  }

  /// The file of this name, hash included; empty when there is none.
  Optional<Asset> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// The address of the stylesheet.
  String stylesheet() {
    return stylesheet;
  }

  /// The address of the icon.
  String icon() {
    return icon;
  }

  private static Asset read(String extension, String mediaType) {
    String file = "/assets/pincite." + extension;
    try (InputStream in = Assets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + file);
      }
      byte[] bytes = in.readAllBytes();
      String hash = Sha256.hexOf(bytes).substring(0, HASH_LENGTH);
      return new Asset("pincite-" + hash + "." + extension, mediaType, new String(bytes, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file that pages link to.
  public record Asset(String name, String mediaType, String text) {}
}
