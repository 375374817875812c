/* One pass over a file, as far as the last candidate in it. Strings end with their line, so that an
 * apostrophe in a sentence costs one line at most. */
#include "read/secrets/syntax.h"

#include <string.h>

struct comment_style {
    const char *languages;
    bool slashes, hashes, dashes, semicolons; // // # -- ;
    bool stars, angles, quotes;               // /* */ <!-- --> """ """
};

static const struct comment_style styles[] = {
    {"javascript typescript tsx vue svelte astro java kotlin kotlin-script scala groovy csharp c "
     "cpp swift dart go "
     "rust proto solidity objective-c zig css jenkins",
     true, false, false, false, true, false, false},
    {"php hcl prisma nginx jenkinsfile", true, true, false, false, true, false, false},
    {"python", false, true, false, false, false, false, true},
    {"ruby shell yaml toml dockerfile makefile elixir perl r julia crystal nim env powershell "
     "apache "
     "graphql",
     false, true, false, false, false, false, false},
    {"properties ini conf", false, true, false, true, false, false, false},
    {"sql lua haskell", false, false, true, false, true, false, false},
    {"xml html", false, false, false, false, false, true, false},
};

struct secret_syntax secret_syntax(struct str language, struct str text)
{
    struct secret_syntax s = {.text = text};
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++)
        if (str_among(styles[i].languages, language))
            s.style = &styles[i];
    return s;
}

bool secret_is_configuration(struct str language)
{
    return str_among("yaml json toml ini properties conf env xml dockerfile shell makefile nginx "
                     "apache hcl procfile "
                     "powershell batch template jinja",
                     language);
}

static bool here(const struct secret_syntax *s, const char *mark)
{
    return str_starts(str_from(s->text, s->at), str_c(mark));
}

// The end of what block comment or long text stands at AT, NULL when none does.
static const char *block_end(const struct secret_syntax *s)
{
    if (s->style->stars && here(s, "/*"))
        return "*/";
    if (s->style->angles && here(s, "<!--"))
        return "-->";
    if (s->style->quotes && here(s, "\"\"\""))
        return "\"\"\"";
    return NULL;
}

static bool line_comment(const struct secret_syntax *s)
{
    char before = s->at > 0 ? s->text.p[s->at - 1] : '\n';
    bool apart = before == ' ' || before == '\t' || before == '\n' || before == ';';
    if (s->style->slashes && here(s, "//"))
        return before != ':';
    if (s->style->hashes && here(s, "#"))
        return apart;
    return (s->style->dashes && here(s, "--")) ||
           (s->style->semicolons && here(s, ";") && before == '\n');
}

// Behind the string that starts at AT, or at the end of its line.
static size_t string_end(const struct secret_syntax *s)
{
    char quote = s->text.p[s->at];
    size_t i = s->at + 1;
    for (; i < s->text.n && s->text.p[i] != '\n'; i++) {
        if (s->text.p[i] == '\\')
            i++;
        else if (s->text.p[i] == quote)
            return i + 1;
    }
    return i < s->text.n ? i : s->text.n;
}

static size_t behind(const struct secret_syntax *s, const char *mark, size_t from)
{
    ptrdiff_t found = str_find(s->text, str_c(mark), from);
    return found < 0 ? s->text.n : (size_t)found + strlen(mark);
}

bool secret_in_comment(struct secret_syntax *s, size_t offset)
{
    if (!s->style)
        return false;
    while (s->at < offset) {
        size_t from = s->at, to = from + 1;
        char c = s->text.p[from];
        const char *end = strchr("/<\"", c) ? block_end(s) : NULL;
        bool comment = true;
        if (end)
            to = behind(s, end, from + strlen(end));
        else if (strchr("/#-;", c) && line_comment(s))
            to = behind(s, "\n", from);
        else
            comment = false;
        if (comment && to > offset)
            return true; // AT stays where the comment starts
        if (!comment && (c == '"' || c == '\''))
            to = string_end(s);
        s->at = to;
    }
    return false;
}
