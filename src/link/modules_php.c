/* PHP modules: classes, named in full. By PSR-4 composer.json says which directory a namespace lies
 * in ("App\\": "app/"), and the class is the file of its name below it. A name without a namespace
 * is a class of the directory of the file that writes it. */
#include "link/module_path.h"
#include "link/modules.h"

enum { COMPOSER_MAX = 1 << 20, ROOTS_MAX = 200, NAME_MAX_BYTES = 300 };

struct root {
    struct str space, directory; // App\, app
};

struct php_modules {
    const struct repo *repo;
    struct map paths; // path without .php -> 1 + file
    vec(struct root) roots;
};

// The text between the quotes at *AT or behind; *AT moves behind them. STR_NONE at the end.
static struct str quoted(struct arena *a, struct str text, size_t *at, size_t end)
{
    ptrdiff_t open = str_find_char(text, '"', *at);
    ptrdiff_t close = open < 0 ? -1 : str_find_char(text, '"', (size_t)open + 1);
    if (close < 0 || (size_t)close > end)
        return STR_NONE;
    *at = (size_t)close + 1;
    char *to = arena_alloc(a, (size_t)(close - open));
    size_t n = 0;
    for (ptrdiff_t i = open + 1; i < close; i++) {
        i += text.p[i] == '\\' && i + 1 < close;
        to[n++] = text.p[i];
    }
    return (struct str){to, n};
}

static void add_roots(struct php_modules *m, struct arena *a, struct str home, struct str text)
{
    size_t at = 0;
    for (ptrdiff_t key; (key = str_find(text, STR("\"psr-4\""), at)) >= 0;) {
        at = (size_t)key + 7;
        ptrdiff_t end = str_find_char(text, '}', at);
        while (end >= 0 && m->roots.n < ROOTS_MAX) {
            struct str space = quoted(a, text, &at, (size_t)end);
            struct str directory = space.p ? quoted(a, text, &at, (size_t)end) : STR_NONE;
            if (!directory.p)
                break;
            struct path_buffer b = path_join(home, directory);
            if (!b.bad)
                vec_push(a, &m->roots, (struct root){space, arena_str(a, path_of(&b))});
        }
    }
}

static const void *open_modules(struct arena *a, const struct repo *r)
{
    struct php_modules *m = arena_new(a, struct php_modules);
    m->repo = r;
    map_init(&m->paths, a);
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (str_eq(f->language, STR("php")) && f->role == ROLE_PRODUCTION &&
            str_ends(f->path, STR(".php")))
            map_set(&m->paths, str_sub(f->path, 0, f->path.n - 4), i + 1);
        if (!str_eq(path_base(f->path), STR("composer.json")) || f->role == ROLE_VENDORED)
            continue;
        struct arena scratch;
        struct str text;
        arena_init(&scratch);
        if (repo_read(f, &scratch, COMPOSER_MAX, &text, NULL) == ERR_OK)
            add_roots(m, a, path_directory(f->path), text);
        arena_release(&scratch);
    }
    return m;
}

// The file of the class REST below DIRECTORY.
static int64_t below(const struct php_modules *m, struct str directory, struct str rest)
{
    char path[2 * NAME_MAX_BYTES];
    size_t n = 0;
    if (directory.n + rest.n + 2 > sizeof path)
        return -1;
    for (size_t i = 0; i < directory.n; i++)
        path[n++] = directory.p[i];
    if (n && path[n - 1] != '/')
        path[n++] = '/';
    for (size_t i = 0; i < rest.n; i++)
        path[n++] = rest.p[i] == '\\' ? '/' : rest.p[i];
    uint32_t file = map_get(&m->paths, (struct str){path, n}, 0);
    return file ? (int64_t)file - 1 : -1;
}

static int64_t find(const void *state, uint32_t from, struct str module)
{
    const struct php_modules *m = state;
    if (!module.n || module.n > NAME_MAX_BYTES)
        return -1;
    if (str_find_char(module, '\\', 0) < 0)
        return below(m, path_directory(m->repo->files.v[from].path), module);
    for (uint32_t i = 0; i < m->roots.n; i++) {
        const struct root *r = &m->roots.v[i];
        int64_t file = str_starts(module, r->space)
                           ? below(m, r->directory, str_from(module, r->space.n))
                           : -1;
        if (file >= 0 && file != (int64_t)from)
            return file;
    }
    return -1;
}

const struct module_system module_system_php = {
    .languages = "php",
    .open = open_modules,
    .find = find,
};
