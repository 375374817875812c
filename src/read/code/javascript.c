/* JavaScript, TypeScript and TSX as code facts. One recursive walk over the syntax tree, bounded by
 * TREE_DEPTH_MAX, writes the file's IR (ir.h); names are resolved inside the file on the way,
 * because declarations are hoisted when their scope is entered. The three grammars differ in few
 * node kinds, so one walk serves all.
 *
 * The walk builds in the job's scratch arena; the finished arrays are copied once, without the
 * slack of growing, to the arena that link keeps. Texts are slices of one copy of the source, which
 * costs less than copying each name. */
#include "read/code/javascript.h"
#include "read/schema/schema.h"

#include "repo/interface.h"

#include <pthread.h>
#include <string.h>

const TSLanguage *tree_sitter_javascript(void);
const TSLanguage *tree_sitter_typescript(void);
const TSLanguage *tree_sitter_tsx(void);

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#define TOKEN(name, text) {text, true},
#include "read/code/javascript_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/javascript_names.def"
};

_Static_assert((int)JS_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar javascript, typescript, tsx;
} grammars = {.once = PTHREAD_ONCE_INIT};

static void init_grammars(void)
{
    syntax_grammar_init(&grammars.javascript, tree_sitter_javascript(), kind_names, JS_KINDS,
                        field_names, JS_FIELDS);
    syntax_grammar_init(&grammars.typescript, tree_sitter_typescript(), kind_names, JS_KINDS,
                        field_names, JS_FIELDS);
    syntax_grammar_init(&grammars.tsx, tree_sitter_tsx(), kind_names, JS_KINDS, field_names,
                        JS_FIELDS);
}

static const struct syntax_grammar *grammar_for(const struct read_job *job)
{
    pthread_once(&grammars.once, init_grammars);
    struct str language = job->file->language;
    if (str_eq(language, STR("typescript")))
        return &grammars.typescript;
    // Flow's annotations are near enough to TypeScript's; plain JavaScript would break at each.
    if (str_eq(language, STR("tsx")) || str_contains(str_sub(job->text, 0, 1024), STR("@flow")))
        return &grammars.tsx;
    return &grammars.javascript;
}

// What the file's imports say of where it runs: interface_sign bits.
static unsigned signs_of(const struct code_file *c)
{
    unsigned signs = 0;
    for (uint32_t i = 1; i < c->imports.n; i++)
        signs |= interface_module(c->imports.v[i].module);
    return signs;
}

static bool imports_dom(const struct code_file *c)
{
    for (uint32_t i = 1; i < c->imports.n; i++)
        if (str_eq(c->imports.v[i].module, STR("react-dom")) ||
            str_eq(c->imports.v[i].module, STR("react-dom/client")))
            return true;
    return false;
}

// What a framework that draws on the server calls there, beside the component.
static bool exports_server_part(const struct code_file *c)
{
    static const char *const names[] = {
        "getServerSideProps", "getStaticProps",       "getInitialProps", "loader", "action",
        "generateMetadata",   "generateStaticParams", "handler"};
    for (uint32_t i = 1; i < c->exports.n; i++)
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (str_eq(c->exports.v[i].name, str_c(names[k])))
                return true;
    return false;
}

// A component with state or effects: what it does, it does in the browser.
static bool uses_hooks(const struct code_file *c)
{
    for (uint32_t i = 1; i < c->imports.n; i++) {
        const struct code_import *m = &c->imports.v[i];
        bool hook = str_starts(m->name, STR("use")) && m->name.n > 3 && m->name.p[3] >= 'A' &&
                    m->name.p[3] <= 'Z' && !str_starts(m->name, STR("useTranslation")) &&
                    !m->type_only;
        if (hook)
            return true;
    }
    return false;
}

/* Where the file runs, as far as it tells itself. */
static const char *scope_of(const struct js *js)
{
    const struct code_file *c = js->code;
    if (interface_builds(c->path))
        return "build";
    if (interface_directive(js->syntax->text) || imports_dom(c))
        return "browser";
    if (c->serves)
        return "service";
    if (interface_served(c->path))
        return "browser";
    if ((js->jsx && js->window) || js->document)
        return "browser";
    if (js->jsx && uses_hooks(c) && !exports_server_part(c))
        return "browser";
    if (path_under(c->path, STR("scripts")) || path_under(c->path, STR("tools")))
        return "build";
    return "service";
}

static void note(const struct js *js, const char *kind, uint32_t line, const char *text)
{
    facts_add(js->job->out, note, .path = js->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

static void read_tree(struct js *js)
{
    struct syntax_node root = syntax_root(js->syntax);
    js->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    js->job->error_nodes = syntax_errors(js->syntax, &line);
    if (js->job->error_nodes)
        note(js, "parse-error", line, "the syntax was not understood everywhere");

    struct js_frame module = {.function = CODE_MODULE};
    // cppcheck-suppress autoVariables ; taken back at the end
    js->frame = &module;
    js_scope_open(js);
    js_hoist_vars(js, root);
    js_statements(js, root);
    js_mark_exported(js);
    unsigned signs = signs_of(js->code);
    js->code->markup = js->jsx || str_ends(js->code->path, STR("sx")); // .tsx, .jsx
    js->code->draws = signs & INTERFACE_DRAWS;
    js->code->serves = signs & INTERFACE_SERVES;
    js->code->scope = scope_of(js);
    if (js->cut)
        note(js, "cut", 0, "nested too deeply; the innermost parts were not read");
    if (js->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(js, "cut", 0, "too many expressions; the rest was not read");
    js->frame = NULL;
}

static void read(struct read_job *job)
{
    struct js js = {.job = job, .scratch = job->scratch};
    js.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                            arena_str(job->keep, job->file->language));
    js.code->unit = job->file->unit;
    map_init(&js.names, job->scratch);
    vec_push(job->scratch, &js.pending, 0); // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&js, "skipped", 0, "too large to be parsed");
    } else {
        js.syntax = syntax_parse(grammar_for(job), arena_str(job->keep, job->text), job->scratch);
        if (js.syntax)
            read_tree(&js);
        else
            note(&js, "parse-error", 0, "the parser gave up: too much work for the size");
    }
    if (js.syntax)
        schema_in_code(job);
    job->code = code_file_settle(js.code, job->keep);
}

const struct reader reader_javascript = {
    .name = "javascript",
    .languages = "javascript typescript tsx",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
