/* Expressions of HCL as values: literals, lists, maps and heredocs become what they say, everything
 * that must be computed becomes an unknown value with its source text. The JSON that policies and
 * container definitions are written in, as a heredoc or through jsonencode(), becomes a subtree, so
 * that it is asked for like any other configuration. */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/hcl.h"

#include <string.h>

// One \u escape as UTF-8; what is no character becomes '?'.
static void put_code_point(struct buf *b, struct str hex)
{
    uint32_t c = 0;
    for (size_t i = 0; i < hex.n; i++) {
        char d = hex.p[i];
        uint32_t v = d >= '0' && d <= '9'   ? (uint32_t)(d - '0')
                     : d >= 'a' && d <= 'f' ? (uint32_t)(d - 'a' + 10)
                     : d >= 'A' && d <= 'F' ? (uint32_t)(d - 'A' + 10)
                                            : 0;
        c = c * 16 + v;
    }
    if (c < 0x80 && c >= 0x20) {
        buf_char(b, (char)c);
    } else if (c >= 0x80 && c < 0x800) {
        buf_char(b, (char)(0xc0 | c >> 6));
        buf_char(b, (char)(0x80 | (c & 0x3f)));
    } else if (c >= 0x800 && c < 0x10000 && (c < 0xd800 || c > 0xdfff)) {
        buf_char(b, (char)(0xe0 | c >> 12));
        buf_char(b, (char)(0x80 | (c >> 6 & 0x3f)));
        buf_char(b, (char)(0x80 | (c & 0x3f)));
    } else {
        buf_char(b, '?');
    }
}

/* TEXT of a quoted literal. A KNOWN text also loses the escapes of interpolations; in a template
 * they stay, because link still has to tell them from real ones. */
static void put_literal(struct buf *b, struct str text, bool escapes, bool known)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i], next = i + 1 < text.n ? text.p[i + 1] : 0;
        if (known && (c == '$' || c == '%') && next == c && i + 2 < text.n &&
            text.p[i + 2] == '{') {
            buf_char(b, c);
            i++;
        } else if (!escapes || c != '\\' || !next) {
            buf_char(b, c);
        } else if (next == 'u' || next == 'U') {
            size_t digits = next == 'u' ? 4 : 8;
            put_code_point(b, str_sub(text, i + 2, digits));
            i += 1 + digits;
        } else {
            static const char from[] = "ntr", to[] = "\n\t\r";
            const char *known_escape = strchr(from, next);
            buf_char(b, known_escape ? to[known_escape - from] : next);
            i++;
        }
    }
}

static bool is_computed(uint8_t kind)
{
    return kind == HCL_INTERPOLATION || kind == HCL_DIRECTIVE || kind == SYNTAX_ERROR;
}

static bool is_known(const struct syntax *s, struct syntax_list parts)
{
    for (uint32_t i = 0; i < parts.n; i++)
        if (is_computed(syntax_at(s, parts, i).kind))
            return false;
    return true;
}

static uint32_t start_of(struct syntax_node n)
{
    return ts_node_start_byte(n.ts);
}

static uint32_t end_of(struct syntax_node n)
{
    return ts_node_end_byte(n.ts);
}

/* What stands between bytes FROM and TO of the source: literals are whatever is no interpolation,
 * because the grammar drops white space around one. */
static struct str parts_text(struct tree *t, struct syntax *s, struct syntax_list parts,
                             uint32_t from, uint32_t to, bool escapes)
{
    struct buf b;
    buf_init(&b, t->arena);
    bool known = is_known(s, parts);
    for (uint32_t i = 0; i < parts.n; i++) {
        struct syntax_node part = syntax_at(s, parts, i);
        if (!is_computed(part.kind) || start_of(part) < from || end_of(part) > to)
            continue;
        put_literal(&b, str_sub(s->text, from, start_of(part) - from), escapes, known);
        buf_str(&b, syntax_text(s, part));
        from = end_of(part);
    }
    put_literal(&b, str_sub(s->text, from, to - from), escapes, known);
    struct str text = buf_take(&b);
    return text.p ? text : STR("");
}

struct str hcl_text(struct tree *t, struct syntax *s, struct syntax_node node)
{
    if (node.kind == HCL_IDENTIFIER)
        return syntax_text(s, node);
    struct str source = syntax_text(s, node);
    if (source.n < 2 || source.p[0] != '"') // a heredoc as a key
        return source.p ? source : STR("");
    struct syntax_list parts = syntax_open(s, node);
    struct str text = parts_text(t, s, parts, start_of(node) + 1, end_of(node) - 1, true);
    syntax_close(s, parts);
    return text;
}

static uint32_t add_text(struct tree *t, uint32_t parent, struct str key, struct str text,
                         bool known, uint32_t line)
{
    text = tree_scalar_text(t, text, line);
    uint32_t node = tree_add(t, parent, known ? TREE_STRING : TREE_UNKNOWN, key, text, line);
    if (node)
        t->nodes.v[node].quoted = true;
    return node;
}

static void add_source(struct tree *t, struct syntax *s, struct syntax_node node, uint32_t parent,
                       struct str key, uint32_t line)
{
    struct str text = syntax_text(s, node);
    text = tree_scalar_text(t, arena_printf(t->arena, "${%.*s}", STR_ARG(text)), line);
    uint32_t added = tree_add(t, parent, TREE_UNKNOWN, key, text, line);
    tree_close(t, added, syntax_end_line(node));
}

// ---------------------------------------------------------------------------------------- heredocs

// Lines of a heredoc without the indentation that all of them share (<<-).
static struct str without_indentation(struct arena *a, struct str text)
{
    size_t least = SIZE_MAX;
    struct str rest = text, line;
    while (str_line(&rest, &line)) {
        size_t n = 0;
        while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t'))
            n++;
        if (n < line.n && n < least)
            least = n;
    }
    if (least == 0 || least == SIZE_MAX)
        return text;
    struct buf b;
    buf_init(&b, a);
    for (rest = text; str_line(&rest, &line);) {
        buf_str(&b, str_from(line, least < line.n ? least : line.n));
        buf_char(&b, '\n');
    }
    return buf_take(&b);
}

// An interpolation as it may stand inside of JSON: in quotes when it is a whole value.
static void put_as_json(struct buf *b, struct str source, bool inside)
{
    if (!inside)
        buf_char(b, '"');
    for (size_t i = 0; i < source.n; i++) {
        char c = source.p[i];
        if (c == '"' || c == '\\')
            buf_char(b, '\\');
        buf_char(b, c == '\n' ? ' ' : c);
    }
    if (!inside)
        buf_char(b, '"');
}

// The heredoc between FROM and TO as JSON text that a parser can read: interpolations quoted.
static struct str as_json(struct tree *t, struct syntax *s, struct syntax_list parts, uint32_t from,
                          uint32_t to)
{
    struct buf b;
    buf_init(&b, t->arena);
    bool inside = false;
    for (uint32_t i = 0; i <= parts.n; i++) {
        struct syntax_node part = syntax_at(s, parts, i);
        if (i < parts.n && !is_computed(part.kind))
            continue;
        if (i < parts.n && (part.kind != HCL_INTERPOLATION || start_of(part) < from))
            return STR_NONE;
        uint32_t until = i < parts.n ? start_of(part) : to;
        struct str text = str_sub(s->text, from, until > from ? until - from : 0);
        for (size_t c = 0; c < text.n; c++)
            if (text.p[c] == '\\')
                c++;
            else if (text.p[c] == '"')
                inside = !inside;
        buf_str(&b, text);
        if (i < parts.n) {
            put_as_json(&b, syntax_text(s, part), inside);
            from = end_of(part);
        }
    }
    return buf_take(&b);
}

/* Copies what is below node FROM of J to below TO. The JSON parser bounds the nesting of J by
 * TREE_DEPTH_MAX. */
static void graft(struct tree *t, uint32_t to, const struct tree *j, uint32_t from, uint32_t line)
{
    for (uint32_t c = j->nodes.v[from].first; c && !t->full; c = j->nodes.v[c].next) {
        const struct tree_node *n = &j->nodes.v[c];
        bool computed = n->type == TREE_STRING && str_contains(n->value, STR("${"));
        uint32_t added =
            tree_add(t, to, computed ? TREE_UNKNOWN : n->type, n->key, n->value, n->line + line);
        if (added && n->first)
            graft(t, added, j, c, line);
        tree_close(t, added, n->end_line + line);
    }
}

// A heredoc of JSON as a subtree; false when it is none.
static bool add_json(struct tree *t, struct str json, uint32_t parent, struct str key,
                     uint32_t line)
{
    struct str body = str_trim(json);
    if (body.n < 2 || (body.p[0] != '{' && body.p[0] != '['))
        return false;
    struct tree j;
    tree_init(&j, t->arena);
    tree_parse_json(&j, json);
    if (j.notes.n || j.documents.n != 1)
        return false;
    const struct tree_node *root = &j.nodes.v[j.documents.v[0]];
    if (root->type != TREE_MAP && root->type != TREE_LIST)
        return false;
    uint32_t node = tree_add(t, parent, root->type, key, STR_NONE, line);
    if (node)
        graft(t, node, &j, j.documents.v[0], line);
    tree_close(t, node, root->end_line + line);
    return true;
}

static void add_heredoc(struct tree *t, struct syntax *s, struct syntax_node node, uint32_t parent,
                        struct str key, uint32_t line)
{
    struct syntax_list parts = syntax_open(s, node);
    struct str start = syntax_text(s, syntax_kind(s, parts, HCL_HEREDOC_START));
    struct syntax_node open = syntax_kind(s, parts, HCL_HEREDOC_WORD);
    struct syntax_node close = syntax_at(s, parts, parts.n ? parts.n - 1 : 0);
    uint32_t from = syntax_none(open) ? start_of(node) : end_of(open);
    uint32_t to = close.kind == HCL_HEREDOC_WORD ? start_of(close) : end_of(node);
    while (from < to && (s->text.p[from] == ' ' || s->text.p[from] == '\r'))
        from++;
    if (from < to && s->text.p[from] == '\n')
        from++;
    while (to > from && (s->text.p[to - 1] == ' ' || s->text.p[to - 1] == '\t'))
        to--; // the indentation of the closing word
    if (to < from)
        to = from;
    struct str text = parts_text(t, s, parts, from, to, false);
    struct str json = as_json(t, s, parts, from, to);
    bool known = is_known(s, parts);
    syntax_close(s, parts);
    if (json.p && add_json(t, json, parent, key, syntax_line(node)))
        return;
    if (str_eq(start, STR("<<-")))
        text = without_indentation(t->arena, text);
    uint32_t added = add_text(t, parent, key, text, known, line);
    tree_close(t, added, syntax_end_line(node));
}

// ------------------------------------------------------------------------------------------ values

static struct str element_key(struct tree *t, struct syntax *s, struct syntax_node expression)
{
    struct syntax_list l = syntax_open(s, expression);
    struct syntax_node n = syntax_only(s, l);
    struct str key = syntax_text(s, expression);
    if (l.n == 1 && n.kind == HCL_LITERAL) {
        struct syntax_list inner = syntax_open(s, n);
        struct syntax_node literal = syntax_only(s, inner);
        if (literal.kind == HCL_STRING)
            key = hcl_text(t, s, literal);
        syntax_close(s, inner);
    } else if (l.n == 1 && n.kind == HCL_TEMPLATE) {
        struct syntax_list inner = syntax_open(s, n);
        key = hcl_text(t, s, syntax_only(s, inner));
        syntax_close(s, inner);
    } else if (l.n != 1) {
        key = arena_printf(t->arena, "${%.*s}", STR_ARG(key));
    }
    syntax_close(s, l);
    return key;
}

static void add_container(struct tree *t, struct syntax *s, struct syntax_node node,
                          uint32_t parent, struct str key, uint32_t line, uint32_t depth)
{
    bool map = node.kind == HCL_OBJECT;
    uint32_t added = tree_add(t, parent, map ? TREE_MAP : TREE_LIST, key, STR_NONE, line);
    struct syntax_list l = syntax_open(s, node);
    for (uint32_t i = 0; added && i < l.n; i++) {
        struct syntax_node e = syntax_at(s, l, i);
        if (!map && e.kind == HCL_EXPRESSION)
            hcl_value(t, s, e, added, STR_NONE, syntax_line(e), depth);
        if (!map || e.kind != HCL_ELEMENT)
            continue;
        struct syntax_list pair = syntax_open(s, e);
        struct syntax_node k = syntax_at(s, pair, 0), v = syntax_at(s, pair, pair.n - 1);
        if (pair.n >= 3 && v.kind == HCL_EXPRESSION)
            hcl_value(t, s, v, added, element_key(t, s, k), syntax_line(k), depth);
        syntax_close(s, pair);
    }
    syntax_close(s, l);
    tree_close(t, added, syntax_end_line(node));
}

static void add_literal(struct tree *t, struct syntax *s, struct syntax_node node, uint32_t parent,
                        struct str key, uint32_t line)
{
    struct syntax_list l = syntax_open(s, node);
    struct syntax_node n = syntax_only(s, l);
    struct str text = syntax_text(s, n);
    if (n.kind == HCL_STRING)
        add_text(t, parent, key, hcl_text(t, s, n), true, line);
    else
        tree_add(t, parent,
                 n.kind == HCL_NUMBER    ? TREE_NUMBER
                 : n.kind == HCL_BOOLEAN ? TREE_BOOLEAN
                 : n.kind == HCL_NULL    ? TREE_NULL
                                         : TREE_UNKNOWN,
                 key, text, line);
    syntax_close(s, l);
}

static void add_template(struct tree *t, struct syntax *s, struct syntax_node node, uint32_t parent,
                         struct str key, uint32_t line)
{
    struct syntax_list l = syntax_open(s, node);
    struct syntax_node n = syntax_only(s, l);
    if (n.kind == HCL_HEREDOC) {
        add_heredoc(t, s, n, parent, key, line);
    } else {
        struct syntax_list parts = syntax_open(s, n);
        bool known = is_known(s, parts);
        syntax_close(s, parts);
        add_text(t, parent, key, hcl_text(t, s, n), known, line);
    }
    syntax_close(s, l);
}

// The one argument of jsonencode() and yamlencode(), so that what they encode is a subtree.
static struct syntax_node encoded(struct syntax *s, struct syntax_node call)
{
    struct syntax_list l = syntax_open(s, call);
    struct str name = syntax_text(s, syntax_kind(s, l, HCL_IDENTIFIER));
    struct syntax_node arguments = syntax_kind(s, l, HCL_ARGUMENTS), only = {0};
    syntax_close(s, l);
    if (!str_eq(name, STR("jsonencode")) && !str_eq(name, STR("yamlencode")))
        return only;
    l = syntax_open(s, arguments);
    if (l.n == 1 && syntax_at(s, l, 0).kind == HCL_EXPRESSION)
        only = syntax_at(s, l, 0);
    syntax_close(s, l);
    if (syntax_none(only))
        return only;
    l = syntax_open(s, only);
    bool collection = l.n == 1 && syntax_at(s, l, 0).kind == HCL_COLLECTION;
    syntax_close(s, l);
    return collection ? only : (struct syntax_node){0};
}

void hcl_value(struct tree *t, struct syntax *s, struct syntax_node node, uint32_t parent,
               struct str key, uint32_t line, uint32_t depth)
{
    if (depth == 0) {
        tree_note(t, ERR_LIMIT, line, "nested deeper than %d", TREE_DEPTH_MAX);
        return;
    }
    struct syntax_list l = syntax_open(s, node);
    struct syntax_node n = syntax_only(s, l);
    bool single = l.n == 1;
    bool parenthesised = l.n == 3 && n.kind == HCL_EXPRESSION;
    syntax_close(s, l);
    struct syntax_node argument = {0};
    if (single && n.kind == HCL_CALL)
        argument = encoded(s, n);
    if (parenthesised) {
        hcl_value(t, s, n, parent, key, line, depth - 1);
    } else if (!syntax_none(argument)) {
        hcl_value(t, s, argument, parent, key, line, depth - 1);
    } else if (single && n.kind == HCL_LITERAL) {
        add_literal(t, s, n, parent, key, line);
    } else if (single && n.kind == HCL_TEMPLATE) {
        add_template(t, s, n, parent, key, line);
    } else if (single && n.kind == HCL_COLLECTION) {
        struct syntax_list inner = syntax_open(s, n);
        struct syntax_node collection = syntax_only(s, inner);
        syntax_close(s, inner);
        add_container(t, s, collection, parent, key, line, depth - 1);
    } else {
        struct str text = syntax_text(s, node);
        bool negative = single && n.kind == HCL_OPERATION && tree_scalar_type(text) == TREE_NUMBER;
        if (negative)
            tree_add(t, parent, TREE_NUMBER, key, text, line);
        else
            add_source(t, s, node, parent, key, line);
    }
}
