/* OpenAPI, AsyncAPI, JSON Schema and Avro: documents that describe data. Of these the names of the
 * fields matter, wherever they stand; the rest of such a document is no configuration and makes no
 * rows (src/read/config/emit.c). One walk over the nodes, in the order they were read. */
#include "base/limits.h"
#include "read/schema/schema.h"

bool schema_field(struct read_job *job, uint32_t *rows, uint32_t line, const char *format,
                  struct str object, struct str name, struct str type)
{
    enum { NAME_MAX_BYTES = 120 };
    if (*rows >= MESSAGE_FIELDS_MAX) {
        if ((*rows)++ == MESSAGE_FIELDS_MAX)
            facts_add(job->out, note, .path = job->file->path, .line = line, .kind = STR("cut"),
                      .text = STR("more fields of messages than are kept"));
        return false;
    }
    ++*rows;
    facts_add(job->out, message_field, .path = job->file->path, .line = line,
              .format = str_c(format), .object = str_sub(object, 0, NAME_MAX_BYTES),
              .name = str_sub(name, 0, NAME_MAX_BYTES), .type = str_sub(type, 0, NAME_MAX_BYTES));
    return true;
}

enum { TITLED_MAX = 100 }; // children of a schema that is asked for its title

static struct str text_of(const struct tree *t, uint32_t map, struct str key)
{
    const struct tree_node *n = tree_at(t, tree_child(t, map, key));
    return n && n->type == TREE_STRING ? n->value : STR_NONE;
}

// What describes data, by the keys of its root; NULL anything else.
static const char *format_of(const struct tree *t, uint32_t root, struct str path)
{
    static const char *const keys[] = {"openapi", "swagger", "asyncapi"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (tree_child(t, root, str_c(keys[i])))
            return keys[i][1] == 's' ? "asyncapi" : "openapi";
    if (str_contains(text_of(t, root, STR("$schema")), STR("json-schema.org")))
        return "json-schema";
    bool is_record = str_eq(text_of(t, root, STR("type")), STR("record"));
    if (str_ends(path, STR(".avsc")) || (is_record && tree_child(t, root, STR("fields"))))
        return "avro";
    return NULL;
}

/* The name of the schema whose properties these are: the nearest key that is none of the grammar's,
 * else WHOLE, that of the document. */
static struct str owner_of(const struct tree *t, uint32_t node, uint32_t root, struct str whole)
{
    static const char *const grammar =
        "properties items allOf oneOf anyOf schema content application/json requestBody "
        "additionalProperties payload";
    for (uint32_t n = node; n != root && n; n = t->nodes.v[n].parent) {
        struct str title = STR_NONE;
        if (t->nodes.v[n].children <= TITLED_MAX)
            title = text_of(t, n, STR("title"));
        if (title.n)
            return title;
        struct str key = t->nodes.v[n].key;
        if (key.n && !str_among(grammar, key))
            return key;
    }
    return whole;
}

// A document of descriptions.
struct described {
    const struct tree *t;
    const char *format;
    uint32_t root, rows;
    struct str title;
};

static void properties(struct read_job *job, struct described *d, uint32_t map)
{
    const struct tree *t = d->t;
    struct str object = owner_of(t, t->nodes.v[map].parent, d->root, d->title);
    for (uint32_t n = t->nodes.v[map].first; n; n = t->nodes.v[n].next) {
        const struct tree_node *field = &t->nodes.v[n];
        if (field->type == TREE_MAP && field->key.n &&
            !schema_field(job, &d->rows, field->line, d->format, object, field->key,
                          text_of(t, n, STR("type"))))
            return;
    }
}

static void record(struct read_job *job, struct described *d, uint32_t list)
{
    const struct tree *t = d->t;
    struct str object = text_of(t, t->nodes.v[list].parent, STR("name"));
    for (uint32_t n = t->nodes.v[list].first; n; n = t->nodes.v[n].next) {
        struct str name = text_of(t, n, STR("name"));
        if (name.n && !schema_field(job, &d->rows, t->nodes.v[n].line, d->format, object, name,
                                    text_of(t, n, STR("type"))))
            return;
    }
}

// A map `properties` that is no property itself.
static bool describes(const struct tree *t, const struct tree_node *n)
{
    const struct tree_node *parent = tree_at(t, n->parent);
    return n->type == TREE_MAP && str_eq(n->key, STR("properties")) && parent &&
           !str_eq(parent->key, STR("properties"));
}

void schema_documents(struct read_job *job, const struct tree *t)
{
    struct described d = {.t = t};
    for (uint32_t i = 0; i < t->documents.n; i++) {
        uint32_t end = i + 1 < t->documents.n ? t->documents.v[i + 1] : t->nodes.n;
        d.root = t->documents.v[i];
        d.format = format_of(t, d.root, job->file->path);
        d.title = text_of(t, d.root, STR("title"));
        d.title = d.title.n ? d.title : STR("the document");
        bool avro = str_eq(str_c(d.format), STR("avro"));
        for (uint32_t n = d.root; d.format && n < end; n++) {
            const struct tree_node *at = &t->nodes.v[n];
            if (avro && at->type == TREE_LIST && str_eq(at->key, STR("fields")))
                record(job, &d, n);
            else if (!avro && describes(t, at))
                properties(job, &d, n);
        }
    }
}
