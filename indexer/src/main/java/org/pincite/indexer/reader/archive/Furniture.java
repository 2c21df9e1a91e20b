package org.pincite.indexer.reader.archive;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which members of a file are no documents, but belong to one or to its delivery: they are counted
/// and not rejected one by one.
public sealed interface Furniture {

  /// What a member is, in the plural, as `pictures`; empty when it may be a document.
  ///
  /// @param mediaType without parameters, in lower case
  Optional<String> kindOf(String mediaType);

  /// Every member is a document.
  record None() implements Furniture {
    @Override
    public Optional<String> kindOf(String mediaType) {
      return Optional.empty();
    }
  }

  /// What pages of the web are made of.
  record OfPages() implements Furniture {
    private static final Set<String> FONTS =
        Set.of(
            "application/vnd.ms-fontobject", "application/x-font-ttf", "application/x-font-woff");
    private static final Set<String> SCRIPTS =
        Set.of("application/x-javascript", "application/ecmascript", "application/wasm");
    private static final Set<String> DATA = Set.of("application/json", "application/manifest+json");

    @Override
    public Optional<String> kindOf(String mediaType) {
      return Optional.ofNullable(
          switch (mediaType.substring(0, Math.max(mediaType.indexOf('/'), 0))) {
            case "image" -> "pictures";
            case "audio", "video" -> "recordings";
            case "font" -> "fonts";
            default -> textOrData(mediaType);
          });
    }

    private static @Nullable String textOrData(String mediaType) {
      if (mediaType.equals("text/css")) {
        return "style sheets";
      } else if (mediaType.equals("text/x-robots")) {
        return "rules for robots";
      } else if (mediaType.endsWith("/javascript") || SCRIPTS.contains(mediaType)) {
        return "scripts";
      } else if (FONTS.contains(mediaType)) {
        return "fonts";
      }
      return DATA.contains(mediaType) ? "pieces of data" : null;
    }
  }

  /// What comes with e-mail.
  record OfMail() implements Furniture {
    @Override
    public Optional<String> kindOf(String mediaType) {
      return switch (mediaType) {
        case "text/calendar", "application/ics" -> Optional.of("calendar entries");
        case "text/vcard", "text/x-vcard", "text/directory" -> Optional.of("address cards");
        case "message/delivery-status",
            "message/disposition-notification",
            "message/global-delivery-status",
            "text/rfc822-headers" ->
            Optional.of("delivery reports");
        default -> {
          boolean seen = mediaType.startsWith("image/") || mediaType.startsWith("audio/");
          yield seen || mediaType.startsWith("video/")
              ? new OfPages().kindOf(mediaType)
              : Optional.empty();
        }
      };
    }
  }
}
