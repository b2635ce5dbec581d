package org.caom2.cli.source;

import java.io.BufferedInputStream;

/**
 * The bytes of one document, decompressed.
 *
 * @param label where it was found: the argument joined with the path inside it
 * @param stream its bytes; closed by who opened it
 * @param packed whether it comes out of an archive or was compressed, so that reading it to its end
 *     shows whether it is whole
 */
record Source(String label, BufferedInputStream stream, boolean packed) {}
