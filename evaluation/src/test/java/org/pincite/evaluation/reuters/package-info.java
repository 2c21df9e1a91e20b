@NullMarked
package org.pincite.evaluation.reuters;

import org.jspecify.annotations.NullMarked;
