/* Reading prod-readiness.yaml. Each section is a list of keys with a kind; what a section adds
 * beyond plain values (dates, ids, closed word lists) is checked behind. */
#include "judge/config.h"

#include "base/buf.h"
#include "base/date.h"
#include "base/limits.h"
#include "base/suggest.h"
#include "read/config/tree.h"

#include <string.h>

enum { ATTESTATION_DAYS = 365 }; // of evidence without an expiry of its own

struct parser {
    struct config *c;
    const struct checklist *checklist;
    const struct tree *t;
    struct str path;
    struct diag *d;
};

#define FAIL(p, node, ...) \
    diag_set((p)->d, (p)->c->arena, ERR_USAGE, (p)->path, (node) ? (node)->line : 0, __VA_ARGS__)

#define EACH_CHILD(p, node, child)                                              \
    for (const struct tree_node *child = tree_at((p)->t, (node)->first); child; \
         child = tree_at((p)->t, child->next))

static enum err unknown(struct parser *p, const struct tree_node *node, const char *what,
                        struct str word, const char *known)
{
    struct str near = suggest_word(word, known);
    if (near.p)
        return FAIL(p, node, "unknown %s '%.*s', did you mean '%.*s'?", what, STR_ARG(word),
                    STR_ARG(near));
    return FAIL(p, node, "unknown %s '%.*s'; known: %s", what, STR_ARG(word), known);
}

static enum err check_keys(struct parser *p, const struct tree_node *map, const char *known)
{
    if (map->type != TREE_MAP)
        return FAIL(p, map, "expected keys and values (%s)", known);
    EACH_CHILD (p, map, child) {
        if (!str_among(known, child->key))
            return unknown(p, child, "key", child->key, known);
    }
    return ERR_OK;
}

static const struct tree_node *child_of(struct parser *p, const struct tree_node *map,
                                        const char *key)
{
    EACH_CHILD (p, map, child)
        if (str_eq(child->key, str_c(key)))
            return child;
    return NULL;
}

static bool is_text(const struct tree_node *node)
{
    return node->type == TREE_STRING || node->type == TREE_NUMBER || node->type == TREE_BOOLEAN;
}

// A scalar under KEY; STR_NONE when it is not there and need not be.
static enum err get_text(struct parser *p, const struct tree_node *map, const char *key,
                         bool required, struct str *text)
{
    const struct tree_node *node = child_of(p, map, key);
    *text = STR_NONE;
    if (!node || node->type == TREE_NULL)
        return required ? FAIL(p, map, "'%s' is missing", key) : ERR_OK;
    if (!is_text(node) || str_trim(node->value).n == 0)
        return FAIL(p, node, "'%s': expected a text", key);
    *text = str_trim(node->value);
    return ERR_OK;
}

static enum err get_word(struct parser *p, const struct tree_node *map, const char *key,
                         bool required, const char *known, struct str *word)
{
    enum err e = get_text(p, map, key, required, word);
    if (e || !word->p || str_among(known, *word))
        return e;
    return unknown(p, child_of(p, map, key), key, *word, known);
}

static enum err get_date(struct parser *p, const struct tree_node *map, const char *key,
                         bool required, int64_t *day)
{
    struct str text;
    enum err e = get_text(p, map, key, required, &text);
    if (e || !text.p || date_parse(text, day))
        return e;
    return FAIL(p, child_of(p, map, key), "'%s': expected a date YYYY-MM-DD, not '%.*s'", key,
                STR_ARG(text));
}

static enum err get_item(struct parser *p, const struct tree_node *node, struct str id,
                         const struct item **item)
{
    *item = checklist_find(p->checklist, id);
    if (*item)
        return ERR_OK;
    struct str near = checklist_suggest(p->checklist, id);
    if (near.p)
        return FAIL(p, node, "unknown item '%.*s', did you mean '%.*s'?", STR_ARG(id),
                    STR_ARG(near));
    return FAIL(p, node, "unknown item '%.*s'; 'prod-readiness list' shows all", STR_ARG(id));
}

static enum err get_item_at(struct parser *p, const struct tree_node *map, const struct item **item)
{
    struct str id;
    enum err e = get_text(p, map, "item", true, &id);
    return e ? e : get_item(p, child_of(p, map, "item"), id, item);
}

// A list of texts, or one text alone.
static enum err get_texts(struct parser *p, const struct tree_node *map, const char *key,
                          str_vec *texts)
{
    const struct tree_node *node = child_of(p, map, key);
    if (!node || node->type == TREE_NULL)
        return ERR_OK;
    if (is_text(node)) {
        vec_push(p->c->arena, texts, node->value);
        return ERR_OK;
    }
    if (node->type != TREE_LIST)
        return FAIL(p, node, "'%s': expected a list of texts", key);
    EACH_CHILD (p, node, child) {
        if (!is_text(child))
            return FAIL(p, child, "'%s': expected a text", key);
        vec_push(p->c->arena, texts, child->value);
    }
    return ERR_OK;
}

static enum err parse_tier(struct parser *p, const struct tree_node *map, int *tier)
{
    struct str text;
    int64_t value = -1;
    enum err e = get_text(p, map, "tier", false, &text);
    if (!e && text.p && (!str_int(text, &value) || value < 0 || value > 2))
        e = FAIL(p, child_of(p, map, "tier"), "'tier': expected 0, 1 or 2");
    *tier = (int)value;
    return e;
}

static enum err parse_service(struct parser *p, const struct tree_node *map)
{
    struct config_service s = {.line = map->line, .tier = -1};
    enum err e = check_keys(p, map, "name paths tier owner dependencies stage impact data pii");
    if (!e)
        e = get_text(p, map, "name", true, &s.name);
    if (!e)
        e = get_texts(p, map, "paths", &s.paths);
    if (!e)
        e = parse_tier(p, map, &s.tier);
    if (!e)
        e = get_text(p, map, "owner", false, &s.owner);
    if (!e)
        e = get_texts(p, map, "dependencies", &s.dependencies);
    if (!e)
        e = get_word(p, map, "stage", false, "dev staging canary production", &s.stage);
    if (!e)
        e = get_text(p, map, "impact", false, &s.impact);
    if (!e)
        e = get_word(p, map, "data", false, "ephemeral durable", &s.data);
    if (!e)
        e = get_word(p, map, "pii", false, "none stored handled", &s.pii);
    if (!e)
        vec_push(p->c->arena, &p->c->services, s);
    return e;
}

// `met`, `partial` and `na` as the checklist has them; `unmet` is an honest answer, too.
static enum err parse_finding(struct parser *p, const struct tree_node *map, enum finding *finding)
{
    struct str word;
    enum err e = get_word(p, map, "finding", true, "met partial na unmet", &word);
    *finding = str_eq(word, STR("met"))       ? FINDING_MET
               : str_eq(word, STR("partial")) ? FINDING_PARTIAL
               : str_eq(word, STR("na"))      ? FINDING_NA
                                              : FINDING_UNMET;
    return e;
}

static enum err parse_attest(struct parser *p, const struct tree_node *map)
{
    struct config_attest s = {.line = map->line, .expires = INT64_MAX};
    enum err e = check_keys(p, map, "item finding by on evidence expires");
    if (!e)
        e = get_item_at(p, map, &s.item);
    if (!e)
        e = parse_finding(p, map, &s.finding);
    if (!e)
        e = get_text(p, map, "by", true, &s.by);
    if (!e)
        e = get_date(p, map, "on", true, &s.on);
    if (!e)
        e = get_text(p, map, "evidence", true, &s.evidence);
    if (!e)
        e = get_date(p, map, "expires", false, &s.expires);
    if (e)
        return e;
    if (s.expires < s.on)
        return FAIL(p, map, "'expires' lies before 'on'");
    int64_t age = s.item->evidence_days ? s.item->evidence_days : ATTESTATION_DAYS;
    if (s.expires == INT64_MAX || (s.item->evidence_days && s.expires > s.on + age))
        s.expires = s.on + age;
    for (uint32_t i = 0; i < p->c->attests.n; i++)
        if (p->c->attests.v[i].item == s.item)
            return FAIL(p, map, "a second attestation of '%.*s'", STR_ARG(s.item->id));
    vec_push(p->c->arena, &p->c->attests, s);
    return ERR_OK;
}

static enum err parse_waiver(struct parser *p, const struct tree_node *map)
{
    struct config_waiver s = {.line = map->line};
    enum err e = check_keys(p, map, "item path reason by until");
    if (!e)
        e = get_item_at(p, map, &s.item);
    if (!e)
        e = get_text(p, map, "path", false, &s.path);
    if (!e)
        e = get_text(p, map, "reason", true, &s.reason);
    if (!e)
        e = get_text(p, map, "by", true, &s.by);
    if (!e)
        e = get_date(p, map, "until", true, &s.until);
    if (!e)
        vec_push(p->c->arena, &p->c->waivers, s);
    return e;
}

static enum err parse_verdict(struct parser *p, const struct tree_node *map, enum verdict *verdict)
{
    struct str word;
    enum err e =
        get_word(p, map, "verdict", true, "READY CONDITIONALLY_READY NOT_READY UNKNOWN", &word);
    for (int v = VERDICT_READY; !e && v <= VERDICT_UNKNOWN; v++)
        if (str_eq(word, str_c(verdict_name((enum verdict)v))))
            *verdict = (enum verdict)v;
    return e;
}

static enum err parse_signature(struct parser *p, const struct tree_node *map)
{
    struct config_signature s = {.line = map->line};
    struct str blockers;
    enum err e = check_keys(p, map, "role by on service commit verdict blockers");
    if (!e)
        e = get_text(p, map, "role", true, &s.role);
    if (!e)
        e = get_text(p, map, "by", true, &s.by);
    if (!e)
        e = get_date(p, map, "on", true, &s.on);
    if (!e)
        e = get_text(p, map, "service", false, &s.service);
    if (!e)
        e = get_text(p, map, "commit", false, &s.commit);
    if (!e)
        e = parse_verdict(p, map, &s.verdict);
    if (!e)
        e = get_text(p, map, "blockers", true, &blockers);
    if (!e && (!str_int(blockers, &s.blockers) || s.blockers < 0))
        e = FAIL(p, child_of(p, map, "blockers"), "'blockers': expected a number");
    if (!e)
        vec_push(p->c->arena, &p->c->signatures, s);
    return e;
}

static enum err parse_parameter(struct parser *p, const struct item *item,
                                const struct tree_node *node)
{
    struct buf known;
    buf_init(&known, p->c->arena);
    for (uint32_t i = 0; i < item->parameters.n; i++) {
        buf_c(&known, i ? " " : "");
        buf_str(&known, item->parameters.v[i]);
    }
    buf_char(&known, 0);
    if (item->parameters.n == 0)
        return FAIL(p, node, "'%.*s' has no parameters", STR_ARG(item->id));
    if (!str_among(known.p, node->key))
        return unknown(p, node, "parameter", node->key, known.p);
    if (!is_text(node))
        return FAIL(p, node, "'%.*s': expected a value", STR_ARG(node->key));
    vec_push(p->c->arena, &p->c->parameters,
             (struct config_parameter){item, node->key, node->value, node->line});
    return ERR_OK;
}

static enum err parse_policy(struct parser *p, const struct tree_node *map)
{
    if (map->type != TREE_MAP)
        return FAIL(p, map, "'policy': expected items with their parameters");
    EACH_CHILD (p, map, child) {
        const struct item *item;
        enum err e = get_item(p, child, child->key, &item);
        if (!e && child->type != TREE_MAP)
            e = FAIL(p, child, "expected parameters and values");
        for (const struct tree_node *k = tree_at(p->t, child->first); !e && k;
             k = tree_at(p->t, k->next))
            e = parse_parameter(p, item, k);
        if (e)
            return e;
    }
    return ERR_OK;
}

static enum err parse_list(struct parser *p, const struct tree_node *root, const char *key,
                           enum err (*entry)(struct parser *, const struct tree_node *))
{
    const struct tree_node *list = child_of(p, root, key);
    if (!list || list->type == TREE_NULL)
        return ERR_OK;
    if (list->type != TREE_LIST)
        return FAIL(p, list, "'%s': expected a list", key);
    EACH_CHILD (p, list, child) {
        enum err e = entry(p, child);
        if (e)
            return e;
    }
    return ERR_OK;
}

static enum err parse_root(struct parser *p, const struct tree_node *root)
{
    enum err e = check_keys(p, root, "services with exclude policy attest waive sign");
    if (!e)
        e = parse_list(p, root, "services", parse_service);
    if (!e)
        e = get_texts(p, root, "with", &p->c->with);
    if (!e)
        e = get_texts(p, root, "exclude", &p->c->exclude);
    const struct tree_node *policy = e ? NULL : child_of(p, root, "policy");
    if (policy && policy->type != TREE_NULL)
        e = parse_policy(p, policy);
    if (!e)
        e = parse_list(p, root, "attest", parse_attest);
    if (!e)
        e = parse_list(p, root, "waive", parse_waiver);
    return e ? e : parse_list(p, root, "sign", parse_signature);
}

void config_init(struct config *c, struct arena *a)
{
    *c = (struct config){.arena = a};
}

enum err config_parse(struct config *c, struct str path, struct str text,
                      const struct checklist *checklist, struct diag *d)
{
    struct tree t;
    c->path = arena_str(c->arena, path);
    if (text.n > CONFIGURATION_MAX)
        return diag_set(d, c->arena, ERR_USAGE, path, 0, "larger than %d bytes", CONFIGURATION_MAX);
    tree_init(&t, c->arena);
    tree_parse_yaml(&t, text);
    if (t.notes.n)
        return diag_set(d, c->arena, ERR_USAGE, path, t.notes.v[0].line, "%.*s",
                        STR_ARG(t.notes.v[0].text));
    struct parser p = {c, checklist, &t, path, d};
    for (uint32_t i = 0; i < t.documents.n; i++) {
        const struct tree_node *root = tree_at(&t, t.documents.v[i]);
        if (root->type == TREE_NULL || (root->type == TREE_STRING && root->value.n == 0))
            continue;
        enum err e = parse_root(&p, root);
        if (e)
            return e;
    }
    return ERR_OK;
}

static struct str join(struct arena *a, str_vec words, const char *between)
{
    struct buf b;
    buf_init(&b, a);
    for (uint32_t i = 0; i < words.n; i++) {
        buf_c(&b, i ? between : "");
        buf_str(&b, words.v[i]);
    }
    return words.n ? buf_take(&b) : STR_NONE;
}

void config_facts(const struct config *c, struct facts *out)
{
    for (uint32_t i = 0; i < c->services.n; i++) {
        const struct config_service *s = &c->services.v[i];
        facts_add(out, service, .path = c->path, .line = s->line, .name = s->name,
                  .paths = join(out->arena, s->paths, " "),
                  .dependencies = join(out->arena, s->dependencies, "|"),
                  .tier = s->tier < 0 ? FACT_NULL : s->tier, .owner = s->owner, .stage = s->stage,
                  .data = s->data, .pii = s->pii);
    }
    for (uint32_t i = 0; i < c->parameters.n; i++) {
        const struct config_parameter *s = &c->parameters.v[i];
        facts_add(out, parameter, .path = c->path, .line = s->line, .item = s->item->id,
                  .name = s->name, .value = s->value);
    }
}

static char next_letter(struct str *s)
{
    while (s->n) {
        char c = s->p[0];
        *s = str_from(*s, 1);
        if (c >= 'A' && c <= 'Z')
            return (char)(c + 32);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80)
            return c;
    }
    return 0;
}

// "Payment API" is payment-api.
static bool same_name(struct str a, struct str b)
{
    char x, y;
    do {
        x = next_letter(&a);
        y = next_letter(&b);
    } while (x && x == y);
    return x == y;
}

const struct config_service *config_service(const struct config *c, struct str name)
{
    for (uint32_t i = 0; i < c->services.n; i++)
        if (same_name(c->services.v[i].name, name))
            return &c->services.v[i];
    return c->services.n == 1 ? &c->services.v[0] : NULL;
}
