/// Tests of the pages: a real index behind a real server, asked over HTTP.
@NullMarked
package org.pincite.search.web;

import org.jspecify.annotations.NullMarked;
