/** Generates fluent builders for records while they are compiled. */
package org.caom2.processor;
