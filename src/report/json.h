/* The report as a JSON value, by the contract of docs/report.md, for formats that carry it. */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include "report/common.h"

#include <jansson.h>

struct json_maker {
    struct arena *arena; // for cleaned texts
    enum text_kind kind; // what texts of the repository are made safe for
};

/* All return a new value, which the caller owns (json_decref). */
json_t *json_report(struct json_maker *b, const struct report *r);
json_t *json_text(struct json_maker *b, struct str s); // STR_NONE: null
json_t *json_texts(struct json_maker *b, const str_vec *list);

/* Appends ROOT, indented, and a newline to OUT, and releases it. */
void json_print(struct buf *out, json_t *root);

#endif
