/* Go as code facts. One recursive walk over the syntax tree, bounded by TREE_DEPTH_MAX, writes the
 * file's IR (ir.h). What stands outside of functions is declared first, because order does not
 * matter there; names of other files of the package stay global, link finds them.
 *
 * The walk builds in the job's scratch arena; the finished arrays are copied once, without the
 * slack of growing, to the arena that link keeps. Texts are slices of one copy of the source. */
#include "read/code/go.h"

#include <pthread.h>

const TSLanguage *tree_sitter_go(void);

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#include "read/code/go_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/go_names.def"
};

_Static_assert((int)GO_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar go;
} grammar = {.once = PTHREAD_ONCE_INIT};

static void init_grammar(void)
{
    syntax_grammar_init(&grammar.go, tree_sitter_go(), kind_names, GO_KINDS, field_names,
                        GO_FIELDS);
}

static void note(const struct go *go, const char *kind, uint32_t line, const char *text)
{
    facts_add(go->job->out, note, .path = go->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

static void declarations(struct go *go, struct syntax_list l)
{
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(go->syntax, l, i);
        switch ((enum go_kind)n.kind) {
        case GO_function_declaration:
            go_function_declaration(go, n);
            break;
        case GO_method_declaration:
            go_method_declaration(go, n);
            break;
        case GO_import_declaration: // read when the scope opened
        case GO_type_declaration:
        case GO_package_clause:
            break;
        default:
            go_statement(go, n);
        }
    }
}

static void read_tree(struct go *go)
{
    struct syntax_node root = syntax_root(go->syntax);
    go->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    go->job->error_nodes = syntax_errors(go->syntax, &line);
    if (go->job->error_nodes)
        note(go, "parse-error", line, "the syntax was not understood everywhere");

    struct go_frame module = {.function = CODE_MODULE};
    // cppcheck-suppress autoVariables ; taken back at the end
    go->frame = &module;
    go_scope_open(go);
    struct syntax_list l = syntax_open(go->syntax, root);
    code_ref first = go->code->bindings.n;
    go_hoist(go, l);
    code_ref end = go->code->bindings.n;
    declarations(go, l);
    go_export_all(go, first, end);
    syntax_close(go->syntax, l);
    go->code->serves = true; // Go does not run in browsers
    if (path_under(go->code->path, STR("scripts")) || path_under(go->code->path, STR("tools")) ||
        path_under(go->code->path, STR("hack")) || path_under(go->code->path, STR("buildscripts")))
        go->code->scope = "build";
    if (go->cut)
        note(go, "cut", 0, "nested too deeply; the innermost parts were not read");
    if (go->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(go, "cut", 0, "too many expressions; the rest was not read");
    go->frame = NULL;
}

static void read(struct read_job *job)
{
    pthread_once(&grammar.once, init_grammar);
    struct go go = {.job = job, .scratch = job->scratch};
    go.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                            arena_str(job->keep, job->file->language));
    go.code->unit = job->file->unit;
    map_init(&go.names, job->scratch);
    map_init(&go.classes, job->scratch);
    vec_push(job->scratch, &go.class, (struct go_class){0}); // number 0 is none
    vec_push(job->scratch, &go.pending, 0);                  // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&go, "skipped", 0, "too large to be parsed");
    } else {
        go.syntax = syntax_parse(&grammar.go, arena_str(job->keep, job->text), job->scratch);
        if (go.syntax)
            read_tree(&go);
        else
            note(&go, "parse-error", 0, "the parser gave up: too much work for the size");
    }
    job->code = code_file_settle(go.code, job->keep);
}

const struct reader reader_go = {
    .name = "go",
    .languages = "go",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
