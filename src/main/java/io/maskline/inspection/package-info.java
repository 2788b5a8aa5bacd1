/**
 * Inspection schemes (检验方案) of a firm's product and the lots inspected by them. Mandatory standards hold neither a list
 * of exit items nor an AQL, so a scheme is the maker's own, drafted and approved by two people; what is offered to start
 * from is a habit of the trade and says so.
 */
@NullMarked
package io.maskline.inspection;

import org.jspecify.annotations.NullMarked;
