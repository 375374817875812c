/* The parser of Go templates: pipelines from tokens, nodes from actions. Blocks nest by recursion,
 * bounded by RENDER_DEPTH_MAX. */
#include "base/limits.h"
#include "render/gotmpl.h"

#include <string.h>

struct parser {
    struct gotmpl_set *s;
    struct gotmpl_lexer x;
    bool trim; // the last action ended with a trim mark
    uint32_t action_line;
    enum { END_TEXT, END_END, END_ELSE } ended; // what ended a list
};

void gotmpl_set_init(struct gotmpl_set *s, struct arena *a)
{
    *s = (struct gotmpl_set){.arena = a};
    map_init(&s->names, a);
}

const struct gotmpl_node *gotmpl_find(const struct gotmpl_set *s, struct str name, bool *found)
{
    uint32_t at = map_get(&s->names, name, UINT32_MAX);
    *found = at != UINT32_MAX;
    return *found ? s->bodies.v[at] : NULL;
}

static void define(struct gotmpl_set *s, struct str name, struct gotmpl_node *body)
{
    uint32_t *at = map_at(&s->names, name, s->bodies.n);
    if (*at == s->bodies.n)
        vec_push(s->arena, &s->bodies, body);
    else
        s->bodies.v[*at] = body;
}

void gotmpl_name(struct gotmpl_set *s, struct str name, struct gotmpl_node *body)
{
    if (map_get(&s->names, name, UINT32_MAX) == UINT32_MAX)
        define(s, name, body);
}

static enum err wrong(struct gotmpl_lexer *x, const char *what)
{
    return diag_set(x->d, x->a, ERR_PARSE, STR_NONE, x->line, "%s", what);
}

static bool is_mark(const struct gotmpl_token *t, const char *mark)
{
    return t->kind == GOTMPL_T_MARK && str_eq(t->text, str_c(mark));
}

static bool is_name(const struct gotmpl_token *t, const char *name)
{
    return t->kind == GOTMPL_T_NAME && str_eq(t->text, str_c(name));
}

// Offset of the parenthesis that closes the one at OPEN, or TO.
static uint32_t closing(const struct gotmpl_lexer *x, uint32_t open, uint32_t to)
{
    uint32_t depth = 0;
    for (uint32_t i = open; i < to; i++) {
        depth += is_mark(&x->tokens.v[i], "(");
        if (is_mark(&x->tokens.v[i], ")") && --depth == 0)
            return i;
    }
    return to;
}

// An operand that begins at token *AT, without its fields.
static enum err operand_head(struct gotmpl_lexer *x, uint32_t *at, uint32_t to, uint32_t depth,
                             struct gotmpl_operand *o)
{
    const struct gotmpl_token *t = &x->tokens.v[(*at)++];
    o->text = t->text;
    switch (t->kind) {
    case GOTMPL_T_DOT:
        o->kind = GOTMPL_DOT;
        return ERR_OK;
    case GOTMPL_T_FIELD:
        o->kind = GOTMPL_FIELD;
        vec_push(x->a, &o->fields, t->text);
        return ERR_OK;
    case GOTMPL_T_VAR:
        o->kind = GOTMPL_VARIABLE;
        return ERR_OK;
    case GOTMPL_T_STRING:
        o->kind = GOTMPL_STRING;
        return ERR_OK;
    case GOTMPL_T_NUMBER:
        o->kind = GOTMPL_NUMBER;
        return ERR_OK;
    case GOTMPL_T_NAME:
        o->kind = is_name(t, "nil")                           ? GOTMPL_NIL
                  : is_name(t, "true") || is_name(t, "false") ? GOTMPL_BOOL
                                                              : GOTMPL_NAME;
        return ERR_OK;
    default:
        break;
    }
    uint32_t close = is_mark(t, "(") ? closing(x, *at - 1, to) : to;
    if (close == to)
        return wrong(x, "unexpected punctuation");
    o->kind = GOTMPL_PIPE;
    enum err err = gotmpl_pipeline(x, *at, close, depth + 1, &o->pipe);
    *at = close + 1;
    return err;
}

static enum err command(struct gotmpl_lexer *x, uint32_t from, uint32_t to, uint32_t depth,
                        struct gotmpl_command *c)
{
    if (from >= to)
        return wrong(x, "an empty command");
    for (uint32_t at = from; at < to;) {
        struct gotmpl_operand o = {0};
        enum err err = operand_head(x, &at, to, depth, &o);
        if (err)
            return err;
        while (at < to && x->tokens.v[at].kind == GOTMPL_T_FIELD && x->tokens.v[at].glued)
            vec_push(x->a, &o.fields, x->tokens.v[at++].text);
        vec_push(x->a, &c->operands, o);
    }
    return ERR_OK;
}

// $x :=, $k, $v :=, $x = in front of a pipeline.
static uint32_t declarations(struct gotmpl_lexer *x, uint32_t from, uint32_t to,
                             struct gotmpl_pipe *p)
{
    uint32_t at = from;
    str_vec names = {0};
    while (at < to && x->tokens.v[at].kind == GOTMPL_T_VAR && names.n < 2) {
        vec_push(x->a, &names, x->tokens.v[at++].text);
        if (at < to && (is_mark(&x->tokens.v[at], ":=") || is_mark(&x->tokens.v[at], "="))) {
            p->assigns = is_mark(&x->tokens.v[at], "=");
            p->variables = names;
            return at + 1;
        }
        if (at >= to || !is_mark(&x->tokens.v[at], ","))
            break;
        at++;
    }
    return from;
}

enum err gotmpl_pipeline(struct gotmpl_lexer *x, uint32_t from, uint32_t to, uint32_t depth,
                         struct gotmpl_pipe **pipe)
{
    if (depth > RENDER_DEPTH_MAX)
        return diag_set(x->d, x->a, ERR_LIMIT, STR_NONE, x->line, "nested deeper than %d",
                        RENDER_DEPTH_MAX);
    struct gotmpl_pipe *p = *pipe = arena_new(x->a, struct gotmpl_pipe);
    p->line = x->line;
    from = declarations(x, from, to, p);
    if (from < to) {
        const struct gotmpl_token *last = &x->tokens.v[to - 1];
        size_t start = x->tokens.v[from].at, end = last->at;
        end += last->kind == GOTMPL_T_STRING ? last->text.n + 2 : last->text.n;
        end += last->kind == GOTMPL_T_FIELD || last->kind == GOTMPL_T_DOT;
        p->source = str_sub(x->text, start, end - start);
    }
    uint32_t parentheses = 0;
    for (uint32_t at = from; at <= to; at++) {
        if (at < to) {
            parentheses += is_mark(&x->tokens.v[at], "(");
            parentheses -= parentheses && is_mark(&x->tokens.v[at], ")");
            if (parentheses || !is_mark(&x->tokens.v[at], "|"))
                continue;
        }
        struct gotmpl_command c = {0};
        enum err err = command(x, from, at, depth, &c);
        if (err)
            return err;
        vec_push(x->a, &p->commands, c);
        from = at + 1;
    }
    return ERR_OK;
}

// ------------------------------------------------------------------------------------------ nodes

static enum err parse_list(struct parser *p, uint32_t depth, struct gotmpl_node **list);

static struct str trim_end(struct str s)
{
    while (s.n && strchr(" \t\r\n", s.p[s.n - 1]))
        s.n--;
    return s;
}

// Text up to the next action; *MORE is false at the end of the source.
static struct gotmpl_node *take_text(struct parser *p, bool *more)
{
    struct gotmpl_lexer *x = &p->x;
    ptrdiff_t open = str_find(x->text, STR("{{"), x->at);
    size_t end = open < 0 ? x->text.n : (size_t)open;
    if (p->trim)
        for (; x->at < end && strchr(" \t\r\n", x->text.p[x->at]); x->at++)
            x->line += x->text.p[x->at] == '\n';
    p->trim = false;
    struct str text = str_sub(x->text, x->at, end - x->at);
    struct gotmpl_node *n = arena_new(x->a, struct gotmpl_node);
    *n = (struct gotmpl_node){.kind = GOTMPL_TEXT, .line = x->line, .text = text};
    for (size_t i = 0; i < text.n; i++)
        x->line += text.p[i] == '\n';
    *more = open >= 0;
    x->at = end + 2;
    if (*more && x->at + 1 < x->text.n && x->text.p[x->at] == '-' &&
        strchr(" \t\r\n", x->text.p[x->at + 1])) {
        n->text = trim_end(n->text);
        x->at++;
    }
    return n;
}

// True when a comment stands here; it is skipped.
static bool skip_comment(struct parser *p, enum err *err)
{
    struct gotmpl_lexer *x = &p->x;
    size_t at = x->at;
    while (at < x->text.n && strchr(" \t\r\n", x->text.p[at]))
        at++;
    if (!str_starts(str_from(x->text, at), STR("/*")))
        return false;
    ptrdiff_t close = str_find(x->text, STR("*/"), at + 2);
    ptrdiff_t end = close < 0 ? -1 : str_find(x->text, STR("}}"), (size_t)close);
    if (end < 0) {
        *err = wrong(x, "a comment is not closed");
        return true;
    }
    for (size_t i = x->at; i < (size_t)end; i++)
        x->line += x->text.p[i] == '\n';
    p->trim = x->text.p[end - 1] == '-';
    x->at = (size_t)end + 2;
    return true;
}

static enum err branch(struct parser *p, struct gotmpl_node *n, uint32_t from, uint32_t depth)
{
    enum err err = gotmpl_pipeline(&p->x, from, p->x.tokens.n, 0, &n->pipe);
    if (!err)
        err = parse_list(p, depth + 1, &n->body);
    if (err || p->ended == END_END)
        return err;
    if (p->ended == END_TEXT)
        return wrong(&p->x, "an end is missing");
    if (p->x.tokens.n > 1) { // else if, else with
        struct gotmpl_node *m = n->otherwise = arena_new(p->x.a, struct gotmpl_node);
        bool with = is_name(&p->x.tokens.v[1], "with");
        if (!with && !is_name(&p->x.tokens.v[1], "if"))
            return wrong(&p->x, "an else with something behind it");
        *m = (struct gotmpl_node){.kind = with ? GOTMPL_WITH : GOTMPL_IF, .line = p->action_line};
        if (depth + 1 > RENDER_DEPTH_MAX)
            return diag_set(p->x.d, p->x.a, ERR_LIMIT, STR_NONE, p->x.line, "nested too deep");
        return branch(p, m, 2, depth + 1);
    }
    err = parse_list(p, depth + 1, &n->otherwise);
    if (!err && p->ended != END_END)
        return wrong(&p->x, "an end is missing");
    return err;
}

// define "name", block "name" pipeline: the body goes into the set.
static enum err definition(struct parser *p, struct gotmpl_node *n, bool block, uint32_t depth)
{
    if (p->x.tokens.n < 2 || p->x.tokens.v[1].kind != GOTMPL_T_STRING)
        return wrong(&p->x, "a template without a name");
    struct gotmpl_node *body = NULL;
    n->text = p->x.tokens.v[1].text;
    n->kind = block ? GOTMPL_CALL : GOTMPL_TEXT;
    enum err err = ERR_OK;
    if (block)
        err = gotmpl_pipeline(&p->x, 2, p->x.tokens.n, 0, &n->pipe);
    if (!err)
        err = parse_list(p, depth + 1, &body);
    if (!err && p->ended != END_END)
        return wrong(&p->x, "an end is missing");
    define(p->s, n->text, body);
    if (!block)
        n->text = STR("");
    return err;
}

static enum err parse_action(struct parser *p, uint32_t depth, struct gotmpl_node *n)
{
    static const struct {
        const char *name;
        enum gotmpl_kind kind;
    } branches[] = {{"if", GOTMPL_IF}, {"with", GOTMPL_WITH}, {"range", GOTMPL_RANGE}};
    struct gotmpl_lexer *x = &p->x;
    const struct gotmpl_token *first = &x->tokens.v[0];
    for (size_t i = 0; i < sizeof branches / sizeof *branches; i++)
        if (is_name(first, branches[i].name)) {
            n->kind = branches[i].kind;
            return branch(p, n, 1, depth);
        }
    if (is_name(first, "define") || is_name(first, "block"))
        return definition(p, n, is_name(first, "block"), depth);
    if (is_name(first, "template")) {
        if (x->tokens.n < 2 || x->tokens.v[1].kind != GOTMPL_T_STRING)
            return wrong(x, "a template without a name");
        n->kind = GOTMPL_CALL;
        n->text = x->tokens.v[1].text;
        return x->tokens.n > 2 ? gotmpl_pipeline(x, 2, x->tokens.n, 0, &n->pipe) : ERR_OK;
    }
    if (is_name(first, "break") || is_name(first, "continue")) {
        n->kind = is_name(first, "break") ? GOTMPL_BREAK : GOTMPL_CONTINUE;
        return ERR_OK;
    }
    n->kind = GOTMPL_ACTION;
    return gotmpl_pipeline(x, 0, x->tokens.n, 0, &n->pipe);
}

static enum err parse_list(struct parser *p, uint32_t depth, struct gotmpl_node **list)
{
    struct gotmpl_node **at = list;
    *list = NULL;
    if (depth > RENDER_DEPTH_MAX)
        return diag_set(p->x.d, p->x.a, ERR_LIMIT, STR_NONE, p->x.line,
                        "blocks nested deeper than %d", RENDER_DEPTH_MAX);
    for (;;) {
        bool more;
        struct gotmpl_node *n = take_text(p, &more);
        if (n->text.n) {
            *at = n;
            at = &n->next;
        }
        p->ended = END_TEXT;
        if (!more)
            return ERR_OK;
        enum err err = ERR_OK;
        p->action_line = p->x.line;
        if (skip_comment(p, &err)) {
            if (err)
                return err;
            continue;
        }
        err = gotmpl_lex(&p->x, &p->trim);
        if (err)
            return err;
        if (p->x.tokens.n == 0)
            return wrong(&p->x, "an empty action");
        if (is_name(&p->x.tokens.v[0], "end") || is_name(&p->x.tokens.v[0], "else")) {
            p->ended = is_name(&p->x.tokens.v[0], "end") ? END_END : END_ELSE;
            return ERR_OK;
        }
        n = arena_new(p->x.a, struct gotmpl_node);
        n->line = p->action_line;
        err = parse_action(p, depth, n);
        if (err)
            return err;
        *at = n;
        at = &n->next;
    }
}

enum err gotmpl_parse(struct gotmpl_set *s, struct str text, struct gotmpl_node **body,
                      struct diag *d)
{
    struct parser p = {.s = s, .x = {.a = s->arena, .text = text, .line = 1, .d = d}};
    enum err err = parse_list(&p, 0, body);
    return err || p.ended == END_TEXT ? err : wrong(&p.x, "an end without a beginning");
}
