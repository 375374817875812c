/* SARIF 2.1.0 (OASIS standard, 27 March 2020) as code scanning reads it: the items are the rules,
 * every place is a result with a location. What is absent is reported at the file where the fix
 * belongs, because a result without a location is refused. */
#include "report/common.h"
#include "report/format.h"
#include "report/json.h"

#include <string.h>

#define SARIF_SCHEMA "https://json.schemastore.org/sarif-2.1.0.json"

struct build {
    struct arena *arena;
    const struct report *report;
    struct str prefix; // of every path
};

static void put(json_t *object, const char *key, json_t *value)
{
    json_object_set_new(object, key, value);
}

static json_t *text(struct build *b, struct str s, enum text_kind kind)
{
    s = text_clean(b->arena, s.p ? s : STR(""), kind);
    return json_stringn(s.p, s.n);
}

static json_t *message(struct build *b, struct str s)
{
    json_t *o = json_object();
    put(o, "text", text(b, s, TEXT_BLOCK));
    return o;
}

// A path as a relative URI reference (RFC 3986): everything but unreserved bytes and '/' escaped.
static json_t *uri(struct build *b, struct str path)
{
    struct buf out;
    buf_init(&out, b->arena);
    for (size_t i = 0; i < path.n; i++) {
        unsigned char c = (unsigned char)path.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     (c && strchr("-._~/", c));
        if (plain)
            buf_char(&out, (char)c);
        else
            buf_printf(&out, "%%%02X", c);
    }
    struct str s = buf_take(&out);
    return json_stringn(s.p, s.n);
}

static const char *level(enum status status)
{
    return status == STATUS_FAIL ? "error" : "warning";
}

static json_t *build_rule(struct build *b, const struct item_result *r)
{
    const struct item *item = r->item;
    json_t *rule = json_object(), *help = json_object(), *configuration = json_object();
    json_t *properties = json_object(), *tags = json_array();
    struct buf markdown;
    buf_init(&markdown, b->arena);
    buf_c(&markdown, "## Why\n");
    buf_str(&markdown, item->why);
    buf_c(&markdown, "\n## How it is judged\n");
    buf_str(&markdown, item->how);
    buf_c(&markdown, "\n## How to fix\n");
    buf_str(&markdown, item->fix);
    put(rule, "id", text(b, item->id, TEXT_LINE));
    put(rule, "name", text(b, item->id, TEXT_LINE));
    put(rule, "shortDescription", message(b, item->title));
    put(rule, "fullDescription", message(b, text_sentence(b->arena, item->why)));
    put(help, "text", text(b, item->fix_summary, TEXT_BLOCK));
    put(help, "markdown", text(b, buf_take(&markdown), TEXT_BLOCK));
    put(rule, "help", help);
    put(configuration, "level",
        json_string(r->policy == POLICY_BLOCK  ? "error"
                    : r->policy == POLICY_WARN ? "warning"
                                               : "note"));
    put(rule, "defaultConfiguration", configuration);
    struct str category = words_category(item->category);
    json_array_append_new(tags, text(b, category, TEXT_LINE));
    if (!str_eq(item->section, category)) // a tag stands once
        json_array_append_new(tags, text(b, item->section, TEXT_LINE));
    put(properties, "tags", tags);
    put(properties, "precision", json_string("high"));
    put(rule, "properties", properties);
    return rule;
}

static json_t *build_location(struct build *b, const struct problem *p)
{
    json_t *location = json_object(), *physical = json_object(), *artifact = json_object();
    json_t *region = json_object();
    struct str path = p->path.p ? p->path : STR("README.md");
    put(artifact, "uri", uri(b, arena_join(b->arena, b->prefix, path)));
    put(artifact, "uriBaseId", json_string("%SRCROOT%"));
    put(physical, "artifactLocation", artifact);
    put(region, "startLine", json_integer(p->line));
    if (p->excerpt.n)
        put(region, "snippet", message(b, p->excerpt));
    put(physical, "region", region);
    put(location, "physicalLocation", physical);
    return location;
}

static json_t *build_result(struct build *b, const struct problem *p, uint32_t rule)
{
    json_t *result = json_object(), *locations = json_array(), *prints = json_object();
    put(result, "ruleId", text(b, p->item->id, TEXT_LINE));
    put(result, "ruleIndex", json_integer(rule));
    put(result, "level", json_string(level(p->status)));
    put(result, "message", message(b, problem_text(b->arena, p)));
    json_array_append_new(locations, build_location(b, p));
    put(result, "locations", locations);
    put(prints, "problem/v1", text(b, p->fingerprint, TEXT_LINE));
    put(prints, "content/v1", text(b, p->content, TEXT_LINE));
    put(result, "partialFingerprints", prints);
    if (b->report->compared.p)
        put(result, "baselineState", json_string(p->is_new ? "new" : "unchanged"));
    if (p->waived) {
        json_t *suppressions = json_array(), *suppression = json_object();
        put(suppression, "kind", json_string("external"));
        put(suppression, "status", json_string("accepted"));
        json_array_append_new(suppressions, suppression);
        put(result, "suppressions", suppressions);
    }
    return result;
}

static json_t *build_driver(struct build *b)
{
    json_t *driver = json_object(), *rules = json_array();
    put(driver, "name", json_string("prod-readiness"));
    put(driver, "semanticVersion", text(b, b->report->tool_version, TEXT_LINE));
    for (uint32_t i = 0; i < b->report->items.n; i++)
        json_array_append_new(rules, build_rule(b, &b->report->items.v[i]));
    put(driver, "rules", rules);
    return driver;
}

// Files that were not read are no results, but whoever reads the results should know.
static json_t *build_invocation(struct build *b)
{
    json_t *invocation = json_object(), *notes = json_array();
    put(invocation, "executionSuccessful", json_boolean(!b->report->incomplete));
    for (uint32_t i = 0; i < b->report->skipped.n; i++) {
        json_t *note = json_object(), *locations = json_array();
        const struct problem place = {.path = b->report->skipped.v[i].path, .line = 1};
        put(note, "message", message(b, b->report->skipped.v[i].why));
        put(note, "level", json_string("note"));
        json_array_append_new(locations, build_location(b, &place));
        put(note, "locations", locations);
        json_array_append_new(notes, note);
    }
    put(invocation, "toolExecutionNotifications", notes);
    return invocation;
}

static uint32_t rule_of(const struct report *r, const struct problem *p)
{
    uint32_t i = 0;
    while (i < r->items.n && r->items.v[i].item != p->item)
        i++;
    return i;
}

static void write_sarif(const struct report *r, struct buf *out,
                        const struct format_options *options)
{
    struct build b = {out->arena, r, options->prefix};
    json_t *root = json_object(), *runs = json_array(), *run = json_object();
    json_t *tool = json_object(), *results = json_array(), *invocations = json_array();
    put(root, "$schema", json_string(SARIF_SCHEMA));
    put(root, "version", json_string("2.1.0"));
    put(tool, "driver", build_driver(&b));
    put(run, "tool", tool);
    json_array_append_new(invocations, build_invocation(&b));
    put(run, "invocations", invocations);
    for (uint32_t i = 0; i < r->problems.n; i++)
        json_array_append_new(results,
                              build_result(&b, &r->problems.v[i], rule_of(r, &r->problems.v[i])));
    put(run, "results", results);
    put(run, "columnKind", json_string("utf16CodeUnits"));
    json_array_append_new(runs, run);
    put(root, "runs", runs);
    json_print(out, root);
}

const struct format format_sarif = {
    .name = "sarif",
    .description = "SARIF 2.1.0 for code scanning",
    .write = write_sarif,
};
