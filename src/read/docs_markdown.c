/* Markdown through md4c. The library gives texts, not lines: nearly all texts it hands out are
 * slices of the source, so their addresses tell the line. */
#include "base/limits.h"
#include "read/config/mask.h"
#include "read/docs.h"

#include <md4c.h>
#include <string.h>

enum { LINKS_MAX = 8 };

struct link {
    struct str target;
    struct buf text;
    uint32_t line; // 0 until a text of it was seen
};

struct markdown {
    struct doc doc;
    uint32_t line; // of the last text that was seen
    uint32_t depth;
    bool in_heading, in_code, in_html;
    struct buf title;
    uint32_t title_line;
    struct buf code;
    struct str language;
    uint32_t code_line;              // of the first text of the block that lies in the source
    uint32_t code_blank;             // newlines before it
    const char *html_from, *html_to; // the raw HTML block in the source
    struct link links[LINKS_MAX];    // open ones, outermost first
    uint32_t open_links;
    struct link title_links[LINKS_MAX]; // of the heading that is being read
    uint32_t n_title_links;
    bool in_cell; // of a table
    struct buf cell;
    uint32_t column;
    uint64_t told; // columns of passwords, of the first 64
};

// True when P lies in the source; *LINE receives its line.
static bool locate(struct markdown *m, const char *p, uint32_t *line)
{
    uintptr_t at = (uintptr_t)p, start = (uintptr_t)m->doc.source.p;
    if (at < start || at >= start + m->doc.source.n)
        return false;
    *line = doc_line(&m->doc, at - start);
    return true;
}

static struct str attribute(struct markdown *m, const MD_ATTRIBUTE *a)
{
    return a->text ? arena_str(m->doc.job->scratch, (struct str){a->text, a->size}) : STR_NONE;
}

/* ---- raw HTML: text without tags and comments, links of its attributes ---- */

// The value of href or src in TAG, STR_NONE when it has none.
static struct str tag_target(struct str tag)
{
    static const char *const names[] = {" href=", " src=", "\nhref=", "\nsrc="};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        ptrdiff_t at = str_find(tag, str_c(names[i]), 0);
        if (at < 0)
            continue;
        size_t from = (size_t)at + strlen(names[i]);
        char quote = from < tag.n ? tag.p[from] : 0;
        if (quote != '"' && quote != '\'')
            continue;
        ptrdiff_t close = str_find_char(tag, quote, from + 1);
        return close < 0 ? STR_NONE : str_sub(tag, from + 1, (size_t)close - from - 1);
    }
    return STR_NONE;
}

static void html_tag(struct markdown *m, struct str tag)
{
    uint32_t line = m->line;
    locate(m, tag.p, &line);
    struct str target = tag_target(tag);
    if (target.p)
        doc_link(&m->doc, STR(""), target, line);
}

static void html(struct markdown *m, struct str s)
{
    for (size_t i = 0; i < s.n;) {
        ptrdiff_t open = str_find_char(s, '<', i);
        size_t to = open < 0 ? s.n : (size_t)open;
        if (to > i)
            doc_prose(&m->doc, str_sub(s, i, to - i));
        if (open < 0)
            break;
        bool comment = str_starts(str_from(s, to), STR("<!--"));
        ptrdiff_t close = comment ? str_find(s, STR("-->"), to + 4) : str_find_char(s, '>', to);
        if (close < 0) // what is not closed is not shown
            break;
        if (!comment)
            html_tag(m, str_sub(s, to, (size_t)close - to + 1));
        i = (size_t)close + (comment ? 3 : 1);
    }
    doc_break(&m->doc);
}

/* ---- blocks ---- */

static void enter_code(struct markdown *m, const MD_BLOCK_CODE_DETAIL *detail)
{
    m->in_code = true;
    m->language = attribute(m, &detail->lang);
    for (size_t i = 0; i < m->language.n; i++) // ```{.bash}, ```bash{1,2}
        if (strchr("{,: ", m->language.p[i]) && i > 0)
            m->language.n = i;
    m->code_line = m->code_blank = 0;
    buf_init(&m->code, m->doc.job->scratch);
}

static void leave_code(struct markdown *m)
{
    m->in_code = false;
    struct str code = buf_take(&m->code);
    if (m->code_line == 0)
        return;
    while (m->code_blank > 0 && code.n && code.p[0] == '\n') {
        code = str_from(code, 1);
        m->code_blank--;
    }
    doc_code(&m->doc, m->language.n ? m->language : STR_NONE, code, m->code_line);
}

static void leave_heading(struct markdown *m, unsigned level)
{
    m->in_heading = false;
    uint32_t line = m->title_line ? m->title_line : m->line;
    doc_heading(&m->doc, level, buf_take(&m->title), line ? line : 1);
    for (uint32_t i = 0; i < m->n_title_links; i++) { // they belong to the section it opens
        struct link *l = &m->title_links[i];
        doc_link(&m->doc, buf_take(&l->text), l->target, l->line ? l->line : 1);
    }
    m->n_title_links = 0;
}

/* ---- cells of tables: what stands below "Password" is one ---- */

static bool names_password(struct str head)
{
    size_t from = head.n;
    while (from > 0 && head.p[from - 1] != ' ')
        from--;
    return str_among_nocase("password passwords passwd passphrase passcode", str_from(head, from));
}

static void leave_cell(struct markdown *m, bool head)
{
    struct str text = str_trim(buf_take(&m->cell));
    uint64_t bit = m->column < 64 ? (uint64_t)1 << m->column : 0;
    m->in_cell = false;
    m->column++;
    if (head && names_password(text))
        m->told |= bit;
    else if (!head && (m->told & bit))
        text = mask_told(m->doc.job->scratch, text);
    doc_prose(&m->doc, text);
    doc_prose(&m->doc, STR(" "));
}

static int on_enter_block(MD_BLOCKTYPE type, void *detail, void *user)
{
    struct markdown *m = user;
    if (++m->depth > DOC_DEPTH_MAX)
        return 0;
    if (type == MD_BLOCK_H) {
        m->in_heading = true;
        m->title_line = 0;
        buf_init(&m->title, m->doc.job->scratch);
        m->title.limit = 1024;
    } else if (type == MD_BLOCK_CODE) {
        enter_code(m, detail);
    } else if (type == MD_BLOCK_HTML) {
        m->in_html = true;
        m->html_from = m->html_to = NULL;
    } else if (type == MD_BLOCK_LI) {
        doc_break(&m->doc);
        doc_step(&m->doc);
    } else if (type == MD_BLOCK_TABLE) {
        m->told = 0;
    } else if (type == MD_BLOCK_TR) {
        m->column = 0;
    } else if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) {
        m->in_cell = true;
        buf_init(&m->cell, m->doc.job->scratch);
        m->cell.limit = DOC_TEXT_MAX;
    }
    return 0;
}

static int on_leave_block(MD_BLOCKTYPE type, void *detail, void *user)
{
    struct markdown *m = user;
    m->depth--;
    if (type == MD_BLOCK_H && m->in_heading) {
        leave_heading(m, ((MD_BLOCK_H_DETAIL *)detail)->level);
    } else if (type == MD_BLOCK_CODE && m->in_code) {
        leave_code(m);
    } else if (type == MD_BLOCK_HTML && m->in_html) {
        m->in_html = false;
        if (m->html_from)
            html(m, (struct str){m->html_from, (size_t)(m->html_to - m->html_from)});
    } else if (type == MD_BLOCK_P || type == MD_BLOCK_LI || type == MD_BLOCK_TR) {
        doc_break(&m->doc);
    } else if ((type == MD_BLOCK_TD || type == MD_BLOCK_TH) && m->in_cell) {
        leave_cell(m, type == MD_BLOCK_TH);
    }
    return 0;
}

/* ---- spans ---- */

static int on_enter_span(MD_SPANTYPE type, void *detail, void *user)
{
    struct markdown *m = user;
    if (type != MD_SPAN_A && type != MD_SPAN_IMG)
        return 0;
    if (m->open_links < LINKS_MAX) {
        const MD_ATTRIBUTE *target = type == MD_SPAN_A ? &((MD_SPAN_A_DETAIL *)detail)->href
                                                       : &((MD_SPAN_IMG_DETAIL *)detail)->src;
        struct link *l = &m->links[m->open_links];
        *l = (struct link){.target = attribute(m, target)};
        buf_init(&l->text, m->doc.job->scratch);
        l->text.limit = 512;
    }
    m->open_links++;
    return 0;
}

static int on_leave_span(MD_SPANTYPE type, void *detail, void *user)
{
    (void)detail;
    struct markdown *m = user;
    if ((type != MD_SPAN_A && type != MD_SPAN_IMG) || m->open_links == 0)
        return 0;
    if (--m->open_links >= LINKS_MAX)
        return 0;
    struct link *l = &m->links[m->open_links];
    if (l->line == 0)
        l->line = m->line;
    if (m->in_heading) {
        if (m->n_title_links < LINKS_MAX)
            m->title_links[m->n_title_links++] = *l;
        return 0;
    }
    doc_link(&m->doc, buf_take(&l->text), l->target, l->line ? l->line : 1);
    return 0;
}

static void code_text(struct markdown *m, struct str s)
{
    uint32_t line;
    if (m->code_line == 0 && str_eq(s, STR("\n")))
        m->code_blank++;
    else if (m->code_line == 0 && locate(m, s.p, &line))
        m->code_line = line;
    buf_str(&m->code, s);
}

static void html_text(struct markdown *m, struct str s)
{
    uint32_t line;
    if (!locate(m, s.p, &line))
        return;
    m->line = line;
    if (!m->html_from)
        m->html_from = s.p;
    if (s.p + s.n > m->html_to)
        m->html_to = s.p + s.n;
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
    struct markdown *m = user;
    struct str s = {text, size};
    if (m->in_code) {
        code_text(m, s);
        return 0;
    }
    if (m->in_html) {
        html_text(m, s);
        return 0;
    }
    uint32_t line;
    if (locate(m, text, &line))
        m->line = line;
    if (type == MD_TEXT_HTML) { // <br>, <a href=...>, a comment
        if (!str_starts(s, STR("<!--")))
            html_tag(m, s);
        return 0;
    }
    if (type == MD_TEXT_NULLCHAR)
        return 0;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        s = STR("\n");
    for (uint32_t i = 0; i < m->open_links && i < LINKS_MAX; i++) {
        if (m->links[i].line == 0)
            m->links[i].line = m->line;
        buf_str(&m->links[i].text, s);
    }
    if (m->in_heading) {
        if (m->title_line == 0)
            m->title_line = m->line;
        buf_str(&m->title, s);
    } else if (m->in_cell) {
        buf_str(&m->cell, s);
    } else {
        doc_prose(&m->doc, s);
    }
    return 0;
}

// Bytes of the front matter (--- or +++ around YAML or TOML) that TEXT starts with.
static size_t front_matter(struct str text)
{
    bool yaml = str_starts(text, STR("---\n")) || str_starts(text, STR("---\r\n"));
    bool toml = str_starts(text, STR("+++\n")) || str_starts(text, STR("+++\r\n"));
    if (!yaml && !toml)
        return 0;
    struct str rest = text, line;
    str_line(&rest, &line);
    while (str_line(&rest, &line))
        if (str_eq(str_trim(line), yaml ? STR("---") : STR("+++")))
            return rest.p ? (size_t)(rest.p - text.p) : text.n;
    return 0;
}

static void read_markdown(struct read_job *job)
{
    if (!doc_readable(job))
        return;
    struct markdown *m = arena_new(job->scratch, struct markdown);
    doc_init(&m->doc, job);
    struct str text = job->text;
    if (str_starts(text, STR("\xef\xbb\xbf")))
        text = str_from(text, 3);
    text = str_from(text, front_matter(text));
    MD_PARSER parser = {.flags = MD_DIALECT_GITHUB,
                        .enter_block = on_enter_block,
                        .leave_block = on_leave_block,
                        .enter_span = on_enter_span,
                        .leave_span = on_leave_span,
                        .text = on_text};
    if (text.n && md_parse(text.p, (MD_SIZE)text.n, &parser, m) != 0)
        facts_add(job->out, note, .path = job->file->path, .line = FACT_NULL,
                  .kind = STR("parse-error"), .text = STR("the Markdown could not be read"));
    doc_end(&m->doc);
}

const struct reader reader_markdown = {
    .name = "markdown",
    .languages = "markdown",
    .read = read_markdown,
};
