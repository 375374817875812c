// Tickets as Markdown, as JSON, and as a shell script for GitHub's gh; see tickets.h.
#include "cli/tickets.h"

#include "report/common.h"
#include "report/json.h"
#include "report/markdown.h"

void tickets_markdown(struct buf *out, const ticket_vec *tickets)
{
    if (!tickets->n)
        buf_c(out, "Nothing is open.\n");
    for (uint32_t i = 0; i < tickets->n; i++) {
        const struct ticket *t = &tickets->v[i];
        if (i == 0 || !str_eq(t->owner, tickets->v[i - 1].owner)) {
            buf_printf(out, "%s# ", i ? "\n" : "");
            markdown_prose(out, t->owner.p ? t->owner : STR("Nobody yet"));
            buf_char(out, '\n');
        }
        buf_printf(out, "\n## %.*s: ", STR_ARG(t->priority));
        markdown_prose(out, t->title);
        buf_c(out, "\n\n");
        buf_str(out, t->body);
    }
}

void tickets_json(struct buf *out, const ticket_vec *tickets)
{
    struct json_maker b = {out->arena, TEXT_UTF8};
    json_t *array = json_array();
    for (uint32_t i = 0; i < tickets->n; i++) {
        const struct ticket *t = &tickets->v[i];
        const struct action *action = t->action;
        json_t *o = json_object(), *files = json_array();
        json_object_set_new(o, "fingerprint", json_text(&b, t->key));
        json_object_set_new(o, "item", json_text(&b, action->item->id));
        json_object_set_new(o, "priority", json_text(&b, t->priority));
        json_object_set_new(o, "owner", json_text(&b, t->owner));
        json_object_set_new(o, "due", json_text(&b, action->due));
        json_object_set_new(o, "effort", json_real(action->effort_hours));
        for (uint32_t k = 0; k < action->files.n; k++)
            json_array_append_new(files, json_text(&b, action->files.v[k]));
        json_object_set_new(o, "files", files);
        json_object_set_new(o, "title", json_text(&b, t->title));
        json_object_set_new(o, "body", json_text(&b, t->body));
        json_array_append_new(array, o);
    }
    json_print(out, array);
}

// 'S', with quotes inside it closed, escaped and opened again: the shell expands nothing of it.
static void put_quoted(struct buf *out, struct str s)
{
    buf_char(out, '\'');
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '\'')
            buf_c(out, "'\\''");
        else
            buf_char(out, s.p[i]);
    buf_char(out, '\'');
}

void tickets_github(struct buf *out, const ticket_vec *tickets)
{
    buf_c(
        out,
        "#!/bin/sh\n"
        "# Opens an issue for each item that has none yet, open or closed; needs gh, signed in.\n"
        "set -eu\n"
        "gh label create prod-readiness --description 'found by prod-readiness' 2>/dev/null || "
        "true\n"
        "known=$(gh issue list --state all --label prod-readiness --limit 1000 --json body "
        "--jq '.[].body')\n"
        "ticket() { # KEY TITLE BODY\n"
        "    case $known in *\"prod-readiness:$1 \"*) echo \"there already: $2\"; return ;; esac\n"
        "    printf '%s' \"$3\" | gh issue create --label prod-readiness --title \"$2\" "
        "--body-file -\n"
        "}\n");
    for (uint32_t i = 0; i < tickets->n; i++) {
        const struct ticket *t = &tickets->v[i];
        struct str owner = t->owner.p ? t->owner : STR("nobody yet");
        struct str title =
            arena_printf(out->arena, "%.*s: %.*s", STR_ARG(t->priority), STR_ARG(t->title));
        struct buf body;
        buf_init(&body, out->arena);
        buf_c(&body, "Owner: ");
        markdown_code(&body, owner); // in code nobody is notified by a mere mention
        buf_c(&body, "\n\n");
        buf_str(&body, t->body);
        buf_c(out, "ticket ");
        put_quoted(out, t->key);
        buf_char(out, ' ');
        put_quoted(out, text_clean(out->arena, title, TEXT_LINE));
        buf_char(out, ' ');
        put_quoted(out, text_clean(out->arena, buf_take(&body), TEXT_BLOCK));
        buf_char(out, '\n');
    }
}
