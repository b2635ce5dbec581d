/**
 * CAOM documents as XML, every version: {@link org.caom2.xml.CaomXml} reads and writes them.
 * Nothing is ever null unless marked so.
 */
@NullMarked
package org.caom2.xml;

import org.jspecify.annotations.NullMarked;
