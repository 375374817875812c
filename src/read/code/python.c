/* Python as code facts. One recursive walk over the syntax tree, bounded by TREE_DEPTH_MAX, writes
 * the file's IR (ir.h). A scope's names are declared when it is entered, because a function may use
 * what is bound further down; inside a function an unconditional second assignment makes a new
 * binding, because names are used again for other things.
 *
 * The walk builds in the job's scratch arena; the finished arrays are copied once, without the
 * slack of growing, to the arena that link keeps. Texts are slices of one copy of the source. */
#include "read/code/python.h"
#include "read/schema/schema.h"

#include <pthread.h>

const TSLanguage *tree_sitter_python(void);

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#define TOKEN(name, text) {text, true},
#include "read/code/python_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/python_names.def"
};

_Static_assert((int)PY_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar python;
} grammar = {.once = PTHREAD_ONCE_INIT};

static void init_grammar(void)
{
    syntax_grammar_init(&grammar.python, tree_sitter_python(), kind_names, PY_KINDS, field_names,
                        PY_FIELDS);
}

/* Where the file runs, as far as it tells itself. */
static const char *scope_of(const struct code_file *c)
{
    static const char *const builds[] = {"setup.py", "noxfile.py", "fabfile.py", "dodo.py",
                                         "conftest.py"};
    struct str name = path_base(c->path);
    for (size_t i = 0; i < sizeof builds / sizeof *builds; i++)
        if (str_eq(name, str_c(builds[i])))
            return "build";
    if (path_under(c->path, STR("scripts")) || path_under(c->path, STR("tools")) ||
        path_under(c->path, STR("docs")))
        return "build";
    return "service";
}

static void note(const struct py *py, const char *kind, uint32_t line, const char *text)
{
    facts_add(py->job->out, note, .path = py->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

static void read_tree(struct py *py)
{
    struct syntax_node root = syntax_root(py->syntax);
    py->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    py->job->error_nodes = syntax_errors(py->syntax, &line);
    if (py->job->error_nodes)
        note(py, "parse-error", line, "the syntax was not understood everywhere");

    struct py_frame module = {.function = CODE_MODULE};
    // cppcheck-suppress autoVariables ; taken back at the end
    py->frame = &module;
    py_scope_open(py);
    py_hoist(py, root);
    py_block(py, root);
    py_exports(py);
    py->code->scope = scope_of(py->code);
    if (py->cut)
        note(py, "cut", 0, "nested too deeply; the innermost parts were not read");
    if (py->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(py, "cut", 0, "too many expressions; the rest was not read");
    py->frame = NULL;
}

static void read(struct read_job *job)
{
    struct py py = {.job = job, .scratch = job->scratch};
    py.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                            arena_str(job->keep, job->file->language));
    py.code->unit = job->file->unit;
    py.code->settings = true;
    map_init(&py.names, job->scratch);
    map_init(&py.globals, job->scratch);
    map_init(&py.outer, job->scratch);
    map_init(&py.dotted, job->scratch);
    vec_push(job->scratch, &py.pending, 0); // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&py, "skipped", 0, "too large to be parsed");
    } else {
        pthread_once(&grammar.once, init_grammar);
        py.syntax = syntax_parse(&grammar.python, arena_str(job->keep, job->text), job->scratch);
        if (py.syntax)
            read_tree(&py);
        else
            note(&py, "parse-error", 0, "the parser gave up: too much work for the size");
    }
    if (py.syntax)
        schema_in_code(job);
    job->code = code_file_settle(py.code, job->keep);
}

const struct reader reader_python = {
    .name = "python",
    .languages = "python",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
