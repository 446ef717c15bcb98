/**
 * Typed options: one name for each everywhere (file, command line, documentation), and one clear
 * line for what is wrong.
 */
package io.sada.pipeline.options;
