/**
 * What a user touches on one machine: the {@code sada} command, an embedded broker, a minicluster
 * and a standalone cluster of own processes. Nothing here is part of the job: the pipeline runs the
 * same without this module.
 */
package io.sada.local;
