/** Manual pages, made of what the commands say of themselves. Nothing is null unless marked. */
@NullMarked
package org.caom2.cli.manual;

import org.jspecify.annotations.NullMarked;
