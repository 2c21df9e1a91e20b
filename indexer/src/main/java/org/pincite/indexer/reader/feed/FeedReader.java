package org.pincite.indexer.reader.feed;

import static org.pincite.corpus.RejectionReason.EMPTY;
import static org.pincite.corpus.RejectionReason.NO_DOCUMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.PrintedDates;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.XmlStreams;

/// Reads RSS and Atom feeds: each entry with a text is a record. Sitemaps, which look alike, list
/// addresses only and are told to be no documents.
public final class FeedReader implements RecordReader {
  private static final String ATOM = "application/atom+xml";
  private static final String RSS = "application/rss+xml";
  private static final String SITEMAP = "application/x-sitemap+xml";
  private static final String METHOD = "feed";
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(ATOM, RSS, SITEMAP);
  }

  @Override
  public Optional<String> recognise(FileStart start) {
    boolean marked =
        start.mediaType().contains("xml") || start.text().stripLeading().startsWith("<");
    return switch (marked ? start.rootElement() : "") {
      case "rss" -> Optional.of(RSS);
      case "RDF" ->
          start.text().contains("purl.org/rss/1.0/")
                  || start.text().contains("netscape.com/rdf/simple/0.9/")
              ? Optional.of(RSS)
              : Optional.empty();
      case "feed" ->
          start.text().contains("www.w3.org/2005/Atom")
                  || start.text().contains("purl.org/atom/ns#")
              ? Optional.of(ATOM)
              : Optional.empty();
      case "urlset", "sitemapindex" -> Optional.of(SITEMAP);
      default -> Optional.empty();
    };
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    if (source.mediaType().equals(SITEMAP)) {
      throw new RejectedFileException(
          NO_DOCUMENT, "it is a sitemap: it lists addresses and has no text of its own");
    }
    try (InputStream in = new ByteArrayInputStream(source.bytes(limits))) {
      FeedParser.parse(
          in,
          source.origin().url(),
          (entry, feed) -> results.accept(result(entry, feed, source, limits)));
    } catch (XMLStreamException e) {
      throw XmlStreams.damaged(e);
    }
  }

  private ReadResult result(FeedEntry entry, FeedEntry feed, SourceFile source, ReadLimits limits) {
    String which = "entry " + entry.number;
    FeedText text = entry.text();
    if (text.isBlank()) {
      return new ReadResult.Rejected(null, entry.line, EMPTY, which + " has no text");
    }
    try {
      var sections = new Sections(limits);
      for (TextBlock block : text.blocks()) {
        block.addTo(sections);
      }
      Description description = description(entry, feed, which);
      return new ReadResult.Read(
          description.partOfFile(
              source, this, entry.line, RecordType.ARTICLE, which, Extent.withoutPages()),
          sections.end(),
          description.notices());
    } catch (RejectedFileException e) {
      return new ReadResult.Rejected(null, entry.line, e.reason(), which + ": " + e.getMessage());
    }
  }

  private static Description description(FeedEntry entry, FeedEntry feed, String which) {
    return new DescriptionBuilder()
        .key(entry.id.isEmpty() ? which : entry.id)
        .type(RecordType.ARTICLE, METHOD)
        .title(entry.title.line(), METHOD)
        .publisher(entry.source.line(), METHOD)
        .publisher(feed.title.line(), METHOD)
        .authors(entry.authors, METHOD)
        .authors(feed.authors, METHOD)
        .published(date(entry.published), DateCandidate.Trust.STRUCTURED)
        // Atom asks only for the time of the last change.
        .published(
            entry.published.isEmpty() ? date(entry.updated) : PublishedDate.unknown(),
            DateCandidate.Trust.STRUCTURED)
        .modified(date(entry.updated))
        .language(language(entry, feed), METHOD)
        .url(entry.url, METHOD)
        .rights(entry.rights, METHOD)
        .rights(feed.rights, METHOD)
        .build();
  }

  private static PublishedDate date(String text) {
    try {
      return PublishedDate.parse(text, METHOD);
    } catch (IllegalArgumentException e) {
      return PrintedDates.first(text, METHOD).orElse(PublishedDate.unknown());
    }
  }

  private static @Nullable String language(FeedEntry entry, FeedEntry feed) {
    return List.of(entry.language, feed.language).stream()
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(tag -> LANGUAGE.matcher(tag.toLowerCase(Locale.ROOT)).matches())
        .findFirst()
        .orElse(null);
  }
}
