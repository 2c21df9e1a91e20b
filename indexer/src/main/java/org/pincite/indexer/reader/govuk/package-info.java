/// Reads what the content API of GOV.UK gives of a publication. Begin at `GovukReader`.
@NullMarked
package org.pincite.indexer.reader.govuk;

import org.jspecify.annotations.NullMarked;
