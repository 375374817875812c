/* Rust modules: files that make a tree below the root of a crate (src/lib.rs, src/main.rs, or a
 * file of src/bin). crate::a::b starts there, self and super at the importing file, any other name
 * is a module below that file, or another crate of the repository by the name in its Cargo.toml.
 * What of a path is no file (a module written inside a file, a type) is left to link: the deepest
 * file on the way is the answer. Segments are separated by dots or colons. */
#include "link/module_path.h"
#include "link/modules.h"

enum { MANIFEST_MAX = 1 << 20, SEGMENTS_MAX = 32 };

struct crate {
    struct str directory; // of its sources: where the root file is
    int64_t root;         // file, -1 none
};

struct rust_modules {
    const struct repo *repo;
    struct map files;  // path -> 1 + file
    struct map crates; // name as code spells it -> 1 + number in crate
    struct map roots;  // directory of a Cargo.toml -> 1 + number in crate
    vec(struct crate) crate;
};

static int64_t file_at(const struct rust_modules *m, struct str path)
{
    return (int64_t)map_get(&m->files, path, 0) - 1;
}

static bool take(struct str *rest, struct str *segment)
{
    size_t end = 0;
    while (end < rest->n && rest->p[end] != '.' && rest->p[end] != ':')
        end++;
    *segment = str_sub(*rest, 0, end);
    while (end < rest->n && (rest->p[end] == '.' || rest->p[end] == ':'))
        end++;
    *rest = str_from(*rest, end);
    return segment->n > 0;
}

// DIRECTORY/NAME.rs or DIRECTORY/NAME/mod.rs
static int64_t module_at(const struct rust_modules *m, struct str directory, struct str name)
{
    struct path_buffer b = path_join(directory, name), inner = b;
    path_append_raw(&b, STR(".rs"));
    int64_t file = b.bad ? -1 : file_at(m, path_of(&b));
    if (file >= 0)
        return file;
    path_append(&inner, STR("mod.rs"));
    return inner.bad ? -1 : file_at(m, path_of(&inner));
}

/* The deepest file that REST leads to below DIRECTORY; OTHERWISE when none of its names is one. A
 * name without a file may be a module written inside a file, whose own modules are files again. */
static int64_t walk(const struct rust_modules *m, struct str directory, struct str rest,
                    int64_t otherwise)
{
    int64_t deepest = otherwise;
    struct path_buffer at = path_join(directory, STR(""));
    struct str segment;
    for (int i = 0; i < SEGMENTS_MAX && take(&rest, &segment); i++) {
        int64_t file = module_at(m, path_of(&at), segment);
        path_append(&at, segment);
        if (at.bad)
            break;
        if (file >= 0)
            deepest = file;
    }
    return deepest;
}

static bool is_root(struct str path)
{
    struct str base = path_base(path), directory = path_base(path_directory(path));
    return str_eq(base, STR("main.rs")) || str_eq(base, STR("lib.rs")) ||
           str_eq(directory, STR("bin"));
}

// Where the modules below the file PATH are: a/ for a.rs, its own directory for a/mod.rs.
static struct str below(struct str path)
{
    if (is_root(path) || str_eq(path_base(path), STR("mod.rs")))
        return path_directory(path);
    return str_sub(path, 0, path.n - 3);
}

static const struct crate *crate_of(const struct rust_modules *m, struct str path)
{
    for (struct str at = path_directory(path);; at = path_directory(at)) {
        uint32_t number = map_get(&m->roots, at, 0);
        if (number)
            return &m->crate.v[number - 1];
        if (!at.n)
            return NULL;
    }
}

// The file of the module that DIRECTORY holds the children of.
static int64_t file_of_directory(const struct rust_modules *m, const struct crate *c,
                                 struct str directory)
{
    if (c && str_eq(directory, c->directory))
        return c->root;
    return module_at(m, path_directory(directory), path_base(directory));
}

static int64_t from_super(const struct rust_modules *m, struct str path, struct str rest)
{
    struct str directory = below(path), segment, left = rest;
    const struct crate *c = crate_of(m, path);
    directory = path_directory(directory);
    while (left.n) {
        struct str next = left;
        if (!take(&next, &segment) || !str_eq(segment, STR("super")))
            break;
        directory = path_directory(directory);
        left = next;
    }
    return walk(m, directory, left, file_of_directory(m, c, directory));
}

static int64_t find(const void *state, uint32_t from, struct str module)
{
    const struct rust_modules *m = state;
    struct str path = m->repo->files.v[from].path, rest = module, first;
    if (!take(&rest, &first) || path.n < 3)
        return -1;
    const struct crate *own = crate_of(m, path);
    if (str_eq(first, STR("crate")))
        return is_root(path) ? walk(m, below(path), rest, (int64_t)from)
               : own         ? walk(m, own->directory, rest, own->root)
                             : -1;
    if (str_eq(first, STR("self")))
        return walk(m, below(path), rest, (int64_t)from);
    if (str_eq(first, STR("super")))
        return from_super(m, path, rest);
    int64_t child = walk(m, below(path), module, -1);
    if (child >= 0)
        return child;
    uint32_t other = map_get(&m->crates, first, 0);
    return other ? walk(m, m->crate.v[other - 1].directory, rest, m->crate.v[other - 1].root) : -1;
}

static int64_t inside(const void *state, uint32_t from, struct str module, struct str name)
{
    const struct rust_modules *m = state;
    int64_t of = module.n ? find(state, from, module) : (int64_t)from;
    int64_t file = of < 0 ? -1 : walk(m, below(m->repo->files.v[of].path), name, -1);
    if (file >= 0 || !module.n)
        return file;
    struct path_buffer whole = {.n = 0}; // below a module written inside a file
    path_append_raw(&whole, module);
    path_append_raw(&whole, STR("."));
    path_append_raw(&whole, name);
    file = whole.bad ? -1 : find(state, from, path_of(&whole));
    return file == of ? -1 : file;
}

/* Manifests */

// The text between the quotes of `key = "value"` when LINE sets KEY.
static struct str value_of(struct str line, struct str key)
{
    if (!str_starts(line, key))
        return STR_NONE;
    struct str rest = str_trim(str_from(line, key.n));
    if (!rest.n || rest.p[0] != '=')
        return STR_NONE;
    ptrdiff_t open = str_find_char(rest, '"', 0);
    ptrdiff_t close = open < 0 ? -1 : str_find_char(rest, '"', (size_t)open + 1);
    return close > open ? str_sub(rest, (size_t)open + 1, (size_t)(close - open) - 1) : STR_NONE;
}

static struct str code_name(struct arena *a, struct str name)
{
    char *to = arena_alloc(a, name.n + 1);
    for (size_t i = 0; i < name.n; i++)
        to[i] = name.p[i] == '-' ? '_' : name.p[i];
    return (struct str){to, name.n};
}

static void add_crate(struct rust_modules *m, struct arena *a, struct str at, struct str name,
                      struct str lib)
{
    static const char *const usual[] = {"src/lib.rs", "src/main.rs"};
    struct crate c = {.root = -1};
    if (lib.n) {
        struct path_buffer b = path_join(at, lib);
        c.root = b.bad ? -1 : file_at(m, path_of(&b));
    }
    for (size_t i = 0; i < 2 && c.root < 0; i++) {
        struct path_buffer b = path_join(at, str_c(usual[i]));
        c.root = b.bad ? -1 : file_at(m, path_of(&b));
    }
    struct path_buffer source = path_join(at, STR("src"));
    c.directory = c.root >= 0  ? path_directory(m->repo->files.v[c.root].path)
                  : source.bad ? at
                               : arena_str(a, path_of(&source));
    vec_push(a, &m->crate, c);
    map_set(&m->roots, at, m->crate.n);
    if (name.n && !map_get(&m->crates, name, 0))
        map_set(&m->crates, name, m->crate.n);
}

static void read_manifest(struct rust_modules *m, struct arena *a, const struct repo_file *f)
{
    struct arena scratch;
    struct str text, line, package = STR_NONE, library = STR_NONE, lib = STR_NONE;
    struct str section = STR("");
    arena_init(&scratch);
    if (repo_read(f, &scratch, MANIFEST_MAX, &text, NULL) != ERR_OK)
        text = STR_NONE;
    while (text.p && str_line(&text, &line)) {
        line = str_trim(line);
        if (line.n && line.p[0] == '[')
            section = line;
        bool own = str_eq(section, STR("[package]")), of_lib = str_eq(section, STR("[lib]"));
        if (own && value_of(line, STR("name")).n)
            package = value_of(line, STR("name"));
        if (of_lib && value_of(line, STR("name")).n)
            library = value_of(line, STR("name"));
        if (of_lib && value_of(line, STR("path")).n)
            lib = value_of(line, STR("path"));
    }
    if (package.n)
        add_crate(m, a, path_directory(f->path), code_name(a, library.n ? library : package), lib);
    arena_release(&scratch);
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct rust_modules *m = arena_new(a, struct rust_modules);
    m->repo = r;
    map_init(&m->files, a);
    map_init(&m->crates, a);
    map_init(&m->roots, a);
    for (uint32_t i = 0; i < r->files.n; i++)
        if (str_eq(r->files.v[i].language, STR("rust")) && r->files.v[i].role == ROLE_PRODUCTION)
            map_set(&m->files, r->files.v[i].path, i + 1);
    for (uint32_t i = 0; i < r->files.n; i++)
        if (str_eq(path_base(r->files.v[i].path), STR("Cargo.toml")) &&
            r->files.v[i].role != ROLE_VENDORED)
            read_manifest(m, a, &r->files.v[i]);
    return m;
}

const struct module_system module_system_rust = {
    .languages = "rust",
    .open = open_modules,
    .find = find,
    .inside = inside,
};
