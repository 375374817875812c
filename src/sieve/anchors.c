/* Anchors as text, as a Vectorscan database and as bytes inside the program. The program carries
 * the text beside the database because a serialized database is bound to a Vectorscan version:
 * where it does not load, the text is compiled instead. */
#include "sieve/anchors.h"

#include "base/ecosystem.h"
#include "base/limits.h"
#include "base/map.h"

#include <hs/hs.h>
#include <string.h>

static const char magic[8] = {'P', 'R', 'S', 'I', 'E', 'V', 'E', '1'};

struct header {
    char magic[8];
    uint64_t text, database; // bytes of both parts
};

uint32_t anchors_kind(struct str name)
{
    return ecosystem_of(name);
}

void anchors_init(struct anchors *x, struct arena *a)
{
    *x = (struct anchors){.arena = a};
}

static uint32_t parse_kinds(struct str words)
{
    uint32_t kinds = 0;
    for (struct str word; str_split(&words, ' ', &word);)
        if (word.n)
            kinds |= anchors_kind(word);
    return kinds ? kinds : UINT32_MAX;
}

uint32_t anchors_parse(struct anchors *x, struct str text)
{
    uint32_t bad = 0;
    struct map seen;
    map_init(&seen, x->arena);
    for (uint32_t i = 0; i < x->literals.n; i++)
        map_set(&seen, x->literals.v[i], i);
    for (struct str line; str_line(&text, &line);) {
        struct str literal = line, before = STR("*");
        if (str_find_char(line, '\t', 0) >= 0)
            str_split(&literal, '\t', &before);
        if (literal.n == 0 || literal.n > ANCHOR_MAX || x->literals.n >= ANCHORS_MAX) {
            bad++;
            continue;
        }
        uint32_t *slot = map_at(&seen, literal, UINT32_MAX);
        if (*slot != UINT32_MAX) {
            x->kinds.v[*slot] |= parse_kinds(before);
            continue;
        }
        *slot = x->literals.n;
        vec_push(x->arena, &x->literals, literal);
        vec_push(x->arena, &x->kinds, parse_kinds(before));
    }
    return bad;
}

enum err anchors_compile(const struct anchors *x, bool baseline, struct hs_database **database,
                         struct diag *d)
{
    uint32_t n = x->literals.n;
    *database = NULL;
    if (n == 0)
        return ERR_OK;
    const char **texts = arena_array(x->arena, const char *, n);
    unsigned *flags = arena_array(x->arena, unsigned, n);
    unsigned *ids = arena_array(x->arena, unsigned, n);
    size_t *lengths = arena_array(x->arena, size_t, n);
    const uint32_t docs = anchors_kind(STR("docs"));
    for (uint32_t i = 0; i < n; i++) {
        texts[i] = arena_cstr(x->arena, x->literals.v[i]);
        lengths[i] = x->literals.v[i].n;
        flags[i] = HS_FLAG_SINGLEMATCH;
        if (x->kinds.v[i] == docs) // people write a word as its place in the sentence wants it
            flags[i] |= HS_FLAG_CASELESS;
        ids[i] = i;
    }
    hs_platform_info_t any = {.tune = HS_TUNE_FAMILY_GENERIC};
    hs_compile_error_t *error = NULL;
    if (hs_compile_lit_multi(texts, flags, ids, lengths, n, HS_MODE_BLOCK, baseline ? &any : NULL,
                             database, &error) == HS_SUCCESS)
        return ERR_OK;
    enum err err = diag_set(d, x->arena, ERR_DATA, STR("anchors"), 0, "do not compile: %.200s",
                            error && error->message ? error->message : "unknown reason");
    hs_free_compile_error(error);
    *database = NULL;
    return err;
}

static size_t padded(size_t n)
{
    return (n + 7) & ~(size_t)7;
}

enum err anchors_pack(struct arena *a, struct str text, struct str *packed, struct diag *d)
{
    struct anchors x;
    hs_database_t *database;
    char *bytes = NULL;
    size_t n = 0;
    anchors_init(&x, a);
    uint32_t bad = anchors_parse(&x, text);
    if (bad)
        return diag_set(d, a, ERR_DATA, STR("anchors"), 0, "%u empty or overlong lines", bad);
    enum err err = anchors_compile(&x, true, &database, d);
    if (err != ERR_OK)
        return err;
    if (!database)
        return diag_set(d, a, ERR_DATA, STR("anchors"), 0, "there are none");
    if (hs_serialize_database(database, &bytes, &n) != HS_SUCCESS) {
        hs_free_database(database);
        return diag_set(d, a, ERR_DATA, STR("anchors"), 0, "the database cannot be serialized");
    }
    struct header header = {.text = text.n, .database = n};
    memcpy(header.magic, magic, sizeof magic);
    size_t at = sizeof header + padded(text.n);
    char *out = arena_alloc(a, at + n);
    memcpy(out, &header, sizeof header);
    memcpy(out + sizeof header, text.p, text.n);
    memcpy(out + at, bytes, n);
    *packed = (struct str){out, at + n};
    free(bytes);
    hs_free_database(database);
    return ERR_OK;
}

enum err anchors_unpack(struct str packed, struct str *text, struct str *database)
{
    struct header header;
    if (packed.n < sizeof header)
        return ERR_DATA;
    memcpy(&header, packed.p, sizeof header);
    if (memcmp(header.magic, magic, sizeof magic) != 0 || header.text > packed.n ||
        header.database > packed.n ||
        sizeof header + padded(header.text) + header.database > packed.n)
        return ERR_DATA;
    *text = str_sub(packed, sizeof header, header.text);
    *database = str_sub(packed, sizeof header + padded(header.text), header.database);
    return ERR_OK;
}
