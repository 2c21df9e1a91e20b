/// Linking measured against the labels of Reuters-21578. Begin at
/// [org.pincite.evaluation.reuters.ReutersMeasurement]. The labels are read here, apart from the
/// stories: the product's reader does not know them.
@NullMarked
package org.pincite.evaluation.reuters;

import org.jspecify.annotations.NullMarked;
