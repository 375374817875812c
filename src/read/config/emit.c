/* Trees become rows here, in one walk without recursion; every value passes the masking on its way,
 * so nothing else in the program needs to know which keys hold secrets. */
#include "read/config/emit.h"

#include "base/limits.h"
#include "base/map.h"
#include "read/config/embedded.h"
#include "read/config/kind.h"
#include "read/config/mask.h"
#include "read/schema/schema.h"

enum { KEY_MAX = 200 }; // bytes of a key that are kept

// How much of what lies below a node is secret.
enum secrecy {
    SECRECY_NONE,
    SECRECY_HINT, // below a key like `credentials`: values are, names and paths are not
    SECRECY_ALL,  // data of a Kubernetes Secret
};

// What the children of an emitted node need to know of it.
struct place {
    int64_t row; // 0: not emitted, nor is anything below
    struct str pointer, shape;
    uint32_t next_index;
    enum secrecy secrecy;
    struct map *seen; // keys of repeated siblings and how often they came
    uint32_t level;
};

struct emitter {
    struct read_job *job;
    const struct tree *t;
    struct place *places; // one for each node
    int64_t document;
    struct str kind;
    bool repeats;    // siblings may share a key
    uint32_t levels; // of nodes that are emitted
    size_t bytes;
    bool cut;
};

static bool is_container(const struct tree_node *n)
{
    return n->type == TREE_MAP || n->type == TREE_LIST;
}

static struct str short_key(struct str key)
{
    return key.n > KEY_MAX ? str_sub(key, 0, KEY_MAX) : key;
}

// PATH with KEY behind it.
static struct str with_key(struct arena *a, struct str path, struct str key)
{
    if (key.n == 0 || str_find_char(key, '.', 0) >= 0 || str_find_char(key, '[', 0) >= 0 ||
        str_find_char(key, ']', 0) >= 0)
        return arena_printf(a, "%.*s[\"%.*s\"]", STR_ARG(path), STR_ARG(key));
    return arena_printf(a, "%.*s%s%.*s", STR_ARG(path), path.n ? "." : "", STR_ARG(key));
}

// Pointer and shape of a child of PARENT.
static void name_place(struct emitter *e, const struct tree_node *n, struct place *parent,
                       struct place *place)
{
    struct arena *a = e->job->scratch;
    if (e->t->nodes.v[n->parent].type == TREE_LIST) {
        place->pointer =
            arena_printf(a, "%.*s[%u]", STR_ARG(parent->pointer), parent->next_index++);
        place->shape = arena_printf(a, "%.*s[]", STR_ARG(parent->shape));
        return;
    }
    struct str key = short_key(n->key);
    place->pointer = with_key(a, parent->pointer, key);
    // Most paths have no list in them: pointer and shape are the same text then.
    place->shape =
        str_eq(parent->pointer, parent->shape) ? place->pointer : with_key(a, parent->shape, key);
    if (!e->repeats)
        return;
    if (!parent->seen) {
        parent->seen = arena_new(a, struct map);
        map_init(parent->seen, a);
    }
    uint32_t *times = map_at(parent->seen, n->key, 0);
    if (*times > 0)
        place->pointer = arena_printf(a, "%.*s[%u]", STR_ARG(place->pointer), *times);
    ++*times;
}

static enum secrecy secrecy_below(const struct emitter *e, const struct tree_node *n,
                                  enum secrecy outer)
{
    const struct tree_node *parent = tree_at(e->t, n->parent);
    bool top = parent && parent->parent == TREE_NONE;
    if (top && str_eq(e->kind, STR("Secret")) &&
        (str_eq(n->key, STR("data")) || str_eq(n->key, STR("stringData"))))
        return SECRECY_ALL;
    if (outer == SECRECY_NONE && n->key.p && mask_is_secret_key(n->key)) {
        // `secrets` of compose and workflows names them, and so does `secret` of Kamal.
        bool names = str_eq(n->key, STR("secrets")) &&
                     (str_eq(e->kind, STR("compose")) || str_eq(e->kind, STR("github-workflow")));
        bool listed =
            str_eq(n->key, STR("secret")) && n->type == TREE_LIST && str_eq(e->kind, STR("kamal"));
        return names || listed ? SECRECY_NONE : SECRECY_HINT;
    }
    return outer;
}

// {name: DB_PASSWORD, value: x}: the key of a value is the value of its sibling.
static bool is_value_of_secret(const struct emitter *e, const struct tree_node *n)
{
    static const char *const values[] = {"value", "Value", "@value", "#text", "default", "val"};
    static const char *const names[] = {"name", "Name", "@name", "key", "Key", "@key", "variable"};
    bool is_value = false;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        is_value |= str_eq(n->key, str_c(values[i]));
    for (size_t i = 0; is_value && i < sizeof names / sizeof *names; i++) {
        struct str name = tree_text(e->t, tree_child(e->t, n->parent, str_c(names[i])), "");
        if (name.p && mask_is_secret_key(name))
            return true;
    }
    return false;
}

// ["--password", "x"]: what follows an option in a list of arguments.
static bool is_value_of_option(const struct emitter *e, const struct tree_node *n)
{
    const struct tree_node *before = n - 1; // an element without parts stands right behind the last
    if (n == e->t->nodes.v || before->parent != n->parent || is_container(before))
        return false;
    return str_starts(before->value, STR("--")) && str_find_char(before->value, '=', 0) < 0 &&
           mask_is_secret_key(str_from(before->value, 2)) && !str_starts(n->value, STR("-"));
}

static struct str safe_value(const struct emitter *e, const struct tree_node *n,
                             const struct place *parent)
{
    struct arena *a = e->job->scratch;
    struct str value = str_sub(n->value, 0, NODE_VALUE_MAX * 2); // the margin: nothing half-seen
    const struct tree_node *above = tree_at(e->t, n->parent);
    bool element = above && above->type == TREE_LIST;
    struct str key = element ? above->key : n->key;
    enum secrecy secrecy = parent ? parent->secrecy : SECRECY_NONE;
    if (n->type == TREE_BOOLEAN || n->type == TREE_NULL)
        return value;
    if (secrecy == SECRECY_ALL || (!element && key.p && mask_is_secret_key(key)))
        value = mask_secret(a, value);
    else if (secrecy == SECRECY_HINT && n->type != TREE_NUMBER &&
             (element || !mask_is_reference_key(key)))
        value = mask_secret(a, value);
    else if (n->key.p ? is_value_of_secret(e, n) : element && is_value_of_option(e, n))
        value = mask_secret(a, value);
    else
        value = mask_text(a, value);
    if (value.n > NODE_VALUE_MAX) {
        value.n = NODE_VALUE_MAX;
        while (value.n && ((unsigned char)value.p[value.n] & 0xc0) == 0x80)
            value.n--; // not inside a character
    }
    return value;
}

static void note(struct emitter *e, uint32_t line, const char *kind, struct str text)
{
    facts_add(e->job->out, note, .path = e->job->file->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = text);
}

static void emit_node(struct emitter *e, uint32_t node)
{
    static const char *const types[] = {"map",     "list", "string", "number",
                                        "boolean", "null", "unknown"};
    const struct tree_node *n = &e->t->nodes.v[node];
    struct place *place = &e->places[node];
    struct place *parent = n->parent ? &e->places[n->parent] : NULL;
    place->level = parent ? parent->level + 1 : 1;
    if ((parent && parent->row == 0) || place->level > e->levels)
        return;
    if (parent)
        name_place(e, n, parent, place);
    else
        place->pointer = place->shape = STR("");
    struct str value = is_container(n) ? n->value : safe_value(e, n, parent); // a tag, if any
    e->bytes += place->pointer.n + place->shape.n + value.n;
    if (place->pointer.n > NODE_POINTER_MAX || e->bytes > NODE_BYTES_MAX) {
        if (!e->cut)
            note(e, n->line, "cut", STR("too deep or too large, the rest was left out"));
        e->cut = true;
        return;
    }
    place->row = facts_add(
        e->job->out, node, .document = e->document, .parent = parent ? parent->row : FACT_NO_ROW,
        .path = n->source ? e->t->sources.v[n->source - 1] : e->job->file->path, .line = n->line,
        .end_line = n->end_line, .pointer = place->pointer, .shape = place->shape,
        .key = short_key(n->key), .value = value, .type = str_c(types[n->type]));
    place->secrecy = secrecy_below(e, n, parent ? parent->secrecy : SECRECY_NONE);
}

static void emit_nodes(struct emitter *e, uint32_t root)
{
    for (uint32_t n = root; n;) {
        emit_node(e, n);
        const struct tree_node *at = &e->t->nodes.v[n];
        if (at->first && e->places[n].row) {
            n = at->first;
            continue;
        }
        while (n != root && !e->t->nodes.v[n].next)
            n = e->t->nodes.v[n].parent;
        n = n == root ? TREE_NONE : e->t->nodes.v[n].next;
    }
}

static void emit_notes(struct emitter *e)
{
    for (uint32_t i = 0; i < e->t->notes.n; i++) {
        const struct diag *d = &e->t->notes.v[i];
        const char *kind = d->err == ERR_LIMIT ? "cut"
                           : d->err == ERR_OK  ? "masked"
                                               : "parse-error";
        note(e, (uint32_t)d->line, kind, d->text);
    }
}

// document.note: the worst of the file's notes.
static struct str document_note(const struct tree *t)
{
    struct str text = STR_NONE;
    for (uint32_t i = 0; i < t->notes.n; i++) {
        if (t->notes.v[i].err == ERR_PARSE)
            return STR("malformed");
        text = t->notes.v[i].err == ERR_OK ? STR("template masked") : STR("cut");
    }
    return text;
}

/* How deep a document is of interest. Descriptions of data are not configuration below their heads:
 * schemas, one of many files of a data directory, objects that tests feed to the program. */
static uint32_t levels_of(const struct read_job *job, const struct config_kind *k)
{
    enum { NONE = 0, HEAD = 3, ALL = UINT32_MAX };
    if (str_eq(k->kind, STR("CustomResourceDefinition")) || str_eq(k->kind, STR("openapi")))
        return HEAD;
    if (!k->kind.n)
        return job->one_of_many ? NONE : ALL;
    return k->api.n && job->file->role == ROLE_TEST ? NONE : ALL;
}

int64_t config_emit(struct read_job *job, const struct tree *t, const char *format)
{
    struct emitter e = {.job = job, .t = t};
    e.places = arena_array(job->scratch, struct place, t->nodes.n);
    e.repeats = str_among("xml nginx ini caddy haproxy apache", str_c(format));
    int64_t first = FACT_NO_ROW;
    for (uint32_t i = 0; i < t->documents.n; i++) {
        uint32_t root = t->documents.v[i];
        struct config_kind k = config_kind_of(t, root, job->file->path);
        e.kind = k.kind;
        e.levels = levels_of(job, &k);
        e.document = facts_add(
            job->out, document, .path = job->file->path, .line = t->nodes.v[root].line,
            .format = str_c(format), .kind = short_key(k.kind), .name = short_key(k.name),
            .namespace = short_key(k.namespace), .api = short_key(k.api), .role = job->role,
            .unit = (int64_t)job->file->unit + 1, .note = document_note(t));
        first = first == FACT_NO_ROW ? e.document : first;
        emit_nodes(&e, root);
    }
    emit_notes(&e);
    return first;
}

void config_read(struct read_job *job, void (*parse)(struct tree *t, struct str text),
                 const char *format)
{
    if (job->text.n > FILE_PARSE_MAX) {
        facts_add(job->out, note, .path = job->file->path, .line = FACT_NULL, .kind = STR("cut"),
                  .text = STR("too large to be read as configuration"));
        return;
    }
    struct tree t;
    tree_init(&t, job->scratch);
    parse(&t, job->text);
    for (uint32_t i = 0; i < t.notes.n; i++)
        job->error_nodes += t.notes.v[i].err == ERR_PARSE;
    config_emit(job, &t, format);
    config_embedded(job, &t);
    schema_documents(job, &t);
}
