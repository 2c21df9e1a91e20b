/// The pages for people; begin with [org.pincite.search.web.Pages]. Templates are in
/// `src/main/jte`, the stylesheet in `src/main/resources/assets`. The models of the pages are
/// public for the sake of the compiled templates, which lie in a package of their own.
@NullMarked
package org.pincite.search.web;

import org.jspecify.annotations.NullMarked;
