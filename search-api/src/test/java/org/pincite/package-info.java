/// The rules that the packages of all modules keep: [org.pincite.ArchitectureTest].
@NullMarked
package org.pincite;

import org.jspecify.annotations.NullMarked;
