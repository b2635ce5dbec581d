/**
 * What was found in a run, to be handed on: {@link org.caom2.batch.report.Report} and its formats.
 * Nothing is null unless marked.
 */
@NullMarked
package org.caom2.batch.report;

import org.jspecify.annotations.NullMarked;
