/* The JSON report: the contract that docs/report.md describes and schema/report.schema.json checks.
 * Every key is always there, in the order of the contract; what is not known is null. Nothing but
 * the report structure enters, so the same evaluation gives the same bytes. */
#include "report/json.h"

#include "report/format.h"
#include "version.h"

json_t *json_text(struct json_maker *b, struct str s)
{
    if (!s.p)
        return json_null();
    s = text_clean(b->arena, s, b->kind);
    return json_stringn(s.p, s.n);
}

json_t *json_texts(struct json_maker *b, const str_vec *list)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < list->n; i++)
        json_array_append_new(array, json_text(b, list->v[i]));
    return array;
}

static void put(json_t *object, const char *key, json_t *value)
{
    json_object_set_new(object, key, value);
}

static void put_text(struct json_maker *b, json_t *object, const char *key, struct str s)
{
    put(object, key, json_text(b, s));
}

static json_t *number(double n)
{
    json_int_t whole = n > -1e15 && n < 1e15 ? (json_int_t)n : 0; // also false for not-a-number
    return (double)whole == n ? json_integer(whole) : json_real(n);
}

static json_t *name(const char *s)
{
    return json_string(s);
}

static json_t *build_service(struct json_maker *b, const struct report *r)
{
    json_t *o = json_object();
    put_text(b, o, "name", r->service);
    put_text(b, o, "scope", r->scope);
    put(o, "tier", json_integer(r->tier));
    put(o, "tier_assumed", json_boolean(r->tier_assumed));
    put_text(b, o, "owner", r->owner);
    put_text(b, o, "stage", r->stage);
    put_text(b, o, "impact", r->impact);
    put(o, "dependencies", json_texts(b, &r->dependencies));
    return o;
}

static json_t *build_context(struct json_maker *b, const struct report *r)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < r->context.n; i++) {
        json_t *o = json_object();
        put_text(b, o, "kind", r->context.v[i].kind);
        put(o, "paths", json_texts(b, &r->context.v[i].paths));
        json_array_append_new(array, o);
    }
    return array;
}

static json_t *build_coverage(struct json_maker *b, const struct report *r)
{
    json_t *o = json_object(), *skipped = json_array();
    put(o, "files", json_integer(r->files));
    put(o, "read", json_integer(r->files_read));
    for (uint32_t i = 0; i < r->skipped.n; i++) {
        json_t *s = json_object();
        put_text(b, s, "path", r->skipped.v[i].path);
        put_text(b, s, "why", r->skipped.v[i].why);
        json_array_append_new(skipped, s);
    }
    // A language without a reader is one entry without a path: thousands of files may share it.
    for (uint32_t i = 0; i < r->unread_languages.n; i++) {
        const struct skipped_file *l = &r->unread_languages.v[i];
        json_t *s = json_object();
        put(s, "path", json_null());
        put_text(
            b, s, "why",
            arena_printf(b->arena, "no reader for %.*s: %.*s", STR_ARG(l->path), STR_ARG(l->why)));
        json_array_append_new(skipped, s);
    }
    put(o, "skipped", skipped);
    put(o, "applicable", json_integer(r->applicable));
    put(o, "unread", json_integer(r->unread));
    return o;
}

static json_t *build_blockers(const struct report *r)
{
    json_t *o = json_object(), *tiers = json_array();
    put(o, "proven", json_integer(r->blockers_proven));
    put(o, "absent", json_integer(r->blockers_absent));
    for (int tier = 0; tier < 3; tier++)
        json_array_append_new(tiers, json_integer(r->blockers_by_tier[tier]));
    put(o, "by_tier", tiers);
    return o;
}

static json_t *build_questions(struct json_maker *b, const struct report *r)
{
    static const char *const answers[] = {"yes", "no", "unproven"};
    json_t *array = json_array();
    for (uint32_t i = 0; i < r->questions.n; i++) {
        const struct question_result *q = &r->questions.v[i];
        json_t *o = json_object();
        put_text(b, o, "text", q->text);
        put(o, "answer", name(answers[q->answer]));
        put(o, "items", json_texts(b, &q->items));
        json_array_append_new(array, o);
    }
    return array;
}

static json_t *build_score(struct json_maker *b, const struct report *r)
{
    json_t *o = json_object(), *array = json_array();
    put(o, "total", json_integer(r->score));
    put(o, "out_of", json_integer(r->out_of));
    for (uint32_t i = 0; i < r->categories.n; i++) {
        const struct category_result *c = &r->categories.v[i];
        json_t *entry = json_object();
        put_text(b, entry, "id", words_category(c->id));
        put_text(b, entry, "title", c->title);
        put(entry, "score", c->score < 0 ? json_null() : json_integer(c->score));
        put(entry, "blockers", json_integer(c->blockers));
        put(entry, "warnings", json_integer(c->warnings));
        json_array_append_new(array, entry);
    }
    put(o, "categories", array);
    return o;
}

static json_t *build_evidence(struct json_maker *b, const struct item_result *item)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < item->evidence.n; i++) {
        const struct evidence *e = &item->evidence.v[i];
        json_t *o = json_object();
        put_text(b, o, "path", e->path);
        put(o, "line", e->path.p && e->line > 0 ? json_integer(e->line) : json_null());
        put(o, "outcome", name(finding_name(e->outcome)));
        put_text(b, o, "note", e->note);
        put_text(b, o, "excerpt", e->excerpt);
        json_array_append_new(array, o);
    }
    return array;
}

static json_t *build_fix(struct json_maker *b, const struct fix *fix)
{
    json_t *o = json_object();
    put_text(b, o, "summary", fix->summary);
    put(o, "effort", number(fix->effort_hours));
    put(o, "files", json_texts(b, &fix->files));
    put_text(b, o, "patch", fix->patch);
    return o;
}

static json_t *build_attestation(struct json_maker *b, const struct attestation *a)
{
    if (!a->present)
        return json_null();
    json_t *o = json_object();
    put(o, "finding", name(finding_name(a->finding)));
    put_text(b, o, "by", a->by);
    put_text(b, o, "on", a->on);
    put_text(b, o, "evidence", a->evidence);
    put_text(b, o, "expires", a->expires);
    put(o, "expired", json_boolean(a->expired));
    put(o, "self", json_boolean(a->self));
    return o;
}

// An item that is not judged has no list of what is missing; its reason is what the search gave.
static struct str searched(struct json_maker *b, const struct item_result *item)
{
    if (item->status != STATUS_SKIP || !item->reason.n)
        return item->searched;
    if (!item->searched.n)
        return item->reason;
    struct buf out; // not printf: a text may be longer than what STR_ARG lets through
    buf_init(&out, b->arena);
    buf_str(&out, item->reason);
    buf_c(&out, " (searched: ");
    buf_str(&out, item->searched);
    buf_char(&out, ')');
    return buf_take(&out);
}

static json_t *build_item(struct json_maker *b, const struct item_result *item)
{
    json_t *o = json_object();
    put_text(b, o, "id", item->item->id);
    put_text(b, o, "title", item->item->title);
    put_text(b, o, "category", words_category(item->item->category));
    put_text(b, o, "section", item->item->section);
    put(o, "finding", name(finding_name(item->finding)));
    put(o, "basis", name(basis_name(item->basis)));
    put(o, "status", name(status_name(item->status)));
    put(o, "policy", name(words_policy(item->policy)));
    put_text(b, o, "requires", item->item->requires);
    put(o, "waived", json_boolean(item->waived));
    put(o, "evidence", build_evidence(b, item));
    put_text(b, o, "missing", item->missing);
    put_text(b, o, "searched", searched(b, item));
    put(o, "fix", build_fix(b, &item->fix));
    put(o, "attestation", build_attestation(b, &item->attestation));
    return o;
}

static json_t *build_actions(struct json_maker *b, const struct report *r)
{
    static const char *const priorities[] = {"P0", "P1", "P2"};
    json_t *array = json_array();
    for (uint32_t i = 0; i < r->actions.n; i++) {
        const struct action *a = &r->actions.v[i];
        if (a->priority == PRIORITY_NONE)
            continue;
        json_t *o = json_object();
        put(o, "priority", name(priorities[a->priority]));
        put_text(b, o, "item", a->item->id);
        put_text(b, o, "title", a->title);
        put(o, "effort", number(a->effort_hours));
        put_text(b, o, "owner", a->owner);
        put_text(b, o, "due", a->due);
        put(o, "files", json_texts(b, &a->files));
        json_array_append_new(array, o);
    }
    return array;
}

static json_t *build_launch(struct json_maker *b, const struct report *r)
{
    json_t *o = json_object(), *prerequisites = json_array(), *stages = json_array();
    for (uint32_t i = 0; i < r->prerequisites.n; i++) {
        const struct launch_prerequisite *p = &r->prerequisites.v[i];
        json_t *entry = json_object();
        put_text(b, entry, "text", p->text);
        put(entry, "done", json_boolean(p->done));
        put_text(b, entry, "by", p->by);
        json_array_append_new(prerequisites, entry);
    }
    for (uint32_t i = 0; i < r->stages.n; i++) {
        json_t *entry = json_object();
        put_text(b, entry, "title", r->stages.v[i].title);
        put_text(b, entry, "text", r->stages.v[i].text);
        json_array_append_new(stages, entry);
    }
    put(o, "prerequisites", prerequisites);
    put(o, "stages", stages);
    return o;
}

static json_t *build_signatures(struct json_maker *b, const struct report *r)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < r->signatures.n; i++) {
        const struct signature *s = &r->signatures.v[i];
        json_t *o = json_object();
        put_text(b, o, "role", s->role);
        put_text(b, o, "by", s->by);
        put_text(b, o, "on", s->on);
        put_text(b, o, "commit", s->commit);
        put(o, "verdict", name(verdict_name(s->verdict)));
        put(o, "holds", json_boolean(!s->void_why.p));
        put_text(b, o, "why", s->void_why);
        json_array_append_new(array, o);
    }
    return array;
}

static json_t *build_problems(struct json_maker *b, const struct report *r)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < r->problems.n; i++) {
        const struct problem *p = &r->problems.v[i];
        json_t *o = json_object();
        put_text(b, o, "item", p->item->id);
        put(o, "status", name(status_name(p->status)));
        put_text(b, o, "path", p->path);
        put(o, "line", json_integer(p->line));
        put(o, "absent", json_boolean(p->absent));
        put(o, "waived", json_boolean(p->waived));
        put(o, "new", r->compared.p ? json_boolean(p->is_new) : json_null());
        put_text(b, o, "note", p->note);
        put_text(b, o, "fingerprint", p->fingerprint);
        put_text(b, o, "content", p->content);
        json_array_append_new(array, o);
    }
    return array;
}

static json_t *build_declarations(struct json_maker *b, const struct report *r)
{
    json_t *array = json_array();
    for (uint32_t i = 0; i < r->declarations.n; i++) {
        const struct declared_entry *d = &r->declarations.v[i];
        json_t *o = json_object();
        put_text(b, o, "kind", d->kind);
        put_text(b, o, "item", d->item);
        put_text(b, o, "text", d->text);
        put_text(b, o, "path", d->path);
        put(o, "line", json_integer(d->line));
        put(o, "new", r->compared.p ? json_boolean(d->is_new) : json_null());
        json_array_append_new(array, o);
    }
    return array;
}

static json_t *build_head(struct json_maker *b, const struct report *r)
{
    json_t *root = json_object(), *tool = json_object(), *repository = json_object();
    put(root, "schema", name(REPORT_SCHEMA_VERSION));
    put(tool, "name", name("prod-readiness"));
    put_text(b, tool, "version", r->tool_version);
    put_text(b, tool, "checklist", r->checklist_version);
    put(root, "tool", tool);
    put_text(b, root, "evaluated", r->evaluated);
    put_text(b, root, "evaluator", r->evaluator);
    put(repository, "path", name(".")); // where it lay is no property of the service
    put_text(b, repository, "commit", r->commit);
    put(repository, "dirty", json_boolean(r->dirty));
    put(root, "repository", repository);
    return root;
}

/* The character at AT when it is one that a terminal would obey, or that turns the direction of
 * writing: DEL, U+0080 to U+009F, U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069. 0: another.
 * They stand only inside texts. */
static unsigned obeyed(const unsigned char *p, size_t n, size_t *length)
{
    unsigned c = *p;
    *length = 1;
    if (c == 0xC2 && n > 1) {
        *length = 2;
        return p[1] <= 0x9F ? p[1] : 0;
    }
    if (c == 0xE2 && n > 2) {
        *length = 3;
        c = 0x2000 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
        return c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
                       (c >= 0x2066 && c <= 0x2069)
                   ? c
                   : 0;
    }
    return c == 0x7F ? c : 0;
}

// Jansson writes the characters of a text as they are; these are written as escapes.
static int to_buf(const char *bytes, size_t n, void *out)
{
    struct buf *b = out;
    size_t from = 0;
    for (size_t i = 0, length; i < n; i += length) {
        unsigned c = obeyed((const unsigned char *)bytes + i, n - i, &length);
        if (!c)
            continue;
        buf_str(b, (struct str){bytes + from, i - from});
        buf_printf(b, "\\u%04x", c);
        from = i + length;
    }
    buf_str(b, (struct str){bytes + from, n - from});
    return b->truncated ? -1 : 0;
}

void json_print(struct buf *out, json_t *root)
{
    if (json_dump_callback(root, to_buf, out, JSON_INDENT(2)))
        out->truncated = true;
    buf_char(out, '\n');
    json_decref(root);
}

json_t *json_report(struct json_maker *b, const struct report *r)
{
    json_t *root = build_head(b, r), *items = json_array();
    put(root, "service", build_service(b, r));
    put(root, "context", build_context(b, r));
    put(root, "coverage", build_coverage(b, r));
    put(root, "verdict", name(verdict_name(r->verdict)));
    put(root, "blockers", build_blockers(r));
    put(root, "warnings", json_integer(r->warnings));
    put(root, "questions", build_questions(b, r));
    put(root, "score", build_score(b, r));
    for (uint32_t i = 0; i < r->items.n; i++)
        json_array_append_new(items, build_item(b, &r->items.v[i]));
    put(root, "items", items);
    put(root, "problems", build_problems(b, r));
    put(root, "declarations", build_declarations(b, r));
    put(root, "actions", build_actions(b, r));
    put_text(b, root, "eta", r->eta);
    put(root, "launch", build_launch(b, r));
    put(root, "signoff", json_texts(b, &r->signoff));
    put(root, "signatures", build_signatures(b, r));
    return root;
}

static void write_json(const struct report *r, struct buf *out,
                       const struct format_options *options)
{
    (void)options;
    struct json_maker b = {out->arena, TEXT_UTF8};
    json_print(out, json_report(&b, r));
}

const struct format format_json = {
    .name = "json",
    .description = "everything, for programs; `version --schema` prints its JSON Schema",
    .write = write_json,
};
