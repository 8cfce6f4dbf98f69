/** Imports, asked over HTTP. */
package org.infopool.ear.imports;
