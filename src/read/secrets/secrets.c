/* The search itself. Vectorscan tells where candidates end and for which rule; their number is
 * bounded, and so is what PCRE2 may do for each, so that a minified megabyte on one line costs what
 * it costs to read it. Compiled patterns belong to a thread and are made when first needed. */
#include "read/secrets/secrets.h"

#include "base/limits.h"
#include "read/secrets/found.h"
#include "read/secrets/syntax.h"
#include "read/secrets/value.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <hs/hs.h>
#include <pcre2.h>
#include <string.h>

enum {
    BEFORE_MAX = 200, // bytes of a line before the end of an anchor that a match may start in
    PATTERN_GROUPS = 10,
    MATCHES_PER_HIT = 8,
    APART = 4, // bytes between two ends of one rule that are two candidates
};

struct secret_scanner {
    hs_database_t *database; // NULL: Vectorscan does not run here
};

struct hit {
    uint32_t rule;
    uint32_t end;
};

struct secret_worker {
    hs_scratch_t *scratch;
    const struct secret_scanner *scanner;
    pcre2_code **codes; // one a rule, NULL until needed
    pcre2_match_data *match;
    pcre2_match_context *limits;
    struct hit *hits; // SECRET_HITS_MAX
    uint32_t hits_n;
    bool cut;
    size_t *done;   // per rule: where its last match ended
    uint32_t *last; // per rule: where Vectorscan last reported it
};

static void release_scanner(void *handle)
{
    struct secret_scanner *s = handle;
    hs_free_database(s->database);
}

enum err secrets_open(struct secret_scanner **out, struct arena *a, struct diag *d)
{
    struct secret_scanner *s = *out = arena_new(a, struct secret_scanner);
    if (hs_valid_platform() != HS_SUCCESS)
        return ERR_OK;
    if (hs_deserialize_database((const char *)secret_database, secret_database_n, &s->database) !=
        HS_SUCCESS)
        return diag_set(d, a, ERR_DATA, STR("rules"), 0,
                        "the secret rules were built for another version of Vectorscan");
    arena_cleanup(a, release_scanner, s);
    return ERR_OK;
}

bool secrets_available(const struct secret_scanner *s)
{
    return s->database != NULL;
}

static void release_worker(void *handle)
{
    struct secret_worker *w = handle;
    hs_free_scratch(w->scratch);
    for (uint32_t i = 0; i < secret_rules_n; i++)
        pcre2_code_free(w->codes[i]);
    pcre2_match_data_free(w->match);
    pcre2_match_context_free(w->limits);
}

struct secret_worker *secrets_worker_new(const struct secret_scanner *s, struct arena *a)
{
    struct secret_worker *w = arena_new(a, struct secret_worker);
    w->scanner = s;
    w->codes = arena_array(a, pcre2_code *, secret_rules_n);
    w->done = arena_array(a, size_t, secret_rules_n);
    w->last = arena_array(a, uint32_t, secret_rules_n);
    w->hits = arena_array(a, struct hit, SECRET_HITS_MAX);
    w->match = pcre2_match_data_create(PATTERN_GROUPS, NULL);
    w->limits = pcre2_match_context_create(NULL);
    pcre2_set_match_limit(w->limits, REGEXP_STEPS_MAX);
    pcre2_set_depth_limit(w->limits, REGEXP_STEPS_MAX);
    pcre2_set_heap_limit(w->limits, REGEXP_HEAP_MAX);
    arena_cleanup(a, release_worker, w);
    if (s->database && hs_alloc_scratch(s->database, &w->scratch) != HS_SUCCESS)
        w->scratch = NULL;
    return w;
}

static const pcre2_code *code_of(struct secret_worker *w, uint32_t rule)
{
    int error;
    PCRE2_SIZE offset;
    const char *pattern = secret_rules[rule].pattern;
    if (!w->codes[rule]) {
        w->codes[rule] = pcre2_compile((PCRE2_SPTR)pattern, strlen(pattern),
                                       PCRE2_NEVER_UTF | PCRE2_MULTILINE, &error, &offset, NULL);
        if (w->codes[rule]) // without it, matching is only slower
            (void)pcre2_jit_compile(w->codes[rule], PCRE2_JIT_COMPLETE);
    }
    return w->codes[rule];
}

static int on_hit(unsigned rule, unsigned long long from, unsigned long long to, unsigned flags,
                  void *context)
{
    struct secret_worker *w = context;
    (void)from, (void)flags;
    // Expressions with repeats, and long runs of one letter, report many ends in a row.
    uint32_t last = w->last[rule];
    w->last[rule] = (uint32_t)to;
    if (last && to - last < APART)
        return 0;
    if (w->hits_n == SECRET_HITS_MAX) {
        w->cut = true;
        return 1;
    }
    w->hits[w->hits_n++] = (struct hit){rule, (uint32_t)to};
    return 0;
}

static size_t window_start(const struct secret_rule *rule, struct str text, size_t end)
{
    size_t from = end > BEFORE_MAX ? end - BEFORE_MAX : 0;
    for (size_t i = end; !rule->multiline && i > from; i--)
        if (text.p[i - 1] == '\n' && i < end)
            return i;
    return from;
}

// The first group from FIRST on, of the N that the match filled, that took part in it.
static struct str group(struct secret_worker *w, struct str text, size_t base, uint32_t first,
                        uint32_t n, size_t *from)
{
    const PCRE2_SIZE *places = pcre2_get_ovector_pointer(w->match);
    for (uint32_t g = first; g < n && g < PATTERN_GROUPS; g++)
        if (places[2 * g] != PCRE2_UNSET) {
            *from = base + places[2 * g];
            return str_sub(text, *from, places[2 * g + 1] - places[2 * g]);
        }
    *from = base + places[0];
    return str_sub(text, *from, places[1] - places[0]);
}

static void take_match(struct secret_worker *w, struct search *s, uint32_t number, size_t base,
                       size_t start, uint32_t groups)
{
    const struct secret_rule *rule = &secret_rules[number];
    struct secret_match m = {.rule = rule, .start = start};
    if (rule->kind == SECRET_TOKEN || rule->kind == SECRET_URL || rule->kind == SECRET_PASSWORD ||
        rule->kind == SECRET_TOLD) {
        m.value = group(w, s->job->text, base, 1, groups, &m.from);
    } else if (rule->kind == SECRET_MANIFEST) {
        m.from = start;
    } else {
        const PCRE2_SIZE *places = pcre2_get_ovector_pointer(w->match);
        m.key = str_sub(s->job->text, base + places[2], places[3] - places[2]);
        m.quoted = places[5] > places[4];
        m.value = group(w, s->job->text, base, 3, groups, &m.from);
    }
    found_judge(s, &m);
}

static void confirm(struct secret_worker *w, struct search *s, const struct hit *hit)
{
    const struct secret_rule *rule = &secret_rules[hit->rule];
    struct str text = s->job->text;
    const pcre2_code *code = code_of(w, hit->rule);
    if (!code || hit->end <= w->done[hit->rule])
        return;
    size_t base = window_start(rule, text, hit->end);
    if (base < w->done[hit->rule])
        base = w->done[hit->rule];
    size_t end = hit->end + rule->span < text.n ? hit->end + rule->span : text.n;
    size_t lead = base < 2 ? base : 2; // what look-behinds may see
    base -= lead;
    size_t at = lead, last = rule->kind == SECRET_MANIFEST ? end : hit->end; // where it may start
    for (uint32_t i = 0; i < MATCHES_PER_HIT; i++) {
        int n = pcre2_match(code, (PCRE2_SPTR)text.p + base, end - base, at, PCRE2_NOTEMPTY,
                            w->match, w->limits);
        const PCRE2_SIZE *places = pcre2_get_ovector_pointer(w->match);
        if (n <= 0 || base + places[0] > last)
            return;
        take_match(w, s, hit->rule, base, base + places[0], (uint32_t)n);
        at = places[1];
        w->done[hit->rule] = base + at;
        if (base + at >= last)
            return;
    }
}

void secrets_scan(struct secret_worker *w, const struct secret_job *job)
{
    struct search s = {.job = job};
    if (!w->scratch || job->text.n == 0 || job->text.n > UINT32_MAX)
        return;
    w->hits_n = 0;
    w->cut = false;
    memset(w->last, 0, sizeof *w->last * secret_rules_n);
    hs_error_t error =
        hs_scan(w->scanner->database, job->text.p, (unsigned)job->text.n, 0, w->scratch, on_hit, w);
    if (error != HS_SUCCESS && error != HS_SCAN_TERMINATED)
        return;
    if (w->hits_n == 0)
        return;
    memset(w->done, 0, sizeof *w->done * secret_rules_n);
    found_begin(&s);
    for (uint32_t i = 0; i < w->hits_n && !s.full; i++)
        confirm(w, &s, &w->hits[i]);
    found_end(&s, w->cut || s.full);
}

void secrets_blank(struct str text, const struct secret_span *spans, uint32_t n)
{
    char *bytes = (char *)(uintptr_t)text.p; // the caller's own buffer
    for (uint32_t i = 0; i < n; i++)
        for (size_t k = spans[i].from;
             spans[i].blank && k < spans[i].from + spans[i].n && k < text.n; k++)
            if (bytes[k] != '\n' && bytes[k] != '\r')
                bytes[k] = 'x';
}

struct str secrets_mask_line(struct arena *a, struct str line, size_t from,
                             const struct secret_span *spans, uint32_t n)
{
    struct str out = STR(""), rest = line;
    size_t at = from, end = from + line.n;
    for (uint32_t i = 0; i < n; i++) {
        size_t start = spans[i].from, stop = start + spans[i].n;
        if (stop <= at || start >= end)
            continue;
        start = start < at ? at : start;
        stop = stop > end ? end : stop;
        out = arena_printf(a, "%.*s%.*s****", STR_ARG(out), STR_ARG(str_sub(rest, 0, start - at)));
        rest = str_from(rest, stop - at);
        at = stop;
    }
    return at == from ? line : arena_join(a, out, rest);
}
