/* Names and languages are looked up; only patterns have to be tried one by one. */
#include "read/choice.h"

#include "repo/classify.h"

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

static void add_pattern(struct choice *c, struct arena *a, struct str pattern, uint64_t reader)
{
    size_t at = pattern.n;
    while (at && !strchr("*?[]{}/", pattern.p[at - 1]))
        at--;
    vec_push(a, &c->patterns,
             (struct choice_pattern){.text = pattern,
                                     .tail = str_from(pattern, at),
                                     .whole = str_find_char(pattern, '/', 0) >= 0,
                                     .reader = reader});
}

// *.{py,go} is two patterns, for then most names need only a look at their end.
static void add_each(struct choice *c, struct arena *a, struct str pattern, uint64_t reader)
{
    ptrdiff_t open = str_rfind_char(pattern, '{');
    if (open < 0 || str_find_char(pattern, '}', (size_t)open) != (ptrdiff_t)pattern.n - 1) {
        add_pattern(c, a, pattern, reader);
        return;
    }
    struct str before = str_sub(pattern, 0, (size_t)open), end;
    struct str rest = str_sub(pattern, (size_t)open + 1, pattern.n - (size_t)open - 2);
    while (str_split(&rest, ',', &end))
        add_pattern(c, a, arena_join(a, before, end), reader);
}

static void add_patterns(struct choice *c, struct arena *a, const struct reader *r, uint64_t bit)
{
    struct str rest = str_c(r->files), pattern;
    while (str_split(&rest, ' ', &pattern)) {
        if (pattern.n && is_plain(pattern))
            add(c, a, &c->names, pattern, bit);
        else if (pattern.n)
            add_each(c, a, pattern, bit);
    }
}

void choice_init(struct choice *c, struct arena *a)
{
    *c = (struct choice){0};
    map_init(&c->languages, a);
    map_init(&c->names, a);
    vec_push(a, &c->sets, 0);
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
    struct str path = classify_rendered_path(f->path), name = path_base(path);
    uint64_t set = c->sets.v[map_get(&c->names, name, 0)];
    if (f->language.n)
        set |= c->sets.v[map_get(&c->languages, f->language, 0)];
    for (uint32_t i = 0; i < c->patterns.n; i++) {
        const struct choice_pattern *p = &c->patterns.v[i];
        if (!(set & p->reader) && str_ends(name, p->tail) &&
            path_match(p->text, p->whole ? path : name))
            set |= p->reader;
    }
    return set;
}
