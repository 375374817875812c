/* Ruby as code facts. One recursive walk over the syntax tree, bounded by TREE_DEPTH_MAX, writes
 * the file's IR (ir.h). In Ruby everything but a local variable is a call, and every statement has
 * a value: a method gives back what its last statement is. A call without arguments or parentheses
 * is marked plain, because it may just read a field.
 *
 * Constants are not imported but found by their name: each one that the file does not declare
 * itself becomes an import of the module of that name (ruby_constant.c), which link looks up in the
 * repository (src/link/modules_ruby.c) or takes for a library's.
 *
 * The walk builds in the job's scratch arena; the finished arrays are copied once, without the
 * slack of growing, to the arena that link keeps. Texts are slices of one copy of the source. */
#include "read/code/ruby.h"

#include <pthread.h>

const TSLanguage *tree_sitter_ruby(void);

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#define TOKEN(name, text) {text, true},
#include "read/code/ruby_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/ruby_names.def"
};

_Static_assert((int)RB_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar ruby;
} grammar = {.once = PTHREAD_ONCE_INIT};

static void init_grammar(void)
{
    syntax_grammar_init(&grammar.ruby, tree_sitter_ruby(), kind_names, RB_KINDS, field_names,
                        RB_FIELDS);
}

/* Where the file runs, as far as it tells itself. */
static const char *scope_of(const struct code_file *c)
{
    static const char *const builds[] = {"Gemfile",  "Rakefile", "Guardfile", "Capfile",
                                         "Fastfile", "Podfile",  "Brewfile",  "Vagrantfile"};
    struct str name = path_base(c->path);
    for (size_t i = 0; i < sizeof builds / sizeof *builds; i++)
        if (str_eq(name, str_c(builds[i])))
            return "build";
    bool build = path_under(c->path, STR("script")) || path_under(c->path, STR("scripts")) ||
                 path_under(c->path, STR("bin")) || path_under(c->path, STR("docs")) ||
                 path_under(c->path, STR("generators")) || path_under(c->path, STR("db")) ||
                 str_ends(name, STR(".gemspec")) || str_ends(name, STR(".rake")) ||
                 str_ends(c->path, STR("config/deploy.rb")) ||
                 str_ends(c->path, STR("config/environments/development.rb")) ||
                 str_ends(c->path, STR("config/environments/test.rb")) ||
                 str_ends(c->path, STR("db/seeds.rb")) || path_under(c->path, STR("seeds"));
    return build ? "build" : "service";
}

static void note(const struct rb *rb, const char *kind, uint32_t line, const char *text)
{
    facts_add(rb->job->out, note, .path = rb->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

static void read_tree(struct rb *rb)
{
    struct syntax_node root = syntax_root(rb->syntax);
    rb->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    rb->job->error_nodes = syntax_errors(rb->syntax, &line);
    if (rb->job->error_nodes)
        note(rb, "parse-error", line, "the syntax was not understood everywhere");

    struct rb_frame module = {.function = CODE_MODULE};
    // cppcheck-suppress autoVariables ; taken back at the end
    rb->frame = &module;
    rb_hoist(rb, root);
    if (rb_is_routes(rb->code->path))
        rb_routes(rb, root);
    else
        rb_body(rb, root);
    rb_exports(rb);
    rb->code->scope = scope_of(rb->code);
    if (rb->cut)
        note(rb, "cut", 0, "nested too deeply; the innermost parts were not read");
    if (rb->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(rb, "cut", 0, "too many expressions; the rest was not read");
    rb->frame = NULL;
}

static void read(struct read_job *job)
{
    struct rb rb = {.job = job, .scratch = job->scratch, .cref = STR("")};
    rb.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                            arena_str(job->keep, job->file->language));
    rb.code->unit = job->file->unit;
    map_init(&rb.names, job->scratch);
    map_init(&rb.methods, job->scratch);
    map_init(&rb.constants, job->scratch);
    map_init(&rb.imports, job->scratch);
    vec_push(job->scratch, &rb.pending, 0); // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&rb, "skipped", 0, "too large to be parsed");
    } else {
        pthread_once(&grammar.once, init_grammar);
        rb.syntax = syntax_parse(&grammar.ruby, arena_str(job->keep, job->text), job->scratch);
        if (rb.syntax)
            read_tree(&rb);
        else
            note(&rb, "parse-error", 0, "the parser gave up: too much work for the size");
    }
    job->code = code_file_settle(rb.code, job->keep);
}

const struct reader reader_ruby = {
    .name = "ruby",
    .languages = "ruby",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
