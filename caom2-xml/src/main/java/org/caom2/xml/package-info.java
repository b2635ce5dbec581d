/**
 * CAOM documents as XML, every version: {@link org.caom2.xml.CaomXml} reads and writes them.
 * Nothing is null unless marked.
 */
@NullMarked
package org.caom2.xml;

import org.jspecify.annotations.NullMarked;
