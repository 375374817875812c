/* Edits of code. The catalogue knows the option, the reader the place of the call; what is left is
 * text: find the call's brackets again, make sure that they end where the reader says, and put the
 * option in so that the line still looks as its author writes. Whatever is not plain (options made
 * elsewhere, two calls of one name on a line) is left alone with a reason. */
#include "cli/fix.h"
#include "cli/source.h"

#include <string.h>

struct call {
    struct arena *a;
    struct source s;
    struct str language;
    struct str form, name, what;
    int64_t line, last_line, argument;
    text_edit_vec *out;
    size_t begin, open, close; // the word, its brackets
    source_part_vec parts;
};

static const char by_hand_place[] = "the call is not written plainly there";
static const char by_hand_options[] = "its options are made elsewhere";
static const char by_hand_elsewhere[] = "its file sets that option in a statement of its own";
static const char by_hand_same[] = "an option of that name is there already";

static void edit(struct call *c, size_t from, size_t to, struct str text)
{
    vec_push(c->a, c->out, (struct text_edit){from, to, text});
}

static struct str part_text(const struct call *c, const struct source_part *p)
{
    return str_sub(c->s.text, p->from, p->to - p->from);
}

static bool is_multiline(const struct call *c, size_t from, size_t to)
{
    return str_find_char(str_sub(c->s.text, from, to - from), '\n', 0) >= 0;
}

// What stands before the value: "timeout" of "timeout: 5000", with or without quotes.
static struct str key_of(struct str what)
{
    size_t n = 0;
    if (what.n && (what.p[0] == '\'' || what.p[0] == '"'))
        what = str_from(what, 1);
    while (n < what.n && !strchr(" :=('\"", what.p[n]))
        n++;
    return str_sub(what, 0, n);
}

// Behind the separator of a key and its value, 0 when there is none.
static size_t value_at(struct str text)
{
    size_t i = key_of(text).n;
    if (text.n && (text.p[0] == '\'' || text.p[0] == '"'))
        i += 2;
    while (i < text.n && text.p[i] == ' ')
        i++;
    size_t from = i;
    while (i < text.n && (text.p[i] == ':' || text.p[i] == '=' || text.p[i] == '>'))
        i++;
    if (i == from)
        return 0;
    while (i < text.n && text.p[i] == ' ')
        i++;
    return i;
}

/* Another part behind the last one of an object or list of arguments: on a line of its own where
 * the others stand so. */
static void append(struct call *c, size_t open, size_t close, const source_part_vec *parts,
                   struct str text, bool spaces)
{
    if (!parts->n) {
        bool wide = spaces && !is_multiline(c, open, close);
        edit(c, open + 1, close,
             arena_printf(c->a, "%s%.*s%s", wide ? " " : "", STR_ARG(text), wide ? " " : ""));
        return;
    }
    const struct source_part *last = &parts->v[parts->n - 1];
    bool own_line = is_multiline(c, open, parts->v[0].from) && is_multiline(c, last->to, close);
    ptrdiff_t comma = str_find_char(str_sub(c->s.text, last->to, close - last->to), ',', 0);
    if (!own_line) {
        edit(c, last->to, last->to, arena_printf(c->a, ", %.*s", STR_ARG(text)));
        return;
    }
    struct str indent = source_indent(&c->s, last->from);
    bool trailing = comma == 0 || str_eq(c->language, STR("go"));
    size_t at = last->to + (comma == 0);
    edit(c, at, at,
         arena_printf(c->a, "%s\n%.*s%.*s%s", comma == 0 ? "" : ",", STR_ARG(indent), STR_ARG(text),
                      trailing ? "," : ""));
}

// Puts `key: value` among PARTS, in place of one of that key.
static const char *put_option(struct call *c, size_t open, size_t close,
                              const source_part_vec *parts, bool spaces)
{
    struct str key = key_of(c->what);
    size_t value = value_at(c->what);
    for (uint32_t i = 0; i < parts->n; i++) {
        struct str text = part_text(c, &parts->v[i]);
        if (!str_eq(key_of(text), key))
            continue;
        size_t old = value_at(text);
        struct str new = str_from(c->what, value);
        if (!old || !value || str_find_char(new, '{', 0) >= 0 || text.p[old] == '{')
            return by_hand_same;
        if (str_eq(str_from(text, old), new))
            return by_hand_same;
        edit(c, parts->v[i].from + old, parts->v[i].to, new);
        return NULL;
    }
    append(c, open, close, parts, c->what, spaces);
    return NULL;
}

static const char *into_brackets(struct call *c, size_t open, bool spaces)
{
    source_part_vec parts = {0};
    ptrdiff_t close = source_close(&c->s, open, c->a, &parts);
    return close < 0 ? by_hand_place : put_option(c, open, (size_t)close, &parts, spaces);
}

// ------------------------------------------------------------------------------------------- forms

// The bracket of the literal that PART is, behind "&pkg.Options" in Go; -1 none.
static ptrdiff_t literal_of(const struct call *c, const struct source_part *part)
{
    struct str text = part_text(c, part);
    bool php = str_eq(c->language, STR("php"));
    ptrdiff_t at = php || !str_eq(c->language, STR("go")) ? 0 : str_find_char(text, '{', 0);
    if (at < 0 || !text.n || text.p[at] != (php ? '[' : '{'))
        return -1;
    ptrdiff_t close = source_close(&c->s, part->from + (size_t)at, c->a, NULL);
    if (close < 0)
        return -1;
    struct str rest = str_trim(str_sub(c->s.text, (size_t)close + 1, part->to - (size_t)close - 1));
    bool asserted = str_starts(rest, STR("as ")) || str_starts(rest, STR("satisfies "));
    return rest.n == 0 || asserted ? (ptrdiff_t)part->from + at : -1;
}

static const char *into_argument(struct call *c)
{
    bool last = c->argument < 0;
    uint32_t at = last ? c->parts.n - 1 : (uint32_t)c->argument;
    for (uint32_t i = 0; i < c->parts.n; i++)
        if (str_starts(part_text(c, &c->parts.v[i]), STR("...")))
            return by_hand_options;
    if ((last && !c->parts.n) || at > c->parts.n)
        return by_hand_place;
    if (at < c->parts.n) {
        ptrdiff_t open = literal_of(c, &c->parts.v[at]);
        return open < 0
                   ? by_hand_options
                   : into_brackets(c, (size_t)open,
                                   c->s.text.p[open] == '{' && !str_eq(c->language, STR("go")));
    }
    if (str_eq(c->language, STR("go")))
        return by_hand_options; // the name of the type is not ours to guess
    bool php = str_eq(c->language, STR("php"));
    struct str object =
        arena_printf(c->a, "%s%.*s%s", php ? "[" : "{ ", STR_ARG(c->what), php ? "]" : " }");
    append(c, c->open, c->close, &c->parts, object, false);
    return NULL;
}

static const char *as_keyword(struct call *c)
{
    uint32_t n = c->parts.n;
    for (uint32_t i = 0; i < n; i++)
        if (str_contains(part_text(c, &c->parts.v[i]), STR(" for ")))
            return by_hand_place; // f(x for x in y)
    if (n && part_text(c, &c->parts.v[n - 1]).p[0] == '&' && str_eq(c->language, STR("ruby"))) {
        size_t at = c->parts.v[n - 1].from; // a block comes last
        edit(c, at, at, arena_printf(c->a, "%.*s, ", STR_ARG(c->what)));
        return NULL;
    }
    return put_option(c, c->open, c->close, &c->parts, false);
}

// retry.Attempts(3) beside what retry.Do takes: the package is named as it is before the call.
static const char *as_among(struct call *c)
{
    const char *p = c->s.text.p;
    size_t from = c->begin;
    if (from == 0 || p[from - 1] != '.')
        return by_hand_place;
    for (from--; from > 0 && (p[from - 1] == '_' || (p[from - 1] >= '0' && p[from - 1] <= '9') ||
                              (p[from - 1] >= 'a' && p[from - 1] <= 'z') ||
                              (p[from - 1] >= 'A' && p[from - 1] <= 'Z'));)
        from--;
    struct str package = str_sub(c->s.text, from, c->begin - from);
    struct str text = arena_join(c->a, package, c->what);
    struct str start = str_sub(text, 0, (size_t)str_find_char(text, '(', 0) + 1);
    for (uint32_t i = 0; i < c->parts.n; i++)
        if (str_starts(part_text(c, &c->parts.v[i]), start)) {
            edit(c, c->parts.v[i].from, c->parts.v[i].to, text);
            return NULL;
        }
    append(c, c->open, c->close, &c->parts, text, false);
    return NULL;
}

// new HttpClient() { Timeout = ... }: behind the arguments, before whatever is called on it.
static const char *as_initializer(struct call *c)
{
    size_t at = c->close + 1;
    while (at < c->s.text.n && strchr(" \t\r\n", c->s.text.p[at]))
        at++;
    if (c->s.text.p[c->open] == '{')
        return into_brackets(c, c->open, true);
    if (at < c->s.text.n && c->s.text.p[at] == '{')
        return into_brackets(c, at, true);
    edit(c, c->close + 1, c->close + 1, arena_printf(c->a, " { %.*s }", STR_ARG(c->what)));
    return NULL;
}

// A call of that name without a receiver, as in Kotlin's apply { timeout(0) } comes later, and wins
static bool is_called_alone(const struct call *c, struct str start)
{
    struct str name = str_from(start, 1); // without the dot
    for (ptrdiff_t i = 0; (i = str_find(c->s.text, name, (size_t)i)) >= 0; i++)
        if (i > 0 && strchr(" \t\n{;", c->s.text.p[i - 1]))
            return true;
    return false;
}

static const char *as_chained(struct call *c)
{
    size_t behind = c->close + 1, at = behind;
    struct str start = str_sub(c->what, 0, (size_t)str_find_char(c->what, '(', 0) + 1);
    if (str_eq(c->language, STR("kotlin")) && is_called_alone(c, start))
        return by_hand_elsewhere;
    ptrdiff_t end = str_find_char(c->s.text, ';', behind);
    struct str rest = str_sub(c->s.text, behind, end < 0 ? c->s.text.n : (size_t)end - behind);
    ptrdiff_t same = str_find(rest, start, 0);
    if (same >= 0) { // it is there, with a value that bounds nothing
        size_t open = behind + (size_t)same + start.n - 1;
        ptrdiff_t close = source_close(&c->s, open, c->a, NULL);
        if (close < 0)
            return by_hand_same;
        edit(c, behind + (size_t)same, (size_t)close + 1, c->what);
        return NULL;
    }
    while (at < c->s.text.n && strchr(" \t\r\n", c->s.text.p[at]))
        at++;
    bool lines = at > behind && at < c->s.text.n && c->s.text.p[at] == '.';
    edit(c, behind, behind,
         lines
             ? arena_printf(c->a, "\n%.*s%.*s", STR_ARG(source_indent(&c->s, at)), STR_ARG(c->what))
             : c->what);
    return NULL;
}

// ----------------------------------------------------------------------------------------- imports

// time.Second needs its package.
static const char *import_time(struct call *c)
{
    struct str text = c->s.text;
    if (!str_eq(c->language, STR("go")) || !str_contains(c->what, STR("time.Second")) ||
        str_contains(text, STR("\"time\"\n")))
        return NULL;
    ptrdiff_t block = str_find(text, STR("\nimport (\n"), 0),
              one = str_find(text, STR("\nimport \""), 0);
    if (block < 0) {
        if (one < 0)
            return "its file imports nothing";
        edit(c, (size_t)one + 1, (size_t)one + 1, STR("import \"time\"\n"));
        return NULL;
    }
    size_t at = (size_t)block + strlen("\nimport (\n");
    for (;;) { // in the order of its group
        struct str rest = str_from(text, at), line, path;
        if (!str_line(&rest, &line))
            return by_hand_place;
        path = str_trim(line);
        if (!str_starts(path, STR("\"")) || str_cmp(path, STR("\"time\"")) > 0 ||
            str_contains(path, STR(".")))
            break;
        at = text.n - rest.n;
    }
    edit(c, at, at, STR("\t\"time\"\n"));
    return NULL;
}

// "FORM ARGUMENT LAST_LINE NAME"
static bool read_form(struct call *c, struct str form)
{
    struct str argument, last;
    return str_split(&form, ' ', &c->form) && str_split(&form, ' ', &argument) &&
           str_split(&form, ' ', &last) && str_int(argument, &c->argument) &&
           str_int(last, &c->last_line) && (c->name = form).n > 0;
}

const char *fix_code(struct arena *a, struct str language, struct str source, int64_t line,
                     struct str form, struct str what, text_edit_vec *out)
{
    static const struct {
        const char *form, *openers;
        const char *(*put)(struct call *c);
    } forms[] = {
        {"argument", "(", into_argument}, {"keyword", "(", as_keyword},
        {"among", "(", as_among},         {"initializer", "({", as_initializer},
        {"chained", "(", as_chained},     {"literal", "{", NULL},
    };
    struct call c = {.a = a,
                     .s = source_of(language, source),
                     .language = language,
                     .what = what,
                     .line = line,
                     .out = out};
    struct str key = key_of(what), later = arena_printf(a, ".%.*s =", STR_ARG(key));
    if (!read_form(&c, form))
        return by_hand_place;
    if (str_contains(source, later)) // it would win
        return by_hand_elsewhere;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (!str_eq(c.form, str_c(forms[i].form)))
            continue;
        ptrdiff_t open = source_opener(&c.s, line, c.name, forms[i].openers, &c.begin);
        ptrdiff_t close = open < 0 ? -1 : source_close(&c.s, (size_t)open, a, &c.parts);
        if (close < 0 || source_line_of(&c.s, (size_t)close) != c.last_line)
            return by_hand_place;
        c.open = (size_t)open;
        c.close = (size_t)close;
        const char *why =
            forms[i].put ? forms[i].put(&c) : put_option(&c, c.open, c.close, &c.parts, false);
        return why ? why : import_time(&c);
    }
    return by_hand_place;
}
