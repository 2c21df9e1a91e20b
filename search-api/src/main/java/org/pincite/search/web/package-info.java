/// The pages for people; begin with [org.pincite.search.web.Pages]. Templates are in
/// `src/main/jte`, the stylesheet in `src/main/resources/assets`.
@NullMarked
package org.pincite.search.web;

import org.jspecify.annotations.NullMarked;
