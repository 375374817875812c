/* Gradle: build files in Groovy and Kotlin, version catalogues, lock files. Build files are
 * programs that are never run. They are cut into statements, which end with a line, a brace or a
 * semicolon, and of those in a `dependencies` block the literals are read; a version that only
 * another file knows (gradle.properties, a catalogue) stays unknown. */
#include "base/limits.h"
#include "base/map.h"
#include "read/manifest/manifest.h"

#include <string.h>

enum { BLOCKS_MAX = 64, LITERALS_MAX = 12 };

struct literal {
    struct str text;
    struct str word; // the identifier before it: `version` of `version: '1.2'`
    bool assigned;   // an = stands between them
    uint32_t line;
};

struct gradle {
    struct manifest *m;
    struct str text;
    size_t at;
    uint32_t line;
    struct map variables; // name -> index into values
    str_vec values;
    struct str boot;              // version of the Spring Boot plugin
    struct str block[BLOCKS_MAX]; // the word that opened each open brace
    uint32_t depth;
    // The statement so far.
    struct str first, last; // identifiers
    struct literal literals[LITERALS_MAX];
    uint32_t n, parens;
    bool equals, comma; // the last token was one
    uint32_t row_line;
};

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.';
}

static struct str last_part(struct str name)
{
    ptrdiff_t dot = str_rfind_char(name, '.');
    return str_from(name, (size_t)(dot + 1));
}

static struct str current_block(const struct gradle *g)
{
    return g->depth && g->depth <= BLOCKS_MAX ? g->block[g->depth - 1] : STR_NONE;
}

// "$var", "${rootProject.ext.var}" as assigned earlier in the file; else the text itself.
static struct str expand(const struct gradle *g, struct str text)
{
    if (!str_starts(text, STR("$")))
        return text;
    bool braces = str_starts(text, STR("${"));
    struct str name = str_trim(manifest_until(str_from(text, braces ? 2 : 1), "}"));
    uint32_t value = map_get(&g->variables, last_part(name), UINT32_MAX);
    return value == UINT32_MAX ? text : g->values.v[value];
}

static void remember(struct gradle *g, struct str name, struct str value)
{
    if (!name.n)
        return;
    map_set(&g->variables, name, g->values.n);
    vec_push(g->m->job->scratch, &g->values, value);
}

/* Dependencies */

static const char *scope_of(struct str configuration)
{
    static const char *const build[] = {
        "compileOnly", "providedCompile", "annotationProcessor", "kapt", "ksp", "classpath"};
    if (str_starts(configuration, STR("test")) || str_contains(configuration, STR("Test")) ||
        str_starts(configuration, STR("dev")) || str_starts(configuration, STR("debug")))
        return "development";
    for (size_t i = 0; i < sizeof build / sizeof *build; i++)
        if (str_eq(configuration, str_c(build[i])))
            return "build";
    return "production";
}

static bool is_configuration(struct str word)
{
    static const char *const ends[] = {
        "implementation", "api", "compile",   "runtime",  "only",       "processor",
        "kapt",           "ksp", "classpath", "provided", "desugaring", "providedCompile"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct str end = str_c(ends[i]);
        if (word.n >= end.n && str_eq_nocase(str_from(word, word.n - end.n), end))
            return true;
    }
    return false;
}

static void add(struct gradle *g, struct str group, struct str artifact, struct str version,
                const char *scope, bool direct)
{
    struct arena *a = g->m->job->scratch;
    if (!group.n || !artifact.n || group.n > MANIFEST_NAME_MAX || artifact.n > MANIFEST_NAME_MAX)
        return;
    struct str known = expand(g, version);
    if (!version.n && str_eq(group, STR("org.springframework.boot")))
        known = g->boot;
    manifest_add(g->m, (struct manifest_row){
                           .line = g->row_line,
                           .name = arena_printf(a, "%.*s:%.*s", STR_ARG(group), STR_ARG(artifact)),
                           .constraint = version.n ? version : STR_NONE,
                           .resolved = manifest_exact(known, 1),
                           .scope = scope,
                           .direct = direct,
                       });
}

// "group:artifact:version:classifier@type"
static bool add_notation(struct gradle *g, struct str text, const char *scope, bool direct)
{
    struct str rest = manifest_until(text, "@"), group, artifact, version = STR_NONE;
    if (str_find_char(rest, ' ', 0) >= 0 || str_find_char(rest, '/', 0) >= 0)
        return false;
    if (!str_split(&rest, ':', &group) || !str_split(&rest, ':', &artifact))
        return false;
    str_split(&rest, ':', &version);
    add(g, group, artifact, version, scope, direct);
    return true;
}

static void add_dependencies(struct gradle *g, const char *scope, bool direct)
{
    struct str group = STR_NONE, artifact = STR_NONE, version = STR_NONE;
    bool found = false;
    for (uint32_t i = 0; i < g->n; i++) {
        const struct literal *l = &g->literals[i];
        struct str word = last_part(l->word);
        g->row_line = l->line;
        if (str_eq(word, STR("group")))
            group = l->text;
        else if (str_eq(word, STR("name")))
            artifact = l->text;
        else if (str_eq(word, STR("version")))
            version = l->text;
        else if (str_eq(word, STR("kotlin")))
            add(g, STR("org.jetbrains.kotlin"),
                arena_join(g->m->job->scratch, STR("kotlin-"),
                           str_sub(l->text, 0, MANIFEST_NAME_MAX)),
                STR_NONE, scope, direct);
        else if (manifest_among(word, "platform enforcedPlatform"))
            found |= add_notation(g, l->text, "build", direct);
        else if (!manifest_among(word, "project path files fileTree dir include exclude module"))
            found |= add_notation(g, l->text, scope, direct);
    }
    bool positional = !found && !artifact.n && g->n >= 2 && str_eq(g->literals[0].word, g->first);
    if (positional) { // implementation("group", "artifact", "version")
        group = g->literals[0].text;
        artifact = g->literals[1].text;
        version = g->n > 2 ? g->literals[2].text : STR_NONE;
    }
    add(g, group, artifact, version, scope, direct);
}

// id 'org.flywaydb.flyway' version '9.1'
static void add_plugin(struct gradle *g)
{
    struct str id = g->n ? g->literals[0].text : STR_NONE;
    bool versioned = g->n > 1 && str_eq(g->literals[1].word, STR("version"));
    struct str version = versioned ? g->literals[1].text : STR_NONE;
    bool core = str_find_char(id, '.', 0) < 0; // Gradle's own have no dot in their names
    if (!str_eq(g->first, STR("id")) || core || id.n > MANIFEST_NAME_MAX / 2)
        return;
    g->row_line = g->literals[0].line;
    if (str_eq(id, STR("org.springframework.boot")))
        g->boot = expand(g, version);
    struct str artifact = arena_join(g->m->job->scratch, id, STR(".gradle.plugin"));
    add(g, id, artifact, version, "build", true);
}

/* Statements */

static void assign(struct gradle *g)
{
    if (g->n == 2 && manifest_among(last_part(g->first), "set extra"))
        remember(g, g->literals[0].text, g->literals[1].text);
    else if (g->n == 1 && g->literals[0].assigned)
        remember(g, last_part(g->literals[0].word), g->literals[0].text);
}

static void end_statement(struct gradle *g)
{
    struct str block = current_block(g);
    if (str_eq(block, STR("dependencies"))) {
        if (str_eq(g->first, STR("dependency")))
            add_dependencies(g, "production", false);
        else if (is_configuration(g->first))
            add_dependencies(g, scope_of(g->first), true);
    } else if (str_eq(block, STR("imports")) && str_eq(g->first, STR("mavenBom"))) {
        add_dependencies(g, "build", true);
    } else if (str_eq(block, STR("plugins"))) {
        add_plugin(g);
    } else {
        assign(g);
    }
    g->first = g->last = STR_NONE;
    g->n = g->parens = 0;
    g->equals = g->comma = false;
}

static void open_block(struct gradle *g)
{
    struct str word = last_part(g->first);
    if (manifest_among(word, "if else for each forEach")) // what is inside belongs to the outer one
        word = current_block(g);
    end_statement(g);
    if (g->depth < BLOCKS_MAX)
        g->block[g->depth] = word;
    g->depth++;
}

static void advance(struct gradle *g, size_t to)
{
    for (; g->at < to && g->at < g->text.n; g->at++)
        g->line += g->text.p[g->at] == '\n';
}

static bool looking_at(const struct gradle *g, struct str s)
{
    return str_starts(str_from(g->text, g->at), s);
}

static void skip_comment(struct gradle *g)
{
    bool block = looking_at(g, STR("/*"));
    ptrdiff_t end =
        block ? str_find(g->text, STR("*/"), g->at + 2) : str_find_char(g->text, '\n', g->at);
    advance(g, end < 0 ? g->text.n : (size_t)end + (block ? 2 : 0));
}

static void take_literal(struct gradle *g)
{
    char quote = g->text.p[g->at];
    const char three[] = {quote, quote, quote, 0};
    struct str mark = looking_at(g, str_c(three)) ? str_c(three) : str_sub(str_c(three), 0, 1);
    size_t start = g->at + mark.n, end = start;
    while (end < g->text.n && !str_starts(str_from(g->text, end), mark)) {
        if (mark.n == 1 && g->text.p[end] == '\n')
            break; // not closed: the line ends it
        end += g->text.p[end] == '\\' ? 2 : 1;
    }
    if (g->n < LITERALS_MAX)
        g->literals[g->n++] = (struct literal){
            .text = str_sub(g->text, start, end - start),
            .word = g->last,
            .assigned = g->equals,
            .line = g->line,
        };
    bool closed = end < g->text.n && g->text.p[end] != '\n';
    advance(g, closed ? end + mark.n : end);
    g->last = STR_NONE;
    g->equals = g->comma = false;
}

static void take_word(struct gradle *g)
{
    size_t start = g->at;
    while (g->at < g->text.n && is_word_byte(g->text.p[g->at]))
        g->at++;
    g->last = str_sub(g->text, start, g->at - start);
    if (!g->first.p)
        g->first = g->last;
    g->equals = g->comma = false;
}

static void step(struct gradle *g)
{
    char c = g->text.p[g->at];
    if (looking_at(g, STR("//")) || looking_at(g, STR("/*"))) {
        skip_comment(g);
    } else if (c == '"' || c == '\'') {
        take_literal(g);
    } else if (is_word_byte(c)) {
        take_word(g);
    } else {
        g->parens += c == '(' || c == '[';
        g->parens -= (c == ')' || c == ']') && g->parens > 0;
        g->equals |= c == '=';
        g->comma |= c == ',';
        if (c == '{')
            open_block(g);
        else if (c == ';' || c == '}' || (c == '\n' && g->parens == 0 && !g->comma))
            end_statement(g);
        g->depth -= c == '}' && g->depth > 0;
        advance(g, g->at + 1);
    }
}

static void read_build(struct manifest *m)
{
    struct gradle g = {.m = m, .text = m->job->text, .line = 1};
    map_init(&g.variables, m->job->scratch);
    while (g.at < g.text.n && !m->full)
        step(&g);
    end_statement(&g);
}

/* Version catalogues: [libraries] x = { module = "g:a", version.ref = "x" } */

static struct str catalogue_version(const struct tree *t, uint32_t root, uint32_t entry)
{
    static const char *const kinds[] = {"version.strictly", "version.require", "version.prefer"};
    struct str version = tree_text(t, entry, "version");
    struct str alias = tree_text(t, entry, "version.ref");
    if (alias.n)
        entry = tree_child(t, tree_child(t, root, STR("versions")), alias);
    if (alias.n)
        version = tree_text(t, entry, "");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !version.n; i++)
        version = tree_text(t, entry, kinds[i] + (alias.n ? sizeof "version." - 1 : 0));
    return version;
}

// A catalogue names no configurations; what only tests use is known by its name.
static const char *catalogue_scope(struct str name)
{
    return manifest_says(name, "test tests junit jupiter mockito mockk assertj testng hamcrest "
                               "testcontainers wiremock spock kotest truth jmh")
               ? "development"
               : "production";
}

static void read_catalogue(struct manifest *m)
{
    struct tree t;
    uint32_t root = manifest_parse(m, &t, tree_parse_toml);
    struct gradle g = {.m = m};
    map_init(&g.variables, m->job->scratch);
    const struct tree_node *map = tree_at(&t, tree_child(&t, root, STR("libraries")));
    for (uint32_t c = map ? map->first : TREE_NONE; c && !m->full; c = t.nodes.v[c].next) {
        struct str group = tree_text(&t, c, "group"), artifact = tree_text(&t, c, "name");
        struct str rest = tree_text(&t, c, t.nodes.v[c].type == TREE_MAP ? "module" : "");
        struct str version = catalogue_version(&t, root, c);
        if (str_split(&rest, ':', &group) && str_split(&rest, ':', &artifact) && rest.n)
            version = rest;
        g.row_line = t.nodes.v[c].line;
        add(&g, group, artifact, version, catalogue_scope(artifact), true);
    }
    map = tree_at(&t, tree_child(&t, root, STR("plugins")));
    for (uint32_t c = map ? map->first : TREE_NONE; c && !m->full; c = t.nodes.v[c].next) {
        struct str id = str_sub(tree_text(&t, c, "id"), 0, MANIFEST_NAME_MAX / 2);
        g.row_line = t.nodes.v[c].line;
        add(&g, id, arena_join(m->job->scratch, id, STR(".gradle.plugin")),
            catalogue_version(&t, root, c), "build", true);
    }
}

// group:artifact:version=compileClasspath,runtimeClasspath
static void read_lockfile(struct manifest *m)
{
    uint32_t number = 0;
    for (struct str rest = m->job->text, line; !m->full && str_line(&rest, &line);) {
        number++;
        struct str notation = manifest_until(line, "="), part;
        struct str configurations = str_from(line, notation.n + 1);
        ptrdiff_t colon = str_rfind_char(notation, ':');
        if (line.n == 0 || line.p[0] == '#' || colon < 1)
            continue;
        const char *scope = "development";
        while (str_split(&configurations, ',', &part))
            if (strcmp(scope, "production") != 0 && strcmp(scope_of(part), "development") != 0)
                scope = scope_of(part);
        manifest_add(m, (struct manifest_row){
                            .line = number,
                            .name = str_sub(notation, 0, (size_t)colon),
                            .resolved = manifest_exact(str_from(notation, (size_t)colon + 1), 1),
                            .scope = scope,
                        });
    }
}

static void read_gradle(struct read_job *job)
{
    struct manifest m;
    struct str base = path_base(job->file->path);
    if (!manifest_begin(&m, job, "maven"))
        return;
    if (str_ends(base, STR(".lockfile")))
        read_lockfile(&m);
    else if (str_ends(base, STR(".toml")))
        read_catalogue(&m);
    else
        read_build(&m);
}

const struct reader reader_manifest_gradle = {
    .name = "gradle manifest",
    .languages = "",
    .files = "build.gradle build.gradle.kts *.versions.toml gradle.lockfile "
             "buildscript-gradle.lockfile",
    .read = read_gradle,
};
