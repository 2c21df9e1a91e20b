/// Random searches over random records, answered twice: by the server, and by
/// [org.pincite.search.oracle.Oracle], a plain stream that knows nothing of Lucene. Begin with
/// [org.pincite.search.oracle.SearchOracleTest].
@NullMarked
package org.pincite.search.oracle;

import org.jspecify.annotations.NullMarked;
