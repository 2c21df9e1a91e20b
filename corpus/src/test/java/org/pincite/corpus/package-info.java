/// Tests of records and passages; [org.pincite.corpus.Seed] is for randomised tests.
@NullMarked
package org.pincite.corpus;

import org.jspecify.annotations.NullMarked;
