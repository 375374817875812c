/* Gemfile, *.gemspec and Gemfile.lock. The first two are programs that are never run: their one
 * statement a line is read where its arguments are literals, with the groups around it. */
#include "read/manifest/manifest.h"

enum { BLOCKS_MAX = 32 };

struct gemfile {
    struct manifest *m;
    const char *scope[BLOCKS_MAX]; // of each open block; NULL: no group
    uint32_t depth;
    uint32_t line;
};

static bool starts_word(struct str line, const char *word)
{
    struct str w = str_c(word);
    return str_starts(line, w) && line.n > w.n &&
           (line.p[w.n] == ' ' || line.p[w.n] == '(' || line.p[w.n] == '\t');
}

// The next literal of *REST ('x', "x", %q<x>), which moves behind it. STR_NONE when there is none.
static struct str literal(struct str *rest)
{
    size_t i = 0;
    while (i < rest->n && rest->p[i] != '"' && rest->p[i] != '\'' &&
           !str_starts(str_from(*rest, i), STR("%q<")))
        i++;
    if (i == rest->n)
        return STR_NONE;
    bool percent = rest->p[i] == '%';
    char close = percent ? '>' : rest->p[i];
    i += percent ? 3 : 1;
    ptrdiff_t end = str_find_char(*rest, close, i);
    if (end < 0)
        return STR_NONE;
    struct str text = str_sub(*rest, i, (size_t)end - i);
    *rest = str_from(*rest, (size_t)end + 1);
    return text;
}

// Without the comment; a # inside quotes is none.
static struct str without_comment(struct str line)
{
    char quote = 0;
    for (size_t i = 0; i < line.n; i++) {
        char c = line.p[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '#')
            return str_sub(line, 0, i);
    }
    return line;
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

// ":development, :test", "%i[development test]": one group of production is enough.
static const char *groups_scope(struct str groups)
{
    bool any = false;
    for (size_t i = 0; i < groups.n;) {
        size_t from = i;
        while (i < groups.n && is_word_byte(groups.p[i]))
            i++;
        struct str word = str_sub(groups, from, i - from);
        bool sigil = from > 0 && groups.p[from - 1] == '%';
        bool key = i < groups.n && groups.p[i] == ':'; // optional: true
        i += i == from;
        if (word.n == 0 || sigil || key || manifest_among(word, "true false"))
            continue;
        any = true;
        if (!manifest_is_development(word))
            return "production";
    }
    return any ? "development" : NULL;
}

// The groups of `gem "x", group: :test`, or those around it.
static const char *gem_scope(const struct gemfile *g, struct str options)
{
    static const char *const keys[] = {"group:", "groups:", "group =>", "groups =>"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        ptrdiff_t at = str_find(options, str_c(keys[i]), 0);
        if (at < 0)
            continue;
        struct str groups = str_trim(str_from(options, (size_t)at + str_c(keys[i]).n));
        bool list = str_find_char(manifest_until(groups, ","), '[', 0) >= 0;
        const char *scope = groups_scope(manifest_until(groups, list ? "]" : ","));
        return scope ? scope : "production";
    }
    for (uint32_t i = g->depth; i > 0; i--)
        if (i <= BLOCKS_MAX && g->scope[i - 1])
            return g->scope[i - 1];
    return "production";
}

// Where a gem comes from a repository instead of a registry: "git: 'https://...'"; STR_NONE.
static struct str from_repository(struct str arguments)
{
    static const char *const options[] = {" git:", " github:", " :git =>", " :github =>"};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        ptrdiff_t at = str_find(arguments, str_c(options[i]), 0);
        if (at >= 0)
            return str_trim(manifest_until(str_from(arguments, (size_t)at), ","));
    }
    return STR_NONE;
}

// "'rails', '~> 7.0', '>= 7.0.4', require: false"
static void add_gem(struct manifest *m, struct str arguments, uint32_t line, const char *scope)
{
    struct str rest = arguments, name = literal(&rest), constraint = STR_NONE;
    if (!name.p)
        return;
    for (int i = 0; i < 4; i++) { // requirements start with a sign or a digit, options do not
        struct str before = rest, text = literal(&rest);
        struct str between = str_sub(before, 0, before.n - rest.n - text.n);
        if (!text.n || str_find_char(between, ':', 0) >= 0 || str_contains(between, STR("=>")) ||
            !str_contains(STR("~<>=!0123456789"), str_sub(text, 0, 1)))
            break;
        constraint = constraint.p ? arena_printf(m->job->scratch, "%.*s, %.*s", STR_ARG(constraint),
                                                 STR_ARG(text))
                                  : text;
    }
    if (!constraint.p)
        constraint = from_repository(arguments);
    manifest_add(m, (struct manifest_row){.line = line,
                                          .name = name,
                                          .constraint = constraint,
                                          .resolved = manifest_exact(constraint, 1),
                                          .scope = scope,
                                          .direct = true});
}

/* "require: 'datadog/auto_instrument'": what Bundler loads in place of the gem's own name. */
static void add_required(struct manifest *m, struct str arguments, uint32_t line)
{
    static const char *const options[] = {" require:", " :require =>"};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        ptrdiff_t at = str_find(arguments, str_c(options[i]), 0);
        if (at < 0)
            continue;
        struct str rest = str_from(arguments, (size_t)at + str_c(options[i]).n);
        struct str module = literal(&rest);
        if (module.n)
            facts_add(m->job->out, import, .path = m->job->file->path, .line = line,
                      .module = module, .name = STR(""));
    }
}

static bool opens_block(struct str line)
{
    static const char *const words[] = {"if", "unless", "case", "begin", "def", "while"};
    struct str last = str_from(line, (size_t)(str_rfind_char(line, ' ') + 1));
    if (str_eq(last, STR("do")) || (str_ends(line, STR("|")) && str_contains(line, STR(" do |"))))
        return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (starts_word(line, words[i]) || str_eq(line, str_c(words[i])))
            return !str_ends(line, STR(" end"));
    return false;
}

static void gemfile_line(struct gemfile *g, struct str line)
{
    if (str_eq(line, STR("end"))) {
        g->depth -= g->depth > 0;
    } else if (opens_block(line)) {
        const char *scope = NULL;
        if (starts_word(line, "group")) {
            ptrdiff_t end = str_find(line, STR(" do"), 0);
            scope = groups_scope(str_sub(line, 5, end < 5 ? line.n : (size_t)end - 5));
        }
        if (g->depth < BLOCKS_MAX)
            g->scope[g->depth] = scope;
        g->depth++;
    } else if (starts_word(line, "gem")) {
        struct str arguments = str_from(line, 3);
        const char *scope = gem_scope(g, arguments);
        add_gem(g->m, arguments, g->line, scope);
        if (str_eq(str_c(scope), STR("production")))
            add_required(g->m, arguments, g->line);
    }
}

static void read_gemfile(struct manifest *m)
{
    struct gemfile g = {.m = m};
    for (struct str rest = m->job->text, line; !m->full && str_line(&rest, &line);) {
        g.line++;
        line = str_trim(without_comment(line));
        if (line.n)
            gemfile_line(&g, line);
    }
}

static void read_gemspec(struct manifest *m)
{
    static const struct {
        const char *method, *scope;
    } methods[] = {{".add_dependency", "production"},
                   {".add_runtime_dependency", "production"},
                   {".add_development_dependency", "development"}};
    uint32_t number = 0;
    for (struct str rest = m->job->text, line; !m->full && str_line(&rest, &line);) {
        number++;
        line = str_trim(without_comment(line));
        for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
            struct str method = str_c(methods[i].method);
            ptrdiff_t at = str_find(line, method, 0);
            if (at > 0)
                add_gem(m, str_from(line, (size_t)at + method.n), number, methods[i].scope);
        }
    }
}

/* "    rails (7.0.4)" below GEM and GIT; deeper lines are what a gem itself wants. A gem built for
 * several platforms stands there once for each: "nokogiri (1.15.4-x86_64-linux)". */
static void read_gemfile_lock(struct manifest *m)
{
    bool specs = false;
    struct str last = STR_NONE;
    uint32_t number = 0;
    for (struct str rest = m->job->text, line; !m->full && str_line(&rest, &line);) {
        number++;
        if (line.n && line.p[0] != ' ')
            specs = str_eq(line, STR("GEM")) || str_eq(line, STR("GIT"));
        if (!specs || line.n < 6 || !str_starts(line, STR("    ")) || line.p[4] == ' ')
            continue;
        struct str entry = str_trim(line), name = manifest_until(entry, " ");
        struct str version = manifest_until(str_trim(str_from(entry, name.n)), "-)");
        if (!str_starts(version, STR("(")) || str_eq(name, last))
            continue;
        manifest_add(m, (struct manifest_row){.line = number,
                                              .name = name,
                                              .resolved = manifest_exact(str_from(version, 1), 1)});
        last = name;
    }
}

static void read_ruby(struct read_job *job)
{
    struct manifest m;
    struct str base = path_base(job->file->path);
    if (!manifest_begin(&m, job, "rubygems"))
        return;
    if (str_ends(base, STR(".gemspec")))
        read_gemspec(&m);
    else if (str_ends(base, STR(".lock")) || str_eq(base, STR("gems.locked")))
        read_gemfile_lock(&m);
    else
        read_gemfile(&m);
}

const struct reader reader_manifest_ruby = {
    .name = "ruby manifest",
    .languages = "",
    .files = "Gemfile Gemfile.lock gems.rb gems.locked *.gemspec",
    .read = read_ruby,
};
