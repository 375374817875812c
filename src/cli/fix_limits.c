/* Limits of memory and processor in YAML, put in as lines so that comments and order stay. Only
 * block style is touched; what a template decides is not ours. The amounts are a beginning: nobody
 * but a load test knows them. */
#include "base/buf.h"
#include "cli/fix.h"

struct yaml_line {
    struct str text;
    size_t from, to; // with the line end
    size_t margin;   // of the line, and of what is said: behind "- "
    size_t indent;
    bool blank;
};

struct lines {
    struct arena *a;
    struct str source;
    vec(struct yaml_line) v;
    text_edit_vec *out;
};

struct mapping {            // its keys stand at INDENT in the lines FROM to END
    uint32_t at, from, end; // at: the line of its own key
    size_t indent;
};

static void split(struct lines *l)
{
    struct str rest = l->source, line;
    while (rest.n && str_line(&rest, &line)) {
        struct yaml_line one = {.text = line, .from = (size_t)(line.p - l->source.p)};
        one.to = rest.p ? (size_t)(rest.p - l->source.p) : l->source.n;
        while (one.margin < line.n && line.p[one.margin] == ' ')
            one.margin++;
        one.indent = one.margin;
        while (one.indent + 1 < line.n &&
               (line.p[one.indent] == ' ' ||
                (line.p[one.indent] == '-' && line.p[one.indent + 1] == ' ')))
            one.indent++;
        one.blank = one.margin == line.n || line.p[one.margin] == '#';
        vec_push(l->a, &l->v, one);
    }
}

// Index behind the last line whose keys stand at INDENT or deeper, from behind line AT on.
static uint32_t end_of(const struct lines *l, uint32_t at, size_t indent)
{
    uint32_t end = at + 1;
    for (uint32_t i = at + 1; i < l->v.n; i++) {
        if (l->v.v[i].blank)
            continue;
        if (l->v.v[i].margin < indent)
            break;
        end = i + 1;
    }
    return end;
}

// The line of KEY in M; m->end when there is none.
static uint32_t find_key(const struct lines *l, const struct mapping *m, const char *key)
{
    for (uint32_t i = m->from; i < m->end; i++) {
        const struct yaml_line *line = &l->v.v[i];
        struct str text = str_from(line->text, line->indent), name = str_c(key);
        if (!line->blank && line->indent == m->indent && str_starts(text, name) &&
            text.n > name.n && text.p[name.n] == ':')
            return i;
    }
    return m->end;
}

// The mapping below the key of line AT; false when it is not there in block style.
static bool below(const struct lines *l, uint32_t at, struct mapping *m)
{
    uint32_t first = at + 1;
    if (!str_ends(str_trim(l->v.v[at].text), STR(":")))
        return false;
    while (first < l->v.n && l->v.v[first].blank)
        first++;
    if (first == l->v.n || l->v.v[first].margin <= l->v.v[at].indent)
        return false;
    *m = (struct mapping){at, first, 0, l->v.v[first].indent};
    m->end = end_of(l, at, m->indent);
    return true;
}

static bool is_templated(const struct lines *l, const struct mapping *m)
{
    for (uint32_t i = m->at; i < m->end; i++)
        if (str_contains(l->v.v[i].text, STR("{{")) || str_contains(l->v.v[i].text, STR("<<:")) ||
            str_contains(l->v.v[i].text, STR(": *")) || str_contains(l->v.v[i].text, STR("\t")))
            return true;
    return false;
}

static void insert_behind(struct lines *l, uint32_t line, struct str text)
{
    size_t at = l->v.v[line].to;
    bool cut = at && l->source.p[at - 1] != '\n';
    vec_push(l->a, l->out,
             (struct text_edit){at, at, cut ? arena_join(l->a, STR("\n"), text) : text});
}

// LINES, each deeper by as many steps as it begins with dots, from INDENT on.
static struct str indented(struct arena *a, size_t indent, size_t step, const char *lines)
{
    struct buf out;
    struct str rest = str_c(lines), line;
    buf_init(&out, a);
    while (rest.n && str_line(&rest, &line)) {
        size_t dots = 0;
        while (dots < line.n && line.p[dots] == '.')
            dots++;
        buf_printf(&out, "%*s%.*s\n", (int)(indent + dots * step), "",
                   STR_ARG(str_from(line, dots)));
    }
    return buf_take(&out);
}

// ------------------------------------------------------------------------------------- containers

// What is missing in the mapping that line AT holds the key of.
static const char *complete_resources(struct lines *l, uint32_t at)
{
    struct mapping resources, limits = {0}, requests = {0};
    struct str text = STR("");
    if (!below(l, at, &resources))
        return "its resources are not written in block style";
    size_t step = resources.indent - l->v.v[at].indent;
    uint32_t limits_at = find_key(l, &resources, "limits");
    uint32_t requests_at = find_key(l, &resources, "requests");
    bool has_limits = limits_at < resources.end, has_requests = requests_at < resources.end;
    if ((has_limits && !below(l, limits_at, &limits)) ||
        (has_requests && !below(l, requests_at, &requests)))
        return "its resources are not written in block style";
    bool memory = has_limits && find_key(l, &limits, "memory") < limits.end;
    bool cpu = (has_limits && find_key(l, &limits, "cpu") < limits.end) ||
               (has_requests && find_key(l, &requests, "cpu") < requests.end);
    if (!memory && has_limits)
        insert_behind(l, limits_at, indented(l->a, limits.indent, step, "memory: 256Mi\n"));
    if (!cpu && has_requests)
        insert_behind(l, requests_at, indented(l->a, requests.indent, step, "cpu: 100m\n"));
    if (!memory && !has_limits)
        text = indented(l->a, resources.indent, step, "limits:\n.memory: 256Mi\n");
    if (!cpu && !has_requests)
        text = arena_join(l->a, text,
                          indented(l->a, resources.indent, step, "requests:\n.cpu: 100m\n"));
    if (text.n)
        insert_behind(l, at, text);
    return NULL;
}

static const char *limit_container(struct lines *l, uint32_t at)
{
    struct mapping m = {at, at, 0, l->v.v[at].indent};
    m.end = end_of(l, at, m.indent);
    if (is_templated(l, &m))
        return "an anchor or a template decides it";
    uint32_t resources = find_key(l, &m, "resources"), image = find_key(l, &m, "image");
    struct str block = indented(
        l->a, m.indent, 2,
        "resources:\n.requests:\n..cpu: 100m\n..memory: 256Mi\n.limits:\n..memory: 256Mi\n");
    if (image == m.end)
        return "it names no image";
    if (resources == m.end) {
        insert_behind(l, image, block);
        return NULL;
    }
    const struct yaml_line *line = &l->v.v[resources];
    if (!str_ends(str_trim(line->text), STR("resources: {}")))
        return complete_resources(l, resources);
    struct str head = str_sub(line->text, 0, line->indent);
    vec_push(l->a, l->out,
             (struct text_edit){line->from, line->to,
                                arena_join(l->a, head, str_from(block, line->indent))});
    return NULL;
}

static const char *limit_service(struct lines *l, uint32_t at)
{
    struct mapping m;
    if (!below(l, at, &m))
        return "the service is not written in block style";
    if (is_templated(l, &m))
        return "an anchor or a template decides it";
    if (find_key(l, &m, "deploy") < m.end)
        return "it has a deploy section: resources.limits belong there";
    struct str text = STR("");
    if (find_key(l, &m, "mem_limit") == m.end)
        text = indented(l->a, m.indent, 2, "mem_limit: 256m\n");
    if (find_key(l, &m, "cpus") == m.end)
        text = arena_join(l->a, text, indented(l->a, m.indent, 2, "cpus: 0.5\n"));
    if (text.n)
        insert_behind(l, at, text);
    return NULL;
}

const char *fix_limits(struct arena *a, struct str source, int64_t line, bool compose,
                       text_edit_vec *out)
{
    text_edit_vec mine = {0};
    struct lines l = {.a = a, .source = source, .out = &mine};
    split(&l);
    if (line < 1 || line > l.v.n)
        return "the place is not in the file";
    uint32_t at = (uint32_t)line - 1;
    const char *why = compose ? limit_service(&l, at) : limit_container(&l, at);
    for (uint32_t i = 0; i < mine.n && !why; i++)
        vec_push(a, out, mine.v[i]);
    return why ? why : mine.n ? NULL : "its limits are there already";
}
