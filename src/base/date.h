/* Calendar days as numbers (days since 1970-01-01, proleptic Gregorian), without time or zone. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/arena.h"

/* "YYYY-MM-DD" of an existing day between 1970 and 9999, nothing else. */
bool date_parse(struct str text, int64_t *day);
struct str date_text(struct arena *a, int64_t day);
/* DAY moved forward by N working days (Monday to Friday); N 0 gives DAY itself. */
int64_t date_add_working(int64_t day, int64_t n);

#endif
