/* Two Vectorscan databases at most: the built-in one, deserialized from the program in a fraction
 * of a millisecond, and the user's, compiled on the spot (a few milliseconds for some hundred
 * literals). SINGLEMATCH keeps frequent literals from flooding the callback; identifier boundaries
 * are not checked because the one match that is reported need not be the one that has them. */
#include "sieve/sieve.h"

#include "sieve/anchors.h"

#include <hs/hs.h>

enum { BUILT_IN, USER, DATABASES };

struct sieve {
    struct anchors anchors;    // built-in ones, then the user's
    uint32_t first[DATABASES]; // number of the database's first anchor
    hs_database_t *databases[DATABASES];
    size_t bytes;
    bool compiled;
};

struct sieve_scratch {
    hs_scratch_t *hs;
};

static void release(void *handle)
{
    struct sieve *s = handle;
    for (int i = 0; i < DATABASES; i++)
        hs_free_database(s->databases[i]);
}

// Whether this CPU and this library take the serialized database.
static bool load(struct sieve *s, struct str database)
{
    hs_scratch_t *probe = NULL;
    hs_database_t **slot = &s->databases[BUILT_IN];
    if (hs_deserialize_database(database.p, database.n, slot) != HS_SUCCESS) {
        *slot = NULL;
        return false;
    }
    if (hs_alloc_scratch(*slot, &probe) == HS_SUCCESS) {
        hs_free_scratch(probe);
        return true;
    }
    hs_free_database(*slot);
    *slot = NULL;
    return false;
}

static enum err open_embedded(struct sieve *s, struct str embedded, struct diag *d)
{
    struct str text, database;
    if (embedded.n == 0)
        return ERR_OK;
    if (anchors_unpack(embedded, &text, &database) != ERR_OK)
        return diag_set(d, s->anchors.arena, ERR_DATA, STR("anchors"), 0,
                        "the embedded anchors are damaged");
    anchors_parse(&s->anchors, text);
    if (load(s, database))
        return ERR_OK;
    s->compiled = true;
    return anchors_compile(&s->anchors, false, &s->databases[BUILT_IN], d);
}

static enum err open_user(struct sieve *s, struct str user, struct diag *d)
{
    struct anchors own;
    anchors_init(&own, s->anchors.arena);
    anchors_parse(&own, user);
    s->first[USER] = s->anchors.literals.n;
    for (uint32_t i = 0; i < own.literals.n; i++) {
        vec_push(s->anchors.arena, &s->anchors.literals, own.literals.v[i]);
        vec_push(s->anchors.arena, &s->anchors.kinds, own.kinds.v[i]);
    }
    return anchors_compile(&own, false, &s->databases[USER], d);
}

enum err sieve_open(struct sieve **out, struct arena *a, struct str embedded, struct str user,
                    struct diag *d)
{
    struct sieve *s = *out = arena_new(a, struct sieve);
    anchors_init(&s->anchors, a);
    if (hs_valid_platform() != HS_SUCCESS)
        return ERR_OK; // without a database, everything is kept
    arena_cleanup(a, release, s);
    enum err err = open_embedded(s, embedded, d);
    if (err == ERR_OK)
        err = open_user(s, user, d);
    for (int i = 0; i < DATABASES; i++) {
        size_t n = 0;
        if (s->databases[i] && hs_database_size(s->databases[i], &n) == HS_SUCCESS)
            s->bytes += n;
    }
    return err;
}

static void release_scratch(void *handle)
{
    struct sieve_scratch *scratch = handle;
    hs_free_scratch(scratch->hs);
}

struct sieve_scratch *sieve_scratch_new(const struct sieve *s, struct arena *a)
{
    struct sieve_scratch *scratch = arena_new(a, struct sieve_scratch);
    arena_cleanup(a, release_scratch, scratch);
    for (int i = 0; i < DATABASES; i++)
        if (s->databases[i] && hs_alloc_scratch(s->databases[i], &scratch->hs) != HS_SUCCESS) {
            hs_free_scratch(scratch->hs);
            scratch->hs = NULL; // sieve_scan keeps everything then
            break;
        }
    return scratch;
}

struct scan {
    const uint32_t *kinds; // of the database's anchors
    uint32_t first, wanted;
    uint64_t *hits;
    bool found;
};

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                    void *context)
{
    struct scan *scan = context;
    (void)from, (void)to, (void)flags;
    if (!(scan->kinds[id] & scan->wanted))
        return 0;
    scan->found = true;
    if (!scan->hits)
        return 1;
    uint32_t anchor = scan->first + id;
    scan->hits[anchor / 64] |= UINT64_C(1) << (anchor % 64);
    return 0;
}

bool sieve_scan(const struct sieve *s, struct sieve_scratch *scratch, struct str text,
                uint32_t kinds, uint64_t *hits)
{
    bool found = false;
    if (s->anchors.literals.n == 0 || !scratch->hs || text.n > UINT32_MAX)
        return true;
    for (int i = 0; i < DATABASES && !(found && !hits); i++) {
        struct scan scan = {s->anchors.kinds.v + s->first[i], s->first[i], kinds, hits, false};
        if (!s->databases[i] || text.n == 0)
            continue;
        hs_error_t error =
            hs_scan(s->databases[i], text.p, (unsigned)text.n, 0, scratch->hs, on_match, &scan);
        if (error != HS_SUCCESS && error != HS_SCAN_TERMINATED)
            return true;
        found = found || scan.found;
    }
    return found;
}

uint32_t sieve_anchors(const struct sieve *s)
{
    return s->anchors.literals.n;
}

uint32_t sieve_words(const struct sieve *s)
{
    return (s->anchors.literals.n + 63) / 64;
}

struct str sieve_literal(const struct sieve *s, uint32_t anchor)
{
    return s->anchors.literals.v[anchor];
}

size_t sieve_bytes(const struct sieve *s)
{
    return s->bytes;
}

bool sieve_is_compiled(const struct sieve *s)
{
    return s->compiled;
}
