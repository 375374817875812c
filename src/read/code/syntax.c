/* tree-sitter for readers; see syntax.h. One cursor serves all lists of a file: it is reset to the
 * node, walks its children once and leaves them on the stack, so no list costs an allocation of its
 * own. Work is bounded by counting the parser's progress calls, not by a clock: the same input
 * gives up at the same place on every machine. */
#include "read/code/syntax.h"

#include "base/limits.h"

#include <string.h>

// A tick is about 100 steps of the parser. Real source takes up to 0.03 ticks a byte, pathological
// but finite input up to 0.07.
enum { TICKS_MIN = 2000, BYTES_PER_TICK = 8 };

static uint8_t number_of(const struct syntax_name *kinds, uint32_t n, const char *name, bool token)
{
    for (uint32_t i = 1; i < n; i++)
        if (kinds[i].token == token && strcmp(kinds[i].name, name) == 0)
            return (uint8_t)i;
    return SYNTAX_OTHER;
}

void syntax_grammar_init(struct syntax_grammar *g, const TSLanguage *language,
                         const struct syntax_name *kinds, uint32_t n_kinds,
                         const char *const *fields, uint32_t n_fields)
{
    *g = (struct syntax_grammar){.language = language};
    uint32_t symbols = ts_language_symbol_count(language);
    for (uint32_t i = 0; i < symbols && i < SYNTAX_SYMBOLS_MAX; i++) {
        TSSymbolType type = ts_language_symbol_type(language, (TSSymbol)i);
        const char *name = ts_language_symbol_name(language, (TSSymbol)i);
        if (name && (type == TSSymbolTypeRegular || type == TSSymbolTypeAnonymous))
            g->kind_of[i] = number_of(kinds, n_kinds, name, type == TSSymbolTypeAnonymous);
    }
    for (uint32_t i = 1; i < n_fields; i++) {
        TSFieldId id =
            ts_language_field_id_for_name(language, fields[i], (uint32_t)strlen(fields[i]));
        if (id && id < SYNTAX_FIELDS_MAX)
            g->field_of[id] = (uint8_t)i;
    }
}

static const char *read_text(void *payload, uint32_t byte, TSPoint point, uint32_t *n)
{
    (void)point;
    const struct syntax *s = payload;
    *n = byte < s->text.n ? (uint32_t)s->text.n - byte : 0;
    return *n ? s->text.p + byte : "";
}

static bool too_long(TSParseState *state)
{
    struct syntax *s = state->payload;
    return ++s->ticks > TICKS_MIN + s->text.n / BYTES_PER_TICK;
}

static void release(void *handle)
{
    struct syntax *s = handle;
    if (syntax_memory_is_plain() && s->tree) {
        ts_tree_cursor_delete(&s->cursor);
        ts_tree_delete(s->tree);
    }
    syntax_memory_use(NULL);
}

// What grammars' scanners allocate is not tree-sitter's, and so the parser is deleted in any case.
static TSTree *parse(struct syntax *s)
{
    TSParser *parser = ts_parser_new();
    TSInput input = {.payload = s, .read = read_text, .encoding = TSInputEncodingUTF8};
    TSParseOptions options = {.payload = s, .progress_callback = too_long};
    TSTree *tree = NULL;
    if (ts_parser_set_language(parser, s->grammar->language))
        tree = ts_parser_parse_with_options(parser, NULL, input, options);
    ts_parser_delete(parser);
    return tree;
}

struct syntax *syntax_parse(const struct syntax_grammar *g, struct str text, struct arena *a)
{
    if (text.n > UINT32_MAX / 2)
        return NULL;
    struct syntax *s = arena_new(a, struct syntax);
    *s = (struct syntax){.grammar = g, .text = text, .arena = a, .memory = syntax_memory_of(a)};
    syntax_memory_use(s->memory);
    arena_cleanup(a, release, s);
    s->tree = parse(s);
    if (!s->tree)
        return NULL;
    s->cursor = ts_tree_cursor_new(ts_tree_root_node(s->tree));
    return s;
}

static struct syntax_node wrap(const struct syntax *s, TSNode ts, TSFieldId field)
{
    TSSymbol symbol = ts_node_symbol(ts);
    struct syntax_node n = {.ts = ts, .named = ts_node_is_named(ts)};
    if (ts_node_is_error(ts))
        n.kind = SYNTAX_ERROR;
    else if (symbol < SYNTAX_SYMBOLS_MAX)
        n.kind = s->grammar->kind_of[symbol];
    if (field < SYNTAX_FIELDS_MAX)
        n.field = s->grammar->field_of[field];
    return n;
}

struct syntax_node syntax_root(const struct syntax *s)
{
    return wrap(s, ts_tree_root_node(s->tree), 0);
}

uint32_t syntax_errors(const struct syntax *s, uint32_t *line)
{
    uint32_t n = 0;
    *line = 0;
    TSNode root = ts_tree_root_node(s->tree);
    if (!ts_node_has_error(root))
        return 0;
    syntax_memory_use(s->memory);
    TSTreeCursor c = ts_tree_cursor_new(root);
    for (bool more = true; more;) {
        TSNode at = ts_tree_cursor_current_node(&c);
        bool error = ts_node_is_error(at) || ts_node_is_missing(at);
        if (error && !n++)
            *line = ts_node_start_point(at).row + 1;
        if (!error && ts_node_has_error(at) && ts_tree_cursor_goto_first_child(&c))
            continue;
        while (!(more = ts_tree_cursor_goto_next_sibling(&c)) && ts_tree_cursor_goto_parent(&c))
            ;
    }
    ts_tree_cursor_delete(&c);
    return n;
}

struct syntax_list syntax_open(struct syntax *s, struct syntax_node node)
{
    struct syntax_list list = {s->stack.n, 0};
    if (syntax_none(node))
        return list;
    syntax_memory_use(s->memory);
    ts_tree_cursor_reset(&s->cursor, node.ts);
    if (!ts_tree_cursor_goto_first_child(&s->cursor))
        return list;
    do {
        TSNode ts = ts_tree_cursor_current_node(&s->cursor);
        if (ts_node_is_extra(ts) && !ts_node_is_error(ts))
            continue;
        vec_push(s->arena, &s->stack, wrap(s, ts, ts_tree_cursor_current_field_id(&s->cursor)));
        list.n++;
    } while (ts_tree_cursor_goto_next_sibling(&s->cursor));
    return list;
}

void syntax_close(struct syntax *s, struct syntax_list list)
{
    s->stack.n = list.first;
}

struct syntax_node syntax_at(const struct syntax *s, struct syntax_list list, uint32_t i)
{
    return i < list.n ? s->stack.v[list.first + i] : (struct syntax_node){0};
}

struct syntax_node syntax_field(const struct syntax *s, struct syntax_list list, uint8_t field)
{
    struct syntax_node token = {0};
    for (uint32_t i = 0; i < list.n; i++) {
        const struct syntax_node *n = &s->stack.v[list.first + i];
        if (n->field != field)
            continue;
        if (n->named)
            return *n;
        if (syntax_none(token))
            token = *n;
    }
    return token;
}

struct syntax_node syntax_kind(const struct syntax *s, struct syntax_list list, uint8_t kind)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (s->stack.v[list.first + i].kind == kind)
            return s->stack.v[list.first + i];
    return (struct syntax_node){0};
}

bool syntax_has(const struct syntax *s, struct syntax_list list, uint8_t kind)
{
    return !syntax_none(syntax_kind(s, list, kind));
}

struct syntax_node syntax_only(const struct syntax *s, struct syntax_list list)
{
    for (uint32_t i = 0; i < list.n; i++)
        if (s->stack.v[list.first + i].named)
            return s->stack.v[list.first + i];
    return (struct syntax_node){0};
}

bool syntax_none(struct syntax_node node)
{
    return node.ts.id == NULL;
}

struct str syntax_text(const struct syntax *s, struct syntax_node node)
{
    if (syntax_none(node))
        return STR_NONE;
    uint32_t from = ts_node_start_byte(node.ts), to = ts_node_end_byte(node.ts);
    return str_sub(s->text, from, to > from ? to - from : 0);
}

uint32_t syntax_line(struct syntax_node node)
{
    return syntax_none(node) ? 0 : ts_node_start_point(node.ts).row + 1;
}

uint32_t syntax_end_line(struct syntax_node node)
{
    return syntax_none(node) ? 0 : ts_node_end_point(node.ts).row + 1;
}

struct str syntax_cut(struct str text, size_t n)
{
    if (text.n <= n)
        return text;
    while (n && ((unsigned char)text.p[n] & 0xC0) == 0x80)
        n--;
    return str_sub(text, 0, n);
}
