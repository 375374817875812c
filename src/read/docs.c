/* The common part of all readers of documents for people: sections with their own prose, code
 * blocks, links and their lines. A runbook is judged by what it says under which heading and by the
 * commands it holds, so those are what is kept. */
#include "read/docs.h"

#include "base/limits.h"
#include "read/config/mask.h"

#include <string.h>

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

void doc_init(struct doc *d, struct read_job *job)
{
    *d = (struct doc){.job = job, .source = job->text, .section = FACT_NO_ROW};
    vec_push(job->scratch, &d->starts, 0);
    for (ptrdiff_t at = 0; (at = str_find_char(job->text, '\n', (size_t)at)) >= 0; at++)
        if ((size_t)at + 1 < job->text.n)
            vec_push(job->scratch, &d->starts, (size_t)at + 1);
}

uint32_t doc_line(const struct doc *d, size_t at)
{
    uint32_t low = 0, high = d->starts.n;
    while (high - low > 1) {
        uint32_t middle = (low + high) / 2;
        if (d->starts.v[middle] <= at)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

static bool is_blank_line(const struct doc *d, uint32_t line)
{
    size_t start = d->starts.v[line - 1];
    size_t end = line < d->starts.n ? d->starts.v[line] : d->source.n;
    return str_trim(str_sub(d->source, start, end - start)).n == 0;
}

static void fresh_prose(struct doc *d)
{
    buf_init(&d->prose, d->job->scratch);
    d->prose.limit = DOC_TEXT_MAX * 2; // the margin is for the masking
    d->words = d->steps = 0;
    d->in_word = false;
}

// TEXT cut at DOC_TEXT_MAX bytes, between two characters.
static struct str cut(struct str text)
{
    if (text.n > DOC_TEXT_MAX) {
        text.n = DOC_TEXT_MAX;
        while (text.n && ((unsigned char)text.p[text.n] & 0xc0) == 0x80)
            text.n--;
    }
    return text;
}

// Completes the open section, whose own text ends above line NEXT.
static void close_section(struct doc *d, uint32_t next)
{
    if (d->section == FACT_NO_ROW)
        return;
    struct fact_section *s = facts_row(d->job->out, FACT_section, d->section);
    uint32_t end = next - 1;
    while (end > (uint32_t)s->line && is_blank_line(d, end))
        end--;
    struct str text = str_trim(buf_take(&d->prose));
    s->end_line = end > (uint32_t)s->line ? end : s->line;
    s->text = arena_str(d->job->out->arena, cut(mask_prose(d->job->scratch, text)));
    s->words = d->words;
    s->steps = d->steps;
}

void doc_end(struct doc *d)
{
    close_section(d, d->starts.n + 1);
    d->section = FACT_NO_ROW;
}

static struct str squeeze(struct arena *a, struct str title)
{
    struct buf b;
    buf_init(&b, a);
    title = str_trim(title);
    for (size_t i = 0; i < title.n && b.n < 300; i++) {
        bool space = is_space(title.p[i]);
        if (!space || (i > 0 && !is_space(title.p[i - 1])))
            buf_char(&b, space ? ' ' : title.p[i]);
    }
    return buf_take(&b);
}

void doc_heading(struct doc *d, uint32_t level, struct str title, uint32_t line)
{
    close_section(d, line);
    while (d->depth && d->open[d->depth - 1].level >= level)
        d->depth--;
    if (d->depth == DOC_LEVELS_MAX)
        d->depth--;
    struct arena *a = d->job->scratch;
    title = mask_prose(a, squeeze(a, title));
    bool inside = d->depth > 0;
    struct str titles = title;
    if (inside)
        titles =
            arena_printf(a, "%.*s > %.*s", STR_ARG(d->open[d->depth - 1].titles), STR_ARG(title));
    d->section =
        facts_add(d->job->out, section, .path = d->job->file->path, .line = line, .end_line = line,
                  .level = level, .title = title, .titles = titles,
                  .parent = inside ? d->open[d->depth - 1].row : FACT_NO_ROW, .role = d->job->role);
    d->open[d->depth].row = d->section;
    d->open[d->depth].level = level;
    d->open[d->depth++].titles = titles;
    fresh_prose(d);
}

// Text before any heading belongs to a section without a title.
static void need_section(struct doc *d)
{
    if (d->section != FACT_NO_ROW)
        return;
    d->section = facts_add(d->job->out, section, .path = d->job->file->path, .line = 1,
                           .end_line = 1, .level = 0, .role = d->job->role);
    fresh_prose(d);
}

void doc_prose(struct doc *d, struct str text)
{
    if (text.n == 0 || (d->section == FACT_NO_ROW && str_trim(text).n == 0))
        return;
    need_section(d);
    for (size_t i = 0; i < text.n; i++) {
        unsigned char c = (unsigned char)text.p[i];
        bool letter =
            is_lower((char)c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
        if (letter && !d->in_word)
            d->words++;
        d->in_word = letter || (d->in_word && !is_space((char)c));
    }
    buf_str(&d->prose, text);
}

void doc_break(struct doc *d)
{
    if (d->section != FACT_NO_ROW && d->prose.n && d->prose.p[d->prose.n - 1] != '\n')
        buf_char(&d->prose, '\n');
    d->in_word = false;
}

void doc_step(struct doc *d)
{
    need_section(d);
    d->steps++;
}

static bool is_program(struct str word)
{
    return str_among_nocase(
        "kubectl helm docker docker-compose podman psql pg_dump pg_restore pg_isready "
        "createdb dropdb mysql mysqldump mysqladmin mariadb mongo mongosh mongodump "
        "mongorestore redis-cli sqlite3 cqlsh curl wget http httpie systemctl service "
        "journalctl aws gcloud az gsutil eksctl doctl heroku fly flyctl vercel netlify "
        "railway ssh scp rsync make npm npx yarn pnpm node bun deno git gh glab "
        "terraform tofu terragrunt ansible ansible-playbook pulumi vault consul nomad "
        "kafka-topics kafka-consumer-groups rabbitmqctl rails rake bundle php composer "
        "artisan python python3 pip pip3 poetry uv pipenv manage.py alembic flask django "
        "go cargo mvn ./mvnw gradle ./gradlew java dotnet mix promtool amtool logcli jq "
        "yq grep tail cat less awk sed ls cd cp mv rm mkdir chmod export source echo "
        "kill killall pkill ps top htop df du free netstat ss lsof dig nslookup ping "
        "traceroute openssl iptables nginx supervisorctl pm2 crontab argocd flux "
        "kustomize skaffold stern k9s istioctl linkerd minikube kind apt apt-get yum "
        "brew sudo nc telnet velero restic wal-g pgbackrest barman clickhouse-client "
        "linkerd pagerduty pd datadog-ci sentry-cli bazel just task tar gunzip gzip "
        "gpg sops ./manage.py flyway liquibase prisma knex sequelize kamal cap celery "
        "wrangler stern cf eb copilot nats temporal mc hcloud argo kcat oc nerdctl ctr sam cdk "
        "sls serverless azd certbot repmgr mongostat jstack jmap jcmd find rabbitmqadmin "
        "varnishadm drush wp bin/rails bin/rake bin/console symfony tofu oci scw",
        word);
}

static struct str first_word(struct str line)
{
    size_t n = 0;
    while (n < line.n && !is_space(line.p[n]))
        n++;
    return str_sub(line, 0, n);
}

// LINE without `sudo` and leading variable assignments.
static struct str command_of(struct str line)
{
    for (int i = 0; i < 8; i++) {
        struct str word = first_word(line);
        ptrdiff_t sign = str_find_char(word, '=', 0);
        bool assigns = sign > 0 && word.p[0] != '-';
        if (word.n == line.n || (!assigns && !str_among_nocase("sudo time watch exec", word)))
            break;
        line = str_trim(str_from(line, word.n));
    }
    return line;
}

static bool has_flags(struct str line)
{
    for (size_t i = 1; i + 2 < line.n; i++)
        if (line.p[i] == '-' && is_space(line.p[i - 1]) &&
            (is_lower(line.p[i + 1]) || (line.p[i + 1] == '-' && is_lower(line.p[i + 2]))))
            return true;
    return false;
}

static bool is_command(struct str line)
{
    struct str command = command_of(line), word = first_word(command);
    if (word.n == 0)
        return false;
    if (is_program(word) || str_ends(word, STR("ctl")) || str_ends(word, STR("-cli")))
        return true;
    if (str_eq_nocase(word, STR("select")) && str_find(line, STR("pg_"), 0) > 0)
        return true;
    bool name = is_lower(word.p[0]) || str_starts(word, STR("./"));
    for (size_t i = 0; i < word.n; i++)
        name &= is_lower(word.p[i]) || (word.p[i] != 0 && strchr("0123456789-_./", word.p[i]));
    return name && (has_flags(command) || str_starts(word, STR("./")));
}

// Bytes of the prompt that LINE starts with: "$ ", "# ", "% ", "> ", "PS> ", "user@host:~$ ".
static size_t prompt(struct str line)
{
    struct str word = first_word(line);
    if (word.n == 0 || word.n == line.n)
        return 0;
    char last = word.p[word.n - 1];
    bool alone = word.n == 1 && (last == '$' || last == '%');
    bool root = word.n == 1 && last == '#' && is_command(str_trim(str_from(line, 1)));
    bool host = str_find_char(word, '@', 0) > 0 && (last == '$' || last == '#' || last == '%');
    bool other = str_starts(word, STR("PS")) && last == '>';
    return alone || root || host || other ? word.n + 1 : 0;
}

static bool is_comment(struct str line)
{
    return line.p[0] == '#' || str_starts(line, STR("--")) || str_starts(line, STR("//")) ||
           str_starts(line, STR("REM ")) || str_starts(line, STR("::"));
}

uint32_t doc_commands(struct str language, struct str code)
{
    bool shell = language.n &&
                 str_among_nocase("bash sh shell zsh ksh fish console terminal shell-session "
                                  "shellsession sh-session bash-session powershell pwsh ps1 ps "
                                  "cmd bat batch sql psql pgsql postgresql mysql plsql tsql "
                                  "redis kubectl command commandline cli",
                                  language);
    bool open =
        language.n == 0 || str_among_nocase("text txt plain plaintext none default", language);
    if (!shell && !open)
        return 0;
    uint32_t prompts = 0, lines = 0, programs = 0;
    bool continued = false;
    struct str line;
    while (str_line(&code, &line)) {
        line = str_trim(line);
        bool starts = !continued && line.n > 0;
        continued = line.n > 0 && (line.p[line.n - 1] == '\\' || line.p[line.n - 1] == '`');
        if (!starts)
            continue;
        prompts += prompt(line) > 0;
        lines += !is_comment(line);
        programs += !is_comment(line) && is_command(line);
    }
    if (prompts)
        return prompts; // the other lines are output
    return shell ? lines : programs;
}

void doc_code(struct doc *d, struct str language, struct str code, uint32_t line)
{
    while (code.n && code.p[code.n - 1] == '\n')
        code.n--;
    if (str_trim(code).n == 0)
        return;
    need_section(d);
    uint32_t lines = 1;
    for (size_t i = 0; i < code.n; i++)
        lines += code.p[i] == '\n';
    char lower[32];
    size_t n = language.n < sizeof lower ? language.n : sizeof lower;
    for (size_t i = 0; i < n; i++)
        lower[i] = (char)(language.p[i] >= 'A' && language.p[i] <= 'Z' ? language.p[i] + 32
                                                                       : language.p[i]);
    struct str name = language.n ? (struct str){lower, n} : STR_NONE;
    struct str text = mask_text(d->job->scratch, str_sub(code, 0, DOC_TEXT_MAX * 2));
    facts_add(d->job->out, code_block, .path = d->job->file->path, .line = line,
              .end_line = line + lines - 1, .section = d->section, .language = name,
              .text = cut(text), .commands = doc_commands(name, code));
}

// True for "https://...", "mailto:...", "//host/..."; a lone "C:" or "a:b" is no scheme.
static bool is_outside(struct str target)
{
    if (str_starts(target, STR("//")))
        return true;
    size_t n = 0;
    while (n < target.n && (is_lower(target.p[n]) || (n && strchr("+-.0123456789", target.p[n]))))
        n++;
    if (n < 2 || n >= target.n || target.p[n] != ':')
        return false;
    return str_starts(str_from(target, n), STR("://")) ||
           str_among_nocase("mailto tel data javascript ftp slack", str_sub(target, 0, n));
}

static int hex(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// "a%20b" -> "a b"
static struct str decode(struct arena *a, struct str s)
{
    if (str_find_char(s, '%', 0) < 0)
        return s;
    char *p = arena_alloc(a, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        bool coded = s.p[i] == '%' && i + 2 < s.n && hex(s.p[i + 1]) >= 0 && hex(s.p[i + 2]) >= 0;
        int c = coded ? hex(s.p[i + 1]) * 16 + hex(s.p[i + 2]) : s.p[i];
        p[n++] = (char)c;
        i += coded ? 2 : 0;
    }
    return (struct str){p, n};
}

struct str doc_resolve(struct arena *a, struct str path, struct str target)
{
    if (is_outside(target) || target.n > PATH_LENGTH_MAX)
        return STR_NONE;
    size_t n = 0;
    while (n < target.n && target.p[n] != '#' && target.p[n] != '?')
        n++;
    target = decode(a, str_sub(target, 0, n));
    if (target.n == 0)
        return path; // a place in the same file
    bool rooted = target.p[0] == '/';
    struct str rest = rooted ? str_from(target, 1) : arena_path(a, path_directory(path), target);
    char *out = arena_alloc(a, rest.n + 2);
    size_t at = 0;
    struct str part;
    while (str_split(&rest, '/', &part)) {
        if (part.n == 0 || str_eq(part, STR(".")))
            continue;
        if (str_eq(part, STR(".."))) {
            if (at == 0)
                return STR_NONE;
            while (at > 0 && out[--at] != '/')
                ;
            continue;
        }
        if (at > 0)
            out[at++] = '/';
        memcpy(out + at, part.p, part.n);
        at += part.n;
    }
    return at ? (struct str){out, at} : STR_NONE;
}

void doc_link(struct doc *d, struct str text, struct str target, uint32_t line)
{
    target = str_trim(target);
    if (target.n == 0 || target.n > PATH_LENGTH_MAX)
        return;
    need_section(d);
    struct arena *a = d->job->scratch;
    text = squeeze(a, text);
    facts_add(d->job->out, link_target, .path = d->job->file->path, .line = line,
              .section = d->section, .text = mask_prose(a, text), .target = mask_prose(a, target),
              .resolved = doc_resolve(a, d->job->file->path, target),
              .external = is_outside(target));
}

void doc_bare_links(struct doc *d, struct str text, uint32_t line)
{
    ptrdiff_t at = 0;
    while ((at = str_find(text, STR("http"), (size_t)at)) >= 0) {
        struct str rest = str_from(text, (size_t)at);
        at += 4;
        if (!str_starts(rest, STR("http://")) && !str_starts(rest, STR("https://")))
            continue;
        size_t n = 0;
        while (n < rest.n && !is_space(rest.p[n]) && rest.p[n] && !strchr("<>\"'`|[]()", rest.p[n]))
            n++;
        while (n && strchr(".,;:!?", rest.p[n - 1]))
            n--;
        doc_link(d, STR(""), str_sub(rest, 0, n), line);
        at += (ptrdiff_t)n - 4 > 0 ? (ptrdiff_t)n - 4 : 0;
    }
}

bool doc_readable(struct read_job *job)
{
    if (job->text.n <= FILE_PARSE_MAX)
        return true;
    facts_add(job->out, note, .path = job->file->path, .line = FACT_NULL, .kind = STR("cut"),
              .text = STR("too large to be read as a document"));
    return false;
}
