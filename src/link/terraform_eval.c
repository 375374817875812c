/* One recursive descent over the text of an expression, computing as it reads: expressions are
 * short, most are read once, and a value that turns out unknown needs the text anyway. Nesting is
 * bounded by EVAL_DEPTH_MAX, work by the steps of struct eval; beyond them a value is unknown. */
#include "link/terraform_eval.h"

#include "base/buf.h"
#include "base/limits.h"

#include <math.h>
#include <string.h>

enum { ARGUMENTS_MAX = 64, REFERENCE_MAX = 500 };

struct reading {
    struct scope *s;
    struct str text;
    size_t at;
    uint32_t depth;
    bool failed;
};

static const struct datum *expression(struct reading *r);
static const struct datum *template(struct reading *r, char end);

static char peek(const struct reading *r)
{
    return r->at < r->text.n ? r->text.p[r->at] : 0;
}

static char peek_after(const struct reading *r, size_t n)
{
    return r->at + n < r->text.n ? r->text.p[r->at + n] : 0;
}

static void skip_line(struct reading *r)
{
    ptrdiff_t end = str_find_char(r->text, '\n', r->at);
    r->at = end < 0 ? r->text.n : (size_t)end;
}

static void skip_space(struct reading *r)
{
    for (;;) {
        char c = peek(r);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            r->at++;
        } else if (c == '#' || (c == '/' && peek_after(r, 1) == '/')) {
            skip_line(r);
        } else if (c == '/' && peek_after(r, 1) == '*') {
            ptrdiff_t end = str_find(r->text, STR("*/"), r->at);
            r->at = end < 0 ? r->text.n : (size_t)end + 2;
        } else {
            return;
        }
    }
}

static bool take(struct reading *r, const char *sign)
{
    skip_space(r);
    if (!str_starts(str_from(r->text, r->at), str_c(sign)))
        return false;
    r->at += strlen(sign);
    return true;
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || (unsigned char)c >= 0x80;
}

static struct str name(struct reading *r)
{
    size_t from = r->at;
    while (is_name(peek(r)))
        r->at++;
    return str_sub(r->text, from, r->at - from);
}

// A keyword: the whole name, not its beginning.
static bool take_word(struct reading *r, const char *word)
{
    skip_space(r);
    size_t n = strlen(word);
    if (!str_starts(str_from(r->text, r->at), str_c(word)) || is_name(peek_after(r, n)))
        return false;
    r->at += n;
    return true;
}

static const struct datum *fail(struct reading *r)
{
    r->failed = true;
    r->at = r->text.n;
    return datum_unknown(r->s->e->a, STR(""));
}

// What stands from FROM to here, as a value that is not known.
static const struct datum *source(struct reading *r, size_t from)
{
    struct str text = str_trim(str_sub(r->text, from, r->at - from));
    return datum_unknown(r->s->e->a, arena_printf(r->s->e->a, "${%.*s}", STR_ARG(text)));
}

static bool spend(struct reading *r)
{
    struct eval *e = r->s->e;
    if (e->steps == 0)
        return false;
    e->steps--;
    return true;
}

// --------------------------------------------------------------------------------- names and steps

// Member KEY of D; unknown with the text from FROM when there is none.
static const struct datum *member(struct reading *r, const struct datum *d, struct str key,
                                  size_t from)
{
    const struct datum *found = NULL;
    int64_t index;
    uint64_t looked_at = d->type == TREE_MAP ? d->n / 8 : 0;
    r->s->e->steps -= looked_at < r->s->e->steps ? looked_at : r->s->e->steps;
    if (d->type == TREE_MAP)
        found = datum_get(d, key);
    else if (d->type == TREE_LIST && str_int(key, &index) && index >= 0 && index < (int64_t)d->n)
        found = d->items[index].value;
    if (found)
        return found;
    struct datum *none = arena_new(r->s->e->a, struct datum);
    *none = *source(r, from);
    none->missing = datum_is_container(d);
    return none;
}

static bool is_reference(struct str text)
{
    if (!str_starts(text, STR("${")) || !str_ends(text, STR("}")) || text.n > REFERENCE_MAX)
        return false;
    for (size_t i = 2; i + 1 < text.n; i++)
        if (!is_name(text.p[i]) && !strchr(".[]\"*", text.p[i]))
            return false;
    return true;
}

/* Member KEY of D, which is not known: behind the reference that D came from, or as it is written
 * from FROM on. */
static const struct datum *beyond(struct reading *r, const struct datum *d, struct str key,
                                  bool index, size_t from)
{
    struct arena *a = r->s->e->a;
    int64_t number;
    struct datum *out = arena_new(a, struct datum);
    if (!key.p || !is_reference(d->text) || str_contains(key, STR("\""))) {
        *out = *source(r, from);
    } else {
        struct str before = str_sub(d->text, 0, d->text.n - 1);
        bool numbered = str_int(key, &number);
        const char *open = !index ? "." : numbered ? "[" : "[\"";
        const char *close = !index ? "" : numbered ? "]" : "\"]";
        *out = *datum_unknown(
            a, arena_printf(a, "%.*s%s%.*s%s}", STR_ARG(before), open, STR_ARG(key), close));
    }
    out->missing = d->missing;
    return out;
}

static const struct datum *each_member(struct reading *r, const struct datum *list,
                                       const str_vec *keys, size_t from)
{
    datum_items out = {0};
    for (uint32_t i = 0; i < list->n; i++) {
        const struct datum *d = list->items[i].value;
        for (uint32_t k = 0; k < keys->n; k++)
            d = member(r, d, keys->v[k], from);
        vec_push(r->s->e->a, &out, (struct datum_item){.value = d});
        if (!spend(r))
            return source(r, from);
    }
    return datum_container(r->s->e->a, TREE_LIST, &out);
}

static struct str index_text(struct reading *r)
{
    const struct datum *key = expression(r);
    if (!take(r, "]"))
        fail(r);
    return datum_known(key) ? datum_to_text(key) : STR_NONE;
}

// [*].a.b and .*.a: the members of every element.
static const struct datum *splat(struct reading *r, const struct datum *d, size_t from)
{
    str_vec keys = {0};
    bool known = true;
    for (;;) {
        if (peek(r) == '.' && is_name(peek_after(r, 1))) {
            r->at++;
            vec_push(r->s->e->a, &keys, name(r));
        } else if (peek(r) == '[' && peek_after(r, 1) != '*') {
            r->at++;
            struct str key = index_text(r);
            known &= key.p != NULL;
            vec_push(r->s->e->a, &keys, key);
        } else {
            break;
        }
    }
    return known && d->type == TREE_LIST ? each_member(r, d, &keys, from) : source(r, from);
}

// Members, indexes and splats behind the value D whose text began at FROM.
static const struct datum *postfix(struct reading *r, const struct datum *d, size_t from)
{
    while (!r->failed) {
        char c = peek(r), next = peek_after(r, 1);
        if (c == '.' && next == '*') {
            r->at += 2;
            return splat(r, d, from);
        }
        if (c == '[' && next == '*' && peek_after(r, 2) == ']') {
            r->at += 3;
            return splat(r, d, from);
        }
        if (c == '.' && is_name(next)) {
            r->at++;
            struct str key = name(r);
            d = datum_known(d) ? member(r, d, key, from) : beyond(r, d, key, false, from);
        } else if (c == '[') {
            r->at++;
            struct str key = index_text(r);
            d = key.p && datum_known(d) ? member(r, d, key, from) : beyond(r, d, key, true, from);
        } else {
            break;
        }
    }
    return d;
}

static const struct datum *path_of(struct reading *r, struct str which)
{
    struct arena *a = r->s->e->a;
    if (str_eq(which, STR("module")))
        return datum_text(a, r->s->module.n ? r->s->module : STR("."));
    if (str_eq(which, STR("root")))
        return datum_text(a, r->s->root.n ? r->s->root : STR("."));
    return NULL;
}

// A name that stands for something: a binding, var.x, local.x, path.module, or a resource.
static const struct datum *reference(struct reading *r, struct str first, size_t from)
{
    uint32_t hops = 0; // a file may bind many names, and each is looked for
    for (const struct binding *b = r->s->bindings; b; b = b->outer) {
        if (str_eq(b->name, first))
            return postfix(r, b->value ? b->value : source(r, from), from);
        if (++hops % 8 == 0 && !spend(r))
            return fail(r);
    }
    const struct datum *d = NULL;
    bool variable = str_eq(first, STR("var")), local = str_eq(first, STR("local"));
    if ((variable || local || str_eq(first, STR("path"))) && peek(r) == '.') {
        r->at++;
        struct str key = name(r);
        d = variable ? r->s->variable(r->s, key) : local ? r->s->local(r->s, key) : path_of(r, key);
        // An argument that names a resource of the caller says more than `var.x` does.
        if (d && !datum_known(d) && peek(r) != '.' && peek(r) != '[')
            return d;
    }
    return postfix(r, d ? d : source(r, from), from);
}

// ----------------------------------------------------------------------------- texts and templates

static struct str take_escape(struct reading *r)
{
    char c = peek_after(r, 1);
    size_t at = r->at + 1;
    r->at += 2;
    if (c == 'u' || c == 'U')
        r->at += c == 'u' ? 4 : 8;
    return c == 'n'               ? STR("\n")
           : c == 't'             ? STR("\t")
           : c == 'r'             ? STR("\r")
           : c == 'u' || c == 'U' ? STR("?")
                                  : str_sub(r->text, at, 1);
}

static const struct datum *interpolation(struct reading *r)
{
    r->at += 2;
    if (peek(r) == '~')
        r->at++;
    const struct datum *d = expression(r);
    skip_space(r);
    if (peek(r) == '~')
        r->at++;
    if (!take(r, "}"))
        return fail(r);
    return d;
}

/* A template up to END (0: the end of the text). One interpolation alone is its value; among other
 * text it becomes text, and an unknown one makes the whole unknown but keeps what is known. */
static const struct datum *template(struct reading *r, char end)
{
    struct eval *e = r->s->e;
    struct buf b;
    buf_init(&b, e->a);
    b.limit = TREE_TEXT_MAX;
    const struct datum *only = NULL;
    uint32_t parts = 0;
    bool known = true;
    while (!r->failed && r->at < r->text.n && !(end && peek(r) == end)) {
        char c = peek(r), next = peek_after(r, 1);
        if ((c == '$' || c == '%') && next == c && peek_after(r, 2) == '{') {
            buf_str(&b, str_sub(r->text, r->at + 1, 2));
            r->at += 3;
            parts += 2;
        } else if (c == '%' && next == '{') {
            return fail(r); // directives
        } else if (c == '$' && next == '{') {
            only = interpolation(r);
            struct str text = datum_to_text(only);
            known &= datum_known(only) && text.p;
            buf_str(&b, text);
            parts++;
        } else if (end && c == '\\') {
            buf_str(&b, take_escape(r));
            parts += 2;
        } else {
            buf_char(&b, c);
            r->at++;
            parts += 2;
        }
    }
    if (end && !take(r, (const char[]){end, 0}))
        return fail(r);
    if (only && parts == 1)
        return only;
    struct str text = buf_take(&b);
    known &= !b.truncated;
    if (text.n > e->bytes)
        return datum_unknown(e->a, STR(""));
    e->bytes -= text.n;
    return known ? datum_text(e->a, text) : datum_unknown(e->a, text);
}

// TEXT without the indentation that all of its lines share.
static struct str without_indent(struct arena *a, struct str text)
{
    size_t shared = SIZE_MAX;
    struct str rest = text, line;
    while (str_line(&rest, &line)) {
        size_t indent = 0;
        while (indent < line.n && (line.p[indent] == ' ' || line.p[indent] == '\t'))
            indent++;
        if (indent < line.n && indent < shared)
            shared = indent;
    }
    struct buf b;
    buf_init(&b, a);
    for (rest = text; str_line(&rest, &line);) {
        buf_str(&b, str_from(line, shared < line.n ? shared : line.n));
        buf_char(&b, '\n');
    }
    struct str out = buf_take(&b);
    return out.p ? out : STR("");
}

// <<MARK or <<-MARK, lines, MARK.
static const struct datum *heredoc(struct reading *r)
{
    r->at += 2;
    bool indented = peek(r) == '-';
    r->at += indented;
    struct str mark = name(r), rest = STR_NONE, line;
    skip_line(r);
    size_t from = r->at < r->text.n ? r->at + 1 : r->at, end = from;
    for (rest = str_from(r->text, from); mark.n && str_line(&rest, &line);) {
        if (str_eq(str_trim(line), mark)) {
            r->at = (size_t)(line.p - r->text.p) + line.n;
            struct str body = str_sub(r->text, from, end - from);
            struct reading inner = {.s = r->s, .text = body, .depth = r->depth - 1};
            if (indented)
                inner.text = without_indent(r->s->e->a, body);
            const struct datum *d = r->depth ? template(&inner, 0) : NULL;
            return d && !inner.failed ? d : fail(r);
        }
        end = rest.p ? (size_t)(rest.p - r->text.p) : r->text.n;
    }
    return fail(r);
}

static const struct datum *quoted(struct reading *r)
{
    r->at++;
    return template(r, '"');
}

// --------------------------------------------------------------------------------- collections,
// for

struct loop {
    struct str key, value; // names; key is STR_NONE when there is one name only
    const struct datum *over;
    bool object;
};

// The body of a for with its names bound; adds to OUT what its condition lets through.
static bool turn(struct reading *r, const struct loop *l, const struct datum *key,
                 const struct datum *value, datum_items *out)
{
    struct binding second = {l->value, value, r->s->bindings};
    struct binding first = {l->key, key, &second};
    const struct binding *outer = r->s->bindings;
    r->s->bindings = l->key.p ? &first : &second;
    const struct datum *k = expression(r), *v = k;
    if (l->object) {
        v = take(r, "=>") ? expression(r) : fail(r);
        if (take(r, "..."))
            fail(r);
    }
    int pass = 1;
    if (take_word(r, "if"))
        pass = datum_truth(expression(r));
    r->s->bindings = outer;
    if (pass == 1)
        vec_push(r->s->e->a, out,
                 (struct datum_item){l->object ? datum_to_text(k) : STR_NONE, 0, v});
    return pass >= 0 && !r->failed && (!l->object || (datum_known(k) && datum_to_text(k).p));
}

// Behind `[for` or `{for`.
static const struct datum *comprehension(struct reading *r, bool object, size_t from)
{
    struct arena *a = r->s->e->a;
    struct loop l = {.object = object};
    skip_space(r);
    l.value = name(r);
    if (take(r, ",")) {
        skip_space(r);
        l.key = l.value;
        l.value = name(r);
    }
    if (!take_word(r, "in"))
        return fail(r);
    l.over = expression(r);
    if (!take(r, ":"))
        return fail(r);
    size_t body = r->at;
    datum_items out = {0}, none = {0};
    bool known = datum_is_container(l.over) && l.over->n <= EVAL_ITEMS_MAX;
    for (uint32_t i = 0; known && i < l.over->n && !r->failed; i++) {
        const struct datum_item *item = &l.over->items[i];
        bool map = l.over->type == TREE_MAP;
        r->at = body;
        known =
            turn(r, &l, map ? datum_text(a, item->key) : datum_number(a, i), item->value, &out) &&
            spend(r);
    }
    if (!known || !l.over->n) { // the text must still be read past
        r->at = body;
        turn(r, &l, datum_unknown(a, STR("")), datum_unknown(a, STR("")), &none);
    }
    if (!take(r, object ? "}" : "]"))
        return fail(r);
    return known ? datum_container(a, object ? TREE_MAP : TREE_LIST, &out) : source(r, from);
}

static const struct datum *list(struct reading *r)
{
    size_t from = r->at++;
    datum_items items = {0};
    if (take_word(r, "for"))
        return comprehension(r, false, from);
    while (!r->failed && !take(r, "]")) {
        const struct datum *d = expression(r);
        vec_push(r->s->e->a, &items, (struct datum_item){.value = d});
        if (!take(r, ",")) {
            if (!take(r, "]"))
                return fail(r);
            break;
        }
    }
    return datum_container(r->s->e->a, TREE_LIST, &items);
}

// A key of an object: a bare name, a quoted text or a computed one in parentheses.
static struct str object_key(struct reading *r)
{
    skip_space(r);
    size_t from = r->at;
    struct str bare = name(r);
    skip_space(r);
    if (bare.n && (peek(r) == '=' || peek(r) == ':'))
        return bare;
    r->at = from;
    const struct datum *d = expression(r);
    return datum_known(d) && datum_to_text(d).p ? datum_to_text(d) : STR_NONE;
}

static const struct datum *object(struct reading *r)
{
    size_t from = r->at++;
    datum_items items = {0};
    bool known = true;
    if (take_word(r, "for"))
        return comprehension(r, true, from);
    while (!r->failed && !take(r, "}")) {
        struct str key = object_key(r);
        if (!take(r, "=") && !take(r, ":"))
            return fail(r);
        const struct datum *d = expression(r);
        known &= key.p != NULL;
        vec_push(r->s->e->a, &items, (struct datum_item){.key = key, .value = d});
        take(r, ",");
    }
    return known ? datum_container(r->s->e->a, TREE_MAP, &items) : source(r, from);
}

static const struct datum *call(struct reading *r, struct str function, size_t from)
{
    const struct datum *arguments[ARGUMENTS_MAX];
    uint32_t n = 0;
    bool spread = false;
    while (!r->failed && !take(r, ")")) {
        const struct datum *d = expression(r);
        if (n == ARGUMENTS_MAX)
            return fail(r);
        arguments[n++] = d;
        spread |= take(r, "...");
        if (!take(r, ",")) {
            if (!take(r, ")"))
                return fail(r);
            break;
        }
    }
    const struct datum *list_of = n ? arguments[n - 1] : NULL;
    if (spread && n == 1 && list_of->type == TREE_LIST && list_of->n <= ARGUMENTS_MAX)
        for (n = 0; n < list_of->n; n++)
            arguments[n] = list_of->items[n].value;
    else if (spread)
        return source(r, from);
    const struct datum *d = r->failed ? NULL : eval_function(r->s, function, arguments, n);
    return d ? d : source(r, from);
}

// ------------------------------------------------------------------------------------- expressions

static const struct datum *number(struct reading *r)
{
    size_t from = r->at;
    while (is_name(peek(r)) ||
           (peek(r) == '.' && peek_after(r, 1) >= '0' && peek_after(r, 1) <= '9'))
        r->at++;
    double value;
    struct str text = str_sub(r->text, from, r->at - from);
    return str_double(text, &value) ? datum_number(r->s->e->a, value) : fail(r);
}

static const struct datum *word(struct reading *r, size_t from)
{
    struct str first = name(r);
    while (str_starts(str_from(r->text, r->at), STR("::"))) { // provider::x::f(): never known
        r->at += 2;
        first = name(r);
        first = first.n ? STR("::") : first;
    }
    if (!first.n)
        return fail(r);
    if (take(r, "("))
        return call(r, first, from);
    if (str_eq(first, STR("true")) || str_eq(first, STR("false")))
        return datum_boolean(first.n == 4);
    if (str_eq(first, STR("null")))
        return datum_null();
    return reference(r, first, from);
}

static const struct datum *primary(struct reading *r)
{
    skip_space(r);
    size_t from = r->at;
    char c = peek(r);
    const struct datum *d;
    if (c == '"')
        d = quoted(r);
    else if (c == '<' && peek_after(r, 1) == '<')
        d = heredoc(r);
    else if (c == '[')
        d = list(r);
    else if (c == '{')
        d = object(r);
    else if (c >= '0' && c <= '9')
        return number(r);
    else if (c == '(') {
        r->at++;
        d = expression(r);
        if (!take(r, ")"))
            return fail(r);
    } else if (is_name(c) && c != '-') {
        d = word(r, from);
    } else {
        return fail(r);
    }
    return postfix(r, d, from);
}

static const struct datum *unary(struct reading *r)
{
    skip_space(r);
    size_t from = r->at;
    char c = peek(r);
    if ((c != '-' && c != '!') || peek_after(r, 1) == '=')
        return primary(r);
    if (r->depth == 0)
        return fail(r);
    r->at++;
    r->depth--;
    const struct datum *d = unary(r);
    r->depth++;
    double value;
    if (c == '-' && datum_to_number(d, &value))
        return datum_number(r->s->e->a, -value);
    int truth = datum_truth(d);
    return c == '!' && truth >= 0 ? datum_boolean(!truth) : source(r, from);
}

static const struct operator_row {
    const char *sign;
    int level;
} operators[] = {
    {"||", 1}, {"&&", 2}, {"==", 3}, {"!=", 3}, {"<=", 4}, {">=", 4}, {"<", 4},
    {">", 4},  {"+", 5},  {"-", 5},  {"*", 6},  {"/", 6},  {"%", 6},
};

static const struct operator_row *take_operator(struct reading *r, int least)
{
    skip_space(r);
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (str_starts(str_from(r->text, r->at), str_c(operators[i].sign))) {
            if (operators[i].level < least)
                return NULL;
            if (operators[i].sign[0] == '%' && peek_after(r, 1) == '{')
                return NULL;
            r->at += strlen(operators[i].sign);
            return &operators[i];
        }
    return NULL;
}

static int same(const struct datum *x, const struct datum *y)
{
    if (!datum_known(x) || !datum_known(y))
        return -1;
    if (datum_is_container(x) != datum_is_container(y))
        return 0;
    if (datum_is_container(x))
        return x->n == 0 && y->n == 0 ? 1 : x->n != y->n ? 0 : -1;
    if (x->type == TREE_NULL || y->type == TREE_NULL)
        return x->type == y->type;
    double a, b;
    if (datum_to_number(x, &a) && datum_to_number(y, &b))
        return !(a < b || a > b);
    return str_eq(x->text, y->text);
}

static const struct datum *logic(const char *sign, const struct datum *x, const struct datum *y)
{
    int a = datum_truth(x), b = datum_truth(y), zero = sign[0] == '|';
    if (a == zero || b == zero)
        return datum_boolean(zero);
    return a >= 0 && b >= 0 ? datum_boolean(!zero) : NULL;
}

// X SIGN Y, NULL when it is not known.
static const struct datum *operate(struct reading *r, const char *sign, const struct datum *x,
                                   const struct datum *y)
{
    struct arena *arena = r->s->e->a;
    if (sign[0] == '|' || sign[0] == '&')
        return logic(sign, x, y);
    if (sign[1] == '=' && (sign[0] == '=' || sign[0] == '!')) {
        int equal = same(x, y);
        return equal < 0 ? NULL : datum_boolean(equal == (sign[0] == '='));
    }
    double a, b;
    if (!datum_to_number(x, &a) || !datum_to_number(y, &b))
        return NULL;
    bool division = sign[0] == '/' || sign[0] == '%', zero = !(b < 0 || b > 0);
    if (division && zero)
        return NULL;
    switch (sign[0]) {
    case '<':
        return datum_boolean(a < b || (sign[1] == '=' && !(a > b)));
    case '>':
        return datum_boolean(a > b || (sign[1] == '=' && !(a < b)));
    case '+':
        return datum_number(arena, a + b);
    case '-':
        return datum_number(arena, a - b);
    case '*':
        return datum_number(arena, a * b);
    case '/':
        return datum_number(arena, a / b);
    default:
        return datum_number(arena, fmod(a, b));
    }
}

static const struct datum *binary(struct reading *r, int least)
{
    skip_space(r);
    size_t from = r->at;
    const struct datum *x = unary(r);
    const struct operator_row *o;
    while (!r->failed && (o = take_operator(r, least))) {
        const struct datum *y = binary(r, o->level + 1);
        const struct datum *result = r->failed ? NULL : operate(r, o->sign, x, y);
        x = result ? result : source(r, from);
    }
    return x;
}

static const struct datum *expression(struct reading *r)
{
    if (r->depth == 0 || !spend(r))
        return fail(r);
    r->depth--;
    skip_space(r);
    size_t from = r->at;
    const struct datum *d = binary(r, 1);
    if (!r->failed && take(r, "?")) {
        int truth = datum_truth(d);
        const struct datum *yes = expression(r);
        const struct datum *no = take(r, ":") ? expression(r) : fail(r);
        if (truth >= 0)
            d = truth ? yes : no;
        else
            d = same(yes, no) == 1 && !datum_is_container(yes) ? yes : source(r, from);
    }
    r->depth++;
    return d;
}

const struct datum *eval_template(struct scope *s, struct str text)
{
    struct reading r = {.s = s, .text = text, .depth = EVAL_DEPTH_MAX};
    const struct datum *d = template(&r, 0);
    return r.failed ? datum_unknown(s->e->a, text) : d;
}
