/* Names and languages are looked up; only patterns have to be tried one by one. */
#include "read/choice.h"

#include <assert.h>

static void add(struct choice *c, struct arena *a, struct map *m, struct str key, uint64_t reader)
{
    uint32_t *number = map_at(m, key, 0);
    if (!*number) {
        *number = c->sets.n;
        vec_push(a, &c->sets, 0);
    }
    c->sets.v[*number] |= reader;
}

static bool is_plain(struct str pattern)
{
    for (size_t i = 0; i < pattern.n; i++)
        if (strchr("*?[{/", pattern.p[i]))
            return false;
    return true;
}

static void add_patterns(struct choice *c, struct arena *a, const struct reader *r, uint64_t bit)
{
    struct str rest = str_c(r->files), pattern;
    while (str_split(&rest, ' ', &pattern)) {
        if (pattern.n == 0)
            continue;
        if (is_plain(pattern)) {
            add(c, a, &c->names, pattern, bit);
            continue;
        }
        c->patterns[c->patterns_n].text = pattern;
        c->patterns[c->patterns_n].whole = str_find_char(pattern, '/', 0) >= 0;
        c->patterns[c->patterns_n++].reader = bit;
    }
}

void choice_init(struct choice *c, struct arena *a)
{
    *c = (struct choice){0};
    map_init(&c->languages, a);
    map_init(&c->names, a);
    vec_push(a, &c->sets, 0);
    size_t most = 0;
    for (size_t i = 0; readers[i]; i++)
        most += str_c(readers[i]->files).n / 2 + 1;
    c->patterns = arena_alloc(a, most * sizeof *c->patterns);
    for (size_t i = 0; readers[i]; i++) {
        assert(i < 64);
        struct str rest = str_c(readers[i]->languages), language;
        while (str_split(&rest, ' ', &language))
            if (language.n)
                add(c, a, &c->languages, language, UINT64_C(1) << i);
        add_patterns(c, a, readers[i], UINT64_C(1) << i);
    }
}

uint64_t choice_readers(const struct choice *c, const struct repo_file *f)
{
    struct str name = path_base(f->path);
    uint64_t set = c->sets.v[map_get(&c->names, name, 0)];
    if (f->language.n)
        set |= c->sets.v[map_get(&c->languages, f->language, 0)];
    for (uint32_t i = 0; i < c->patterns_n; i++)
        if (!(set & c->patterns[i].reader) &&
            path_match(c->patterns[i].text, c->patterns[i].whole ? f->path : name))
            set |= c->patterns[i].reader;
    return set;
}
