// Functions that decide: comparison, defaults, kinds, versions, regular expressions.
#define PCRE2_CODE_UNIT_WIDTH 8
#include "base/limits.h"
#include "render/eval.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

static struct value *do_eq(struct call *c)
{
    for (uint32_t i = 1; i < c->n; i++)
        if (value_equal(c->w, c->v[0], c->v[i]))
            return value_bool(c->w, true);
    return value_bool(c->w, false);
}

static struct value *do_ne(struct call *c)
{
    return value_bool(c->w, !value_equal(c->w, c->v[0], c->v[1]));
}

static int compare(struct call *c)
{
    if (c->v[0]->type == VALUE_STRING && c->v[1]->type == VALUE_STRING)
        return str_cmp(c->v[0]->text, c->v[1]->text);
    double x = call_double(c, 0), y = call_double(c, 1);
    return (x > y) - (x < y);
}

static struct value *do_lt(struct call *c)
{
    return value_bool(c->w, compare(c) < 0);
}

static struct value *do_le(struct call *c)
{
    return value_bool(c->w, compare(c) <= 0);
}

static struct value *do_gt(struct call *c)
{
    return value_bool(c->w, compare(c) > 0);
}

static struct value *do_ge(struct call *c)
{
    return value_bool(c->w, compare(c) >= 0);
}

// Neither an unknown value nor its opposite is known: both are taken as true by conditions.
static struct value *do_not(struct call *c)
{
    return value_bool(c->w, !value_truth(c->v[0]));
}

static struct value *do_empty(struct call *c)
{
    return value_bool(c->w, !value_truth(c->v[0]));
}

static struct value *do_default(struct call *c)
{
    if (c->n == 1)
        return c->v[0];
    return value_truth(c->v[1]) ? c->v[1] : c->v[0];
}

static struct value *do_coalesce(struct call *c)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (value_truth(c->v[i]))
            return c->v[i];
    return c->n ? c->v[c->n - 1] : value_nil(c->w);
}

static struct value *do_ternary(struct call *c)
{
    if (value_is_unknown(c->v[2]))
        return call_unknown(c);
    return value_truth(c->v[2]) ? c->v[0] : c->v[1];
}

// What is required and not there is given when the chart is installed.
static struct value *do_required(struct call *c)
{
    const struct value *v = c->v[1];
    bool missing = v->type == VALUE_NIL || (v->type == VALUE_STRING && v->text.n == 0);
    return missing ? call_unknown(c) : c->v[1];
}

static struct value *do_fail(struct call *c)
{
    return work_stop(c->w, "fail was called"); // its text may hold values that are secret
}

static const char *kind_of(const struct value *v)
{
    static const char *const kinds[] = {"invalid", "bool",  "int", "float64",
                                        "string",  "slice", "map", "unknown"};
    return kinds[v->type];
}

static struct value *do_kind_of(struct call *c)
{
    return value_string(c->w, str_c(kind_of(c->v[0])));
}

static bool is_kind(const struct value *v, struct str kind)
{
    if (v->type == VALUE_INT)
        return str_eq(kind, STR("int")) || str_eq(kind, STR("int64")) ||
               str_eq(kind, STR("float64")); // numbers of values.yaml are floats to Helm
    return str_eq(kind, str_c(kind_of(v)));
}

static struct value *do_kind_is(struct call *c)
{
    return value_bool(c->w, is_kind(c->v[1], call_text(c, 0)));
}

static struct value *do_type_of(struct call *c)
{
    const struct value *v = c->v[0];
    return value_string(c->w, v->type == VALUE_LIST  ? STR("[]interface {}")
                              : v->type == VALUE_MAP ? STR("map[string]interface {}")
                              : v->type == VALUE_NIL ? STR("<nil>")
                                                     : str_c(kind_of(v)));
}

static struct value *do_type_is(struct call *c)
{
    struct value *type = do_type_of(&(struct call){.w = c->w, .v = c->v + 1, .n = 1});
    return value_bool(c->w,
                      str_eq(type->text, call_text(c, 0)) || is_kind(c->v[1], call_text(c, 0)));
}

// ---------------------------------------------------------------------------------------- versions

struct version {
    int64_t part[3];
    uint32_t n; // parts that were written
    bool prerelease;
};

static struct version parse_version(struct str s)
{
    struct version v = {0};
    s = str_trim(s);
    if (s.n && (s.p[0] == 'v' || s.p[0] == 'V'))
        s = str_from(s, 1);
    ptrdiff_t plus = str_find_char(s, '+', 0);
    if (plus >= 0)
        s = str_sub(s, 0, (size_t)plus);
    ptrdiff_t dash = str_find_char(s, '-', 0);
    v.prerelease = dash >= 0;
    struct str rest = dash >= 0 ? str_sub(s, 0, (size_t)dash) : s, part;
    while (v.n < 3 && str_split(&rest, '.', &part)) {
        if (!str_int(part, &v.part[v.n]))
            break;
        v.n++;
    }
    return v;
}

static int compare_versions(const struct version *a, const struct version *b)
{
    for (int i = 0; i < 3; i++)
        if (a->part[i] != b->part[i])
            return a->part[i] < b->part[i] ? -1 : 1;
    return (int)b->prerelease - (int)a->prerelease;
}

static bool same_parts(const struct version *a, const struct version *b, uint32_t n)
{
    for (uint32_t i = 0; i < n && i < 3; i++)
        if (a->part[i] != b->part[i])
            return false;
    return true;
}

// One comparison: >=1.19-0, ~1.2, ^2, 1.x, 1.30.
static bool satisfies_one(struct str constraint, const struct version *v)
{
    size_t n = 0;
    while (n < constraint.n && strchr("<>=!~^", constraint.p[n]))
        n++;
    struct str op = str_sub(constraint, 0, n);
    struct version want = parse_version(str_from(constraint, n));
    int order = compare_versions(v, &want);
    if (str_eq(op, STR(">=")) || str_eq(op, STR("=>")))
        return order >= 0;
    if (str_eq(op, STR("<=")) || str_eq(op, STR("=<")))
        return order <= 0 || (want.n < 3 && same_parts(v, &want, want.n));
    if (str_eq(op, STR(">")))
        return order > 0 && !(want.n < 3 && same_parts(v, &want, want.n));
    if (str_eq(op, STR("<")))
        return order < 0;
    if (str_eq(op, STR("!=")))
        return !same_parts(v, &want, want.n ? want.n : 3);
    if (str_eq(op, STR("~")))
        return order >= 0 && same_parts(v, &want, want.n > 2 ? 2 : want.n);
    if (str_eq(op, STR("^")))
        return order >= 0 && same_parts(v, &want, 1);
    return same_parts(v, &want, want.n);
}

static bool satisfies(struct str constraint, struct str version)
{
    struct version v = parse_version(version);
    struct str alternatives = constraint;
    while (alternatives.p) {
        ptrdiff_t bar = str_find(alternatives, STR("||"), 0);
        struct str all = bar < 0 ? alternatives : str_sub(alternatives, 0, (size_t)bar);
        alternatives = bar < 0 ? STR_NONE : str_from(alternatives, (size_t)bar + 2);
        bool good = true;
        for (size_t at = 0; at < all.n;) {
            while (at < all.n && (all.p[at] == ' ' || all.p[at] == ','))
                at++;
            size_t start = at;
            while (at < all.n && strchr("<>=!~^ ", all.p[at]))
                at++; // a space may stand behind the sign
            size_t signs = at;
            while (at < all.n && all.p[at] != ' ' && all.p[at] != ',')
                at++;
            struct str sign = str_trim(str_sub(all, start, signs - start));
            char one[64];
            struct str text = str_sub(all, signs, at - signs);
            if (at > start && sign.n + text.n < sizeof one) {
                memcpy(one, sign.p, sign.n);
                memcpy(one + sign.n, text.p, text.n);
                good &= satisfies_one((struct str){one, sign.n + text.n}, &v);
            }
        }
        if (good)
            return true;
    }
    return false;
}

static struct value *do_semver_compare(struct call *c)
{
    return value_bool(c->w, satisfies(call_text(c, 0), call_text(c, 1)));
}

static struct value *do_semver(struct call *c)
{
    struct version v = parse_version(call_text(c, 0));
    struct value *map = value_map(c->w);
    static const char *const names[] = {"Major", "Minor", "Patch"};
    for (int i = 0; i < 3; i++)
        value_set(c->w, map, str_c(names[i]), value_int(c->w, v.part[i]));
    return map;
}

// ----------------------------------------------------------------------------- regular expressions

struct matcher {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *context;
};

static bool matcher_open(struct matcher *m, struct call *c, struct str pattern)
{
    int error;
    PCRE2_SIZE offset;
    *m = (struct matcher){0};
    if (pattern.n > REGEXP_LENGTH_MAX)
        return false;
    m->code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n, 0, &error, &offset, NULL);
    if (!m->code)
        return false;
    m->data = pcre2_match_data_create_from_pattern(m->code, NULL);
    m->context = pcre2_match_context_create(NULL);
    pcre2_set_match_limit(m->context, REGEXP_STEPS_MAX / 10);
    pcre2_set_heap_limit(m->context, REGEXP_HEAP_MAX);
    return work_step(c->w, 20);
}

static void matcher_close(struct matcher *m)
{
    pcre2_match_context_free(m->context);
    pcre2_match_data_free(m->data);
    pcre2_code_free(m->code);
}

// Result of a match from AT: the places, or NULL.
static const PCRE2_SIZE *match(struct matcher *m, struct call *c, struct str s, size_t at)
{
    work_step(c->w, 20 + s.n / 16);
    int found = pcre2_match(m->code, (PCRE2_SPTR)s.p, s.n, at, 0, m->data, m->context);
    return found > 0 ? pcre2_get_ovector_pointer(m->data) : NULL;
}

static struct value *do_regex_match(struct call *c)
{
    struct matcher m;
    struct value *v = call_unknown(c);
    if (matcher_open(&m, c, call_text(c, 0)))
        v = value_bool(c->w, match(&m, c, call_text(c, 1), 0) != NULL);
    matcher_close(&m);
    return v;
}

static struct value *do_regex_find(struct call *c)
{
    struct matcher m;
    struct value *v = call_unknown(c);
    struct str s = call_text(c, 1);
    if (matcher_open(&m, c, call_text(c, 0))) {
        const PCRE2_SIZE *place = match(&m, c, s, 0);
        v = value_string(c->w, place ? str_sub(s, place[0], place[1] - place[0]) : STR(""));
    }
    matcher_close(&m);
    return v;
}

// $1 and ${1} of a replacement.
static void put_replacement(struct buf *b, struct str to, struct str s, const PCRE2_SIZE *place,
                            uint32_t groups)
{
    for (size_t i = 0; i < to.n; i++) {
        size_t digit = i + 1 + (i + 1 < to.n && to.p[i + 1] == '{');
        if (to.p[i] != '$' || digit >= to.n || to.p[digit] < '0' || to.p[digit] > '9') {
            buf_char(b, to.p[i]);
            continue;
        }
        uint32_t group = (uint32_t)(to.p[digit] - '0');
        if (group <= groups && place[2 * group] != PCRE2_UNSET)
            buf_str(b, str_sub(s, place[2 * group], place[2 * group + 1] - place[2 * group]));
        i = digit + (to.p[i + 1] == '{');
    }
}

static struct value *do_regex_replace(struct call *c)
{
    struct matcher m;
    struct str s = call_text(c, 1), to = call_text(c, 2);
    if (!matcher_open(&m, c, call_text(c, 0))) {
        matcher_close(&m);
        return call_unknown(c);
    }
    struct buf b;
    buf_init(&b, c->w->a);
    b.limit = RENDER_OUTPUT_MAX;
    uint32_t groups = 0;
    pcre2_pattern_info(m.code, PCRE2_INFO_CAPTURECOUNT, &groups);
    size_t at = 0;
    const PCRE2_SIZE *place;
    while (at <= s.n && !c->w->stopped.p && (place = match(&m, c, s, at))) {
        buf_str(&b, str_sub(s, at, place[0] - at));
        put_replacement(&b, to, s, place, groups);
        if (place[1] == place[0] && place[1] < s.n)
            buf_char(&b, s.p[place[1]]);
        at = place[1] == place[0] ? place[1] + 1 : place[1];
    }
    if (at < s.n)
        buf_str(&b, str_from(s, at));
    matcher_close(&m);
    work_bytes(c->w, b.n);
    return value_string(c->w, buf_take(&b));
}

static struct value *do_regex_split(struct call *c)
{
    struct matcher m;
    struct str s = call_text(c, 1);
    int64_t parts = call_int(c, 2);
    struct value *list = value_list(c->w);
    if (!matcher_open(&m, c, call_text(c, 0))) {
        matcher_close(&m);
        return call_unknown(c);
    }
    size_t at = 0;
    const PCRE2_SIZE *place;
    while ((parts < 0 || list->items.n + 1 < parts) && !c->w->stopped.p &&
           (place = match(&m, c, s, at)) && place[1] > place[0]) {
        value_push(c->w, list, value_string(c->w, str_sub(s, at, place[0] - at)));
        at = place[1];
    }
    value_push(c->w, list, value_string(c->w, str_from(s, at)));
    matcher_close(&m);
    return list;
}

const struct function functions_logic[] = {
    {"eq", 2, 20, UNKNOWN_LOGIC, do_eq},
    {"ne", 2, 2, UNKNOWN_LOGIC, do_ne},
    {"lt", 2, 2, UNKNOWN_LOGIC, do_lt},
    {"le", 2, 2, UNKNOWN_LOGIC, do_le},
    {"gt", 2, 2, UNKNOWN_LOGIC, do_gt},
    {"ge", 2, 2, UNKNOWN_LOGIC, do_ge},
    {"not", 1, 1, UNKNOWN_LOGIC, do_not},
    {"empty", 1, 1, UNKNOWN_LOGIC, do_empty},
    {"default", 1, 2, UNKNOWN_TAKEN, do_default},
    {"coalesce", 0, 60, UNKNOWN_TAKEN, do_coalesce},
    {"ternary", 3, 3, UNKNOWN_TAKEN, do_ternary},
    {"required", 2, 2, UNKNOWN_TAKEN, do_required},
    {"fail", 1, 1, UNKNOWN_TAKEN, do_fail},
    {"kindOf", 1, 1, UNKNOWN_LOGIC, do_kind_of},
    {"kindIs", 2, 2, UNKNOWN_LOGIC, do_kind_is},
    {"typeOf", 1, 1, UNKNOWN_LOGIC, do_type_of},
    {"typeIs", 2, 2, UNKNOWN_LOGIC, do_type_is},
    {"typeIsLike", 2, 2, UNKNOWN_LOGIC, do_type_is},
    {"semverCompare", 2, 2, UNKNOWN_SPREADS, do_semver_compare},
    {"semver", 1, 1, UNKNOWN_SPREADS, do_semver},
    {"regexMatch", 2, 2, UNKNOWN_SPREADS, do_regex_match},
    {"regexFind", 2, 2, UNKNOWN_SPREADS, do_regex_find},
    {"regexReplaceAll", 3, 3, UNKNOWN_SPREADS, do_regex_replace},
    {"regexReplaceAllLiteral", 3, 3, UNKNOWN_SPREADS, do_regex_replace},
    {"regexSplit", 3, 3, UNKNOWN_SPREADS, do_regex_split},
    {NULL, 0, 0, UNKNOWN_TAKEN, NULL},
};
