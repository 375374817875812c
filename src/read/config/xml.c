/* XML through expat. Nothing outside the file is ever read, and entities of the document's own are
 * not expanded: configuration does not need them, bombs do. */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/emit.h"

#include <expat.h>
#include <string.h>

struct open_element {
    uint32_t node;
    struct buf text;
    uint32_t text_line;
};

struct xml {
    struct tree *t;
    XML_Parser parser;
    struct open_element stack[TREE_DEPTH_MAX];
    uint32_t depth;
    uint32_t skip; // open elements below the depth limit
    uint32_t root;
};

static uint32_t line_of(const struct xml *x)
{
    return (uint32_t)XML_GetCurrentLineNumber(x->parser);
}

static struct str local_name(const char *name)
{
    struct str s = str_c(name);
    ptrdiff_t colon = str_rfind_char(s, ':');
    return colon < 0 ? s : str_from(s, (size_t)colon + 1);
}

static void XMLCALL on_start(void *user, const char *name, const char **attributes)
{
    struct xml *x = user;
    if (x->skip || x->depth == TREE_DEPTH_MAX) {
        if (!x->skip++)
            tree_note(x->t, ERR_LIMIT, line_of(x), "nested deeper than %d", TREE_DEPTH_MAX);
        return;
    }
    struct arena *a = x->t->arena;
    uint32_t line = line_of(x), parent = x->depth ? x->stack[x->depth - 1].node : x->root;
    uint32_t node =
        tree_add(x->t, parent, TREE_MAP, arena_str(a, local_name(name)), STR_NONE, line);
    if (!node) {
        XML_StopParser(x->parser, XML_FALSE);
        return;
    }
    x->stack[x->depth++] = (struct open_element){.node = node};
    for (; *attributes; attributes += 2) {
        bool declares = strncmp(attributes[0], "xmlns", 5) == 0;
        if (declares)
            continue;
        struct str key = arena_join(a, STR("@"), local_name(attributes[0]));
        struct str value = tree_scalar_text(x->t, str_c(attributes[1]), line);
        tree_add(x->t, node, TREE_STRING, key, value, line);
    }
}

static void XMLCALL on_text(void *user, const char *text, int n)
{
    struct xml *x = user;
    if (x->skip || x->depth == 0 || n <= 0)
        return;
    struct open_element *e = &x->stack[x->depth - 1];
    struct str s = {text, (size_t)n};
    if (!e->text.arena) {
        if (str_trim(s).n == 0)
            return;
        buf_init(&e->text, x->t->arena);
        e->text.limit = TREE_TEXT_MAX;
        e->text_line = line_of(x);
    }
    buf_str(&e->text, s);
}

static void XMLCALL on_end(void *user, const char *name)
{
    (void)name;
    struct xml *x = user;
    if (x->skip) {
        x->skip--;
        return;
    }
    if (x->depth == 0)
        return;
    struct open_element *e = &x->stack[--x->depth];
    struct tree_node *n = &x->t->nodes.v[e->node];
    struct str text = e->text.arena ? str_trim(buf_take(&e->text)) : STR_NONE;
    uint32_t end = line_of(x);
    if (e->text.truncated)
        tree_note(x->t, ERR_LIMIT, e->text_line, "a value was cut");
    if (n->first == TREE_NONE) { // text alone, or nothing at all
        n->type = TREE_STRING;
        n->value = text.p ? text : STR("");
    } else if (text.n) {
        tree_add(x->t, e->node, TREE_STRING, STR("#text"), text, e->text_line);
    }
    n = &x->t->nodes.v[e->node];
    n->end_line = end > n->line ? end : n->line;
}

static int XMLCALL on_external(XML_Parser parser, const char *context, const char *base,
                               const char *system, const char *public)
{
    (void)parser, (void)context, (void)base, (void)system, (void)public;
    return XML_STATUS_OK; // read as empty
}

// A default handler without expansion: internal entities come here as "&name;".
static void XMLCALL on_other(void *user, const char *text, int n)
{
    if (n > 1 && text[0] == '&')
        on_text(user, text, n);
}

void tree_parse_xml(struct tree *t, struct str text)
{
    struct arena scratch;
    arena_init(&scratch);
    struct xml *x = arena_new(&scratch, struct xml);
    x->t = t;
    x->root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    struct str start = str_trim(text); // a blank line before <?xml is an error to expat alone
    uint32_t before = 0;
    for (const char *p = text.p; p && p < start.p; p++)
        before += *p == '\n';
    x->parser = XML_ParserCreate(NULL);
    if (!x->parser || start.n == 0 || start.n > INT32_MAX) {
        if (x->parser)
            XML_ParserFree(x->parser);
        arena_release(&scratch);
        return;
    }
    XML_SetUserData(x->parser, x);
    XML_SetElementHandler(x->parser, on_start, on_end);
    XML_SetCharacterDataHandler(x->parser, on_text);
    XML_SetDefaultHandler(x->parser, on_other);
    XML_SetExternalEntityRefHandler(x->parser, on_external);
    XML_SetParamEntityParsing(x->parser, XML_PARAM_ENTITY_PARSING_NEVER);
    uint32_t first = t->nodes.n;
    if (XML_Parse(x->parser, start.p, (int)start.n, XML_TRUE) == XML_STATUS_ERROR && !t->full)
        tree_note(t, ERR_PARSE, line_of(x) + before, "%s",
                  XML_ErrorString(XML_GetErrorCode(x->parser)));
    while (x->depth)
        on_end(x, "");
    for (uint32_t i = first; before && i < t->nodes.n; i++) {
        t->nodes.v[i].line += before;
        t->nodes.v[i].end_line += before;
    }
    if (t->nodes.v[x->root].first)
        t->nodes.v[x->root].end_line = t->nodes.v[t->nodes.v[x->root].last].end_line;
    XML_ParserFree(x->parser);
    arena_release(&scratch);
}

static void read_xml(struct read_job *job)
{
    config_read(job, tree_parse_xml, "xml");
}

const struct reader reader_xml = {
    .name = "xml",
    .languages = "xml jmeter",
    .read = read_xml,
};
