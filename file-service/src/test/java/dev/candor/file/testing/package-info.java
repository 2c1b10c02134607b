/** The object store of the tests. */
package dev.candor.file.testing;
