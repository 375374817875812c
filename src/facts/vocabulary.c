/* Vocabulary files, read; and which of them are made into tables. Dependencies are read off the SQL
 * itself, so a file never repeats what it uses; tables are made in rounds, each making those whose
 * needs are met, which also finds cycles without recursion. */
#include "facts/vocabulary.h"

#include "base/buf.h"
#include "facts/sqltext.h"
#include "facts/shape.h"
#include "facts/vocabulary_make.h"

#include <assert.h>

static enum err wrong(const struct vocabulary *v, const struct vocabulary_table *t, int64_t line,
                      const char *what, struct diag *d)
{
    return diag_set(d, v->arena, ERR_DATA, t->path, line, "%s", what);
}

static bool is_name(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || s.p[i] == '_' ||
              (i && s.p[i] >= '0' && s.p[i] <= '9')))
            return false;
    return s.n > 0;
}

// One "-- ..." line of the head, after the first.
static enum err parse_column(struct vocabulary *v, struct vocabulary_table *t, struct str text,
                             int64_t line, struct diag *d)
{
    ptrdiff_t colon = str_find_char(text, ':', 0);
    struct str name = str_trim(str_sub(text, 0, colon < 0 ? 0 : (size_t)colon));
    struct str meaning = str_trim(str_from(text, colon < 0 ? text.n : (size_t)colon + 1));
    if (str_eq(name, STR("index"))) {
        vec_push(v->arena, &t->indexes, meaning);
        return ERR_OK;
    }
    if (str_eq(name, STR("typed"))) {
        for (struct str part; str_split(&meaning, ',', &part);) {
            struct str rest = str_trim(part), word;
            while (str_split(&rest, ' ', &word))
                vec_push(v->arena, &t->typed, word);
        }
        return t->typed.n % 2 ? wrong(v, t, line, "expected '-- typed: column TYPE, ...'", d)
                              : ERR_OK;
    }
    if (str_eq(name, STR("only if"))) {
        t->only_if = meaning;
        return ERR_OK;
    }
    if (str_eq(name, STR("view"))) { // what follows says why
        t->view = true;
        return ERR_OK;
    }
    if (str_eq(name, STR("anchor"))) // the build's: tools/anchors.py gives it to the sieve
        return ERR_OK;
    if (!is_name(name) || meaning.n == 0)
        return wrong(v, t, line, "expected '-- column: meaning' or '-- index: columns'", d);
    vec_push(v->arena, &t->columns, (struct vocabulary_column){name, meaning});
    return ERR_OK;
}

static enum err parse_file(struct vocabulary *v, struct vocabulary_table *t, struct str text,
                           struct diag *d)
{
    struct str line, rest = text;
    enum err e = ERR_OK;
    for (int64_t number = 1; !e && str_line(&rest, &line); number++) {
        line = str_trim(line);
        if (!str_starts(line, STR("--")))
            break;
        line = str_trim(str_from(line, 2));
        if (number == 1)
            t->meaning = line;
        else
            e = parse_column(v, t, line, number, d);
        text = rest;
    }
    t->sql = str_trim(text.p ? text : STR(""));
    while (t->sql.n && t->sql.p[t->sql.n - 1] == ';')
        t->sql = str_trim(str_sub(t->sql, 0, t->sql.n - 1));
    if (e)
        return e;
    if (t->meaning.n == 0 || t->columns.n == 0 || t->sql.n == 0)
        return wrong(v, t, 1, "a meaning, documented columns and a SELECT are expected", d);
    return ERR_OK;
}

static void add_read(struct vocabulary *v, struct vocabulary_table *t, struct str name, uint32_t at)
{
    uint32_t other = map_get(&v->by_name, name, UINT32_MAX);
    if (other != UINT32_MAX && &v->tables.v[other] != t) // its own name is that of a CTE
        vec_push(v->arena, &t->reads, (struct vocabulary_read){other, at, false});
    for (int f = 0; f < FACT_TABLES && other == UINT32_MAX; f++)
        if (str_eq(name, str_c(fact_table_info((enum fact_table)f)->name)))
            t->facts |= (uint64_t)1 << f;
}

// SHAPE is that of the file, if the SQL is its: what only looks like it is read itself.
static void find_reads(struct vocabulary *v, struct vocabulary_table *t, const struct shape *shape)
{
    if (shape && shape->size == t->sql.n) {
        t->shape = shape;
        t->gone = arena_array(v->arena, bool, shape->pieces_n + 1);
        for (uint32_t i = 0; i < shape->reads_n; i++) {
            const struct shape_read *read = &shape_reads[shape->reads + i];
            add_read(v, t, str_c((const char *)shape_text + shape_tables[read->table]), read->at);
        }
        return;
    }
    str_vec names = sql_tables(t->sql, v->arena);
    for (uint32_t i = 0; i < names.n; i++)
        add_read(v, t, names.v[i], 0);
}

// The shape of one of the program's own files; they are sorted.
static const struct shape *shape_of(struct str path)
{
    size_t low = 0, high = data_files_n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_cmp(str_c(data_files[middle].path), path);
        if (order == 0)
            return shapes[middle].size ? &shapes[middle] : NULL;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

enum err vocabulary_load(struct vocabulary *v, struct arena *a, const struct data_file *files,
                         size_t n, struct diag *d)
{
    *v = (struct vocabulary){.arena = a};
    map_init(&v->by_name, a);
    for (size_t i = 0; i < n; i++) {
        struct str path = str_c(files[i].path), base = path_base(path);
        if (!str_starts(path, STR("vocabulary/")) || !str_ends(base, STR(".sql")))
            continue;
        struct vocabulary_table t = {.path = path, .name = str_sub(base, 0, base.n - 4)};
        enum err e = is_name(t.name) ? parse_file(v, &t, data_text(&files[i]), d)
                                     : wrong(v, &t, 0, "the file name is no table name", d);
        if (!e && map_get(&v->by_name, t.name, UINT32_MAX) != UINT32_MAX)
            e = wrong(v, &t, 0, "a second file of this name", d);
        if (e)
            return e;
        map_set(&v->by_name, t.name, v->tables.n);
        vec_push(a, &v->tables, t);
    }
    for (uint32_t i = 0; i < v->tables.n; i++)
        find_reads(v, &v->tables.v[i], files == data_files ? shape_of(v->tables.v[i].path) : NULL);
    return ERR_OK;
}

bool vocabulary_answer(struct vocabulary *v, const struct store *s, struct str name,
                       struct str path, struct str sql, struct str subject)
{
    struct vocabulary_table t = {.name = name,
                                 .path = path,
                                 .sql = sql,
                                 .answer = true,
                                 .direct = v->processes < 2 || !vocabulary_large(s),
                                 .asked = true,
                                 .needed = true};
    vec_push(v->arena, &t.columns, (struct vocabulary_column){.name = STR("none")}); // when empty
    find_reads(v, &t, shape_of(path));
    for (uint32_t i = 0; t.direct && i < t.reads.n; i++)
        v->tables.v[t.reads.v[i].table].at_hand = true;
    if (subject.p) {
        t.subject = 1 + map_get(&v->by_name, subject, UINT32_MAX);
        t.only_if = arena_join(v->arena, STR("SELECT 1 FROM "), subject);
        add_read(v, &t, subject, UINT32_MAX); // it is asked even where the rest is left out
    }
    map_set(&v->by_name, name, v->tables.n);
    vec_push(v->arena, &v->tables, t);
    return !t.direct;
}

const struct vocabulary_table *vocabulary_find(const struct vocabulary *v, struct str name)
{
    uint32_t at = map_get(&v->by_name, name, UINT32_MAX);
    return at == UINT32_MAX ? NULL : &v->tables.v[at];
}

static bool indexed(const struct vocabulary_table *t, struct str column)
{
    for (uint32_t i = 0; i < t->indexes.n; i++)
        for (struct str rest = t->indexes.v[i], name; str_split(&rest, ',', &name);)
            if (str_eq(str_trim(name), column))
                return true;
    return false;
}

// The SELECT's columns must be the documented ones.
static enum err check_columns(struct vocabulary *v, struct store *s,
                              const struct vocabulary_table *t, struct diag *d)
{
    sqlite3_stmt *statement = NULL;
    struct str sql = arena_printf(v->arena, "SELECT * FROM \"%.*s\"", STR_ARG(t->name));
    if (sqlite3_prepare_v2(s->db, sql.p, (int)sql.n, &statement, NULL) != SQLITE_OK)
        return store_error(s, t->path, d);
    uint32_t n = (uint32_t)sqlite3_column_count(statement);
    enum err e = ERR_OK;
    if (n != t->columns.n)
        e = diag_set(d, v->arena, ERR_DATA, t->path, 0,
                     "%u columns are documented, the SELECT has %u", t->columns.n, n);
    for (uint32_t i = 0; !e && i < n; i++) {
        const char *name = sqlite3_column_name(statement, (int)i);
        if (!str_eq(str_c(name), t->columns.v[i].name))
            e = diag_set(d, v->arena, ERR_DATA, t->path, 0,
                         "column %u is %s but documented as %.*s", i + 1, name ? name : "?",
                         STR_ARG(t->columns.v[i].name));
        else if (!sqlite3_column_decltype(statement, (int)i) && indexed(t, str_c(name)) &&
                 !vocabulary_type(t, str_c(name)).p)
            e = diag_set(d, v->arena, ERR_DATA, t->path, 0,
                         "an index on %s serves no join: say '-- typed: %s INTEGER' or TEXT", name,
                         name);
    }
    sqlite3_finalize(statement);
    return e;
}

struct str vocabulary_failed(const struct vocabulary *v, struct str sql, struct arena *a)
{
    str_vec names = {0};
    if (v->failed)
        names = sql_tables(sql, a);
    for (uint32_t k = 0; k < names.n; k++) {
        const struct vocabulary_table *t = vocabulary_find(v, names.v[k]);
        if (t && t->failed.p)
            return t->failed;
    }
    return STR_NONE;
}

static enum err cycle(const struct vocabulary *v, struct diag *d)
{
    struct buf names;
    buf_init(&names, v->arena);
    struct str first = STR_NONE;
    for (uint32_t i = 0; i < v->tables.n; i++) {
        const struct vocabulary_table *t = &v->tables.v[i];
        if (!t->needed || t->direct || t->made || t->elsewhere)
            continue;
        buf_printf(&names, "%s%.*s", first.p ? ", " : "", STR_ARG(t->path));
        first = first.p ? first : t->path;
    }
    struct str list = buf_take(&names);
    return diag_set(d, v->arena, ERR_DATA, first, 0, "vocabulary tables need each other: %.*s",
                    STR_ARG(list));
}

static enum err make_needed(struct vocabulary *v, struct store *s, struct diag *d)
{
    assert(!s->closed);
    for (bool grown = true; grown;) { // what is needed, to a fixpoint
        grown = false;
        for (uint32_t i = 0; i < v->tables.n; i++)
            for (uint32_t k = 0; v->tables.v[i].needed && k < v->tables.v[i].reads.n; k++) {
                const struct vocabulary_read *read = &v->tables.v[i].reads.v[k];
                struct vocabulary_table *other = &v->tables.v[read->table];
                grown |= !read->gone && !other->needed;
                other->needed |= !read->gone;
            }
    }
    enum err e = vocabulary_prune(v, s, d);
    if (e)
        return e;
    if (v->processes > 1) {
        e = vocabulary_share(v, s, d);
        if (e)
            return e;
    }
    for (bool left = true; left;) {
        bool progress = false;
        left = false;
        for (uint32_t i = 0; i < v->tables.n; i++) {
            struct vocabulary_table *t = &v->tables.v[i];
            if (!t->needed || t->direct || t->made || t->failed.p || t->elsewhere)
                continue;
            left = true;
            bool now = vocabulary_ready(v, t);
            progress |= t->failed.p != NULL;
            if (!now)
                continue;
            e = vocabulary_make(v, s, t, d);
            if (e)
                return e;
            progress = true;
        }
        if (left && !progress)
            return cycle(v, d);
    }
    return ERR_OK;
}

enum err vocabulary_need(struct vocabulary *v, struct store *s, const struct str *sql, uint32_t n,
                         struct diag *d)
{
    for (uint32_t i = 0; i < n; i++) {
        str_vec names = sql_tables(sql[i], v->arena);
        for (uint32_t k = 0; k < names.n; k++) {
            uint32_t at = map_get(&v->by_name, names.v[k], UINT32_MAX);
            if (at != UINT32_MAX)
                v->tables.v[at].needed = v->tables.v[at].asked = true;
        }
    }
    return make_needed(v, s, d);
}

enum err vocabulary_need_all(struct vocabulary *v, struct store *s, struct diag *d)
{
    v->check = true;
    for (uint32_t i = 0; i < v->tables.n; i++)
        v->tables.v[i].needed = v->tables.v[i].asked = true;
    enum err e = make_needed(v, s, d);
    for (uint32_t i = 0; i < v->tables.n && !e; i++)
        if (v->tables.v[i].made)
            e = check_columns(v, s, &v->tables.v[i], d);
    return e;
}
