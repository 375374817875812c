// Reading a JSON report back; the contract is docs/report.md.
#include "report/saved.h"

#include <jansson.h>
#include <string.h>

struct reading {
    struct arena *arena;
    bool wrong; // a key is missing or of another type
};

static struct str text_of(struct reading *r, json_t *o, const char *key)
{
    json_t *value = json_object_get(o, key);
    if (json_is_null(value))
        return STR_NONE;
    if (!json_is_string(value)) {
        r->wrong = true;
        return STR_NONE;
    }
    return arena_str(r->arena, (struct str){json_string_value(value), json_string_length(value)});
}

static int64_t number_of(struct reading *r, json_t *o, const char *key)
{
    json_t *value = json_object_get(o, key);
    r->wrong |= !json_is_integer(value);
    return json_integer_value(value);
}

static bool truth_of(struct reading *r, json_t *o, const char *key)
{
    json_t *value = json_object_get(o, key);
    r->wrong |= !json_is_boolean(value);
    return json_is_true(value);
}

// The place of the text under KEY among N names, by a function that names them.
static int word_of(struct reading *r, json_t *o, const char *key, int n, const char *(*name)(int))
{
    struct str word = text_of(r, o, key);
    for (int i = 0; i < n; i++)
        if (str_eq(word, str_c(name(i))))
            return i;
    r->wrong = true;
    return 0;
}

static const char *finding_at(int i)
{
    return finding_name((enum finding)i);
}

static const char *status_at(int i)
{
    return status_name((enum status)i);
}

static const char *verdict_at(int i)
{
    return verdict_name((enum verdict)i);
}

static void read_evidence(struct reading *r, json_t *array, struct str item, struct saved_report *s)
{
    size_t i;
    json_t *o;
    json_array_foreach(array, i, o)
    {
        struct saved_evidence e = {
            .item = item, .path = text_of(r, o, "path"), .excerpt = text_of(r, o, "excerpt")};
        if (!e.path.p || !e.excerpt.p || json_is_null(json_object_get(o, "line")))
            continue;
        e.line = number_of(r, o, "line");
        vec_push(r->arena, &s->evidence, e);
    }
}

static void read_items(struct reading *r, json_t *array, struct saved_report *s)
{
    size_t i;
    json_t *o;
    json_array_foreach(array, i, o)
    {
        struct saved_item item = {
            .id = text_of(r, o, "id"),
            .title = text_of(r, o, "title"),
            .finding = (enum finding)word_of(r, o, "finding", FINDING_NA + 1, finding_at),
            .status = (enum status)word_of(r, o, "status", STATUS_SKIP + 1, status_at),
            .waived = truth_of(r, o, "waived")};
        vec_push(r->arena, &s->items, item);
        read_evidence(r, json_object_get(o, "evidence"), item.id, s);
    }
}

static void read_problems(struct reading *r, json_t *array, struct saved_report *s)
{
    size_t i;
    json_t *o;
    json_array_foreach(array, i, o)
    {
        struct saved_problem p = {.item = text_of(r, o, "item"),
                                  .path = text_of(r, o, "path"),
                                  .note = text_of(r, o, "note"),
                                  .line = number_of(r, o, "line"),
                                  .waived = truth_of(r, o, "waived"),
                                  .fingerprint = text_of(r, o, "fingerprint"),
                                  .content = text_of(r, o, "content")};
        vec_push(r->arena, &s->problems, p);
    }
}

// Reports of schema 1.2 and before have none.
static void read_declarations(struct reading *r, json_t *array, struct saved_report *s)
{
    size_t i;
    json_t *o;
    json_array_foreach(array, i, o)
    {
        struct saved_declaration d = {.kind = text_of(r, o, "kind"),
                                      .item = text_of(r, o, "item"),
                                      .text = text_of(r, o, "text")};
        vec_push(r->arena, &s->declarations, d);
    }
}

static void read_root(struct reading *r, json_t *root, struct saved_report *s)
{
    json_t *blockers = json_object_get(root, "blockers"), *score = json_object_get(root, "score");
    json_t *items = json_object_get(root, "items"), *found = json_object_get(root, "problems");
    json_t *service = json_object_get(root, "service");
    s->evaluated = text_of(r, root, "evaluated");
    s->checklist_version = text_of(r, json_object_get(root, "tool"), "checklist");
    s->commit = text_of(r, json_object_get(root, "repository"), "commit");
    s->service = text_of(r, service, "name");
    s->tier = (int)number_of(r, service, "tier");
    s->verdict = (enum verdict)word_of(r, root, "verdict", VERDICT_UNKNOWN + 1, verdict_at);
    s->blockers = (uint32_t)(number_of(r, blockers, "proven") + number_of(r, blockers, "absent"));
    s->warnings = (uint32_t)number_of(r, root, "warnings");
    s->score = number_of(r, score, "total");
    s->out_of = number_of(r, score, "out_of");
    r->wrong |= !json_is_array(items) || !json_is_array(found);
    read_items(r, items, s);
    read_problems(r, found, s);
    read_declarations(r, json_object_get(root, "declarations"), s);
}

enum err saved_read(struct saved_report *s, struct arena *a, struct str path, struct str text,
                    struct diag *d)
{
    json_error_t error;
    json_t *root = json_loadb(text.p, text.n, JSON_REJECT_DUPLICATES, &error);
    struct reading r = {.arena = a};
    *s = (struct saved_report){0};
    if (!root)
        return diag_set(d, a, ERR_DATA, path, error.line, "no JSON: %s", error.text);
    struct str version = text_of(&r, root, "schema");
    bool known = str_starts(version, STR("1.")) && !r.wrong;
    if (known)
        read_root(&r, root, s);
    json_decref(root);
    if (!known)
        return diag_set(d, a, ERR_DATA, path, 0, "no report of prod-readiness");
    if (r.wrong)
        return diag_set(d, a, ERR_DATA, path, 0,
                        "not a whole report: parts are missing, or an older version wrote it");
    return ERR_OK;
}

void saved_of(struct saved_report *s, struct arena *a, const struct report *r)
{
    *s = (struct saved_report){.evaluated = r->evaluated,
                               .checklist_version = r->checklist_version,
                               .commit = r->commit,
                               .service = r->service,
                               .verdict = r->verdict,
                               .tier = r->tier,
                               .score = r->score,
                               .out_of = r->out_of,
                               .blockers = r->blockers_proven + r->blockers_absent,
                               .warnings = r->warnings};
    for (uint32_t i = 0; i < r->items.n; i++) {
        const struct item_result *item = &r->items.v[i];
        vec_push(a, &s->items,
                 (struct saved_item){item->item->id, item->item->title, item->finding, item->status,
                                     item->waived});
    }
    for (uint32_t i = 0; i < r->problems.n; i++) {
        const struct problem *p = &r->problems.v[i];
        vec_push(a, &s->problems,
                 (struct saved_problem){p->item->id, p->path, p->note, p->line, p->waived,
                                        p->fingerprint, p->content});
    }
}
