/* Terraform and its kin by the HCL grammar. Files are read one by one and nothing is computed here:
 * modules, variables and values files meet in link/terraform.c, once all files are known. Blocks
 * that share a type and labels become a list, so that a second `rule {}` hides no first one. */
#include "read/config/hcl.h"

#include "base/limits.h"
#include "base/map.h"
#include "read/config/emit.h"

#include <pthread.h>
#include <string.h>

enum { LABELS_MAX = 4 };

const TSLanguage *tree_sitter_hcl(void);

static const struct syntax_name kind_names[HCL_KINDS] = {
    [HCL_BODY] = {"body", false},
    [HCL_ATTRIBUTE] = {"attribute", false},
    [HCL_BLOCK] = {"block", false},
    [HCL_IDENTIFIER] = {"identifier", false},
    [HCL_EXPRESSION] = {"expression", false},
    [HCL_LITERAL] = {"literal_value", false},
    [HCL_TEMPLATE] = {"template_expr", false},
    [HCL_COLLECTION] = {"collection_value", false},
    [HCL_CALL] = {"function_call", false},
    [HCL_ARGUMENTS] = {"function_arguments", false},
    [HCL_OPERATION] = {"operation", false},
    [HCL_NUMBER] = {"numeric_lit", false},
    [HCL_BOOLEAN] = {"bool_lit", false},
    [HCL_NULL] = {"null_lit", false},
    [HCL_STRING] = {"string_lit", false},
    [HCL_TUPLE] = {"tuple", false},
    [HCL_OBJECT] = {"object", false},
    [HCL_ELEMENT] = {"object_elem", false},
    [HCL_QUOTED] = {"quoted_template", false},
    [HCL_HEREDOC] = {"heredoc_template", false},
    [HCL_TEXT] = {"template_literal", false},
    [HCL_INTERPOLATION] = {"template_interpolation", false},
    [HCL_DIRECTIVE] = {"template_directive", false},
    [HCL_HEREDOC_WORD] = {"heredoc_identifier", false},
    [HCL_HEREDOC_START] = {"heredoc_start", false},
};

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar hcl;
} grammar = {.once = PTHREAD_ONCE_INIT};

static void init_grammar(void)
{
    static const char *const fields[] = {NULL};
    syntax_grammar_init(&grammar.hcl, tree_sitter_hcl(), kind_names, HCL_KINDS, fields, 1);
}

struct body {
    struct hcl *h;
    struct syntax *s;
    struct arena *scratch;
};

// Type and labels of a block.
struct head {
    struct str type, labels[LABELS_MAX];
    uint32_t n;
    struct syntax_node body;
};

static struct head head_of(struct body *b, struct syntax_node block)
{
    struct head h = {0};
    struct syntax_list l = syntax_open(b->s, block);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(b->s, l, i);
        if (n.kind == HCL_BODY)
            h.body = n;
        else if (n.kind == HCL_IDENTIFIER && !h.type.p)
            h.type = syntax_text(b->s, n);
        else if ((n.kind == HCL_IDENTIFIER || n.kind == HCL_STRING) && h.n < LABELS_MAX)
            h.labels[h.n++] = hcl_text(b->h->t, b->s, n);
    }
    syntax_close(b->s, l);
    return h;
}

static struct str head_key(struct body *b, uint32_t parent, const struct head *h, uint32_t labels)
{
    struct str key = arena_printf(b->scratch, "%u %.*s", parent, STR_ARG(h->type));
    for (uint32_t i = 0; i < labels; i++)
        key = arena_printf(b->scratch, "%.*s %.*s", STR_ARG(key), STR_ARG(h->labels[i]));
    return key;
}

static void add_body(struct body *b, struct syntax_node body, uint32_t parent, uint32_t depth);

/* Where the contents of block H go below PARENT: through maps for its labels to a map of its own,
 * inside a list when PLACES has seen its like before (COUNTS says there are several). */
static uint32_t place_block(struct body *b, uint32_t parent, const struct head *h,
                            struct map *places, uint32_t count, uint32_t line)
{
    struct tree *t = b->h->t;
    uint32_t at = parent;
    for (uint32_t i = 0; i < h->n && at; i++) { // types and labels above the last one
        struct str key = i == 0 ? h->type : h->labels[i - 1];
        uint32_t *known = map_at(places, head_key(b, parent, h, i), TREE_NONE);
        if (!*known)
            *known = tree_add(t, at, TREE_MAP, key, STR_NONE, line);
        at = *known;
    }
    if (!at)
        return TREE_NONE;
    struct str last = h->n ? h->labels[h->n - 1] : h->type;
    if (count < 2)
        return tree_add(t, at, TREE_MAP, last, STR_NONE, line);
    uint32_t *list =
        map_at(places, arena_printf(b->scratch, "[%.*s", STR_ARG(head_key(b, parent, h, h->n))),
               TREE_NONE);
    if (!*list)
        *list = tree_add(t, at, TREE_LIST, last, STR_NONE, line);
    return *list ? tree_add(t, *list, TREE_MAP, STR_NONE, STR_NONE, line) : TREE_NONE;
}

static void add_attribute(struct body *b, struct syntax_node attribute, uint32_t parent,
                          uint32_t depth)
{
    struct syntax_list l = syntax_open(b->s, attribute);
    struct syntax_node key = syntax_at(b->s, l, 0), value = syntax_at(b->s, l, l.n - 1);
    syntax_close(b->s, l);
    if (key.kind == HCL_IDENTIFIER && value.kind == HCL_EXPRESSION)
        hcl_value(b->h->t, b->s, value, parent, syntax_text(b->s, key), syntax_line(key), depth);
}

static void add_block(struct body *b, struct syntax_node block, const struct head *h,
                      uint32_t parent, struct map *places, uint32_t count, uint32_t depth)
{
    uint32_t line = syntax_line(block);
    uint32_t map = place_block(b, parent, h, places, count, line);
    if (map && !syntax_none(h->body))
        add_body(b, h->body, map, depth);
    tree_close(b->h->t, map, syntax_end_line(block));
}

// Attributes and blocks of BODY below PARENT; what stands inside a syntax error is taken, too.
static void add_body(struct body *b, struct syntax_node body, uint32_t parent, uint32_t depth)
{
    if (depth == 0) {
        tree_note(b->h->t, ERR_LIMIT, syntax_line(body), "nested deeper than %d", TREE_DEPTH_MAX);
        return;
    }
    struct map counts, places;
    map_init(&counts, b->scratch);
    map_init(&places, b->scratch);
    struct syntax_list l = syntax_open(b->s, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(b->s, l, i);
        if (n.kind == HCL_BLOCK) {
            struct head h = head_of(b, n);
            ++*map_at(&counts, head_key(b, parent, &h, h.n), 0);
        }
    }
    for (uint32_t i = 0; i < l.n && !b->h->t->full; i++) {
        struct syntax_node n = syntax_at(b->s, l, i);
        if (n.kind == HCL_ATTRIBUTE) {
            add_attribute(b, n, parent, depth - 1);
        } else if (n.kind == HCL_BLOCK) {
            struct head h = head_of(b, n);
            uint32_t count = map_get(&counts, head_key(b, parent, &h, h.n), 0);
            add_block(b, n, &h, parent, &places, count, depth - 1);
        } else if (n.kind == SYNTAX_ERROR) {
            add_body(b, n, parent, depth - 1);
        }
    }
    syntax_close(b->s, l);
}

// ----------------------------------------------------------------------------------- configuration

void hcl_label_block(struct hcl *h, struct str type, const struct str *labels, uint32_t n)
{
    struct arena *a = h->t->arena;
    uint32_t root = h->t->documents.v[h->t->documents.n - 1];
    struct hcl_label label = {.name = n ? labels[n - 1] : STR_NONE};
    if (str_eq(type, STR("resource")) && n)
        label.kind = labels[0];
    else if ((str_eq(type, STR("data")) || str_eq(type, STR("ephemeral"))) && n)
        label.kind = arena_printf(a, "%.*s.%.*s", STR_ARG(type), STR_ARG(labels[0]));
    else if (str_eq(type, STR("terraform")))
        label.kind = type;
    else
        label.kind = arena_printf(a, "terraform.%.*s", STR_ARG(type));
    if (str_eq(type, STR("module")))
        label.api = tree_text(h->t, root, "source");
    vec_push(a, &h->labels, label);
}

static void add_document(struct body *b, struct syntax_node block)
{
    struct tree *t = b->h->t;
    struct head h = head_of(b, block);
    uint32_t line = syntax_line(block);
    uint32_t root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, line);
    if (!root)
        return;
    // Masking goes by names: the default of a variable called db_password is a secret.
    if (h.n && (str_eq(h.type, STR("variable")) || str_eq(h.type, STR("output"))))
        tree_add(t, root, TREE_STRING, STR("name"), h.labels[0], line);
    if (!syntax_none(h.body))
        add_body(b, h.body, root, TREE_DEPTH_MAX);
    tree_close(t, root, syntax_end_line(block));
    hcl_label_block(b->h, h.type, h.labels, h.n);
}

// Blocks of the top level, those inside of syntax errors, too.
static void add_documents(struct body *b, struct syntax_node body, uint32_t depth)
{
    struct syntax_list l = syntax_open(b->s, body);
    for (uint32_t i = 0; i < l.n && !b->h->t->full; i++) {
        struct syntax_node n = syntax_at(b->s, l, i);
        if (n.kind == HCL_BLOCK)
            add_document(b, n);
        else if ((n.kind == HCL_BODY || n.kind == SYNTAX_ERROR) && depth > 0)
            add_documents(b, n, depth - 1);
    }
    syntax_close(b->s, l);
}

// Values files, and HCL of other programs: the whole file is one document.
static void add_whole(struct body *b, struct syntax_node root, struct str kind)
{
    struct tree *t = b->h->t;
    uint32_t map = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    struct syntax_list l = syntax_open(b->s, root);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(b->s, l, i);
        if (n.kind == HCL_BODY || n.kind == SYNTAX_ERROR)
            add_body(b, n, map, TREE_DEPTH_MAX);
        else if (n.kind == HCL_ATTRIBUTE)
            add_attribute(b, n, map, TREE_DEPTH_MAX);
    }
    syntax_close(b->s, l);
    tree_close(t, map, syntax_end_line(root));
    vec_push(t->arena, &b->h->labels, (struct hcl_label){.kind = kind});
}

void hcl_parse(struct hcl *h, struct tree *t, struct str text, struct str path)
{
    *h = (struct hcl){.t = t};
    struct str base = path_base(path), extension = path_extension(path);
    if (str_eq(extension, STR("json"))) {
        struct tree *j = arena_new(t->arena, struct tree);
        tree_init(j, t->arena);
        tree_parse_json(j, text);
        for (uint32_t i = 0; i < j->notes.n; i++)
            vec_push(t->arena, &t->notes, j->notes.v[i]);
        hcl_from_json(h, j, path);
        return;
    }
    pthread_once(&grammar.once, init_grammar);
    struct arena scratch;
    arena_init(&scratch);
    struct syntax *s = syntax_parse(&grammar.hcl, text, &scratch);
    if (!s) {
        tree_note(t, ERR_LIMIT, 1, "too complex to be parsed");
    } else {
        uint32_t line, errors = syntax_errors(s, &line);
        if (errors)
            tree_note(t, ERR_PARSE, line, "malformed in %u place%s", errors, errors > 1 ? "s" : "");
        struct body b = {.h = h, .s = s, .scratch = &scratch};
        if (str_eq(extension, STR("tf")) || str_eq(extension, STR("tofu")))
            add_documents(&b, syntax_root(s), TREE_DEPTH_MAX);
        else if (str_eq(extension, STR("tfvars")))
            add_whole(&b, syntax_root(s), STR("terraform.values"));
        else
            add_whole(&b, syntax_root(s),
                      str_starts(base, STR("terragrunt")) ? STR("terragrunt") : STR_NONE);
    }
    arena_release(&scratch);
}

static void read_hcl(struct read_job *job)
{
    if (job->text.n > FILE_PARSE_MAX) {
        facts_add(job->out, note, .path = job->file->path, .line = FACT_NULL, .kind = STR("cut"),
                  .text = STR("too large to be read as configuration"));
        return;
    }
    struct tree t;
    struct hcl h;
    tree_init(&t, job->scratch);
    hcl_parse(&h, &t, job->text, job->file->path);
    for (uint32_t i = 0; i < t.notes.n; i++)
        job->error_nodes += t.notes.v[i].err == ERR_PARSE;
    int64_t first = config_emit(job, &t, "hcl");
    for (uint32_t i = 0; first != FACT_NO_ROW && i < h.labels.n; i++) {
        struct fact_document *d = facts_row(job->out, FACT_document, first + i);
        if (!h.labels.v[i].kind.p)
            continue; // of another program: its keys have said what it is
        d->kind = arena_str(job->out->arena, h.labels.v[i].kind);
        d->name = arena_str(job->out->arena, h.labels.v[i].name);
        d->api = arena_str(job->out->arena, h.labels.v[i].api);
        d->namespace = STR_NONE;
    }
}

const struct reader reader_hcl = {
    .name = "hcl",
    .languages = "hcl",
    .files = "*.tf.json *.tofu.json *.tfvars.json",
    .read = read_hcl,
};
