/* PHP as code facts. One recursive walk over the syntax tree, bounded by TREE_DEPTH_MAX, writes the
 * file's IR (ir.h). Classes are named in full, with their namespace; each one that the file does
 * not declare becomes an import of the module of that name, which link looks up in the repository
 * (src/link/modules_php.c) or takes for a library's. What a file of config/ returns is told as
 * assignments to config.<file>.<key>, which is how Laravel names it.
 *
 * The walk builds in the job's scratch arena; the finished arrays are copied once, without the
 * slack of growing, to the arena that link keeps. Texts are slices of one copy of the source. */
#include "read/code/php.h"

#include <pthread.h>

const TSLanguage *tree_sitter_php(void);

enum { SETTING_DEPTH_MAX = 6, SETTINGS_MAX = 2000 };

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#include "read/code/php_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/php_names.def"
};

_Static_assert((int)PHP_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar php;
} grammar = {.once = PTHREAD_ONCE_INIT};

static void init_grammar(void)
{
    syntax_grammar_init(&grammar.php, tree_sitter_php(), kind_names, PHP_KINDS, field_names,
                        PHP_FIELDS);
}

static const char *scope_of(struct str path)
{
    bool build = path_under(path, STR("database")) || path_under(path, STR("migrations")) ||
                 path_under(path, STR("scripts")) || path_under(path, STR("bin")) ||
                 path_under(path, STR("seeders")) || path_under(path, STR("DataFixtures")) ||
                 path_under(path, STR("stubs")) || str_ends(path, STR(".blade.php"));
    return build ? "build" : "service";
}

static void note(const struct php *p, const char *kind, uint32_t line, const char *text)
{
    facts_add(p->job->out, note, .path = p->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

// ------------------------------------------------------------------------------- names of the file

static void import_clause(struct php *p, struct syntax_node n, struct str prefix)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct str full = php_source(p, syntax_only(p->syntax, l));
    struct str alias = php_source(p, syntax_field(p->syntax, l, PHP_FIELD_alias));
    syntax_close(p->syntax, l);
    if (str_starts(full, STR("\\")))
        full = str_from(full, 1);
    if (!full.n || full.n + prefix.n > PHP_NAME_MAX)
        return;
    if (prefix.n)
        full = arena_printf(p->job->keep, "%.*s\\%.*s", STR_ARG(prefix), STR_ARG(full));
    ptrdiff_t slash = str_rfind_char(full, '\\');
    vec_push(p->scratch, &p->full, full);
    map_set(&p->uses,
            alias.n     ? alias
            : slash < 0 ? full
                        : str_from(full, (size_t)slash + 1),
            p->full.n);
}

static void use_declaration(struct php *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(p->syntax, n);
    struct str prefix = php_source(p, syntax_kind(p->syntax, l, PHP_namespace_name));
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(p->syntax, l, i);
        if (part.kind == PHP_namespace_use_clause)
            import_clause(p, part, STR_NONE);
        if (part.kind != PHP_namespace_use_group)
            continue;
        struct syntax_list group = syntax_open(p->syntax, part);
        for (uint32_t k = 0; k < group.n; k++)
            if (syntax_at(p->syntax, group, k).kind == PHP_namespace_use_clause)
                import_clause(p, syntax_at(p->syntax, group, k), prefix);
        syntax_close(p->syntax, group);
    }
    syntax_close(p->syntax, l);
}

static void declare(struct php *p, struct syntax_node n)
{
    struct str name = php_source(p, php_child(p, n, PHP_FIELD_name));
    bool function = n.kind == PHP_function_definition;
    if (!name.n || name.n > PHP_NAME_MAX)
        return;
    struct str full = function || !p->space.n ? name
                                              : arena_printf(p->job->keep, "%.*s\\%.*s",
                                                             STR_ARG(p->space), STR_ARG(name));
    if (map_get(&p->declared, full, 0))
        return;
    code_ref b = php_binding(p, function ? BINDING_FUNCTION : BINDING_CLASS, full, syntax_line(n));
    map_set(&p->declared, full, b);
}

static void hoist(struct php *p, struct syntax_node body)
{
    if (syntax_none(body) || p->depth >= TREE_DEPTH_MAX)
        return;
    p->depth++;
    struct syntax_list l = syntax_open(p->syntax, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(p->syntax, l, i);
        if (n.kind == PHP_namespace_definition) {
            p->space = php_source(p, php_child(p, n, PHP_FIELD_name));
            hoist(p, php_child(p, n, PHP_FIELD_body));
        } else if (n.kind == PHP_namespace_use_declaration) {
            use_declaration(p, n);
        } else if (n.kind == PHP_class_declaration || n.kind == PHP_interface_declaration ||
                   n.kind == PHP_trait_declaration || n.kind == PHP_enum_declaration ||
                   n.kind == PHP_function_definition) {
            declare(p, n);
        }
    }
    syntax_close(p->syntax, l);
    p->depth--;
}

static void exports(struct php *p)
{
    bool whole = false;
    for (code_ref i = 1; i < p->code->bindings.n; i++) {
        const struct binding b = p->code->bindings.v[i];
        if (!b.name.n || map_get(&p->declared, b.name, 0) != i)
            continue;
        vec_push(p->scratch, &p->code->exports,
                 (struct code_export){
                     .line = b.line, .name = b.name, .value = php_binding_name(p, i, b.line)});
        if (b.kind == BINDING_CLASS && !whole)
            vec_push(p->scratch, &p->code->exports,
                     (struct code_export){.line = b.line,
                                          .name = STR("default"),
                                          .value = php_binding_name(p, i, b.line),
                                          .whole = true});
        whole = whole || b.kind == BINDING_CLASS;
    }
}

// ----------------------------------------------------------------------------------- configuration

static void settings(struct php *p, code_ref base, code_ref value, uint32_t depth)
{
    const struct expr v = *php_at(p, value);
    for (uint32_t i = 0; v.kind == EXPR_OBJECT && i < v.n; i++) {
        const struct expr one = *php_at(p, p->code->children.v[v.list + i]);
        if (one.kind != EXPR_PROPERTY || !one.text.n || p->code->assignments.n > SETTINGS_MAX)
            continue;
        code_ref target = php_member(p, base, one.text, one.line);
        vec_push(p->scratch, &p->code->assignments,
                 (struct code_assignment){
                     .line = one.line, .target = target, .value = one.a, .function = CODE_MODULE});
        if (depth < SETTING_DEPTH_MAX)
            settings(p, target, one.a, depth + 1);
    }
}

static void configuration(struct php *p)
{
    struct str directory = path_base(path_directory(p->code->path));
    if (!str_eq(directory, STR("config")) || !p->returns.n)
        return;
    struct str name = path_base(p->code->path);
    code_ref config = code_expr(p->code, EXPR_NAME, 1, STR("config"), 0, 0);
    code_ref base = php_member(p, config, str_sub(name, 0, name.n > 4 ? name.n - 4 : 0), 1);
    settings(p, base, p->returns.v[0], 0);
}

static void read_tree(struct php *p)
{
    struct syntax_node root = syntax_root(p->syntax);
    p->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    p->job->error_nodes = syntax_errors(p->syntax, &line);
    if (p->job->error_nodes)
        note(p, "parse-error", line, "the syntax was not understood everywhere");
    struct map names;
    map_init(&names, p->scratch);
    struct php_frame module = {.function = CODE_MODULE, .names = &names};
    // cppcheck-suppress autoVariables ; taken back at the end
    p->frame = &module;
    hoist(p, root);
    php_statements(p, root);
    configuration(p);
    exports(p);
    p->code->scope = scope_of(p->code->path);
    if (p->cut)
        note(p, "cut", 0, "nested too deeply; the innermost parts were not read");
    if (p->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(p, "cut", 0, "too many expressions; the rest was not read");
    p->frame = NULL;
}

static void read(struct read_job *job)
{
    struct php p = {.job = job, .scratch = job->scratch, .space = STR("")};
    p.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                           arena_str(job->keep, job->file->language));
    p.code->unit = job->file->unit;
    map_init(&p.uses, job->scratch);
    map_init(&p.imports, job->scratch);
    map_init(&p.declared, job->scratch);
    vec_push(job->scratch, &p.pending, 0); // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&p, "skipped", 0, "too large to be parsed");
    } else {
        pthread_once(&grammar.once, init_grammar);
        p.syntax = syntax_parse(&grammar.php, arena_str(job->keep, job->text), job->scratch);
        if (p.syntax)
            read_tree(&p);
        else
            note(&p, "parse-error", 0, "the parser gave up: too much work for the size");
    }
    job->code = code_file_settle(p.code, job->keep);
}

const struct reader reader_php = {
    .name = "php",
    .languages = "php",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
