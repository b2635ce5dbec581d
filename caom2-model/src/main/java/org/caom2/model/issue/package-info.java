/**
 * Findings as values: an {@link org.caom2.model.issue.Issue} has a severity, a stable code, the
 * model path of what it is about, its place in the document and a message; an {@link
 * org.caom2.model.issue.Outcome} carries a value together with the issues found while making it.
 * Nothing is null unless marked.
 */
@NullMarked
package org.caom2.model.issue;

import org.jspecify.annotations.NullMarked;
