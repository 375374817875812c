/* The JSON syntax of Terraform: the same blocks, as maps of type and labels. The tree of the file
 * is taken apart into the documents that the native syntax would have given. */
#include "base/limits.h"
#include "read/config/hcl.h"

static bool is_template(const struct tree_node *n)
{
    return n->type == TREE_STRING && str_contains(n->value, STR("${"));
}

// Copies what is below FROM to below TO; the JSON parser bounds the nesting by TREE_DEPTH_MAX.
static void copy_below(struct tree *t, uint32_t to, const struct tree *j, uint32_t from)
{
    for (uint32_t c = j->nodes.v[from].first; c && !t->full; c = j->nodes.v[c].next) {
        const struct tree_node *n = &j->nodes.v[c];
        uint32_t added =
            tree_add(t, to, is_template(n) ? TREE_UNKNOWN : n->type, n->key, n->value, n->line);
        if (!added)
            return;
        t->nodes.v[added].quoted = n->quoted;
        copy_below(t, added, j, c);
        tree_close(t, added, n->end_line);
    }
}

static void add_document(struct hcl *h, const struct tree *j, uint32_t body, struct str type,
                         const struct str *labels, uint32_t n)
{
    const struct tree_node *b = &j->nodes.v[body];
    if (b->type != TREE_MAP)
        return;
    uint32_t root = tree_add(h->t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, b->line);
    if (!root)
        return;
    if (n && (str_eq(type, STR("variable")) || str_eq(type, STR("output"))))
        tree_add(h->t, root, TREE_STRING, STR("name"), labels[0], b->line);
    copy_below(h->t, root, j, body);
    tree_close(h->t, root, b->end_line);
    hcl_label_block(h, type, labels, n);
}

// A body, or a list of bodies for blocks that share their labels.
static void add_bodies(struct hcl *h, const struct tree *j, uint32_t node, struct str type,
                       const struct str *labels, uint32_t n)
{
    if (j->nodes.v[node].type != TREE_LIST) {
        add_document(h, j, node, type, labels, n);
        return;
    }
    for (uint32_t c = j->nodes.v[node].first; c; c = j->nodes.v[c].next)
        add_document(h, j, c, type, labels, n);
}

static uint32_t labels_of(struct str type)
{
    static const struct {
        const char *type;
        uint32_t labels;
    } known[] = {{"resource", 2}, {"data", 2},   {"ephemeral", 2}, {"variable", 1},
                 {"output", 1},   {"module", 1}, {"provider", 1},  {"check", 1}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(type, str_c(known[i].type)))
            return known[i].labels;
    return 0;
}

static void add_blocks(struct hcl *h, const struct tree *j, uint32_t node)
{
    const struct tree_node *n = &j->nodes.v[node];
    struct str type = n->key, labels[2];
    uint32_t depth = labels_of(type);
    if (depth == 0) {
        add_bodies(h, j, node, type, NULL, 0);
        return;
    }
    for (uint32_t x = n->first; x; x = j->nodes.v[x].next) {
        labels[0] = j->nodes.v[x].key;
        if (depth == 1) {
            add_bodies(h, j, x, type, labels, 1);
            continue;
        }
        for (uint32_t y = j->nodes.v[x].first; y; y = j->nodes.v[y].next) {
            labels[1] = j->nodes.v[y].key;
            add_bodies(h, j, y, type, labels, 2);
        }
    }
}

void hcl_from_json(struct hcl *h, const struct tree *j, struct str path)
{
    if (!j->documents.n || j->nodes.v[j->documents.v[0]].type != TREE_MAP)
        return;
    uint32_t root = j->documents.v[0];
    if (str_ends(path, STR(".tfvars.json"))) {
        const struct tree_node *n = &j->nodes.v[root];
        uint32_t map = tree_add(h->t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, n->line);
        copy_below(h->t, map, j, root);
        tree_close(h->t, map, n->end_line);
        vec_push(h->t->arena, &h->labels, (struct hcl_label){.kind = STR("terraform.values")});
        return;
    }
    for (uint32_t c = j->nodes.v[root].first; c; c = j->nodes.v[c].next)
        add_blocks(h, j, c);
}
