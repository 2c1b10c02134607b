/** Hostile files, made here by code: a few kilobytes each, never a copy of anybody's file. */
package dev.candor.resume.reading.bomb;
