/* What several report formats need: text made safe to print, wording, and the order of blockers.
 * Everything a repository may contain reaches a report (file names, code lines), so no format
 * prints a text that has not been through text_clean. */
#ifndef REPORT_COMMON_H
#define REPORT_COMMON_H

#include "base/buf.h"
#include "judge/checklist.h"

enum text_kind {
    TEXT_UTF8,  // only made valid UTF-8 (for JSON, which escapes the rest)
    TEXT_LINE,  // besides: one line; control and direction characters cannot reach the terminal
    TEXT_BLOCK, // the same with newlines and tabs kept
};

/* S with what KIND does not allow replaced (by U+FFFD, white space by a space); S itself when there
 * is nothing to replace. STR_NONE stays STR_NONE. */
struct str text_clean(struct arena *a, struct str s, enum text_kind kind);
/* Appends S, which text_clean has seen, with what means something in HTML and XML escaped, in
 * attributes too; a newline as a reference. */
void text_markup(struct buf *out, struct str s);
/* Columns of S on a terminal: characters, taken as one column each. */
size_t text_columns(struct str s);
/* S, or its beginning with "..." behind, at most COLUMNS wide. */
struct str text_clip(struct arena *a, struct str s, size_t columns);
/* Appends S, words wrapped at WIDTH columns. The caller has printed FIRST columns of the first line
 * already; further lines are indented by INDENT. At most LINES lines (0: all), each ends in \n. */
void text_wrap(struct buf *out, struct str s, size_t first, size_t indent, size_t width,
               uint32_t lines);
/* The first sentence of a Markdown paragraph, as one line. */
struct str text_sentence(struct arena *a, struct str s);

/* "30 minutes", "4 hours", "1.5 days", "2 weeks": HOURS of work, 8 a day, 5 days a week. */
struct str words_effort(struct arena *a, double hours);
/* "1 blocker", "2 blockers". */
struct str words_count(struct arena *a, uint64_t n, const char *one, const char *many);
const char *words_verdict(enum verdict v); // "NOT READY"
const char *words_policy(enum policy p);   // "B", "W", "-": the checklist's letters
struct str words_list(struct arena *a, const str_vec *texts, const char *separator);
/* "src/stripe.ts:12", or the path alone when there is no line. */
struct str words_place(struct arena *a, const struct evidence *e);
/* The category's id of a checklist folder: "2-safety-patterns" -> "safety-patterns". */
struct str words_category(struct str folder);

/* What the report is about: the service's name, else "this repository". */
struct str report_name(const struct report *r);
/* An open blocker that counts itself: FAIL, not waived, not under another item. */
bool item_blocks(const struct item_result *item);
/* True when a blocker is shown by something in the repository rather than by finding nothing. */
bool item_proven(const struct item_result *item);
/* The place that shows the finding best, or NULL. */
const struct evidence *item_witness(const struct item_result *item);
/* What is wrong with an unmet or partial item, in plain words, one line: the judge's note, else
 * what is missing, else that there is no sign of what the title asks for. */
struct str item_trouble(struct arena *a, const struct item_result *item);
/* How it is, for an item that is met: the best note, else the title. */
struct str item_comfort(struct arena *a, const struct item_result *item);
/* Why an item has no PASS, WARN or FAIL. */
struct str item_reason(struct arena *a, const struct item_result *item);

/* What is wrong at a place, one line, safe to print. */
struct str problem_text(struct arena *a, const struct problem *p);
/* What a pull request is told of: what a waiver does not cover and, when the report was compared,
 * the comparison did not know. */
bool problem_told(const struct report *r, const struct problem *p);

typedef vec(uint32_t) index_vec;

/* Indexes of open root blockers, worst first: proven before absent, then how many tiers they block,
 * how many items fall with them, in how many places they show; then checklist order. */
void report_blockers(const struct report *r, struct arena *a, index_vec *out);
/* Ids of the failing items counted under item INDEX. */
void report_dependents(const struct report *r, uint32_t index, struct arena *a, str_vec *out);

#endif
