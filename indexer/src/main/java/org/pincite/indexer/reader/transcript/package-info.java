/// Reads transcripts of hearings: who asks, who answers, at which printed page and line. Begin with
/// [org.pincite.indexer.reader.transcript.TranscriptReader];
/// [org.pincite.indexer.reader.transcript.HearingTranscript] works on the lines of pages and serves
/// any reader that has those.
@NullMarked
package org.pincite.indexer.reader.transcript;

import org.jspecify.annotations.NullMarked;
