/* The state of one run of the judge, shared by its stages (judge.c calls them in this order). Not
 * for anyone else: the rest of the program sees judge.h and the report. */
#ifndef JUDGE_JUDGING_H
#define JUDGE_JUDGING_H

#include "judge/judge.h"
#include "judge/rules.h"

enum { NO_ITEM = -1 };

struct work {                // beside report.items, same index
    bool selected;           // inside the scope and the lists of the command line
    bool needed;             // selected, or required by something that is
    bool blocked;            // na because of the item it requires
    struct str not_selected; // why, when not
    int32_t requires, head;  // indexes, NO_ITEM
    judge_row_vec rows;
};

struct judging {
    const struct judge_input *in;
    struct arena *a;
    struct report *r;
    struct diag *d;
    struct work *work;
    int64_t today;
    struct str entry; // file where a service that is not in JavaScript is put together; STR_NONE
    struct str first_page;                // README of the repository, else its first file; STR_NONE
    const struct config_service *service; // NULL when none is declared for this one
};

/* select.c: which items are judged at all, and what they require. */
enum err judging_select(struct judging *j) MUST_CHECK;
/* where.c: finds the entry of the service; then, where the fix of something absent belongs. */
enum err judging_find_entry(struct judging *j) MUST_CHECK;
struct str judging_where(const struct judging *j, const struct item *item);
/* where.c: puts P, of the described result R that no place shows, at a file that is there. */
void judging_absent_place(const struct judging *j, const struct item_result *r, struct problem *p);
/* unread.c: why the finding of item I cannot be trusted because files were not read; STR_NONE when
 * it can. */
struct str judging_unread(const struct judging *j, uint32_t i);
/* The kind of input that item I rests on and this program cannot read at all; STR_NONE. */
struct str judging_no_reader(const struct judging *j, uint32_t i);
/* evidence.c: evidence, what is missing, searched and the fix of item I from its rows. */
void judging_describe(struct judging *j, uint32_t i);
/* declared.c: attestation of item I (after its own judgement) and, at the end, all waivers. */
void judging_attest(struct judging *j, uint32_t i);
void judging_waive(struct judging *j);
/* True when a waiver in force covers ROW of item I (NULL: the item as a whole). */
bool judging_covered(const struct judging *j, uint32_t i, const struct judge_row *row);
/* problems.c: the places of all items that are FAIL or WARN, fingerprinted; after judging_score. */
void judging_problems(struct judging *j);
/* The item's policy at TIER, raised by the impact that is declared. */
enum policy judging_policy(const struct judging *j, const struct item *item, int tier);
/* score.c: statuses at the report's tier, root causes, blockers, scores, verdict. */
void judging_score(struct judging *j);
/* questions.c: the six questions, the gathered context. */
void judging_questions(struct judging *j);
enum err judging_context(struct judging *j) MUST_CHECK;
/* The tables that judging_context reads, as far as the vocabulary has them. */
str_vec judging_context_sql(const struct judging *j);
/* operations.c: the dependency matrix, the budget of time and the facts of operations, when they
 * are wanted. */
enum err judging_operations(struct judging *j) MUST_CHECK;
/* Appends to SQL what judging_operations asks. */
void judging_operations_sql(const struct judging *j, str_vec *sql);
/* actions.c: work list with owners and dates, launch plan, sign-off. */
void judging_actions(struct judging *j);
/* signoff.c: who has signed, and whether it still holds; after judging_score. */
void judging_signoff(struct judging *j);

/* ROW shows what keeps its item from being met. */
bool judging_is_bad(const struct judge_row *row);
/* Index of the item with ID, NO_ITEM when the checklist has none. */
int32_t judging_find(const struct judging *j, struct str id);
/* True for a finding that stands on nothing that was found: absent, or not applicable because of
 * that. */
bool judging_is_absent(const struct judging *j, uint32_t i);

#endif
