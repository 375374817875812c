/* Texts put together by functions of the standard library: fmt.Sprintf, fmt.Errorf, path.Join and
 * their kin give what a template gives elsewhere: constant parts and holes. */
#include "read/code/go.h"

#include <string.h>

static void push_text(struct go *go, struct str text, uint32_t line)
{
    if (text.n)
        go_push(go, code_expr(go->code, EXPR_STRING, line, text, 0, 0));
}

/* Length of the verb at FORMAT[i] == '%', and in *TAKES how many values it takes. */
static size_t verb(struct str format, size_t i, uint32_t *takes)
{
    size_t at = i + 1;
    *takes = 1;
    while (at < format.n && strchr("+-# 0123456789.[]*", format.p[at])) {
        *takes += format.p[at] == '*';
        at++;
    }
    if (at < format.n && format.p[at] == '%')
        *takes = 0;
    return at < format.n ? at + 1 - i : at - i;
}

/* FORMAT with the values from ARGS on in its holes. */
static code_ref filled(struct go *go, struct str format, const code_ref *args, uint32_t n,
                       uint32_t line)
{
    uint32_t mark = go->pending.n, next = 0, takes;
    size_t from = 0;
    for (size_t i = 0; i < format.n;) {
        if (format.p[i] != '%') {
            i++;
            continue;
        }
        push_text(go, str_sub(format, from, i - from), line);
        size_t length = verb(format, i, &takes);
        if (takes == 0)
            push_text(go, STR("%"), line);
        next += takes;
        if (takes && next <= n)
            go_push(go, args[next - 1]);
        i += length;
        from = i;
    }
    push_text(go, str_from(format, from), line);
    return go_list(go, EXPR_TEMPLATE, line, mark);
}

// Parts of a path with a slash between them, where none stands already.
static code_ref joined(struct go *go, const code_ref *args, uint32_t n, uint32_t line)
{
    uint32_t mark = go->pending.n;
    for (uint32_t i = 0; i < n; i++) {
        const struct expr e = *go_at(go, args[i]);
        bool slash = e.kind == EXPR_STRING && str_starts(e.text, STR("/"));
        if (i && !slash)
            push_text(go, STR("/"), line);
        go_push(go, args[i]);
    }
    return go_list(go, EXPR_TEMPLATE, line, mark);
}

code_ref go_format(struct go *go, code_ref callee, const code_ref *args, uint32_t n, uint32_t line)
{
    const struct expr c = *go_at(go, callee);
    struct str module = c.kind == EXPR_MEMBER ? go_module_of(go, c.a) : STR_NONE;
    if (!module.n || !n)
        return 0;
    struct str first =
        go_at(go, args[0])->kind == EXPR_STRING ? go_at(go, args[0])->text : STR_NONE;
    if (str_eq(module, STR("fmt")) && str_eq(c.text, STR("Sprintf")) && first.n)
        return filled(go, first, args + 1, n - 1, line);
    bool paths = str_eq(module, STR("path")) || str_eq(module, STR("path/filepath"));
    return paths && str_eq(c.text, STR("Join")) ? joined(go, args, n, line) : 0;
}
