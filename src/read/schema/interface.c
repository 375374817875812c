/* Protobuf, Thrift, GraphQL (also in the texts of code) and the IDL of Avro: languages that say what
 * messages hold. They are close enough for one scanner of words: a message is a keyword, a name and
 * braces; a field of it is what stands between two ends of a statement. What is no message (enums, services, options) is stepped over.
 * Nothing here recurses: nesting is a count, and a short stack of names. */
#include "base/limits.h"
#include "read/schema/schema.h"

enum {
    INDENT_MAX = 1000, // of a line that is looked at
    NESTING_MAX = 32,  // messages inside each other whose names are kept; deeper ones are skipped
    WORDS_MAX = 12,    // of one field that are looked at
};

enum token { TOKEN_END, TOKEN_WORD, TOKEN_SIGN };

struct scan {
    struct read_job *job;
    struct str text;
    size_t at;
    uint32_t line, rows;
    const char *format;
    enum token token;
    struct str word; // of the token
};

// What braces are open: the name of a message, or STR_NONE for what holds no fields.
struct nesting {
    struct str names[NESTING_MAX];
    uint32_t n;
};

struct field {
    struct str words[WORDS_MAX];
    char signs[WORDS_MAX]; // behind each word; 0 none
    uint32_t n, line;
    bool cut; // more words than are kept
};

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '@' || c == '$';
}

static void step(struct scan *s)
{
    s->line += s->text.p[s->at++] == '\n';
}

static bool ahead(const struct scan *s, struct str what)
{
    return str_starts(str_from(s->text, s->at), what);
}

static void skip_line(struct scan *s)
{
    while (s->at < s->text.n && s->text.p[s->at] != '\n')
        s->at++;
}

static void skip_to(struct scan *s, struct str end)
{
    while (s->at < s->text.n && !ahead(s, end))
        step(s);
    s->at = s->at + end.n < s->text.n ? s->at + end.n : s->text.n;
}

static void skip_string(struct scan *s)
{
    if (ahead(s, STR("\"\"\""))) { // a description of GraphQL
        s->at += 3;
        skip_to(s, STR("\"\"\""));
        return;
    }
    char quote = s->text.p[s->at++];
    while (s->at < s->text.n && s->text.p[s->at] != quote && s->text.p[s->at] != '\n')
        s->at += s->text.p[s->at] == '\\' && s->at + 1 < s->text.n ? 2 : 1;
    if (s->at < s->text.n && s->text.p[s->at] == quote)
        s->at++;
}

// The next word or sign; texts and comments are none.
static void next(struct scan *s)
{
    bool hash = !str_eq(str_c(s->format), STR("proto"));
    while (s->at < s->text.n) {
        char c = s->text.p[s->at];
        if (ahead(s, STR("//")) || (hash && c == '#'))
            skip_line(s);
        else if (ahead(s, STR("/*")))
            skip_to(s, STR("*/"));
        else if (c == '"' || (c == '\'' && *s->format != 'g'))
            skip_string(s);
        else if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            step(s);
        else
            break;
    }
    s->token = TOKEN_END;
    if (s->at >= s->text.n)
        return;
    size_t from = s->at++;
    s->token = is_word(s->text.p[from]) ? TOKEN_WORD : TOKEN_SIGN;
    while (s->token == TOKEN_WORD && s->at < s->text.n && is_word(s->text.p[s->at]))
        s->at++;
    s->word = str_sub(s->text, from, s->at - from);
}

static bool is_sign(const struct scan *s, char c)
{
    return s->token == TOKEN_SIGN && *s->word.p == c;
}

// message Name, struct Name, type Name: the keywords of all three; a group is a message, too.
static bool is_message(const struct scan *s, struct str keyword)
{
    switch (*s->format) {
    case 'p':
        return str_among("message group extend", keyword);
    case 't':
        return str_among("struct exception union", keyword);
    case 'a':
        return str_among("record error", keyword);
    default:
        return str_among("type input interface", keyword);
    }
}

/* Protobuf: [repeated] Type name = 1. Thrift: 1: [optional] Type name, and so in Avro. GraphQL:
 * name: Type. The field's name is the word before `=`, the last one, the first one. */
static void add_field(struct scan *s, struct str object, const struct field *f)
{
    uint32_t name = 0, type = 1;
    if (*s->format == 'p') {
        while (name < f->n && f->signs[name] != '=')
            name++;
        type = name ? name - 1 : f->n;
    } else if (*s->format == 't' || *s->format == 'a') {
        while (name + 1 < f->n && f->signs[name] != '=')
            name++;
        type = name ? name - 1 : f->n;
    } else if (f->n < 2 || f->signs[0] != ':') {
        return;
    }
    if (name >= f->n || type >= f->n || f->cut ||
        str_among("option reserved extensions rpc returns syntax package import", f->words[0]))
        return;
    schema_field(s->job, &s->rows, f->line, s->format, object, f->words[name], f->words[type]);
}

static void add_word(struct scan *s, struct field *f)
{
    f->line = f->n ? f->line : s->line;
    f->cut = f->cut || f->n == WORDS_MAX;
    if (f->n == WORDS_MAX)
        return;
    f->signs[f->n] = 0;
    f->words[f->n++] = s->word;
}

// Past what stands in parentheses, brackets or angles, the opening one of which is the token.
static void skip_nested(struct scan *s, char open, char close)
{
    for (uint32_t depth = 1; depth && s->token != TOKEN_END;) {
        next(s);
        depth += is_sign(s, open);
        depth -= is_sign(s, close);
    }
}

static void open_brace(struct scan *s, struct nesting *in, struct field *f)
{
    struct str name = STR_NONE;
    uint32_t keyword = f->n && str_eq(f->words[0], STR("extend")) && *s->format == 'g' ? 1 : 0;
    if (f->n > keyword + 1 && is_message(s, f->words[keyword]))
        name = f->words[keyword + 1];
    else if (f->n && in->n && in->n <= NESTING_MAX && str_eq(f->words[0], STR("oneof")))
        name = in->names[in->n - 1];
    if (in->n < NESTING_MAX)
        in->names[in->n] = name;
    in->n++;
    f->n = 0;
    f->cut = false;
}

// A field of Thrift and GraphQL may end without any sign, where the next begins.
static void word(struct scan *s, struct str object, struct field *f)
{
    struct scan before = *s;
    if (*s->format != 'p' && f->n >= 2 && object.p) {
        next(s);
        bool begins = is_sign(s, ':') || (*s->format == 'g' && is_sign(s, '('));
        *s = before;
        if (begins) {
            add_field(s, object, f);
            f->n = 0;
            f->cut = false;
        }
    }
    bool number = *s->word.p >= '0' && *s->word.p <= '9';
    if (!(number && *s->format == 't' && !f->n)) // 1: optional string email
        add_word(s, f);
}

static bool has_default(const struct field *f)
{
    bool has = false;
    for (uint32_t i = 0; i < f->n; i++)
        has = has || f->signs[i] == '=';
    return has;
}

static void sign(struct scan *s, struct nesting *in, struct field *f)
{
    char c = *s->word.p;
    struct str object = in->n && in->n <= NESTING_MAX ? in->names[in->n - 1] : STR_NONE;
    bool either = *s->format == 'a' && f->n && str_eq(f->words[f->n - 1], STR("union"));
    if (c == '{' && object.p && (either || (has_default(f) && *s->format != 'p'))) {
        skip_nested(s, '{', '}');
    } else if (c == '{') {
        open_brace(s, in, f);
    } else if (c == '(') {
        skip_nested(s, '(', ')');
    } else if (c == '<') {
        skip_nested(s, '<', '>');
    } else if (c == '[' && *s->format != 'g') {
        skip_nested(s, '[', ']');
    } else if (c == ';' || c == ',' || c == '}') {
        if (object.p && f->n)
            add_field(s, object, f);
        f->n = 0;
        f->cut = false;
        in->n -= c == '}' && in->n;
    } else if (f->n && !f->signs[f->n - 1] && (c == '=' || c == ':')) {
        f->signs[f->n - 1] = c;
    }
}

static void scan_messages(struct scan *s)
{
    struct nesting in = {.n = 0};
    struct field f = {.n = 0};
    for (next(s); s->token != TOKEN_END; next(s)) {
        if (s->token == TOKEN_SIGN)
            sign(s, &in, &f);
        else
            word(s, in.n && in.n <= NESTING_MAX ? in.names[in.n - 1] : STR_NONE, &f);
    }
}

static void read_interface(struct read_job *job)
{
    struct scan s = {.job = job, .text = job->text, .line = 1};
    s.format = str_eq(job->file->language, STR("proto"))    ? "proto"
               : str_eq(job->file->language, STR("thrift")) ? "thrift"
               : str_eq(job->file->language, STR("avro"))   ? "avro"
                                                            : "graphql";
    if (job->text.n > FILE_PARSE_MAX) {
        facts_add(job->out, note, .path = job->file->path, .line = FACT_NULL, .kind = STR("cut"),
                  .text = STR("too large to be read as a description of messages"));
        return;
    }
    scan_messages(&s);
}

// Does the line that begins at FROM say so before AT?
static bool in_comment(struct str text, size_t from, size_t at)
{
    struct str line =
        str_trim(str_sub(text, from, at - from < INDENT_MAX ? at - from : INDENT_MAX));
    return str_starts(line, STR("//")) || str_starts(line, STR("*")) || str_starts(line, STR("#"));
}

void schema_in_code(struct read_job *job)
{
    static const char *const marks[][2] = {
        {"gql`", "`"},      {"graphql`", "`"},        {"/* GraphQL */ `", "`"},
        {"`#graphql", "`"}, {"gql(\"\"\"", "\"\"\""}, {"gql(\n    \"\"\"", "\"\"\""}};
    struct scan s = {.job = job, .format = "graphql"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct str open = str_c(marks[i][0]), close = str_c(marks[i][1]);
        size_t counted = 0, begin = 0;
        uint32_t line = 1;
        for (ptrdiff_t at = 0; (at = str_find(job->text, open, (size_t)at)) >= 0;) {
            size_t from = (size_t)at + open.n;
            ptrdiff_t end = str_find(job->text, close, from);
            if (end < 0)
                break;
            for (; counted < (size_t)at; counted++)
                if (job->text.p[counted] == '\n') {
                    line++;
                    begin = counted + 1;
                }
            s.text = str_sub(job->text, from, (size_t)end - from);
            s.at = 0;
            s.line = line;
            if (!in_comment(job->text, begin, (size_t)at))
                scan_messages(&s);
            at = end + 1;
        }
    }
}

const struct reader reader_interface = {.name = "interface",
                                        .languages = "proto thrift graphql avro",
                                        .files = "",
                                        .read = read_interface};
