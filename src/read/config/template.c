/* Masking of template actions. Helm charts, cookiecutter trees and Jinja configuration are YAML
 * only after rendering; most of what they say is readable before it, once the actions are out of
 * the way. Marks are private-use characters around a number, so that a scalar can be restored
 * exactly. */
#include "read/config/template.h"

#include "base/buf.h"

#include <string.h>

#define MARK_OPEN "\xee\x80\x80"  // U+E000
#define MARK_CLOSE "\xee\x80\x81" // U+E001

struct action {
    size_t start, end; // offsets of "{{" and behind "}}"
};

struct line {
    struct str text;  // masked, in the arena or a slice of the source
    int64_t attached; // action that becomes the value of this line's key, -1 none
};

struct masker {
    struct template *tp;
    struct arena *a;
    struct str text;
    vec(struct action) actions;
    vec(struct line) lines;
    uint32_t next;       // first action that ends behind the current line's start
    bool in_block;       // inside a block scalar (| or >)
    size_t block_indent; // of the line that opened it
    int64_t open_line;   // line whose key still lacks a value, -1 none
    size_t open_indent;
    int64_t open_action; // action that may become that value, -1 none
};

static size_t skip_blanks(struct str s, size_t at)
{
    while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\t'))
        at++;
    return at;
}

// End of the action at START, 0 when it is never closed. {{ "}}" }} and {{`...`}} are literals.
static size_t action_end(struct str text, size_t start)
{
    size_t at = skip_blanks(text, start + 2 + (start + 2 < text.n && text.p[start + 2] == '-'));
    if (at < text.n && (text.p[at] == '"' || text.p[at] == '`')) {
        ptrdiff_t close = str_find_char(text, text.p[at], at + 1);
        ptrdiff_t newline = str_find_char(text, '\n', at);
        if (close >= 0 && (newline < 0 || close < newline)) {
            size_t after = skip_blanks(text, (size_t)close + 1);
            after += after < text.n && text.p[after] == '-';
            if (str_starts(str_from(text, after), STR("}}")))
                return after + 2;
        }
    }
    ptrdiff_t end = str_find(text, STR("}}"), start + 2);
    return end < 0 ? 0 : (size_t)end + 2;
}

static void find_actions(struct masker *m)
{
    ptrdiff_t at = 0;
    while ((at = str_find(m->text, STR("{{"), (size_t)at)) >= 0) {
        if (at > 0 && m->text.p[at - 1] == '$') { // ${{ github }}: not a template of this kind
            at += 2;
            continue;
        }
        size_t end = action_end(m->text, (size_t)at);
        if (end == 0)
            break;
        vec_push(m->a, &m->actions, (struct action){(size_t)at, end});
        vec_push(m->a, &m->tp->actions, str_sub(m->text, (size_t)at, end - (size_t)at));
        at = (ptrdiff_t)end;
    }
}

// True for actions that print nothing themselves: if, range, comments, assignments.
static bool is_control(struct str action)
{
    static const char *const words[] = {"if",  "else",   "end",   "range", "with",
                                        "for", "define", "block", "endif", "endfor"};
    struct str s = str_from(action, 2);
    if (s.n && s.p[0] == '-')
        s = str_from(s, 1);
    s = str_trim(s);
    if (str_starts(s, STR("/*")) || str_starts(s, STR("#")) || str_starts(s, STR("!")))
        return true;
    if (s.n && s.p[0] == '$')
        return str_find(str_sub(s, 0, 64), STR(":="), 0) > 0;
    size_t n = 0;
    while (n < s.n && s.p[n] >= 'a' && s.p[n] <= 'z')
        n++;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq(str_sub(s, 0, n), str_c(words[i])))
            return true;
    return false;
}

// What a line holds, its actions aside.
struct look {
    size_t indent;        // spaces before the first byte that is none
    uint32_t first, last; // actions that touch the line: [first, last)
    bool visible;         // something besides actions, white space
    bool leads;           // an action is the first thing on it
    struct str tail;      // visible text behind the last action
};

static struct look look_at(struct masker *m, size_t start, size_t end)
{
    while (m->next < m->actions.n && m->actions.v[m->next].end <= start)
        m->next++;
    struct look l = {.first = m->next, .last = m->next};
    size_t at = start;
    while (at < end && m->text.p[at] == ' ')
        at++;
    l.indent = at - start;
    l.leads = l.first < m->actions.n && m->actions.v[l.first].start <= at;
    at = start;
    while (l.last < m->actions.n && m->actions.v[l.last].start < end) {
        const struct action *x = &m->actions.v[l.last++];
        if (x->start > at)
            l.visible |= str_trim(str_sub(m->text, at, x->start - at)).n > 0;
        at = x->end;
    }
    if (at < end)
        l.tail = str_trim(str_sub(m->text, at, end - at));
    l.visible |= l.tail.n > 0;
    return l;
}

static void put_mark(struct buf *b, uint32_t action)
{
    buf_printf(b, MARK_OPEN "%u" MARK_CLOSE, action);
}

// The line with marks for its actions. Control actions at its start, and behind those at its end,
// go away: {{ if .x }}key: 1{{ end }}.
static struct str mark_line(struct masker *m, size_t start, size_t end, const struct look *l)
{
    struct buf b;
    buf_init(&b, m->a);
    uint32_t first = l->first, last = l->last;
    bool stripped = false;
    size_t at = start;
    for (; l->leads && l->visible && first < last; first++) {
        const struct action *x = &m->actions.v[first];
        bool begins_here = x->start >= start;
        if (begins_here && (str_trim(str_sub(m->text, at, x->start - at)).n > 0 ||
                            !is_control(m->tp->actions.v[first])))
            break;
        if (begins_here)
            buf_str(&b, str_sub(m->text, at, x->start - at));
        at = x->end;
        stripped = true;
    }
    if (stripped)
        while (last > first && l->tail.n == 0 && is_control(m->tp->actions.v[last - 1]))
            last--;
    for (uint32_t i = first; i < last; i++) {
        const struct action *x = &m->actions.v[i];
        if (x->start >= start) { // else: the end of an action of an earlier line
            buf_str(&b, str_sub(m->text, at, x->start - at));
            put_mark(&b, i);
        }
        at = x->end;
    }
    if (last < l->last)
        end = m->actions.v[last].start;
    if (at < end)
        buf_str(&b, str_sub(m->text, at, end - at));
    return buf_take(&b);
}

// "key:" at the end of a line, comments aside.
static bool opens_key(struct str line)
{
    ptrdiff_t comment = str_find(line, STR(" #"), 0);
    if (comment >= 0)
        line = str_sub(line, 0, (size_t)comment);
    line = str_trim(line);
    return line.n > 1 && line.p[line.n - 1] == ':' && line.p[0] != '#';
}

static bool opens_block(struct str line)
{
    ptrdiff_t comment = str_find(line, STR(" #"), 0);
    if (comment >= 0)
        line = str_sub(line, 0, (size_t)comment);
    line = str_trim(line);
    while (line.n > 1 && strchr("+-0123456789", line.p[line.n - 1]))
        line.n--;
    return line.n > 2 && (line.p[line.n - 1] == '|' || line.p[line.n - 1] == '>') &&
           (line.p[line.n - 2] == ' ' || line.p[line.n - 2] == ':');
}

// A line with content ends the search for the value of the open key.
static void settle(struct masker *m, struct str line, size_t indent)
{
    bool child = indent > m->open_indent ||
                 (indent == m->open_indent && str_starts(str_trim(line), STR("- ")));
    if (m->open_line >= 0 && m->open_action >= 0 && !child)
        m->lines.v[m->open_line].attached = m->open_action;
    m->open_line = m->open_action = -1;
}

// `key: {{ action }}` and nothing else: the action is only the value when no children follow.
static bool is_key_with_action(const struct masker *m, size_t start, const struct look *l)
{
    return l->last == l->first + 1 && l->tail.n == 0 && l->visible && !l->leads &&
           opens_key(str_sub(m->text, start, m->actions.v[l->first].start - start));
}

static void real_line(struct masker *m, size_t start, size_t end, const struct look *l)
{
    struct str source = str_sub(m->text, start, end - start);
    struct line out = {source, -1};
    settle(m, source, l->indent);
    bool open = l->first == l->last && opens_key(source);
    if (is_key_with_action(m, start, l)) {
        m->tp->masked = true;
        out.text = str_sub(source, 0, m->actions.v[l->first].start - start);
        m->open_action = l->first;
        open = true;
    } else if (l->first < l->last) {
        m->tp->masked |= l->leads;
        out.text = mark_line(m, start, end, l);
        open = opens_key(out.text);
    }
    if (open) {
        m->open_line = m->lines.n;
        m->open_indent = l->indent;
    }
    m->in_block = opens_block(out.text);
    m->block_indent = l->indent;
    vec_push(m->a, &m->lines, out);
}

static void mask_one_line(struct masker *m, size_t start, size_t end)
{
    struct look l = look_at(m, start, end);
    struct str source = str_sub(m->text, start, end - start);
    bool blank = !l.visible && l.first == l.last;
    bool starts_here = l.first < l.last && m->actions.v[l.first].start >= start;
    if (m->in_block && (blank || (l.indent > m->block_indent && (l.visible || starts_here)))) {
        struct str text = l.first < l.last ? mark_line(m, start, end, &l) : source;
        vec_push(m->a, &m->lines, (struct line){text, -1});
        return;
    }
    if (blank || (l.visible && str_starts(str_trim(source), STR("#")))) {
        vec_push(m->a, &m->lines, (struct line){l.first < l.last ? STR("") : source, -1});
        return;
    }
    if (!l.visible || str_starts(str_trim(source), STR("{%"))) {
        m->tp->masked = true;
        vec_push(m->a, &m->lines, (struct line){STR(""), -1});
        for (uint32_t i = l.first; i < l.last && m->open_line >= 0 && m->open_action < 0; i++)
            if (!is_control(m->tp->actions.v[i]))
                m->open_action = i;
        return;
    }
    real_line(m, start, end, &l);
}

struct str template_mask(struct template *tp, struct arena *a, struct str text)
{
    *tp = (struct template){.arena = a};
    if (!str_contains(text, STR("{{")) && !str_contains(text, STR("{%")))
        return text;
    if (str_contains(text, STR(MARK_OPEN))) // forged marks could multiply actions
        return text;
    struct masker m = {.tp = tp, .a = a, .text = text, .open_line = -1, .open_action = -1};
    find_actions(&m);
    if (m.actions.n == 0 && !str_contains(text, STR("{%")))
        return text;
    for (size_t start = 0; start <= text.n;) {
        ptrdiff_t newline = str_find_char(text, '\n', start);
        size_t end = newline < 0 ? text.n : (size_t)newline;
        mask_one_line(&m, start, end);
        start = end + 1;
    }
    settle(&m, STR(""), 0);
    struct buf b;
    buf_init(&b, a);
    for (uint32_t i = 0; i < m.lines.n; i++) {
        buf_str(&b, m.lines.v[i].text);
        if (m.lines.v[i].attached >= 0) {
            buf_char(&b, ' ');
            put_mark(&b, (uint32_t)m.lines.v[i].attached);
        }
        if (i + 1 < m.lines.n)
            buf_char(&b, '\n');
    }
    buf_char(&b, 0); // parsers may look one byte behind the end
    struct str out = buf_take(&b);
    return str_sub(out, 0, out.n - 1);
}

bool template_restore(const struct template *tp, struct str scalar, struct str *restored)
{
    ptrdiff_t at = str_find(scalar, STR(MARK_OPEN), 0);
    if (at < 0 || tp->actions.n == 0)
        return false;
    struct buf b;
    buf_init(&b, tp->arena);
    size_t from = 0;
    for (; at >= 0; at = str_find(scalar, STR(MARK_OPEN), from)) {
        buf_str(&b, str_sub(scalar, from, (size_t)at - from));
        from = (size_t)at + sizeof MARK_OPEN - 1;
        ptrdiff_t close = str_find(scalar, STR(MARK_CLOSE), from);
        int64_t index;
        if (close < 0 || !str_int(str_sub(scalar, from, (size_t)close - from), &index) ||
            index < 0 || index >= tp->actions.n)
            continue;
        buf_str(&b, tp->actions.v[index]);
        from = (size_t)close + sizeof MARK_CLOSE - 1;
    }
    buf_str(&b, str_from(scalar, from));
    *restored = buf_take(&b);
    return true;
}
