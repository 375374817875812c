/* What single words of code mean in every language: names of headers, numbers of statuses, names
 * that hold a status, and names that count attempts. */
#ifndef READ_CODE_WORDS_H
#define READ_CODE_WORDS_H

#include "base/str.h"

/* S could name an HTTP header: letters, digits and dashes, 2 to 64 of them. */
bool word_is_header(struct str s);
/* S is a header that stands for itself wherever it is written: Retry-After, X-..., RateLimit-... */
bool word_is_known_header(struct str s);
/* NUMBER is the status of a failure: three digits, the first 4 or 5. */
bool word_is_status(struct str number);
/* A variable or member called NAME holds a status: statusCode, http_status. */
bool word_holds_status(struct str name);
/* TEXT speaks of a number of attempts or failures. */
bool word_counts(struct str text);

#endif
