/**
 * What operators remember and what is shuffled between them, with hand-written, versioned
 * serializers. State is never a record of the wire contract.
 */
package io.sada.pipeline.state;
