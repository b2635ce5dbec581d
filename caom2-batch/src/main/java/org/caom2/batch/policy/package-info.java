/**
 * Policies in files: {@link org.caom2.batch.policy.PolicyFile}. Nothing is ever null unless marked
 * so.
 */
@NullMarked
package org.caom2.batch.policy;

import org.jspecify.annotations.NullMarked;
