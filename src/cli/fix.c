/* The smallest edits for the places of an item that a machine can mend: a time limit on a call, a
 * client or a server, a limit of attempts on a retry, limits of a container. What the edit is, the
 * facts say; here it is put into the files as they are now, as a patch or, when asked, in place. */
#include "cli/fix.h"

#include "base/buf.h"
#include "base/limits.h"
#include "cli/items.h"
#include "cli/session.h"
#include "report/common.h"
#include "repo/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    PLACES_MAX = 4,   // of one reason that are told
    REASONS_MAX = 20, // that are told
    ROUNDS = 3,       // edits tried for one place
};

/* What can be mended, and what is tried for a place, in this order: path, line, what, form. An
 * operation may be bounded where it stands, else where its client is made. */
static const struct kind {
    const char *item;
    bool limits;
    const char *sql;
} kinds[] = {
    {"timeouts.all-calls", false,
     "SELECT o.path, o.line, u.edit, u.edit_form FROM outbound_call o JOIN use u ON u.id = o.use "
     "UNION ALL SELECT o.path, o.line, u.edit, u.edit_form FROM outbound_call o JOIN use u ON "
     "u.call = o.made_by"},
    {"timeouts.no-infinite-waits", false,
     "SELECT path, line, edit, edit_form FROM use WHERE role IN ('server', 'outbound_call', "
     "'client') ORDER BY role = 'server' DESC, id"},
    {"retries.max", false,
     "SELECT path, line, edit, edit_form FROM use WHERE role IN ('retry', 'client') ORDER BY id"},
    {"capacity.limits", true,
     "SELECT path, line, kind, NULL FROM container WHERE kind IN ('kubernetes', 'compose')"},
};
enum { KINDS = sizeof kinds / sizeof *kinds };
enum column { PATH, LINE, WHAT, FORM, COLUMNS };

struct target { // a file to be edited
    const struct repo_file *file;
    struct str text;
    text_edit_vec edits;
    uint32_t places;
};

enum state { OPEN, TRIED, MENDED, LEFT, TOLD };

struct mending { // of one place
    const struct problem *problem;
    enum state state;
    const char *why; // it is left to a person
    uint32_t next;   // row to be tried
    uint32_t target; // file of its edits
    text_edit_vec edits;
};

struct fixing {
    struct session *session;
    struct arena *a;
    const struct kind *kind;
    struct query_result rows;
    vec(struct target) targets;
    vec(struct mending) mendings;
    uint32_t mended;
};

static const struct kind *kind_of(struct str item)
{
    for (int i = 0; i < KINDS; i++)
        if (str_eq(item, str_c(kinds[i].item)))
            return &kinds[i];
    return NULL;
}

// ----------------------------------------------------------------------------------------- places

static struct str cell(const struct fixing *f, uint32_t row, enum column column)
{
    return f->rows.values[(size_t)row * COLUMNS + column].text;
}

static bool is_at(const struct fixing *f, uint32_t row, const struct problem *p)
{
    int64_t line;
    return str_eq(cell(f, row, PATH), p->path) && str_int(cell(f, row, LINE), &line) &&
           line == p->line;
}

// The number of the file PATH among the targets; -1 when it cannot be edited, with WHY.
static int64_t target_of(struct fixing *f, struct str path, const char **why)
{
    const struct repo *r = evaluation_repo(f->session->evaluation);
    for (uint32_t i = 0; i < f->targets.n; i++)
        if (str_eq(f->targets.v[i].file->path, path))
            return i;
    int64_t at = repo_find(r, path);
    struct target t = {.file = at < 0 ? NULL : &r->files.v[at]};
    *why = "its file is not there any more";
    if (!t.file)
        return -1;
    *why = "it lies in another checkout";
    if (t.file->prefix)
        return -1;
    *why = "its file cannot be read";
    if (repo_read(t.file, f->a, FILE_READ_MAX, &t.text, NULL))
        return -1;
    vec_push(f->a, &f->targets, t);
    return f->targets.n - 1;
}

// "PATH:LINE: TEXT", whatever the path holds.
static bool take_place(struct str edit, struct str *path, int64_t *line, struct str *text)
{
    for (ptrdiff_t colon = 0; (colon = str_find_char(edit, ':', (size_t)colon)) >= 0; colon++) {
        struct str rest = str_from(edit, (size_t)colon + 1);
        ptrdiff_t end = str_find(rest, STR(": "), 0);
        if (end > 0 && str_int(str_sub(rest, 0, (size_t)end), line)) {
            *path = str_sub(edit, 0, (size_t)colon);
            *text = str_from(rest, (size_t)end + 2);
            return true;
        }
    }
    return false;
}

// New lines end as the lines of the file do.
static void end_lines(struct fixing *f, struct mending *m)
{
    ptrdiff_t first = str_find_char(f->targets.v[m->target].text, '\n', 0);
    if (first < 1 || f->targets.v[m->target].text.p[first - 1] != '\r')
        return;
    for (uint32_t i = 0; i < m->edits.n; i++) {
        struct buf out;
        struct str text = m->edits.v[i].text;
        buf_init(&out, f->a);
        for (size_t k = 0; k < text.n; k++) {
            if (text.p[k] == '\n')
                buf_char(&out, '\r');
            buf_char(&out, text.p[k]);
        }
        m->edits.v[i].text = buf_take(&out);
    }
}

static const char *edit_code(struct fixing *f, uint32_t row, struct mending *m)
{
    struct str path, text, form = cell(f, row, FORM);
    int64_t line, at;
    const char *why = "the catalogue knows no option that would bound it";
    if (!take_place(cell(f, row, WHAT), &path, &line, &text))
        return why;
    if (!form.n) // a text of a connection, a context: what to write, but not where
        return arena_printf(f->a, "it wants `%.*s` at %.*s:%lld", STR_ARG(text), STR_ARG(path),
                            (long long)line)
            .p;
    if ((at = target_of(f, path, &why)) < 0)
        return why;
    const struct target *t = &f->targets.v[at];
    m->target = (uint32_t)at;
    return fix_code(f->a, t->file->language, t->text, line, form, text, &m->edits);
}

static const char *edit_limits(struct fixing *f, uint32_t row, struct mending *m)
{
    int64_t line, at;
    const char *why = "the place is not in the file";
    if (!str_int(cell(f, row, LINE), &line) || (at = target_of(f, cell(f, row, PATH), &why)) < 0)
        return why;
    m->target = (uint32_t)at;
    return fix_limits(f->a, f->targets.v[at].text, line, str_eq(cell(f, row, WHAT), STR("compose")),
                      &m->edits);
}

// The next edit that can be written for M; false when there is none, with the reason in M.
static bool try_next(struct fixing *f, struct mending *m)
{
    while (m->next < f->rows.rows) {
        uint32_t row = m->next++;
        if (!is_at(f, row, m->problem))
            continue;
        m->edits.n = 0;
        const char *why = f->kind->limits ? edit_limits(f, row, m) : edit_code(f, row, m);
        if (!why) {
            end_lines(f, m);
            m->state = TRIED;
            return true;
        }
        m->why = why;
    }
    m->state = LEFT;
    return false;
}

// --------------------------------------------------------------------------------------- checking

static void gather(struct fixing *f)
{
    for (uint32_t i = 0; i < f->targets.n; i++) {
        f->targets.v[i].edits.n = 0;
        f->targets.v[i].places = 0;
    }
    for (uint32_t i = 0; i < f->mendings.n; i++) {
        struct mending *m = &f->mendings.v[i];
        struct target *t = &f->targets.v[m->target];
        if (m->state != TRIED && m->state != MENDED)
            continue;
        text_edit_vec all = {0};
        for (uint32_t k = 0; k < t->edits.n; k++)
            vec_push(f->a, &all, t->edits.v[k]);
        for (uint32_t k = 0; k < m->edits.n; k++)
            vec_push(f->a, &all, m->edits.v[k]);
        if (patch_order(&all)) {
            t->edits = all;
            t->places++;
        } else {
            m->state = LEFT;
            m->why = "its edit touches that of another place";
        }
    }
}

// The line of P when the files are edited.
static int64_t line_after(const struct fixing *f, const struct problem *p)
{
    for (uint32_t i = 0; i < f->targets.n; i++) {
        const struct target *t = &f->targets.v[i];
        if (!str_eq(t->file->path, p->path))
            continue;
        int64_t line = p->line, at = 1;
        size_t begin = 0;
        for (ptrdiff_t end; at < p->line && (end = str_find_char(t->text, '\n', begin)) >= 0; at++)
            begin = (size_t)end + 1;
        for (uint32_t k = 0; k < t->edits.n && t->edits.v[k].from <= begin; k++) {
            const struct text_edit *e = &t->edits.v[k];
            for (size_t j = 0; j < e->text.n; j++)
                line += e->text.p[j] == '\n';
            for (size_t j = e->from; j < e->to; j++)
                line -= t->text.p[j] == '\n';
        }
        return line;
    }
    return p->line;
}

static bool is_there(const struct report *r, const struct problem *p, int64_t line)
{
    for (uint32_t i = 0; i < r->problems.n; i++) {
        const struct problem *x = &r->problems.v[i];
        if (str_eq(x->item->id, p->item->id) && str_eq(x->path, p->path) && x->line == line)
            return true;
    }
    return false;
}

// An edit may hide its place and lay bare another: a problem of PATH that was not there before.
static bool is_worse(const struct fixing *f, const struct report *after, struct str path)
{
    for (uint32_t i = 0; i < after->problems.n; i++) {
        const struct problem *x = &after->problems.v[i];
        bool known = !str_eq(x->item->id, str_c(f->kind->item)) || !str_eq(x->path, path);
        for (uint32_t k = 0; k < f->mendings.n && !known; k++) {
            const struct problem *p = f->mendings.v[k].problem;
            known = str_eq(p->path, path) && line_after(f, p) == x->line;
        }
        if (!known && !x->waived)
            return true;
    }
    return false;
}

// How many places of PATH could not be understood.
static int64_t notes_of(struct evaluation *e, struct str path)
{
    struct query_result rows;
    int64_t n = 0;
    if (evaluation_query(e, STR("SELECT path FROM note WHERE line IS NOT NULL"), &rows, NULL))
        return 0;
    for (uint32_t i = 0; i < rows.rows; i++)
        n += str_eq(rows.values[i].text, path);
    return n;
}

/* Judges the repository as the edits would make it: an edit after which the place is still there,
 * or its file is less well understood, is none. */
static int check(struct fixing *f)
{
    struct session then = *f->session;
    struct repo_instead *instead = arena_array(f->a, struct repo_instead, f->targets.n + 1);
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->targets.n; i++) {
        const struct target *t = &f->targets.v[i];
        if (t->edits.n)
            instead[n++] =
                (struct repo_instead){t->file->path, patch_apply(f->a, t->text, &t->edits)};
    }
    then.evaluation = NULL;
    then.options.repo.instead = instead;
    then.options.repo.instead_n = n;
    int code = session_open(&then, true);
    for (uint32_t i = 0; i < f->mendings.n && !code; i++) {
        struct mending *m = &f->mendings.v[i];
        struct str path = m->state == TRIED ? f->targets.v[m->target].file->path : STR_NONE;
        if (m->state != TRIED)
            continue;
        bool worse = notes_of(then.evaluation, path) > notes_of(f->session->evaluation, path);
        const struct report *after = evaluation_report(then.evaluation);
        bool there =
            is_there(after, m->problem, line_after(f, m->problem)) || is_worse(f, after, path);
        m->state = worse || there ? OPEN : MENDED;
        m->why = "the edit that its library has would not mend it";
        f->mended += m->state == MENDED;
    }
    evaluation_free(then.evaluation);
    return code;
}

static int mend(struct fixing *f)
{
    for (int round = 0; round < ROUNDS; round++) {
        bool any = false;
        for (uint32_t i = 0; i < f->mendings.n; i++)
            if (f->mendings.v[i].state == OPEN)
                any |= try_next(f, &f->mendings.v[i]);
        gather(f);
        int code = any ? check(f) : EXIT_MET;
        if (code || !any)
            return code;
    }
    for (uint32_t i = 0; i < f->mendings.n; i++)
        if (f->mendings.v[i].state == OPEN)
            f->mendings.v[i].state = LEFT;
    gather(f);
    return EXIT_MET;
}

// ---------------------------------------------------------------------------------------- writing

static bool is_unchanged(const struct target *t, const char *path)
{
    struct stat s;
    return lstat(path, &s) == 0 && S_ISREG(s.st_mode) && s.st_ino == t->file->inode &&
           (int64_t)s.st_ctim.tv_sec * 1000000000 + s.st_ctim.tv_nsec == t->file->changed;
}

static int write_target(struct fixing *f, const struct target *t)
{
    struct cli *cli = f->session->cli;
    struct str text = patch_apply(f->a, t->text, &t->edits);
    const char *path = arena_cstr(f->a, arena_path(f->a, t->file->root, t->file->path));
    struct stat s;
    if (!is_unchanged(t, path))
        return cli_usage(cli,
                         "%.*s has changed since it was judged, or is a link; it is left alone",
                         STR_ARG(t->file->path));
    char *temporary = arena_cstr(f->a, arena_printf(f->a, "%s.XXXXXX", path));
    int fd = mkostemp(temporary, O_CLOEXEC);
    if (fd < 0)
        return cli_usage(cli, "%s cannot be written: %s", path, strerror(errno));
    bool good = stat(path, &s) == 0 && fchmod(fd, s.st_mode & 07777) == 0 && files_write(fd, text);
    good = close(fd) == 0 && good;
    if (good && is_unchanged(t, path) && rename(temporary, path) == 0)
        return EXIT_MET;
    unlink(temporary);
    return cli_usage(cli, "%s cannot be written, or changed meanwhile; it is left alone", path);
}

static int write_all(struct fixing *f)
{
    struct cli *cli = f->session->cli;
    struct buf out;
    struct query_result secrets;
    struct diag d = {0};
    int code = EXIT_MET;
    buf_init(&out, f->a);
    d.err = evaluation_query(f->session->evaluation,
                             STR("SELECT path, line, rule FROM secret_candidate"), &secrets, &d);
    if (d.err)
        return cli_fail(cli, &d);
    for (uint32_t i = 0; i < f->targets.n && !code; i++) {
        struct target *t = &f->targets.v[i];
        if (!t->edits.n)
            continue;
        struct str path = text_clean(f->a, t->file->path, TEXT_LINE);
        if (!patch_order(&t->edits)) {
            code = cli_usage(cli, "the edits of %.*s touch each other; nothing is written for it",
                             STR_ARG(path));
        } else if (option_given(&cli->options, OPTION_apply)) {
            code = write_target(f, t);
            if (!code)
                buf_printf(&out, "%.*s: %u place%s mended\n", STR_ARG(path), t->places,
                           t->places == 1 ? "" : "s");
        } else {
            struct str patch = patch_text(f->a, path, t->text, &t->edits);
            if (fix_shows_secret(&secrets, t->file->path, patch))
                cli_usage(cli,
                          "a patch of %.*s would show a secret that stands beside the edit; "
                          "--apply edits the file in place",
                          STR_ARG(path));
            else
                buf_str(&out, patch);
        }
    }
    struct str text = buf_take(&out);
    if (cli->out_terminal) // a patch is what the files hold, byte by byte; a terminal would obey it
        text = text_clean(f->a, text, TEXT_BLOCK);
    int printed = cli_print(cli, text);
    return code ? code : printed;
}

// One line for all places that are left for the same reason.
static void tell_reason(struct fixing *f, uint32_t first)
{
    const char *why = f->mendings.v[first].why;
    struct buf out;
    uint32_t n = 0;
    buf_init(&out, f->a);
    for (uint32_t i = first; i < f->mendings.n; i++) {
        struct mending *m = &f->mendings.v[i];
        if (m->state != LEFT || strcmp(m->why, why) != 0)
            continue;
        m->state = TOLD;
        if (n++ < PLACES_MAX)
            buf_printf(&out, "%s%.*s:%lld", n > 1 ? ", " : "", STR_ARG(m->problem->path),
                       (long long)m->problem->line);
    }
    if (n > PLACES_MAX)
        buf_printf(&out, " and %u more", n - PLACES_MAX);
    cli_usage(f->session->cli, "by hand, %s: %.*s", why, STR_ARG(buf_take(&out)));
}

static void tell_rest(struct fixing *f)
{
    struct cli *cli = f->session->cli;
    uint32_t reasons = 0;
    for (uint32_t i = 0; i < f->mendings.n; i++)
        if (f->mendings.v[i].state == LEFT && reasons++ < REASONS_MAX)
            tell_reason(f, i);
    if (reasons > REASONS_MAX)
        cli_usage(cli, "by hand, for other reasons: %u more", reasons - REASONS_MAX);
    if (f->mended && f->kind->limits)
        cli_usage(cli, "the amounts are a beginning: set what the service needs under load");
    else if (f->mended)
        cli_usage(cli, "the numbers are a beginning: set what callers can wait for");
}

static int fix(struct session *s, struct str id)
{
    struct cli *cli = s->cli;
    const struct report *r = evaluation_report(s->evaluation);
    struct fixing f = {.session = s, .a = cli->arena, .kind = kind_of(id)};
    struct diag d = {0};
    d.err = evaluation_query(s->evaluation, str_c(f.kind->sql), &f.rows, &d);
    if (d.err)
        return cli_fail(cli, &d);
    for (uint32_t i = 0; i < r->problems.n; i++) {
        const struct problem *p = &r->problems.v[i];
        if (str_eq(p->item->id, id) && !p->waived)
            vec_push(f.a, &f.mendings,
                     (struct mending){.problem = p,
                                      .why = "nothing that a machine could put there is known"});
    }
    if (!f.mendings.n) {
        cli_usage(cli, "%.*s has no open place here", STR_ARG(id));
        return EXIT_MET;
    }
    int code = mend(&f);
    if (!code)
        code = write_all(&f);
    if (code)
        return code;
    tell_rest(&f);
    return f.mended ? EXIT_MET : EXIT_GATE;
}

static int run(struct cli *cli)
{
    struct session s;
    struct checklist checklist;
    struct str id = cli->options.arguments.v[0];
    int code = items_load(cli, &checklist);
    if (!code && !checklist_find(&checklist, id))
        code = items_unknown(cli, &checklist, id);
    if (!code && !kind_of(id))
        code = cli_usage(cli,
                         "%.*s is nothing that a machine can mend (timeouts.all-calls, "
                         "timeouts.no-infinite-waits, retries.max and capacity.limits are); "
                         "'prod-readiness explain %.*s' shows how",
                         STR_ARG(id), STR_ARG(id));
    if (!code)
        code = session_init(&s, cli);
    if (code)
        return code;
    code = session_open(&s, true);
    if (!code)
        code = fix(&s, id);
    session_release(&s);
    return code;
}

const struct command command_fix = {
    .name = "fix",
    .summary = "the smallest edits for an item, as a patch",
    .usage = "ITEM",
    .details =
        "Time limits of calls, clients and servers (timeouts.all-calls, "
        "timeouts.no-infinite-waits),\n"
        "limits of attempts (retries.max), limits of containers (capacity.limits). The patch goes "
        "to\n"
        "standard output; with --apply the files are edited, each at once and only if it is still\n"
        "what was judged. What is not mechanical is told with its reason.\n"
        "  prod-readiness fix timeouts.all-calls | git apply\n"
        "Exit code 1: nothing could be edited.",
    .options = SESSION_OPTIONS | OPTION_BIT(apply),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
