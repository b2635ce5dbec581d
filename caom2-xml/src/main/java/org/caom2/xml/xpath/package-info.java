/**
 * XPath over CAOM documents of every version: {@link org.caom2.xml.xpath.CaomXPath}. Nothing is
 * ever null unless marked so.
 */
@NullMarked
package org.caom2.xml.xpath;

import org.jspecify.annotations.NullMarked;
