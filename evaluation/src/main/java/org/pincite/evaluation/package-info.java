/// Measures quality through the product's own code; not shipped, and no other module may know it.
/// Begin at [org.pincite.evaluation.EvaluateCommand]: each subcommand is one measurement.
@NullMarked
package org.pincite.evaluation;

import org.jspecify.annotations.NullMarked;
