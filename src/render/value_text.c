/* Values as texts: what the language prints, YAML and JSON. Strings are written so that a YAML
 * parser gives back the same string: plain where that is safe, else in double quotes. */
#include "base/limits.h"
#include "render/value.h"

#include <math.h>
#include <stdio.h>

struct writer {
    struct work *w;
    struct buf b;
};

static struct writer begin(struct work *w)
{
    struct writer x = {.w = w};
    buf_init(&x.b, w->a);
    x.b.limit = RENDER_OUTPUT_MAX;
    return x;
}

static struct str finish(struct writer *x)
{
    if (x->b.truncated)
        work_stop(x->w, "more than %d bytes of output", RENDER_OUTPUT_MAX);
    work_bytes(x->w, x->b.n);
    return buf_take(&x->b);
}

static void put_quoted(struct buf *b, struct str text)
{
    buf_char(b, '"');
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        if (c == '"' || c == '\\')
            buf_printf(b, "\\%c", c);
        else if (c == '\n')
            buf_c(b, "\\n");
        else if (c == '\t')
            buf_c(b, "\\t");
        else if (c == '\r')
            buf_c(b, "\\r");
        else if (c < 0x20)
            buf_printf(b, "\\x%02x", c);
        else
            buf_char(b, (char)c);
    }
    buf_char(b, '"');
}

struct str value_quoted(struct work *w, struct str text)
{
    struct writer x = begin(w);
    put_quoted(&x.b, text);
    return finish(&x);
}

static void put_float(struct buf *b, const struct value *v)
{
    if (v->text.n)
        buf_str(b, v->text);
    else if (fabs(v->real) < 1e15 && v->real == floor(v->real))
        buf_printf(b, "%.0f", v->real);
    else
        buf_printf(b, "%.10g", v->real);
}

// Scalars as print shows them.
static void put_scalar(struct writer *x, const struct value *v)
{
    if (v->type == VALUE_BOOL)
        buf_c(&x->b, v->boolean ? "true" : "false");
    else if (v->type == VALUE_INT)
        buf_printf(&x->b, "%lld", (long long)v->integer);
    else if (v->type == VALUE_FLOAT)
        put_float(&x->b, v);
    else if (v->type == VALUE_STRING || v->type == VALUE_UNKNOWN)
        buf_str(&x->b, v->text);
    else if (v->type == VALUE_NIL && v->text.n)
        buf_str(&x->b, value_unknown(x->w, v->text)->text);
}

// map[a:1 b:2] and [1 2], as fmt.Print shows them.
static void put_go(struct writer *x, const struct value *v, uint32_t depth)
{
    if (!work_step(x->w, 1) || depth > VALUE_DEPTH_MAX || x->b.truncated)
        return;
    if (v->type != VALUE_LIST && v->type != VALUE_MAP) {
        put_scalar(x, v);
        return;
    }
    uint32_t *order = v->type == VALUE_MAP ? value_order(x->w, v) : NULL;
    buf_c(&x->b, order ? "map[" : "[");
    for (uint32_t i = 0; i < v->items.n; i++) {
        uint32_t at = order ? order[i] : i;
        if (i)
            buf_char(&x->b, ' ');
        if (order) {
            buf_str(&x->b, v->keys.v[at]);
            buf_char(&x->b, ':');
        }
        put_go(x, v->items.v[at], depth + 1);
    }
    buf_char(&x->b, ']');
}

struct str value_text(struct work *w, const struct value *v)
{
    if (v->type == VALUE_STRING || v->type == VALUE_UNKNOWN)
        return v->text;
    struct writer x = begin(w);
    put_go(&x, v, 0);
    return finish(&x);
}

static void put_json(struct writer *x, const struct value *v, uint32_t depth)
{
    if (!work_step(x->w, 1) || depth > VALUE_DEPTH_MAX || x->b.truncated)
        return;
    if (v->type == VALUE_STRING || v->type == VALUE_UNKNOWN) {
        put_quoted(&x->b, v->text);
    } else if (v->type == VALUE_NIL) {
        buf_c(&x->b, "null");
    } else if (v->type != VALUE_LIST && v->type != VALUE_MAP) {
        put_scalar(x, v);
    } else {
        uint32_t *order = v->type == VALUE_MAP ? value_order(x->w, v) : NULL;
        buf_char(&x->b, order ? '{' : '[');
        for (uint32_t i = 0; i < v->items.n; i++) {
            uint32_t at = order ? order[i] : i;
            if (i)
                buf_char(&x->b, ',');
            if (order) {
                put_quoted(&x->b, v->keys.v[at]);
                buf_char(&x->b, ':');
            }
            put_json(x, v->items.v[at], depth + 1);
        }
        buf_char(&x->b, order ? '}' : ']');
    }
}

struct str value_json(struct work *w, const struct value *v)
{
    struct writer x = begin(w);
    put_json(&x, v, 0);
    return finish(&x);
}

// True when TEXT can stand in YAML without quotes and is still a string.
static bool is_plain(struct str text)
{
    if (text.n == 0 || text.n > 200 || tree_scalar_type(text) != TREE_STRING)
        return false;
    static const char *const words[] = {"yes", "no", "on", "off", "y", "n"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(text, str_c(words[i])))
            return false;
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
        bool mark = (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '_' || c == '$';
        if (!letter && !mark && !(i > 0 && (c == '-' || c == '=' || c == '+' || c == '@')) &&
            !(i > 0 && i + 1 < text.n && c == ' ' && text.p[i + 1] != '#'))
            return false;
    }
    return true;
}

static void put_yaml_scalar(struct writer *x, const struct value *v)
{
    if (v->type == VALUE_NIL)
        buf_c(&x->b, "null");
    else if (v->type == VALUE_STRING && !is_plain(v->text))
        put_quoted(&x->b, v->text);
    else
        put_scalar(x, v);
}

static void put_key(struct writer *x, struct str key)
{
    if (is_plain(key))
        buf_str(&x->b, key);
    else
        put_quoted(&x->b, key);
    buf_char(&x->b, ':');
}

static void put_indent(struct buf *b, uint32_t indent)
{
    for (uint32_t i = 0; i < indent; i++)
        buf_c(b, "  ");
}

static bool is_block(const struct value *v)
{
    return (v->type == VALUE_LIST || v->type == VALUE_MAP) && v->items.n > 0;
}

// A block whose first line continues where the text stands: behind "- " or at a line's start.
static void put_yaml(struct writer *x, const struct value *v, uint32_t indent)
{
    if (!work_step(x->w, 1) || x->b.truncated)
        return;
    if (indent > VALUE_DEPTH_MAX) {
        work_stop(x->w, "values nested deeper than %d", VALUE_DEPTH_MAX);
        return;
    }
    if (!is_block(v)) {
        if (v->type == VALUE_LIST || v->type == VALUE_MAP)
            buf_c(&x->b, v->type == VALUE_LIST ? "[]" : "{}");
        else
            put_yaml_scalar(x, v);
        return;
    }
    uint32_t *order = v->type == VALUE_MAP ? value_order(x->w, v) : NULL;
    for (uint32_t i = 0; i < v->items.n && !x->w->stopped.p; i++) {
        const struct value *item = v->items.v[order ? order[i] : i];
        if (i) {
            buf_char(&x->b, '\n');
            put_indent(&x->b, indent);
        }
        if (order)
            put_key(x, v->keys.v[order[i]]);
        else
            buf_char(&x->b, '-');
        if (order && is_block(item)) {
            buf_char(&x->b, '\n');
            put_indent(&x->b, indent + (item->type == VALUE_MAP));
            put_yaml(x, item, indent + (item->type == VALUE_MAP));
        } else {
            buf_char(&x->b, ' ');
            put_yaml(x, item, indent + 1);
        }
    }
}

struct str value_yaml(struct work *w, const struct value *v)
{
    struct writer x = begin(w);
    if (v->type == VALUE_NIL && v->text.n)
        put_scalar(&x, v);
    else
        put_yaml(&x, v, 0);
    return finish(&x);
}
