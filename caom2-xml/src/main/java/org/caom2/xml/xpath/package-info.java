/**
 * XPath over CAOM documents of every version: {@link org.caom2.xml.xpath.CaomXPath}. Nothing is
 * null unless marked.
 */
@NullMarked
package org.caom2.xml.xpath;

import org.jspecify.annotations.NullMarked;
