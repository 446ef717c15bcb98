/** Do announcements and abnormal returns go together over days, at which lag, and by chance? */
package io.sada.study.correlation;
