/* The type of a variable says what a value may leave out: `optional(number, 7)` has a default, and
 * `optional(string)` is null. The text of a type is read as far as it has a say in that: objects,
 * and the maps, lists and sets of them. */
#include "link/terraform_type.h"

#include "base/limits.h"

struct typing {
    struct scope *s;
    uint32_t depth; // of types inside each other that may still be entered
};

static const struct datum *typed(struct typing *t, const struct datum *value, struct str type);

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',';
}

static size_t skip_line(struct str text, size_t at)
{
    ptrdiff_t end = str_find_char(text, '\n', at);
    return end < 0 ? text.n : (size_t)end;
}

static size_t skip_quoted(struct str text, size_t at)
{
    for (at++; at < text.n && text.p[at] != '"'; at++)
        if (text.p[at] == '\\')
            at++;
    return at + 1;
}

static bool at_comment(struct str text, size_t at)
{
    return text.p[at] == '#' || (text.p[at] == '/' && at + 1 < text.n && text.p[at + 1] == '/');
}

// Past white space, commas and comments.
static size_t skip_space(struct str text, size_t at)
{
    while (at < text.n && (is_space(text.p[at]) || at_comment(text, at)))
        at = is_space(text.p[at]) ? at + 1 : skip_line(text, at);
    return at;
}

// Where what begins at AT ends: before a comma, a closing bracket or, if LINES, the end of a line.
static size_t end_of(struct str text, size_t at, bool lines)
{
    uint32_t open = 0;
    while (at < text.n) {
        char c = text.p[at];
        if (c == '"') {
            at = skip_quoted(text, at);
            continue;
        }
        if (at_comment(text, at)) {
            at = skip_line(text, at);
            continue;
        }
        if (!open && (c == ',' || c == ')' || c == '}' || c == ']' || (lines && c == '\n')))
            return at;
        open += c == '(' || c == '{' || c == '[';
        open -= c == ')' || c == '}' || c == ']';
        at++;
    }
    return text.n;
}

// What stands in the brackets of NAME(...), STR_NONE when TYPE is something else.
static struct str inside(struct str type, const char *name)
{
    struct str word = str_c(name);
    if (!str_starts(type, word))
        return STR_NONE;
    size_t at = skip_space(type, word.n);
    if (at >= type.n || type.p[at] != '(')
        return STR_NONE;
    return str_trim(str_sub(type, at + 1, type.n - at - 2));
}

static struct str argument(struct str list, size_t *at)
{
    size_t from = skip_space(list, *at);
    *at = end_of(list, from, false);
    return str_trim(str_sub(list, from, *at - from));
}

static const struct datum *all_typed(struct typing *t, const struct datum *value, struct str type)
{
    datum_items items = {0};
    for (uint32_t i = 0; i < value->n; i++) {
        struct datum_item item = value->items[i];
        item.value = typed(t, item.value, type);
        vec_push(t->s->e->a, &items, item);
    }
    struct datum *out = arena_new(t->s->e->a, struct datum);
    *out = *value;
    out->items = items.v;
    out->n = items.n;
    return out;
}

/* The value of a field whose type is FIELD, where VALUE (NULL: nothing) was given; NULL when the
 * field must be given and was not. */
static const struct datum *field_value(struct typing *t, const struct datum *value,
                                       struct str field)
{
    struct str optional = inside(field, "optional");
    size_t at = 0;
    struct str type = optional.p ? argument(optional, &at) : field;
    struct str otherwise = optional.p ? argument(optional, &at) : STR_NONE;
    if (optional.p && (!value || value->type == TREE_NULL)) {
        struct arena *a = t->s->e->a;
        value = otherwise.n ? eval_template(t->s, arena_printf(a, "${%.*s}", STR_ARG(otherwise)))
                            : datum_null();
    }
    return value ? typed(t, value, type) : NULL;
}

// VALUE with the fields of the object type FIELDS, which is what stands in its braces.
static const struct datum *object_typed(struct typing *t, const struct datum *value,
                                        struct str fields)
{
    struct arena *a = t->s->e->a;
    datum_items items = {0};
    for (uint32_t i = 0; i < value->n; i++)
        vec_push(a, &items, value->items[i]);
    for (size_t at = skip_space(fields, 0); at < fields.n; at = skip_space(fields, at)) {
        size_t is = at;
        while (is < fields.n && fields.p[is] != '=' && fields.p[is] != ':')
            is++;
        size_t from = skip_space(fields, is + 1);
        if (from >= fields.n || t->s->e->steps == 0)
            break;
        t->s->e->steps--;
        struct str key = str_trim(str_sub(fields, at, is - at));
        if (key.n > 1 && key.p[0] == '"')
            key = str_sub(key, 1, key.n - 2);
        at = end_of(fields, from, true);
        if (at == from)
            break; // a bracket that nothing opened
        struct str field = str_trim(str_sub(fields, from, at - from));
        const struct datum *now = field_value(t, datum_get(value, key), field);
        uint32_t place = 0;
        while (place < items.n && !str_eq(items.v[place].key, key))
            place++;
        if (now && place < items.n)
            items.v[place].value = now;
        else if (now)
            vec_push(a, &items, (struct datum_item){key, value->line, now});
    }
    struct datum *out = arena_new(a, struct datum);
    *out = *value;
    out->items = items.v;
    out->n = items.n;
    return out;
}

static const struct datum *typed(struct typing *t, const struct datum *value, struct str type)
{
    static const char *const collections[] = {"map", "list", "set"};
    if (!datum_is_container(value) || !str_contains(type, STR("optional(")) || t->depth == 0)
        return value;
    t->depth--;
    const struct datum *out = value;
    for (size_t i = 0; i < sizeof collections / sizeof *collections; i++) {
        struct str of = inside(type, collections[i]);
        if (of.p)
            out = all_typed(t, value, of);
    }
    struct str object = inside(type, "object");
    if (object.n > 1 && object.p[0] == '{' && value->type == TREE_MAP)
        out = object_typed(t, value, str_sub(object, 1, object.n - 2));
    t->depth++;
    return out;
}

const struct datum *type_apply(struct scope *s, const struct datum *value, struct str type)
{
    struct typing t = {s, EVAL_NESTING_MAX};
    if (str_starts(type, STR("${")) && type.n > 3)
        type = str_trim(str_sub(type, 2, type.n - 3));
    return typed(&t, value, type);
}
