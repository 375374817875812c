/* Configuration inside configuration: a ConfigMap carries whole files as texts. Each becomes a
 * document of its own, named after its key, with the lines of the file around it. */
#include "read/config/embedded.h"

#include "read/config/emit.h"

struct form {
    const char *ending, *name;
    void (*parse)(struct tree *t, struct str text);
};

// By the ends of keys; of files that end in .conf those whose lines are keys and values.
static const struct form forms[] = {
    {".yaml", "yaml", tree_parse_yaml},
    {".yml", "yaml", tree_parse_yaml},
    {".properties", "properties", tree_parse_properties},
    {".toml", "toml", tree_parse_toml},
    {".ini", "ini", tree_parse_ini},
    {".cnf", "ini", tree_parse_ini},
    {"postgresql.conf", "ini", tree_parse_ini},
    {"pgbackrest.conf", "ini", tree_parse_ini},
    {"rclone.conf", "ini", tree_parse_ini},
};

// How the text of N is written; NULL for what is no file of configuration.
static const struct form *form_of(const struct tree_node *n)
{
    if (n->type != TREE_STRING || str_find_char(n->value, '\n', 0) < 0)
        return NULL;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (str_ends(n->key, str_c(forms[i].ending)))
            return &forms[i];
    return NULL;
}

static void emit_text(struct read_job *job, const struct tree_node *n, const struct form *form)
{
    struct tree t;
    tree_init(&t, job->scratch);
    form->parse(&t, n->value);
    for (uint32_t i = 1; i < t.nodes.n; i++) { // a block text begins on the line below its key
        t.nodes.v[i].line += n->line;
        t.nodes.v[i].end_line += n->line;
    }
    t.notes.n = 0; // a text that only looks like YAML is no fault of the file
    int64_t row = config_emit(job, &t, form->name);
    if (row == FACT_NO_ROW)
        return;
    for (uint32_t i = 0; i < t.documents.n; i++) {
        struct fact_document *d = facts_row(job->out, FACT_document, row + i);
        if (!d->name.p)
            d->name = arena_str(job->out->arena, n->key);
    }
}

void config_embedded(struct read_job *job, const struct tree *t)
{
    for (uint32_t i = 0; i < t->documents.n; i++) {
        if (!str_eq(tree_text(t, t->documents.v[i], "kind"), STR("ConfigMap")))
            continue;
        const struct tree_node *data = tree_at(t, tree_get(t, t->documents.v[i], "data"));
        for (uint32_t c = data ? data->first : TREE_NONE; c; c = t->nodes.v[c].next)
            if (form_of(&t->nodes.v[c]))
                emit_text(job, &t->nodes.v[c], form_of(&t->nodes.v[c]));
    }
}
