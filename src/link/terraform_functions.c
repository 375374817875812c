/* The functions of Terraform whose value is known when their arguments are. One row is one
 * function; a function gives NULL for what it cannot tell, and the call stays unknown. Arguments
 * may be unknown: only functions that look at part of them (try, coalesce, lookup) make use of
 * that. */
#include "link/terraform_eval.h"
#include "link/terraform_sets.h"

#include "base/buf.h"
#include "base/limits.h"

#include <math.h>
#include <string.h>

struct arguments {
    struct scope *s;
    struct arena *a;
    const struct datum *const *v;
    uint32_t n;
};

static bool is_list(const struct datum *d)
{
    return d->type == TREE_LIST;
}

static bool is_map(const struct datum *d)
{
    return d->type == TREE_MAP;
}

static bool is_nothing(const struct datum *d)
{
    return d->type == TREE_NULL || (d->type == TREE_STRING && d->text.n == 0);
}

// Text of argument I when it is a known scalar.
static struct str text_of(const struct arguments *x, uint32_t i)
{
    return datum_known(x->v[i]) ? datum_to_text(x->v[i]) : STR_NONE;
}

static bool all_known(const struct datum *list)
{
    for (uint32_t i = 0; i < list->n; i++)
        if (!datum_known(list->items[i].value))
            return false;
    return true;
}

// ------------------------------------------------------------------------------------- collections

static const struct datum *merge(const struct arguments *x)
{
    datum_items out = {0};
    for (uint32_t i = 0; i < x->n; i++) {
        if (x->v[i]->type == TREE_NULL)
            continue;
        if (!is_map(x->v[i])) // one unknown map hides the others' keys, not those behind it
            return NULL;
        for (uint32_t k = 0; k < x->v[i]->n && out.n < EVAL_ITEMS_MAX; k++) {
            const struct datum_item *item = &x->v[i]->items[k];
            uint32_t at = 0;
            while (at < out.n && out.n <= 200 && !str_eq(out.v[at].key, item->key))
                at++;
            if (at < out.n && out.n <= 200)
                out.v[at] = *item;
            else
                vec_push(x->a, &out, *item);
        }
    }
    return datum_container(x->a, TREE_MAP, &out);
}

static const struct datum *concat(const struct arguments *x)
{
    datum_items out = {0};
    for (uint32_t i = 0; i < x->n; i++) {
        if (!is_list(x->v[i]))
            return NULL;
        for (uint32_t k = 0; k < x->v[i]->n && out.n < EVAL_ITEMS_MAX; k++)
            vec_push(x->a, &out, x->v[i]->items[k]);
    }
    return datum_container(x->a, TREE_LIST, &out);
}

static const struct datum *flatten(const struct arguments *x)
{
    datum_items out = {0};
    if (!is_list(x->v[0]))
        return NULL;
    for (uint32_t i = 0; i < x->v[0]->n; i++) {
        const struct datum *d = x->v[0]->items[i].value;
        if (!datum_known(d))
            return NULL;
        for (uint32_t k = 0; is_list(d) && k < d->n && out.n < EVAL_ITEMS_MAX; k++) {
            if (is_list(d->items[k].value))
                return NULL; // deeper ones are rare
            vec_push(x->a, &out, d->items[k]);
        }
        if (!is_list(d))
            vec_push(x->a, &out, x->v[0]->items[i]);
    }
    return datum_container(x->a, TREE_LIST, &out);
}

static bool holds(const datum_items *items, const struct datum *d)
{
    for (uint32_t i = 0; i < items->n; i++)
        if (str_eq(items->v[i].value->text, d->text))
            return true;
    return false;
}

// distinct, toset and setunion: every value once; compact: no empty ones.
static const struct datum *select_from(const struct arguments *x, bool once, bool filled)
{
    datum_items out = {0};
    for (uint32_t i = 0; i < x->n; i++) {
        if (!is_list(x->v[i]) || !all_known(x->v[i]) || x->v[i]->n > 1000)
            return NULL;
        for (uint32_t k = 0; k < x->v[i]->n; k++) {
            const struct datum *d = x->v[i]->items[k].value;
            if (once && datum_is_container(d))
                return NULL;
            if (!(once && holds(&out, d)) && !(filled && is_nothing(d)))
                vec_push(x->a, &out, x->v[i]->items[k]);
        }
    }
    return datum_container(x->a, TREE_LIST, &out);
}

static const struct datum *distinct(const struct arguments *x)
{
    return select_from(x, true, false);
}

static const struct datum *compact(const struct arguments *x)
{
    return select_from(x, false, true);
}

static const struct datum *length(const struct arguments *x)
{
    const struct datum *d = x->v[0];
    if (datum_is_container(d))
        return datum_number(x->a, d->n);
    return d->type == TREE_STRING ? datum_number(x->a, (double)d->text.n) : NULL;
}

static const struct datum *keys(const struct arguments *x)
{
    datum_items out = {0};
    if (!is_map(x->v[0]))
        return NULL;
    for (uint32_t i = 0; i < x->v[0]->n; i++)
        vec_push(x->a, &out, (struct datum_item){.value = datum_text(x->a, x->v[0]->items[i].key)});
    return datum_container(x->a, TREE_LIST, &out);
}

static const struct datum *values(const struct arguments *x)
{
    datum_items out = {0};
    if (!is_map(x->v[0]))
        return NULL;
    for (uint32_t i = 0; i < x->v[0]->n; i++)
        vec_push(x->a, &out, (struct datum_item){.value = x->v[0]->items[i].value});
    return datum_container(x->a, TREE_LIST, &out);
}

static const struct datum *element(const struct arguments *x)
{
    double at;
    if (x->n != 2 || !is_list(x->v[0]) || !x->v[0]->n || !datum_to_number(x->v[1], &at) || at < 0 ||
        at > 1e9)
        return NULL;
    return x->v[0]->items[(uint32_t)at % x->v[0]->n].value;
}

static const struct datum *one(const struct arguments *x)
{
    if (!is_list(x->v[0]) || x->v[0]->n > 1)
        return NULL;
    return x->v[0]->n ? x->v[0]->items[0].value : datum_null();
}

static const struct datum *contains(const struct arguments *x)
{
    if (x->n != 2 || !is_list(x->v[0]) || !text_of(x, 1).p)
        return NULL;
    for (uint32_t i = 0; i < x->v[0]->n; i++)
        if (datum_known(x->v[0]->items[i].value) &&
            str_eq(datum_to_text(x->v[0]->items[i].value), text_of(x, 1)))
            return datum_boolean(true);
    return all_known(x->v[0]) ? datum_boolean(false) : NULL;
}

static const struct datum *lookup(const struct arguments *x)
{
    if (x->n < 2 || !is_map(x->v[0]) || !text_of(x, 1).p)
        return NULL;
    const struct datum *d = datum_get(x->v[0], text_of(x, 1));
    if (d)
        return d;
    return x->n == 3 ? x->v[2] : NULL;
}

static const struct datum *zipmap(const struct arguments *x)
{
    datum_items out = {0};
    if (x->n != 2 || !is_list(x->v[0]) || !is_list(x->v[1]) || !all_known(x->v[0]) ||
        x->v[0]->n != x->v[1]->n)
        return NULL;
    for (uint32_t i = 0; i < x->v[0]->n; i++)
        vec_push(x->a, &out,
                 (struct datum_item){datum_to_text(x->v[0]->items[i].value), 0,
                                     x->v[1]->items[i].value});
    return datum_container(x->a, TREE_MAP, &out);
}

static const struct datum *every(const struct arguments *x, bool all)
{
    if (!is_list(x->v[0]))
        return NULL;
    bool unknown = false;
    for (uint32_t i = 0; i < x->v[0]->n; i++) {
        int truth = datum_truth(x->v[0]->items[i].value);
        if (truth == !all)
            return datum_boolean(!all);
        unknown |= truth < 0;
    }
    return unknown ? NULL : datum_boolean(all);
}

static const struct datum *all_true(const struct arguments *x)
{
    return every(x, true);
}

static const struct datum *any_true(const struct arguments *x)
{
    return every(x, false);
}

// ----------------------------------------------------------------------------------------- choices

static const struct datum *coalesce(const struct arguments *x)
{
    for (uint32_t i = 0; i < x->n; i++) {
        if (!datum_known(x->v[i]))
            return NULL;
        if (!is_nothing(x->v[i]) && !(is_list(x->v[i]) && x->v[i]->n == 0))
            return x->v[i];
    }
    return NULL;
}

static const struct datum *attempt(const struct arguments *x)
{
    for (uint32_t i = 0; i < x->n; i++)
        if (!x->v[i]->missing)
            return datum_known(x->v[i]) ? x->v[i] : NULL;
    return NULL;
}

static const struct datum *can(const struct arguments *x)
{
    return x->v[0]->missing       ? datum_boolean(false)
           : datum_known(x->v[0]) ? datum_boolean(true)
                                  : NULL;
}

static const struct datum *same_value(const struct arguments *x)
{
    return datum_known(x->v[0]) ? x->v[0] : NULL;
}

// ------------------------------------------------------------------------------------------- texts

static const struct datum *to_text(const struct arguments *x)
{
    struct str text = text_of(x, 0);
    return text.p ? datum_text(x->a, text) : x->v[0]->type == TREE_NULL ? x->v[0] : NULL;
}

static const struct datum *to_number(const struct arguments *x)
{
    double number;
    return datum_to_number(x->v[0], &number) ? datum_number(x->a, number) : NULL;
}

static const struct datum *to_boolean(const struct arguments *x)
{
    int truth = datum_truth(x->v[0]);
    return truth < 0 ? NULL : datum_boolean(truth == 1);
}

static const struct datum *finish(const struct arguments *x, struct buf *b)
{
    struct str text = buf_take(b);
    if (b->truncated || text.n > x->s->e->bytes)
        return NULL;
    x->s->e->bytes -= text.n;
    return datum_text(x->a, text);
}

static struct buf text_buffer(const struct arguments *x)
{
    struct buf b;
    buf_init(&b, x->a);
    b.limit = TREE_TEXT_MAX;
    return b;
}

// %s, %d and %v; widths and other verbs are not computed.
static const struct datum *format(const struct arguments *x)
{
    struct buf b = text_buffer(x);
    struct str f = text_of(x, 0);
    uint32_t next = 1;
    if (!f.p)
        return NULL;
    for (size_t i = 0; i < f.n; i++) {
        char verb = i + 1 < f.n ? f.p[i + 1] : 0;
        if (f.p[i] != '%') {
            buf_char(&b, f.p[i]);
        } else if (verb == '%') {
            buf_char(&b, '%');
            i++;
        } else if ((verb == 's' || verb == 'd' || verb == 'v') && next < x->n &&
                   text_of(x, next).p) {
            buf_str(&b, text_of(x, next++));
            i++;
        } else {
            return NULL;
        }
    }
    return finish(x, &b);
}

static const struct datum *join(const struct arguments *x)
{
    struct buf b = text_buffer(x);
    bool first = true;
    for (uint32_t l = 1; l < x->n; l++) {
        if (!is_list(x->v[l]) || !all_known(x->v[l]))
            return NULL;
        for (uint32_t i = 0; i < x->v[l]->n; i++, first = false) {
            if (!first)
                buf_str(&b, text_of(x, 0));
            buf_str(&b, datum_to_text(x->v[l]->items[i].value));
        }
    }
    return text_of(x, 0).p ? finish(x, &b) : NULL;
}

static const struct datum *split(const struct arguments *x)
{
    datum_items out = {0};
    if (x->n != 2 || text_of(x, 0).n != 1 || !text_of(x, 1).p)
        return NULL;
    struct str rest = text_of(x, 1), part;
    while (str_split(&rest, text_of(x, 0).p[0], &part) && out.n < EVAL_ITEMS_MAX)
        vec_push(x->a, &out, (struct datum_item){.value = datum_text(x->a, part)});
    return datum_container(x->a, TREE_LIST, &out);
}

static const struct datum *change_case(const struct arguments *x, char from, int by)
{
    struct buf b = text_buffer(x);
    struct str text = text_of(x, 0);
    for (size_t i = 0; i < text.n; i++)
        buf_char(&b,
                 text.p[i] >= from && text.p[i] < from + 26 ? (char)(text.p[i] + by) : text.p[i]);
    return text.p ? finish(x, &b) : NULL;
}

static const struct datum *lower(const struct arguments *x)
{
    return change_case(x, 'A', 'a' - 'A');
}

static const struct datum *upper(const struct arguments *x)
{
    return change_case(x, 'a', 'A' - 'a');
}

static const struct datum *trim_space(const struct arguments *x)
{
    return text_of(x, 0).p ? datum_text(x->a, str_trim(text_of(x, 0))) : NULL;
}

static const struct datum *trim_suffix(const struct arguments *x)
{
    struct str text = text_of(x, 0), end = text_of(x, 1);
    if (!text.p || !end.p)
        return NULL;
    return datum_text(x->a, str_ends(text, end) ? str_sub(text, 0, text.n - end.n) : text);
}

static const struct datum *trim_prefix(const struct arguments *x)
{
    struct str text = text_of(x, 0), start = text_of(x, 1);
    if (!text.p || !start.p)
        return NULL;
    return datum_text(x->a, str_starts(text, start) ? str_from(text, start.n) : text);
}

static const struct datum *replace(const struct arguments *x)
{
    struct buf b = text_buffer(x);
    if (x->n != 3 || !text_of(x, 0).p || !text_of(x, 1).n || !text_of(x, 2).p)
        return NULL;
    struct str text = text_of(x, 0), what = text_of(x, 1);
    if (what.n > 1 && what.p[0] == '/' && what.p[what.n - 1] == '/')
        return NULL; // a regular expression
    size_t at = 0;
    for (ptrdiff_t hit; (hit = str_find(text, what, at)) >= 0; at = (size_t)hit + what.n) {
        buf_str(&b, str_sub(text, at, (size_t)hit - at));
        buf_str(&b, text_of(x, 2));
    }
    buf_str(&b, str_from(text, at));
    return finish(x, &b);
}

static const struct datum *starts_with(const struct arguments *x)
{
    if (x->n != 2 || !text_of(x, 0).p || !text_of(x, 1).p)
        return NULL;
    return datum_boolean(str_starts(text_of(x, 0), text_of(x, 1)));
}

static const struct datum *ends_with(const struct arguments *x)
{
    if (x->n != 2 || !text_of(x, 0).p || !text_of(x, 1).p)
        return NULL;
    return datum_boolean(str_ends(text_of(x, 0), text_of(x, 1)));
}

// ----------------------------------------------------------------------------------------- numbers

static const struct datum *extreme(const struct arguments *x, bool largest)
{
    double best = 0, number;
    for (uint32_t i = 0; i < x->n; i++) {
        if (!datum_to_number(x->v[i], &number))
            return NULL;
        if (i == 0 || (largest ? number > best : number < best))
            best = number;
    }
    return datum_number(x->a, best);
}

static const struct datum *largest(const struct arguments *x)
{
    return extreme(x, true);
}

static const struct datum *smallest(const struct arguments *x)
{
    return extreme(x, false);
}

static const struct datum *round_down(const struct arguments *x)
{
    double number;
    return datum_to_number(x->v[0], &number) ? datum_number(x->a, floor(number)) : NULL;
}

static const struct datum *round_up(const struct arguments *x)
{
    double number;
    return datum_to_number(x->v[0], &number) ? datum_number(x->a, ceil(number)) : NULL;
}

// ------------------------------------------------------------------------------------------- files

struct str eval_path(struct arena *a, struct str path)
{
    struct str parts[64], rest = path, part;
    uint32_t n = 0;
    while (str_split(&rest, '/', &part)) {
        if (part.n == 0 || str_eq(part, STR(".")))
            continue;
        if (str_eq(part, STR(".."))) {
            if (n == 0)
                return STR_NONE; // out of the repository
            n--;
        } else if (n < 64) {
            parts[n++] = part;
        } else {
            return STR_NONE;
        }
    }
    struct str out = STR("");
    for (uint32_t i = 0; i < n; i++)
        out = arena_path(a, out, parts[i]);
    return out;
}

static struct str file_text(const struct arguments *x)
{
    struct eval *e = x->s->e;
    struct str given = text_of(x, 0), text = STR_NONE;
    if (!given.p || !e->repo)
        return STR_NONE;
    const struct str bases[] = {STR(""), x->s->module, x->s->root};
    for (size_t i = 0; i < 3; i++) {
        struct str path = eval_path(x->a, arena_path(x->a, bases[i], given));
        int64_t index = path.p ? repo_find(e->repo, path) : -1;
        if (index < 0 || e->repo->files.v[index].bytes > e->bytes)
            continue;
        if (repo_read(&e->repo->files.v[index], x->a, FILE_PARSE_MAX, &text, NULL) == ERR_OK) {
            e->bytes -= text.n;
            return text;
        }
    }
    return STR_NONE;
}

static const struct datum *file(const struct arguments *x)
{
    struct str text = file_text(x);
    if (!text.p)
        return NULL;
    // Policies and container definitions: what the text says is asked for, not the text.
    struct str trimmed = str_trim(text);
    const struct datum *parsed = NULL;
    if (trimmed.n && (trimmed.p[0] == '{' || trimmed.p[0] == '['))
        parsed = datum_parse(x->a, text, false);
    return parsed ? parsed : datum_text(x->a, text);
}

static const struct datum *base_name(const struct arguments *x)
{
    return text_of(x, 0).p ? datum_text(x->a, path_base(text_of(x, 0))) : NULL;
}

static const struct datum *directory_name(const struct arguments *x)
{
    return text_of(x, 0).p ? datum_text(x->a, path_directory(text_of(x, 0))) : NULL;
}

// Paths below DIRECTORY that match PATTERN, as seen from there; sorted, as the files are.
static void files_below(const struct arguments *x, struct str directory, struct str pattern,
                        datum_items *out)
{
    const struct repo *repo = x->s->e->repo;
    for (uint32_t i = 0; i < repo->files.n; i++) {
        struct str path = repo->files.v[i].path;
        if (!path_under(path, directory))
            continue;
        if (directory.n)
            path = str_from(path, directory.n + 1);
        if (path_match(pattern, path))
            vec_push(x->a, out, (struct datum_item){STR_NONE, 0, datum_text(x->a, path)});
    }
}

static const struct datum *file_set(const struct arguments *x)
{
    struct eval *e = x->s->e;
    struct str given = text_of(x, 0), pattern = text_of(x, 1);
    if (!given.p || !pattern.p || !e->repo)
        return NULL;
    const struct str bases[] = {STR(""), x->s->module, x->s->root};
    datum_items out = {0};
    for (size_t i = 0; i < 3 && out.n == 0; i++) {
        struct str directory = eval_path(x->a, arena_path(x->a, bases[i], given));
        if (e->repo->files.n >= e->steps)
            return NULL;
        e->steps -= e->repo->files.n;
        if (directory.p)
            files_below(x, directory, pattern, &out);
    }
    // none here may be one that something else writes first
    return out.n ? datum_container(x->a, TREE_LIST, &out) : NULL;
}

// A file with its ${names} filled in. Directives (%{ if }) are not computed.
static const struct datum *template_file(const struct arguments *x)
{
    struct str text = file_text(x);
    const struct datum *names = x->v[1];
    if (!text.p || !is_map(names) || names->n > EVAL_BLOCKS_MAX || str_contains(text, STR("%{")))
        return NULL;
    struct scope inner = *x->s;
    struct binding *bound = arena_array(x->a, struct binding, names->n);
    inner.bindings = NULL;
    if (inner.depth++ >= EVAL_NESTING_MAX)
        return NULL;
    for (uint32_t i = 0; i < names->n; i++) {
        bound[i] = (struct binding){names->items[i].key, names->items[i].value, inner.bindings};
        inner.bindings = &bound[i];
    }
    const struct datum *d = eval_template(&inner, text);
    return d->type == TREE_UNKNOWN ? NULL : d;
}

static const struct datum *decode(const struct arguments *x)
{
    if (datum_is_container(x->v[0]))
        return x->v[0]; // encoded values and files of JSON are kept as what they say
    return text_of(x, 0).p ? datum_parse(x->a, text_of(x, 0), true) : NULL;
}

static const struct function {
    const char *name;
    uint32_t least; // arguments
    const struct datum *(*value)(const struct arguments *x);
} functions[] = {
    {"alltrue", 1, all_true},
    {"anytrue", 1, any_true},
    {"basename", 1, base_name},
    {"can", 1, can},
    {"ceil", 1, round_up},
    {"coalesce", 1, coalesce},
    {"coalescelist", 1, coalesce},
    {"compact", 1, compact},
    {"concat", 0, concat},
    {"contains", 2, contains},
    {"dirname", 1, directory_name},
    {"distinct", 1, distinct},
    {"element", 2, element},
    {"endswith", 2, ends_with},
    {"file", 1, file},
    {"fileset", 2, file_set},
    {"flatten", 1, flatten},
    {"floor", 1, round_down},
    {"format", 1, format},
    {"join", 2, join},
    {"jsondecode", 1, decode},
    {"jsonencode", 1, same_value},
    {"keys", 1, keys},
    {"length", 1, length},
    {"lookup", 2, lookup},
    {"lower", 1, lower},
    {"max", 1, largest},
    {"merge", 0, merge},
    {"min", 1, smallest},
    {"nonsensitive", 1, same_value},
    {"one", 1, one},
    {"replace", 3, replace},
    {"sensitive", 1, same_value},
    {"split", 2, split},
    {"startswith", 2, starts_with},
    {"templatefile", 2, template_file},
    {"tobool", 1, to_boolean},
    {"tolist", 1, same_value},
    {"tomap", 1, same_value},
    {"tonumber", 1, to_number},
    {"toset", 1, distinct},
    {"tostring", 1, to_text},
    {"trimprefix", 2, trim_prefix},
    {"trimspace", 1, trim_space},
    {"trimsuffix", 2, trim_suffix},
    {"try", 1, attempt},
    {"upper", 1, upper},
    {"values", 1, values},
    {"yamldecode", 1, decode},
    {"yamlencode", 1, same_value},
    {"zipmap", 2, zipmap},
};

const struct datum *eval_function(struct scope *s, struct str name,
                                  const struct datum *const *arguments, uint32_t n)
{
    struct arguments x = {s, s->e->a, arguments, n};
    for (uint32_t i = 0; i < n; i++) { // what a function copies or looks through is work, too
        if (arguments[i]->n >= s->e->steps)
            s->e->steps = 0;
        else
            s->e->steps -= arguments[i]->n;
    }
    if (s->e->steps == 0)
        return NULL;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (str_eq(name, str_c(functions[i].name)))
            return n >= functions[i].least ? functions[i].value(&x) : NULL;
    return eval_set_function(s->e, name, arguments, n);
}
