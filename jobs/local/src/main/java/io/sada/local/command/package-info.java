/**
 * The verbs of the {@code sada} command, one class each: they read the command line and call what
 * does the work.
 */
package io.sada.local.command;
