/** What users would do instead, written as one who knows their tool would. */
package io.sada.bench.rivals;
