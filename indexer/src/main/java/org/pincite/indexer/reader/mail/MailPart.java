package org.pincite.indexer.reader.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/// A part of a message that has no parts itself.
///
/// @param number among those of the message, from 1
/// @param mediaType as the message calls it, in lower case
/// @param charset as the message names it; null when it does not
/// @param fileName null when it has none
/// @param isAttached whether the message calls it an attachment
/// @param alternative the number of the group of parts of which a reader shows one; 0 when it is in
///   none
/// @param isSealed whether it belongs to an encrypted whole
record MailPart(
    int number,
    String mediaType,
    @Nullable String charset,
    @Nullable String fileName,
    boolean isAttached,
    int alternative,
    boolean isSealed) {

  private static final Set<String> SIGNATURES =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-keys");
  private static final Set<String> SEALED =
      Set.of("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted");

  /// @param header of the part
  static MailPart of(
      int number, BodyDescriptor body, List<Field> header, int alternative, boolean sealed) {
    String type = body.getMimeType().toLowerCase(Locale.ROOT);
    Optional<ContentDispositionField> disposition =
        field(header, "content-disposition", ContentDispositionField.class);
    String name =
        disposition
            .map(field -> field.getParameter("filename"))
            .or(() -> field(header, "content-type", ContentTypeField.class).map(MailPart::name))
            .map(HeaderText::decoded)
            .filter(text -> !text.isEmpty())
            .orElse(null);
    boolean attached =
        disposition.isPresent()
            ? "attachment".equalsIgnoreCase(disposition.get().getDispositionType())
            : name != null;
    return new MailPart(
        number,
        type,
        body.getCharset(),
        name,
        attached,
        alternative,
        sealed || SEALED.contains(type));
  }

  private static @Nullable String name(ContentTypeField field) {
    var parameters = new MimeParameterMapping();
    field.getParameters().forEach(parameters::addParameter);
    return parameters.get("name");
  }

  /// Whether it is what the message says.
  boolean isText() {
    return !isAttached && !isSealed && (mediaType.equals("text/plain") || isHtml());
  }

  boolean isHtml() {
    return mediaType.equals("text/html");
  }

  /// Whether it only proves who wrote the rest.
  boolean isSignature() {
    return SIGNATURES.contains(mediaType);
  }

  /// Whether it is what Outlook makes of a message that others cannot read.
  boolean isTnef() {
    return mediaType.endsWith("/ms-tnef") || "winmail.dat".equalsIgnoreCase(fileName);
  }

  /// A name for it among the message's parts.
  String label() {
    if (fileName != null) {
      return fileName;
    }
    return "part " + number + (mediaType.equals("message/rfc822") ? ".eml" : "");
  }

  private static <T extends ParsedField> Optional<T> field(
      List<Field> header, String name, Class<T> type) {
    return header.stream()
        .filter(field -> field.getName().equalsIgnoreCase(name))
        .findFirst()
        .flatMap(field -> {
          try {
            return Optional.of(LenientFieldParser.parse(HeaderText.raw(field)));
          } catch (MimeException | RuntimeException e) {
            // As if it were not there: the part has its content all the same.
            return Optional.<ParsedField>empty();
          }
        })
        .filter(type::isInstance)
        .map(type::cast);
  }
}
