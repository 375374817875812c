/* Rust as code facts. One recursive walk over the syntax tree, bounded by TREE_DEPTH_MAX, writes
 * the file's IR (ir.h). Items are declared before anything is read, because order does not matter
 * between them; modules written inside the file are part of it, tests are left out.
 *
 * The walk builds in the job's scratch arena; the finished arrays are copied once, without the
 * slack of growing, to the arena that link keeps. Texts are slices of one copy of the source, or of
 * the text that a macro was made readable with. */
#include "read/code/rust.h"

#include "read/code/rust_grammar.h"

static void note(const struct rust *r, const char *kind, uint32_t line, const char *text)
{
    facts_add(r->job->out, note, .path = r->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

static bool is_tool(struct str path)
{
    return str_eq(path_base(path), STR("build.rs")) || path_under(path, STR("xtask")) ||
           path_under(path, STR("scripts")) || path_under(path, STR("tools"));
}

static void read_tree(struct rust *r)
{
    struct syntax_node root = syntax_root(r->syntax);
    r->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    r->job->error_nodes = syntax_errors(r->syntax, &line);
    if (r->job->error_nodes)
        note(r, "parse-error", line, "the syntax was not understood everywhere");

    struct rust_frame module = {.function = CODE_MODULE};
    // cppcheck-suppress autoVariables ; taken back at the end
    r->frame = &module;
    rust_scope_open(r);
    struct syntax_list l = syntax_open(r->syntax, root);
    rust_items(r, l);
    syntax_close(r->syntax, l);
    for (uint32_t i = 1; i < r->class.n; i++) {
        struct code_class *c = &r->code->classes.v[r->class.v[i].number];
        c->n_implements = r->class.v[i].implements.n;
        c->implements = code_children(r->code, r->class.v[i].implements.v, c->n_implements);
    }
    r->code->serves = true; // Rust for browsers is not told from the rest
    if (is_tool(r->code->path))
        r->code->scope = "build";
    if (r->cut)
        note(r, "cut", 0, "nested too deeply, or too many macros; some parts were not read");
    if (r->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(r, "cut", 0, "too many expressions; the rest was not read");
    r->frame = NULL;
}

static void read(struct read_job *job)
{
    struct rust r = {.job = job, .scratch = job->scratch};
    r.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                           arena_str(job->keep, job->file->language));
    r.code->unit = job->file->unit;
    map_init(&r.names, job->scratch);
    map_init(&r.modules, job->scratch);
    map_init(&r.paths, job->scratch);
    map_init(&r.classes, job->scratch);
    vec_push(job->scratch, &r.class, (struct rust_class){0}); // number 0 is none
    vec_push(job->scratch, &r.pending, 0);                    // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&r, "skipped", 0, "too large to be parsed");
    } else {
        r.syntax = syntax_parse(rust_grammar(), arena_str(job->keep, job->text), job->scratch);
        if (r.syntax)
            read_tree(&r);
        else
            note(&r, "parse-error", 0, "the parser gave up: too much work for the size");
    }
    job->code = code_file_settle(r.code, job->keep);
}

const struct reader reader_rust = {
    .name = "rust",
    .languages = "rust",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
