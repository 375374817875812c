/* Texts of macros made readable: what stands between the brackets of a macro is no syntax tree, but
 * for the macros that matter it is nearly an expression. These functions write a text that parses
 * as Rust and has the same lines, so that what is read out of it has its place in the file. */
#include "read/code/rust.h"

#include <string.h>

struct text {
    char *p;
    size_t n;
};

static void put(struct text *t, struct str s)
{
    memcpy(t->p + t->n, s.p ? s.p : "", s.n);
    t->n += s.n;
}

// Where the text, character or comment that starts at S[i] ends; i when none starts there.
static size_t past_opaque(struct str s, size_t i)
{
    if (s.p[i] == '"') {
        for (size_t k = i + 1; k < s.n; k++) {
            if (s.p[k] == '\\')
                k++;
            else if (s.p[k] == '"')
                return k + 1;
        }
        return s.n;
    }
    if (s.p[i] == 'r' && i + 1 < s.n && (s.p[i + 1] == '"' || s.p[i + 1] == '#')) {
        size_t marks = 0, k = i + 1;
        while (k < s.n && s.p[k] == '#') {
            marks++;
            k++;
        }
        if (k >= s.n || s.p[k] != '"')
            return i;
        for (k++; k < s.n; k++) {
            size_t closing = 0;
            while (s.p[k] == '"' && closing < marks && k + 1 + closing < s.n &&
                   s.p[k + 1 + closing] == '#')
                closing++;
            if (s.p[k] == '"' && closing == marks)
                return k + 1 + marks;
        }
        return s.n;
    }
    if (s.p[i] == '\'' && i + 2 < s.n) {
        size_t k = i + 1 + (s.p[i + 1] == '\\');
        if (k + 1 < s.n && s.p[k + 1] == '\'')
            return k + 2;
        return i;
    }
    if (s.p[i] == '/' && i + 1 < s.n && s.p[i + 1] == '/') {
        ptrdiff_t end = str_find_char(s, '\n', i);
        return end < 0 ? s.n : (size_t)end;
    }
    return i;
}

static struct str inside(struct str tokens)
{
    return tokens.n >= 2 ? str_sub(tokens, 1, tokens.n - 2) : STR("");
}

static bool opens(char c)
{
    return c == '(' || c == '[' || c == '{';
}

static bool closes(char c)
{
    return c == ')' || c == ']' || c == '}';
}

static bool is_space(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static struct text make(struct rust *r, struct str body, size_t factor)
{
    return (struct text){arena_alloc(r->job->keep, body.n * factor + 64), 0};
}

/* %value and ?value of tracing, target: "x", key => value, and ; between arguments. */
struct str rust_as_arguments(struct rust *r, struct str tokens)
{
    struct str s = inside(tokens);
    struct text t = make(r, s, 2);
    put(&t, STR("fn m(){m("));
    int depth = 0;
    char before = ','; // the last sign outside of brackets
    bool word = false; // an argument that is one word so far
    for (size_t i = 0; i < s.n;) {
        size_t end = past_opaque(s, i);
        if (end > i) {
            put(&t, str_sub(s, i, end - i));
            if (s.p[i] != '/')
                before = '"';
            i = end;
            continue;
        }
        char c = s.p[i], next = i + 1 < s.n ? s.p[i + 1] : ' ';
        depth += opens(c) - closes(c);
        bool starts = before == ',' || before == '=';
        if (depth == 0 && (c == '%' || c == '?') && starts)
            c = ' ';
        else if (depth == 0 && c == ':' && word && next != ':' && before != ':')
            c = '=';
        else if (depth == 0 && c == ';')
            c = ',';
        else if (depth == 0 && c == '=' && next == '>') { // key => value
            t.p[t.n++] = '=';
            i += 2;
            before = '=';
            continue;
        }
        if (depth == 0 && !is_space(c)) {
            word = is_word(c) && (word || starts);
            before = c;
        }
        t.p[t.n++] = c;
        i++;
    }
    put(&t, STR("\n);}"));
    return (struct str){t.p, t.n};
}

// Past the bracket that closes the one before FROM.
static size_t past_closing(struct str s, size_t from)
{
    int depth = 1;
    while (from < s.n && depth > 0) {
        size_t end = past_opaque(s, from);
        if (end == from) {
            depth += opens(s.p[from]) - closes(s.p[from]);
            end = from + 1;
        }
        from = end;
    }
    return from;
}

struct str rust_as_attribute(struct rust *r, struct str tokens)
{
    struct str mark = STR("fields(");
    ptrdiff_t at = str_find(tokens, mark, 0);
    if (at < 1 || is_word(tokens.p[at - 1]))
        return rust_as_arguments(r, tokens);
    size_t inner = (size_t)at + mark.n, end = past_closing(tokens, inner);
    if (end == inner)
        return rust_as_arguments(r, tokens);
    struct text t = make(r, tokens, 1);
    put(&t, str_sub(tokens, 0, (size_t)at));
    put(&t, str_sub(tokens, inner, end - inner - 1));
    put(&t, str_from(tokens, end));
    return rust_as_arguments(r, (struct str){t.p, t.n});
}

struct str rust_as_json(struct rust *r, struct str tokens)
{
    struct str s = inside(tokens);
    struct text t = make(r, s, 3);
    put(&t, STR("fn m(){m("));
    uint32_t depth = 0;
    char stack[TREE_DEPTH_MAX];
    for (size_t i = 0; i < s.n;) {
        size_t end = past_opaque(s, i);
        if (end > i) {
            put(&t, str_sub(s, i, end - i));
            i = end;
            continue;
        }
        char c = s.p[i], next = i + 1 < s.n ? s.p[i + 1] : ' ', last = i ? s.p[i - 1] : ' ';
        bool object = depth == 0 || stack[depth - 1] == '{' || stack[depth - 1] == '[';
        if (opens(c) && depth < TREE_DEPTH_MAX)
            stack[depth++] = c == '{' && !object ? '(' : c;
        bool closing = closes(c) && depth > 0;
        char opened = closing ? stack[--depth] : ' ';
        if (c == '{' && object)
            put(&t, STR("J("));
        else if (c == '}' && opened == '{')
            put(&t, STR(")"));
        else if (c == ':' && next != ':' && last != ':' && depth && stack[depth - 1] == '{')
            put(&t, STR(","));
        else
            t.p[t.n++] = c;
        i++;
    }
    put(&t, STR("\n);}"));
    return (struct str){t.p, t.n};
}

// The end of what stands at S[i] up to END or TWO at depth 0.
static size_t up_to(struct str s, size_t i, char end, char two)
{
    int depth = 0;
    while (i < s.n) {
        size_t past = past_opaque(s, i);
        if (past > i) {
            i = past;
            continue;
        }
        bool pair = two && i + 1 < s.n && s.p[i + 1] == two;
        if (depth == 0 && s.p[i] == end && (!two || pair))
            return i;
        depth += opens(s.p[i]) - closes(s.p[i]);
        i++;
        if (depth < 0)
            depth = 0;
    }
    return s.n;
}

static void lines_of(struct text *t, struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '\n')
            t->p[t->n++] = '\n';
}

// `PATTERN = FUTURE, if CONDITION`: what is waited for, bound to the pattern.
static void arm_head(struct text *t, struct str head)
{
    size_t eq = 0;
    for (eq = up_to(head, 0, '=', 0); eq + 1 < head.n && head.p[eq + 1] == '=';)
        eq = up_to(head, eq + 2, '=', 0);
    if (eq >= head.n) {
        lines_of(t, head);
        return;
    }
    struct str future = str_from(head, eq + 1);
    size_t comma = up_to(future, 0, ',', 0);
    put(t, STR("let "));
    put(t, str_sub(head, 0, eq));
    put(t, STR("="));
    put(t, str_sub(future, 0, comma));
    put(t, STR(";"));
    lines_of(t, str_from(future, comma));
}

struct str rust_as_select(struct rust *r, struct str tokens)
{
    struct str s = inside(tokens);
    struct text t = make(r, s, 4);
    put(&t, STR("fn m(){"));
    ptrdiff_t biased = str_find_char(s, ';', 0);
    size_t i = 0;
    if (str_starts(str_trim(s), STR("biased")) && biased > 0) {
        i = (size_t)biased + 1;
        lines_of(&t, str_sub(s, 0, i));
    }
    while (i < s.n) {
        size_t arrow = up_to(s, i, '=', '>');
        if (arrow >= s.n)
            break;
        put(&t, STR("{"));
        arm_head(&t, str_sub(s, i, arrow - i));
        i = arrow + 2;
        while (i < s.n && is_space(s.p[i]))
            t.p[t.n++] = s.p[i++];
        size_t end;
        if (i < s.n && s.p[i] == '{') {
            end = up_to(s, i + 1, '}', 0);
            end += end < s.n;
        } else {
            end = up_to(s, i, ',', 0);
        }
        put(&t, str_sub(s, i, end - i));
        put(&t, STR(";}"));
        for (i = end; i < s.n && (is_space(s.p[i]) || s.p[i] == ','); i++)
            if (s.p[i] == '\n')
                t.p[t.n++] = '\n';
    }
    put(&t, STR("}"));
    return (struct str){t.p, t.n};
}

struct str rust_as_statics(struct rust *r, struct str tokens)
{
    struct str s = inside(tokens);
    struct text t = make(r, s, 1);
    for (size_t i = 0; i < s.n;) {
        if (str_starts(str_from(s, i), STR("static ref "))) {
            put(&t, STR("static "));
            i += 11;
        } else {
            t.p[t.n++] = s.p[i++];
        }
    }
    return (struct str){t.p, t.n};
}

// The words of items: what a rule declares with them belongs to where the macro is called.
static bool declares(struct str rule)
{
    static const char *const words[] = {"fn ",   "impl ",  "impl<", "struct ",
                                        "enum ", "trait ", "mod ",  "macro_rules!"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_contains(rule, str_c(words[i])))
            return true;
    return false;
}

// Where the repetition `$( ... ) separator *` ends whose `$` is S[i].
static size_t past_repetition(struct str s, size_t i)
{
    size_t end = up_to(s, i + 2, ')', 0) + 1;
    for (size_t k = end; k < s.n && k <= end + 3; k++)
        if (s.p[k] == '*' || s.p[k] == '+' || s.p[k] == '?')
            return k + 1;
    return end < s.n ? end : s.n;
}

struct str rust_as_block(struct rust *r, struct str rule)
{
    struct str s = inside(rule);
    bool empty = declares(s);
    struct text t = make(r, s, 1);
    put(&t, STR("{"));
    for (size_t i = 0; i < s.n;) {
        size_t end = past_opaque(s, i);
        bool repeats = s.p[i] == '$' && i + 1 < s.n && s.p[i + 1] == '(';
        if (empty) {
            lines_of(&t, str_sub(s, i, 1));
            i++;
        } else if (end > i) {
            put(&t, str_sub(s, i, end - i));
            i = end;
        } else if (repeats) {
            end = past_repetition(s, i);
            lines_of(&t, str_sub(s, i, end - i));
            i = end;
        } else {
            if (s.p[i] != '$')
                t.p[t.n++] = s.p[i];
            i++;
        }
    }
    put(&t, STR("}"));
    return (struct str){t.p, t.n};
}
