/// Akoma Ntoso, the XML in which courts and parliaments publish: [AknReader] reads the judgments of
/// the National Archives and legislation, with the numbers and anchors that their elements have.
@NullMarked
package org.pincite.indexer.reader.akn;

import org.jspecify.annotations.NullMarked;
