/// The HTTP server. Begin with [org.pincite.search.http.Routes], the table of everything it
/// answers; [org.pincite.search.http.SearchServer] is the command line.
@NullMarked
package org.pincite.search.http;

import org.jspecify.annotations.NullMarked;
