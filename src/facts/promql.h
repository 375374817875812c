/* What a PromQL or LogQL expression is made of, without evaluating it: the SQL function
 * promql_terms(expression), a JSON array of {"kind", "name", "operator", "value"}:
 *
 *   metric    name                        a series that is read; also __name__ and {"quoted"}
 *   function  name                        rate, histogram_quantile, sum, absent, ...
 *   label     name operator value         a matcher: status =~ 5..
 *   range     value                       5m, of [5m] and [1h:5m]
 *   compare   operator value              a comparison with a number: > 0.05
 *   filter    operator value              a line filter of LogQL: |= "error"
 *
 * Labels that are only grouped by are none of these. Grammar: the documents of Prometheus,
 * "Querying basics" and "Operators", and of Loki, "Log queries". */
#ifndef FACTS_PROMQL_H
#define FACTS_PROMQL_H

#include <sqlite3.h>

/* NULL for NULL; `[]` for a text without terms. At most PROMQL_TERMS_MAX terms of the first
 * PROMQL_LENGTH_MAX bytes; a text that is no expression gives what can be told of it. */
void promql_terms(sqlite3_context *context, int n, sqlite3_value **arguments);

#endif
