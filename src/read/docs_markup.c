/* reStructuredText, AsciiDoc and plain text, line by line: headings, code blocks, list items,
 * links. Full parsers of these languages would say little more that an item asks for. */
#include "read/docs.h"

#include "base/limits.h"

#include <string.h>

enum { STYLES_MAX = 12 };

struct markup {
    struct doc doc;
    uint32_t line, lines;       // the line to read next, from 1; how many there are
    char styles[STYLES_MAX][2]; // rst: underline and overline characters, in order of appearance
    uint32_t n_styles;
    struct str language; // asciidoc: of a [source,...] line for the next block
    bool source;         // asciidoc: such a line was just seen
};

static struct str line_at(const struct markup *m, uint32_t line)
{
    if (line < 1 || line > m->lines)
        return STR("");
    const struct doc *d = &m->doc;
    size_t start = d->starts.v[line - 1];
    size_t end = line < d->starts.n ? d->starts.v[line] : d->source.n;
    struct str s = str_sub(d->source, start, end - start);
    while (s.n && (s.p[s.n - 1] == '\n' || s.p[s.n - 1] == '\r'))
        s.n--;
    return s;
}

static bool is_blank(struct str s)
{
    return str_trim(s).n == 0;
}

static size_t indent_of(struct str s)
{
    size_t n = 0;
    while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t'))
        n++;
    return n;
}

// Lines FROM..TO-1 as a code block, without COMMON bytes of indentation.
static void add_code(struct markup *m, struct str language, uint32_t from, uint32_t to,
                     size_t common)
{
    while (from < to && is_blank(line_at(m, from)))
        from++;
    struct buf b;
    buf_init(&b, m->doc.job->scratch);
    for (uint32_t l = from; l < to; l++) {
        struct str s = line_at(m, l);
        size_t indent = indent_of(s);
        buf_str(&b, str_from(s, indent < common ? indent : common));
        buf_char(&b, '\n');
    }
    if (from < to)
        doc_code(&m->doc, language, buf_take(&b), from);
}

// First line at or behind LINE that is neither blank nor indented deeper than INDENT.
static uint32_t end_of_indented(const struct markup *m, uint32_t line, size_t indent)
{
    while (line <= m->lines && (is_blank(line_at(m, line)) || indent_of(line_at(m, line)) > indent))
        line++;
    return line;
}

// Length of the list mark ("- ", "* ", "1. ", "#. ", ". ") that S starts with, 0 when none.
static size_t list_mark(struct str s, const char *bullets)
{
    size_t n = 0;
    while (n < s.n && n < 6 && s.p[n] && strchr(bullets, s.p[n]) && s.p[n] == s.p[0])
        n++;
    if (n > 0 && n < s.n && s.p[n] == ' ')
        return n + 1;
    n = 0;
    while (n < s.n && n < 4 && ((s.p[n] >= '0' && s.p[n] <= '9') || s.p[n] == '#'))
        n++;
    return n > 0 && n + 1 < s.n && (s.p[n] == '.' || s.p[n] == ')') && s.p[n + 1] == ' ' ? n + 2
                                                                                         : 0;
}

static void prose_line(struct markup *m, struct str s)
{
    doc_prose(&m->doc, s);
    doc_break(&m->doc);
    doc_bare_links(&m->doc, s, m->line);
}

/* ---- reStructuredText ---- */

// The character that S repeats as a heading's underline, 0 when it is none.
static char underline(struct str s)
{
    if (s.n < 2 || !strchr("=-`:'\"~^_*+#<>.!$%&(),/;?@[]\\{}|", s.p[0]) || s.p[0] == 0)
        return 0;
    for (size_t i = 1; i < s.n; i++)
        if (s.p[i] != s.p[0])
            return 0;
    return s.p[0];
}

static uint32_t rst_level(struct markup *m, char under, char over)
{
    for (uint32_t i = 0; i < m->n_styles; i++)
        if (m->styles[i][0] == under && m->styles[i][1] == over)
            return i + 1;
    if (m->n_styles == STYLES_MAX)
        return STYLES_MAX;
    m->styles[m->n_styles][0] = under;
    m->styles[m->n_styles][1] = over;
    return ++m->n_styles;
}

static struct str trim_end(struct str s)
{
    while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\t'))
        s.n--;
    return s;
}

static bool rst_heading(struct markup *m)
{
    struct str first = trim_end(line_at(m, m->line)), second = trim_end(line_at(m, m->line + 1));
    char over = underline(first);
    if (over && underline(trim_end(line_at(m, m->line + 2))) == over && str_trim(second).n > 0 &&
        first.n + 2 >= str_trim(second).n) {
        doc_heading(&m->doc, rst_level(m, over, over), second, m->line + 1);
        m->line += 3;
        return true;
    }
    char under = underline(second);
    if (!under || first.n == 0 || over || indent_of(first) || second.n + 2 < first.n ||
        (second.n < 3 && first.n > 3))
        return false;
    doc_heading(&m->doc, rst_level(m, under, 0), first, m->line);
    m->line += 2;
    return true;
}

static void rst_toctree(struct markup *m, uint32_t from, uint32_t to)
{
    for (uint32_t l = from; l < to; l++) {
        struct str s = str_trim(line_at(m, l));
        if (s.n == 0 || s.p[0] == ':' || str_find_char(s, '*', 0) >= 0)
            continue;
        ptrdiff_t open = str_rfind_char(s, '<');
        if (open >= 0 && s.p[s.n - 1] == '>')
            s = str_sub(s, (size_t)open + 1, s.n - (size_t)open - 2);
        if (path_extension(s).n == 0)
            s = arena_join(m->doc.job->scratch, s, STR(".rst"));
        doc_link(&m->doc, STR(""), s, l);
    }
}

// ".. name:: argument" with its indented body; comments and targets, too.
static void rst_directive(struct markup *m, struct str s, size_t indent)
{
    struct str rest = str_trim(str_from(s, 2));
    uint32_t body = m->line + 1;
    ptrdiff_t mark = str_find(rest, STR("::"), 0);
    struct str name = mark < 0 ? STR("") : str_sub(rest, 0, (size_t)mark);
    struct str argument = mark < 0 ? STR("") : str_trim(str_from(rest, (size_t)mark + 2));
    if (str_starts(rest, STR("_"))) { // .. _name: https://...
        ptrdiff_t colon = str_find(rest, STR(": "), 0);
        if (colon > 0)
            doc_link(&m->doc, str_sub(rest, 1, (size_t)colon - 1),
                     str_from(rest, (size_t)colon + 2), m->line);
        m->line++;
        return;
    }
    if (mark < 0) { // a comment
        m->line = end_of_indented(m, body, indent);
        return;
    }
    while (indent_of(line_at(m, body)) > indent && str_starts(str_trim(line_at(m, body)), STR(":")))
        body++; // options
    bool code = str_eq(name, STR("code-block")) || str_eq(name, STR("code")) ||
                str_eq(name, STR("sourcecode")) || str_eq(name, STR("prompt")) ||
                str_eq(name, STR("parsed-literal")) || str_eq(name, STR("mermaid"));
    if (code) {
        struct str language = str_eq(name, STR("mermaid")) ? name : argument;
        ptrdiff_t space = str_find_char(language, ' ', 0);
        language = str_sub(language, 0, space < 0 ? language.n : (size_t)space);
        uint32_t first = body, end = end_of_indented(m, body, indent);
        while (first < end && is_blank(line_at(m, first)))
            first++;
        add_code(m, language.n ? language : STR_NONE, first, end, indent_of(line_at(m, first)));
        m->line = end;
    } else if (str_eq(name, STR("toctree"))) {
        uint32_t end = end_of_indented(m, body, indent);
        rst_toctree(m, body, end);
        m->line = end;
    } else if (str_eq(name, STR("image")) || str_eq(name, STR("figure")) ||
               str_eq(name, STR("include")) || str_eq(name, STR("literalinclude"))) {
        doc_link(&m->doc, STR(""), argument, m->line);
        m->line = body;
    } else { // note, warning, ...: their body is prose
        if (argument.n)
            prose_line(m, argument);
        m->line = body;
    }
}

// `text <target>`_ and :doc:`path`
static void rst_links(struct markup *m, struct str s)
{
    ptrdiff_t at = 0;
    while ((at = str_find_char(s, '`', (size_t)at)) >= 0) {
        size_t from = (size_t)at + 1;
        ptrdiff_t close = str_find_char(s, '`', from);
        if (close < 0)
            return;
        struct str inner = str_sub(s, from, (size_t)close - from), before = str_sub(s, 0, from - 1);
        ptrdiff_t open = str_rfind_char(inner, '<');
        bool doc = str_ends(before, STR(":doc:"));
        bool named = open >= 0 && inner.n && inner.p[inner.n - 1] == '>';
        struct str target =
            named ? str_sub(inner, (size_t)open + 1, inner.n - (size_t)open - 2) : inner;
        if (doc)
            target = arena_join(m->doc.job->scratch, target, STR(".rst"));
        if (doc || (named && (size_t)close + 1 < s.n && s.p[close + 1] == '_'))
            if (!str_starts(target, STR("http"))) // bare links were seen already
                doc_link(&m->doc, str_sub(inner, 0, named ? (size_t)open : inner.n), target,
                         m->line);
        at = close + 1;
    }
}

static void rst_line(struct markup *m)
{
    struct str s = line_at(m, m->line), trimmed = str_trim(s);
    size_t indent = indent_of(s);
    if (trimmed.n == 0) {
        doc_break(&m->doc);
        m->line++;
        return;
    }
    if (rst_heading(m))
        return;
    if (str_starts(trimmed, STR(".. ")) || str_eq(trimmed, STR(".."))) {
        rst_directive(m, trimmed, indent);
        return;
    }
    size_t mark = list_mark(trimmed, "-*+");
    if (mark)
        doc_step(&m->doc);
    prose_line(m, str_from(trimmed, mark));
    rst_links(m, trimmed);
    m->line++;
    bool literal = str_ends(trimmed, STR("::")) && is_blank(line_at(m, m->line));
    if (!literal)
        return;
    uint32_t from = m->line;
    while (from <= m->lines && is_blank(line_at(m, from)))
        from++;
    size_t inner = indent_of(line_at(m, from));
    if (from > m->lines || inner <= indent)
        return;
    m->line = end_of_indented(m, from, indent);
    add_code(m, STR_NONE, from, m->line, inner);
}

/* ---- AsciiDoc ---- */

static bool adoc_heading(struct markup *m, struct str s)
{
    size_t n = 0;
    while (n < s.n && n < 7 && s.p[n] == '=')
        n++;
    if (n == 0 || n == 7 || n >= s.n || s.p[n] != ' ')
        return false;
    doc_heading(&m->doc, (uint32_t)n, str_from(s, n), m->line);
    m->line++;
    return true;
}

// First line behind FROM that equals FENCE; the end of the file when there is none.
static uint32_t find_fence(const struct markup *m, uint32_t from, struct str fence)
{
    while (from <= m->lines && !str_eq(trim_end(line_at(m, from)), fence))
        from++;
    return from;
}

// ---- or .... or ``` or //// at the current line.
static bool adoc_block(struct markup *m, struct str s)
{
    bool ticks = str_starts(s, STR("```"));
    bool listing = s.n >= 4 && underline(s) == '-', literal = s.n >= 4 && underline(s) == '.';
    bool comment = s.n >= 4 && underline(s) == '/';
    if (!ticks && !listing && !literal && !comment)
        return false;
    uint32_t end = find_fence(m, m->line + 1, ticks ? STR("```") : s);
    struct str language = ticks ? str_trim(str_from(s, 3)) : m->language;
    if (!comment)
        add_code(m, language.n ? language : STR_NONE, m->line + 1, end, 0);
    m->source = false;
    m->language = STR_NONE;
    m->line = end + 1;
    return true;
}

// [source,bash] and other attribute lines.
static bool adoc_attributes(struct markup *m, struct str s)
{
    if (s.p[0] != '[' || s.p[s.n - 1] != ']' || str_starts(s, STR("[[")))
        return false;
    struct str inner = str_sub(s, 1, s.n - 2), style = STR_NONE, language = STR_NONE;
    str_split(&inner, ',', &style);
    str_split(&inner, ',', &language);
    bool source = str_starts(style, STR("source"));
    if (source || str_eq(style, STR("listing")) || str_eq(style, STR("mermaid")) ||
        str_eq(style, STR("plantuml"))) {
        m->source = true;
        m->language = source ? str_trim(language) : style;
    }
    m->line++;
    return true;
}

// name:target[text] for link, xref, image, include; http://...[text] counts as bare.
static void adoc_links(struct markup *m, struct str s)
{
    static const char *const names[] = {"link:", "xref:", "image::", "image:", "include::"};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        struct str name = str_c(names[k]);
        for (ptrdiff_t at = 0; (at = str_find(s, name, (size_t)at)) >= 0;) {
            size_t from = (size_t)at + name.n;
            at = (ptrdiff_t)from;
            ptrdiff_t open = str_find_char(str_sub(s, 0, from + PATH_LENGTH_MAX), '[', from);
            if (open < 0)
                continue;
            ptrdiff_t close = str_find_char(s, ']', (size_t)open);
            struct str target = str_sub(s, from, (size_t)open - from);
            bool odd = target.n == 0 || target.p[0] == ':' || str_find_char(target, ' ', 0) >= 0;
            if (close < 0 || odd || str_starts(target, STR("http")))
                continue;
            doc_link(&m->doc, str_sub(s, (size_t)open + 1, (size_t)(close - open) - 1), target,
                     m->line);
            at = close; // what looks like a link inside of one is none
        }
    }
}

// The paragraph below [source,...], which needs no fence.
static void adoc_source_paragraph(struct markup *m)
{
    uint32_t end = m->line;
    while (end <= m->lines && !is_blank(line_at(m, end)))
        end++;
    add_code(m, m->language.n ? m->language : STR_NONE, m->line, end, 0);
    m->source = false;
    m->language = STR_NONE;
    m->line = end;
}

static void adoc_line(struct markup *m)
{
    struct str s = trim_end(line_at(m, m->line));
    if (is_blank(s)) { // a form feed alone, too
        doc_break(&m->doc);
        m->source = false;
        m->language = STR_NONE;
        m->line++;
        return;
    }
    if (adoc_heading(m, s) || adoc_block(m, s) || adoc_attributes(m, s))
        return;
    bool attribute = s.p[0] == ':' && str_find_char(s, ':', 1) > 1;
    bool title = s.n > 1 && s.p[0] == '.' && s.p[1] != '.' && s.p[1] != ' ';
    if (str_starts(s, STR("//")) || attribute) {
        m->line++;
        return;
    }
    if (m->source && !title) {
        adoc_source_paragraph(m);
        return;
    }
    size_t indent = indent_of(s), mark = list_mark(str_from(s, indent), "*-.");
    if (indent && !mark && is_blank(line_at(m, m->line - 1))) { // a literal paragraph
        uint32_t end = m->line;
        while (end <= m->lines && indent_of(line_at(m, end)) > 0 && !is_blank(line_at(m, end)))
            end++;
        add_code(m, STR_NONE, m->line, end, indent);
        m->line = end;
        return;
    }
    if (mark)
        doc_step(&m->doc);
    prose_line(m, str_from(s, title ? 1 : indent + mark));
    adoc_links(m, s);
    m->line++;
}

/* ---- plain text ---- */

static void text_line(struct markup *m)
{
    struct str s = str_trim(line_at(m, m->line));
    size_t mark = list_mark(s, "-*+");
    if (mark)
        doc_step(&m->doc);
    prose_line(m, str_from(s, mark));
    m->line++;
}

/* ---- readers ---- */

static void read_lines(struct read_job *job, void (*step)(struct markup *m))
{
    if (!doc_readable(job))
        return;
    struct markup *m = arena_new(job->scratch, struct markup);
    doc_init(&m->doc, job);
    m->lines = job->text.n ? m->doc.starts.n : 0;
    for (m->line = 1; m->line <= m->lines;)
        step(m);
    doc_end(&m->doc);
}

static void read_rst(struct read_job *job)
{
    read_lines(job, rst_line);
}

static void read_asciidoc(struct read_job *job)
{
    read_lines(job, adoc_line);
}

// Plain text is only a document for people when its name says so: requirements.txt is not.
static void read_text(struct read_job *job)
{
    static const char *const names[] = {
        "readme",   "runbook",    "install",   "operation", "playbook", "troublesh",
        "incident", "oncall",     "on-call",   "on_call",   "rollback", "deploy",
        "security", "contribut",  "disaster",  "escalat",   "recovery", "backup",
        "support",  "postmortem", "architect", "changelog", "release"};
    struct str path = job->file->path;
    bool wanted = path_match(STR("**/{docs,doc,runbooks,runbook,playbooks,ops}/**"), path);
    for (size_t i = 0; i < sizeof names / sizeof *names && !wanted; i++)
        wanted = str_contains_nocase(path_base(path), str_c(names[i]));
    if (wanted)
        read_lines(job, text_line);
}

const struct reader reader_rst = {
    .name = "rst",
    .languages = "rst",
    .read = read_rst,
};

const struct reader reader_asciidoc = {
    .name = "asciidoc",
    .languages = "asciidoc",
    .read = read_asciidoc,
};

const struct reader reader_text = {
    .name = "text",
    .languages = "text",
    .read = read_text,
};
