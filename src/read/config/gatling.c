/* Simulations of Gatling in Scala: load tests whose setUp() says what they inject and whose
 * .assertions() say what makes them fail. The rest of a simulation says nothing about production,
 * so no grammar of Scala is needed: brackets are counted past comments and texts. A document is
 * {simulation, setUp, assertions: [...]}. Files that are none have no document. */
#include "base/limits.h"
#include "read/config/emit.h"

struct scan {
    struct str text;
    size_t at;
    uint32_t line;
};

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static void skip_to(struct scan *s, size_t end)
{
    for (; s->at < end && s->at < s->text.n; s->at++)
        s->line += s->text.p[s->at] == '\n';
}

static size_t past(const struct scan *s, struct str mark, size_t from)
{
    ptrdiff_t end = str_find(s->text, mark, from);
    return end < 0 ? s->text.n : (size_t)end + mark.n;
}

// Past a text of one line, whose quote may be escaped.
static size_t past_quoted(const struct scan *s)
{
    size_t at = s->at + 1;
    while (at < s->text.n && s->text.p[at] != '"' && s->text.p[at] != '\n')
        at += s->text.p[at] == '\\' ? 2 : 1;
    return at + 1;
}

// Past a comment or text that begins here; false when none does.
static bool skip_silent(struct scan *s)
{
    struct str here = str_from(s->text, s->at);
    if (str_starts(here, STR("//")))
        skip_to(s, past(s, STR("\n"), s->at));
    else if (str_starts(here, STR("/*")))
        skip_to(s, past(s, STR("*/"), s->at + 2));
    else if (str_starts(here, STR("\"\"\"")))
        skip_to(s, past(s, STR("\"\"\""), s->at + 3));
    else if (str_starts(here, STR("\"")))
        skip_to(s, past_quoted(s));
    else
        return false;
    return true;
}

static struct str name(struct scan *s)
{
    size_t from = s->at;
    while (s->at < s->text.n && is_name(s->text.p[s->at]))
        s->at++;
    return str_sub(s->text, from, s->at - from);
}

static bool take_bracket(struct scan *s)
{
    while (s->at < s->text.n && (s->text.p[s->at] == ' ' || s->text.p[s->at] == '\n')) {
        s->line += s->text.p[s->at] == '\n';
        s->at++;
    }
    if (s->at >= s->text.n || s->text.p[s->at] != '(')
        return false;
    s->at++;
    return true;
}

static void add_assertion(struct tree *t, uint32_t list, struct str text, uint32_t line)
{
    text = str_trim(text);
    if (text.n)
        tree_add(t, list, TREE_STRING, STR_NONE, tree_scalar_text(t, text, line), line);
}

// The arguments behind the bracket of .assertions(, one element each.
static void assertions(struct scan *s, struct tree *t, uint32_t root)
{
    uint32_t list = tree_add(t, root, TREE_LIST, STR("assertions"), STR_NONE, s->line);
    uint32_t open = 1, line = s->line;
    size_t from = s->at;
    while (list && s->at < s->text.n) {
        if (skip_silent(s))
            continue;
        char c = s->text.p[s->at];
        open += c == '(' || c == '[' || c == '{';
        open -= c == ')' || c == ']' || c == '}';
        if (!open || (open == 1 && c == ',')) {
            add_assertion(t, list, str_sub(s->text, from, s->at - from), line);
            from = s->at + 1;
            line = s->line;
        }
        s->line += c == '\n';
        s->at++;
        if (!open)
            return;
    }
}

static void parse(struct tree *t, struct str text)
{
    struct scan s = {.text = text, .line = 1};
    uint32_t root = TREE_NONE;
    struct str last = STR_NONE; // the name before, when it was `extends`
    while (s.at < text.n && !t->full) {
        if (skip_silent(&s))
            continue;
        char c = text.p[s.at];
        if (!is_name(c)) {
            s.line += c == '\n';
            s.at++;
            continue;
        }
        uint32_t line = s.line;
        bool member = s.at > 0 && text.p[s.at - 1] == '.';
        struct str word = name(&s);
        if (!root && str_eq(word, STR("Simulation")) && str_eq(last, STR("extends"))) {
            root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, line);
            tree_add(t, root, TREE_BOOLEAN, STR("simulation"), STR("true"), line);
        } else if (root && !member && str_eq(word, STR("setUp")) && take_bracket(&s)) {
            tree_add(t, root, TREE_BOOLEAN, STR("setUp"), STR("true"), line);
        } else if (root && member && str_eq(word, STR("assertions")) && take_bracket(&s)) {
            assertions(&s, t, root);
        }
        last = word;
    }
}

static void read_gatling(struct read_job *job)
{
    if (str_contains(job->text, STR("io.gatling")))
        config_read(job, parse, "gatling");
}

const struct reader reader_gatling = {
    .name = "gatling",
    .languages = "",
    .files = "*Simulation*.scala",
    .read = read_gatling,
};
