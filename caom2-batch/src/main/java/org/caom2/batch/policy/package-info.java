/** Policies in files: {@link org.caom2.batch.policy.PolicyFile}. Nothing is null unless marked. */
@NullMarked
package org.caom2.batch.policy;

import org.jspecify.annotations.NullMarked;
