/* Links of pages that the service shows: templates of HTML. Of all that a page says only the
 * addresses of status pages matter to anybody, so that nothing else is kept; the markup is not
 * parsed, since any template language may stand in it. Commented-out parts are left out. */
#include "read/config/mask.h"
#include "read/reader.h"

#include <string.h>

enum { ADDRESS_MAX = 300, LINKS_MAX = 50 };

// The address at the start of TEXT, up to whatever ends an attribute or a word.
static struct str address_at(struct str text)
{
    size_t n = 0;
    while (n < text.n && n < ADDRESS_MAX && text.p[n] > ' ' && !strchr("<>\"'`|()\\{}", text.p[n]))
        n++;
    return str_sub(text, 0, n);
}

// Behind the comment that starts at AT, or AT when none does.
static size_t skip_comment(struct str text, size_t at)
{
    static const struct {
        const char *open, *close;
    } comments[] = {{"<!--", "-->"}, {"{#", "#}"}, {"<%#", "%>"}, {"{{!--", "--}}"}, {"@*", "*@"}};
    for (size_t i = 0; i < sizeof comments / sizeof *comments; i++) {
        if (!str_starts(str_from(text, at), str_c(comments[i].open)))
            continue;
        ptrdiff_t end = str_find(text, str_c(comments[i].close), at);
        return end < 0 ? text.n : (size_t)end + strlen(comments[i].close);
    }
    return at;
}

static void read_page(struct read_job *job)
{
    struct str text = job->text;
    uint32_t line = 1, links = 0;
    for (size_t at = 0; at < text.n && links < LINKS_MAX;) {
        size_t next = strchr("<{@", text.p[at]) && text.p[at] ? skip_comment(text, at) : at;
        if (next == at && text.p[at] == 'h' && str_starts(str_from(text, at), STR("http"))) {
            struct str address = address_at(str_from(text, at));
            if (str_find(address, STR("://"), 0) > 0 &&
                str_contains_nocase(address, STR("status"))) {
                facts_add(job->out, link_target, .path = job->file->path, .line = line,
                          .section = FACT_NO_ROW, .target = mask_prose(job->scratch, address),
                          .external = true);
                links++;
            }
            next = at + (address.n ? address.n : 1);
        }
        next = next == at ? at + 1 : next;
        for (; at < next; at++)
            line += text.p[at] == '\n';
    }
}

const struct reader reader_page_links = {
    .name = "page-links",
    .languages = "html erb ejs handlebars gotmpl jinja liquid razor heex haml slim pug twig",
    .read = read_page,
};
