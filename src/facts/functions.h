/* SQL functions of this program, beside SQLite's own. All are deterministic; NULL in, NULL out.
 *
 * - regexp(pattern, text), text REGEXP pattern: Perl-like, finds anywhere, case matters
 *   ((?i): it does not); NULL when the text is too costly to match
 * - matches_path(pattern, path): glob over a path: ** * ? [set] {a,b}
 * - duration_ms(text): '5000 ms', '5s', '1m30s', '250' -> milliseconds; NULL when it is no duration
 * - basename(path), dirname(path): parts of a path
 * - promql_terms(expression): what a PromQL expression reads, as a JSON array
 * - sql_verb(statement), sql_table(statement): what a statement writes (create, update, delete) and
 *   into which table, also behind WITH; NULL when it only reads
 * - is_placeholder(text): 1 when a field's value was never filled in: CHANGE_ME, <x>
 */
#ifndef FACTS_FUNCTIONS_H
#define FACTS_FUNCTIONS_H

#include "facts/store.h"

enum err functions_register(struct store *s, struct diag *d) MUST_CHECK;
/* Is NAME, in any case, one of these functions? */
bool functions_has(struct str name);
/* Milliseconds of a duration as people and configuration files write it: a sum of number and unit
 * (ns, us, ms, s, m, h, d and their long names, any case), or a bare number of milliseconds; what
 * follows in parentheses is ignored: '30 s (default)'. False when it is none. */
bool duration_parse(struct str text, double *ms);

#endif
