/** The command line: verbs, exit codes, and what they print. */
@NullMarked
package io.maskline.app.cli;

import org.jspecify.annotations.NullMarked;
