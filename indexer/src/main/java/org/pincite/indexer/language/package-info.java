/// Tells in which language a text is. Begin with [org.pincite.indexer.language.LanguageDetection].
@NullMarked
package org.pincite.indexer.language;

import org.jspecify.annotations.NullMarked;
