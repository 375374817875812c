/* Jenkinsfiles, declarative and scripted: {stages: [{name, commands: [...]}], images: [...],
 * triggers: [...]}. Groovy is not evaluated; steps are found by their names (sh, bat, powershell,
 * pwsh) with the text that they run, stages by theirs. What stands outside any stage (post, a bare
 * node) is in a stage without a name. Format: "Pipeline Syntax" of the Jenkins handbook. */
#include "read/config/commands.h"
#include "read/config/emit.h"

struct jenkins {
    struct tree *t;
    struct str text;
    size_t at;
    uint32_t line;
    uint32_t root, stages, images, triggers;
    uint32_t commands; // list of the stage that is open; TREE_NONE: none yet
};

struct literal {
    struct str text;
    uint32_t line;
};

static char peek(const struct jenkins *j, size_t i)
{
    return j->at + i < j->text.n ? j->text.p[j->at + i] : '\0';
}

static void forward(struct jenkins *j, size_t n)
{
    for (; n && j->at < j->text.n; n--)
        j->line += j->text.p[j->at++] == '\n';
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_quote(char c)
{
    return c == '\'' || c == '"';
}

static struct str take_name(struct jenkins *j)
{
    size_t start = j->at;
    while (is_name(peek(j, 0)))
        j->at++;
    return str_sub(j->text, start, j->at - start);
}

// The literal that begins with the quote at the cursor; an open one ends with the text.
static struct literal take_literal(struct jenkins *j)
{
    char quote = peek(j, 0);
    size_t width = peek(j, 1) == quote && peek(j, 2) == quote ? 3 : 1;
    forward(j, width);
    struct literal l = {.line = j->line};
    size_t start = j->at;
    while (j->at < j->text.n) {
        bool ends =
            peek(j, 0) == quote && (width == 1 || (peek(j, 1) == quote && peek(j, 2) == quote));
        if (ends || (width == 1 && peek(j, 0) == '\n'))
            break;
        forward(j, peek(j, 0) == '\\' ? 2 : 1);
    }
    l.text = str_sub(j->text, start, j->at - start);
    if (peek(j, 0) == quote)
        forward(j, width);
    return l;
}

// Passes over blanks, an opening parenthesis among them.
static void skip_opening(struct jenkins *j)
{
    while (is_blank(peek(j, 0)) || peek(j, 0) == '(')
        forward(j, 1);
}

/* The literal that is the first argument behind the cursor, or the one named script: false when
 * there is none, as in `sh command`, whose text is only known when it runs. */
static bool take_argument(struct jenkins *j, struct literal *l)
{
    for (;;) {
        skip_opening(j);
        if (is_quote(peek(j, 0))) {
            *l = take_literal(j);
            return true;
        }
        struct str name = take_name(j);
        skip_opening(j);
        if (name.n == 0 || peek(j, 0) != ':')
            return false;
        forward(j, 1);
        if (str_eq(name, STR("script")))
            continue;
        skip_opening(j);
        if (is_quote(peek(j, 0)))
            take_literal(j);
        else
            take_name(j);
        skip_opening(j);
        if (peek(j, 0) != ',')
            return false;
        forward(j, 1);
    }
}

static void open_stage(struct jenkins *j, struct str name, uint32_t line)
{
    uint32_t stage = tree_add(j->t, j->stages, TREE_MAP, STR_NONE, STR_NONE, line);
    tree_add(j->t, stage, TREE_STRING, STR("name"), tree_scalar_text(j->t, name, line), line);
    j->commands = tree_add(j->t, stage, TREE_LIST, STR("commands"), STR_NONE, line);
}

static void put_commands(struct jenkins *j, struct literal l)
{
    if (j->commands == TREE_NONE)
        open_stage(j, STR(""), l.line);
    struct commands c;
    struct str line;
    commands_begin(&c, j->t, j->commands);
    while (str_line(&l.text, &line))
        commands_line(&c, line, l.line++);
    commands_end(&c);
}

static void put_value(struct jenkins *j, uint32_t list, struct literal l)
{
    tree_add(j->t, list, TREE_STRING, STR_NONE, tree_scalar_text(j->t, l.text, l.line), l.line);
}

static void take_word(struct jenkins *j)
{
    struct str word = take_name(j);
    struct literal l;
    bool runs = str_eq(word, STR("sh")) || str_eq(word, STR("bat")) ||
                str_eq(word, STR("powershell")) || str_eq(word, STR("pwsh"));
    if (runs && take_argument(j, &l))
        put_commands(j, l);
    else if (str_eq(word, STR("stage")) && take_argument(j, &l))
        open_stage(j, l.text, l.line);
    else if (str_eq(word, STR("image")) && take_argument(j, &l))
        put_value(j, j->images, l);
    else if (str_eq(word, STR("cron")) && take_argument(j, &l))
        put_value(j, j->triggers, l);
}

// The comment at the cursor; false when there is none.
static bool skip_comment(struct jenkins *j)
{
    bool rest = (peek(j, 0) == '/' && peek(j, 1) == '/') || (j->at == 0 && peek(j, 0) == '#');
    if (!rest && !(peek(j, 0) == '/' && peek(j, 1) == '*'))
        return false;
    ptrdiff_t end =
        rest ? str_find_char(j->text, '\n', j->at) : str_find(j->text, STR("*/"), j->at + 2);
    size_t to = end < 0 ? j->text.n : (size_t)end + (rest ? 1 : 2);
    forward(j, to - j->at);
    return true;
}

static void parse(struct tree *t, struct str text)
{
    struct jenkins j = {.t = t, .text = text, .line = 1};
    j.root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    j.triggers = tree_add(t, j.root, TREE_LIST, STR("triggers"), STR_NONE, 1);
    j.images = tree_add(t, j.root, TREE_LIST, STR("images"), STR_NONE, 1);
    j.stages = tree_add(t, j.root, TREE_LIST, STR("stages"), STR_NONE, 1);
    while (j.at < text.n && !t->full) {
        if (skip_comment(&j))
            continue;
        if (is_quote(peek(&j, 0)))
            take_literal(&j);
        else if (is_name(peek(&j, 0)))
            take_word(&j);
        else
            forward(&j, 1);
    }
    tree_close(t, j.stages, j.line);
    tree_close(t, j.root, j.line);
}

static void read_jenkins(struct read_job *job)
{
    config_read(job, parse, "jenkins");
}

const struct reader reader_jenkins = {
    .name = "jenkins",
    .languages = "jenkinsfile",
    .files = "Jenkinsfile* *.{jenkinsfile,Jenkinsfile}",
    .read = read_jenkins,
};
