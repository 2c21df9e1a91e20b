/// How well persons and places are linked. Begin at [org.pincite.evaluation.links.LinkScores]; what
/// is expected comes from [org.pincite.evaluation.links.GoldFile].
@NullMarked
package org.pincite.evaluation.links;

import org.jspecify.annotations.NullMarked;
