/* Go modules: an import names a directory, below the module that a go.mod declares or that one
 * replaces by a directory of the repository. All files of a directory are one package and see each
 * other's names. Where there is no go.mod at all, the longest end of the import path that is a
 * directory is taken. From outside, a module has one name whatever its major version:
 * github.com/go-chi/chi/v5 is github.com/go-chi/chi, gopkg.in/yaml.v3 is gopkg.in/yaml; versions
 * of packages are compared where defaults depend on them. */
#include "link/module_path.h"
#include "link/modules.h"

enum { MOD_FILE_MAX = 1 << 20, MODULES_MAX = 4096 };

struct go_module {
    struct str prefix, directory;
};

struct go_modules {
    const struct repo *repo;
    struct map packages; // directory -> 1 + a file of it
    vec(struct go_module) modules;
};

static int64_t package_at(const struct go_modules *m, struct str directory, struct str below)
{
    struct path_buffer b = path_join(directory, below);
    uint32_t file = b.bad ? 0 : map_get(&m->packages, path_of(&b), 0);
    return (int64_t)file - 1;
}

// What of MODULE lies below PREFIX: "" for the module itself; STR_NONE when it does not.
static struct str below(struct str module, struct str prefix)
{
    if (!str_starts(module, prefix))
        return STR_NONE;
    if (module.n == prefix.n)
        return STR("");
    return module.p[prefix.n] == '/' ? str_from(module, prefix.n + 1) : STR_NONE;
}

static int64_t find(const void *state, uint32_t from, struct str module)
{
    const struct go_modules *m = state;
    const struct go_module *best = NULL;
    if (str_starts(module, STR("./")) || str_starts(module, STR("../")))
        return package_at(m, path_directory(m->repo->files.v[from].path), module);
    for (uint32_t i = 0; i < m->modules.n; i++) {
        const struct go_module *one = &m->modules.v[i];
        if (below(module, one->prefix).p && (!best || one->prefix.n > best->prefix.n))
            best = one;
    }
    if (best)
        return package_at(m, best->directory, below(module, best->prefix));
    ptrdiff_t dot = str_find_char(module, '.', 0), slash = str_find_char(module, '/', 0);
    if (m->modules.n || dot < 0 || slash < dot) // net/http is no directory of ours
        return -1;
    while ((slash = str_find_char(module, '/', 0)) >= 0) {
        module = str_from(module, (size_t)slash + 1);
        int64_t file = package_at(m, STR(""), module);
        if (file >= 0)
            return file;
    }
    return -1;
}

// Length of the digits behind the v of "v5" at S, 0 when there is no version.
static size_t version_at(struct str s, size_t at)
{
    size_t end = at + 1;
    if (at >= s.n || s.p[at] != 'v')
        return 0;
    while (end < s.n && s.p[end] >= '0' && s.p[end] <= '9')
        end++;
    return end > at + 1 && (end == s.n || s.p[end] == '/') ? end - at : 0;
}

/* Without the major version at its end. One in the middle stays: what a catalogue entry names is a
 * slice of the text, and paths like that are listed there. */
static struct str outside(struct str module)
{
    for (size_t at = module.n; at-- > 1;) {
        char c = module.p[at - 1];
        if (c != '/' && c != '.')
            continue;
        size_t n = version_at(module, at);
        return n && at + n == module.n && str_find_char(module, '/', 0) >= 0
                   ? str_sub(module, 0, at - 1)
                   : module;
    }
    return module;
}

static struct str scope(const void *state, struct arena *a, uint32_t file)
{
    const struct go_modules *m = state;
    (void)a;
    return path_directory(m->repo->files.v[file].path);
}

static void add_module(struct go_modules *m, struct arena *a, struct str prefix,
                       struct str directory)
{
    if (prefix.n && m->modules.n < MODULES_MAX)
        vec_push(a, &m->modules, (struct go_module){arena_str(a, prefix), directory});
}

static struct str word(struct str *rest)
{
    *rest = str_trim(*rest);
    struct str w;
    if (!rest->n || !str_split(rest, ' ', &w))
        return STR_NONE;
    return w.n > 1 && w.p[0] == '"' ? str_sub(w, 1, w.n - 2) : w;
}

// `A [version] => ./directory`
static void add_replacement(struct go_modules *m, struct arena *a, struct str directory,
                            struct str line)
{
    struct str module = word(&line), next = word(&line);
    if (!str_eq(next, STR("=>")))
        next = word(&line);
    struct str target = word(&line);
    if (!str_eq(next, STR("=>")) || !str_starts(target, STR(".")))
        return;
    struct path_buffer b = path_join(directory, target);
    if (!b.bad)
        add_module(m, a, module, arena_str(a, path_of(&b)));
}

static void read_mod(struct go_modules *m, struct arena *a, const struct repo_file *f)
{
    struct arena scratch;
    struct str text, line, directory = path_directory(f->path);
    arena_init(&scratch);
    bool replacing = false;
    if (repo_read(f, &scratch, MOD_FILE_MAX, &text, NULL) != ERR_OK)
        text = STR_NONE;
    while (text.p && str_line(&text, &line)) {
        line = str_trim(line);
        struct str rest = line, first = word(&rest);
        if (str_eq(first, STR("module")))
            add_module(m, a, word(&rest), directory);
        else if (str_eq(first, STR("replace")) && str_eq(str_trim(rest), STR("(")))
            replacing = true;
        else if (str_eq(first, STR("replace")))
            add_replacement(m, a, directory, rest);
        else if (str_eq(line, STR(")")))
            replacing = false;
        else if (replacing)
            add_replacement(m, a, directory, line);
    }
    arena_release(&scratch);
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct go_modules *m = arena_new(a, struct go_modules);
    m->repo = r;
    map_init(&m->packages, a);
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (str_eq(path_base(f->path), STR("go.mod")) && f->role != ROLE_VENDORED)
            read_mod(m, a, f);
        if (!str_eq(f->language, STR("go")) || f->role == ROLE_VENDORED || f->role == ROLE_TEST)
            continue;
        uint32_t *known = map_at(&m->packages, path_directory(f->path), 0);
        if (!*known || (f->role == ROLE_PRODUCTION && // generated code is not read
                        r->files.v[*known - 1].role != ROLE_PRODUCTION))
            *known = i + 1;
    }
    return m;
}

const struct module_system module_system_go = {
    .languages = "go",
    .open = open_modules,
    .find = find,
    .outside = outside,
    .scope = scope,
};
