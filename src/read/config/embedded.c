/* Configuration inside configuration: a ConfigMap carries whole files as texts. Each becomes a
 * document of its own, named after its key, with the lines of the file around it. */
#include "read/config/embedded.h"

#include "read/config/emit.h"

static bool is_yaml(const struct tree_node *n)
{
    return n->type == TREE_STRING && str_find_char(n->value, '\n', 0) >= 0 &&
           (str_ends(n->key, STR(".yaml")) || str_ends(n->key, STR(".yml")));
}

static void emit_text(struct read_job *job, const struct tree_node *n)
{
    struct tree t;
    tree_init(&t, job->scratch);
    tree_parse_yaml(&t, n->value);
    for (uint32_t i = 1; i < t.nodes.n; i++) { // a block text begins on the line below its key
        t.nodes.v[i].line += n->line;
        t.nodes.v[i].end_line += n->line;
    }
    t.notes.n = 0; // a text that only looks like YAML is no fault of the file
    int64_t row = config_emit(job, &t, "yaml");
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
            if (is_yaml(&t->nodes.v[c]))
                emit_text(job, &t->nodes.v[c]);
    }
}
