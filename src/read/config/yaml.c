/* YAML by the events of libfyaml (its documents are five times slower). The library's own printing
 * is silenced with a diagnostic object that collects; what it refuses is left out: the documents
 * before the error stay, reading goes on at the next "---". Aliases are copies, so that every node
 * has one parent and one pointer; their number is capped against billion-laughs bombs. */
#include "base/buf.h"
#include "base/limits.h"
#include "base/map.h"
#include "read/config/emit.h"
#include "read/config/template.h"

#include <libfyaml.h>
#include <string.h>

struct frame {
    uint32_t node;
    uint32_t key_line;
    bool is_map, have_key, flow, merges;
    struct str key;
};

struct builder {
    struct tree *t;
    struct template tp;
    struct map anchors; // name -> node
    struct frame stack[TREE_DEPTH_MAX];
    uint32_t depth;
    uint32_t skip;      // open containers inside something that is left out
    size_t size;        // bytes of the text that the parser sees
    uint32_t line_base; // lines before it
    uint32_t line;      // where the last scalar or container started
    bool alias_noted, depth_noted;
};

static struct str token_text(struct fy_token *token)
{
    size_t n = 0;
    const char *p = token ? fy_token_get_text(token, &n) : NULL;
    return p ? (struct str){p, n} : STR_NONE;
}

static struct frame *top(struct builder *b)
{
    return b->depth ? &b->stack[b->depth - 1] : NULL;
}

// True when the next event is a key of a map.
static bool wants_key(struct builder *b)
{
    struct frame *f = top(b);
    return f && f->is_map && !f->have_key;
}

static void set_key(struct builder *b, struct str key, uint32_t line)
{
    struct frame *f = top(b);
    f->key = key;
    f->key_line = line;
    f->have_key = true;
    f->merges |= str_eq(key, STR("<<"));
}

// Adds a node at the current place; the line of a map entry is that of its key.
static uint32_t add_here(struct builder *b, enum tree_type type, struct str value, uint32_t line)
{
    struct frame *f = top(b);
    if (!f)
        return tree_add(b->t, TREE_NONE, type, STR_NONE, value, line);
    uint32_t node = f->is_map ? tree_add(b->t, f->node, type, f->key, value, f->key_line)
                              : tree_add(b->t, f->node, type, STR_NONE, value, line);
    f->have_key = false;
    return node;
}

static void remember_anchor(struct builder *b, struct fy_token *anchor, uint32_t node)
{
    struct str name = token_text(anchor);
    if (name.p && node)
        map_set(&b->anchors, arena_str(b->t->arena, name), node);
}

// True for tags that make a value something else than its text: !Ref, !vault, !ENV.
static bool is_custom_tag(struct str tag)
{
    return tag.n > 1 && tag.p[0] == '!' && tag.p[1] != '!';
}

static uint32_t mark_line(struct builder *b, const struct fy_mark *mark)
{
    if (mark && mark->line >= 0)
        b->line = b->line_base + (uint32_t)mark->line + 1;
    return b->line;
}

static void on_scalar(struct builder *b, struct fy_event *e)
{
    struct fy_token *token = e->scalar.value;
    uint32_t line = mark_line(b, fy_event_start_mark(e));
    struct str text = token_text(token), tag = token_text(e->scalar.tag), restored;
    bool plain = !token || fy_token_scalar_style(token) == FYSS_PLAIN;
    bool masked = template_restore(&b->tp, text, &restored);
    text = tree_scalar_text(b->t, masked ? restored : text, line);
    if (wants_key(b)) {
        set_key(b, text, line);
        return;
    }
    enum tree_type type = plain && !tag.p ? tree_scalar_type(text) : TREE_STRING;
    if (masked || str_contains(text, STR("{{")))
        type = TREE_UNKNOWN;
    if (is_custom_tag(tag)) {
        type = TREE_UNKNOWN;
        text = arena_printf(b->t->arena, "%.*s %.*s", STR_ARG(tag), STR_ARG(text));
    }
    uint32_t node = add_here(b, type, text, line);
    if (!node)
        return;
    b->t->nodes.v[node].quoted = !plain;
    remember_anchor(b, e->scalar.anchor, node);
    const struct fy_mark *end = fy_event_end_mark(e);
    if (end) {
        // Block scalars end where the next token starts.
        bool behind = end->column == 0 || (token && fy_token_scalar_style(token) >= FYSS_LITERAL &&
                                           end->input_pos < b->size);
        uint32_t end_line = b->line_base + (uint32_t)end->line + 1;
        tree_close(b->t, node, behind && end_line > line ? end_line - 1 : end_line);
    }
}

// A container's own tag (!If of CloudFormation) is kept as its value.
static struct str container_tag(struct builder *b, struct fy_token *token)
{
    struct str tag = token_text(token);
    return is_custom_tag(tag) ? arena_str(b->t->arena, tag) : STR_NONE;
}

static void on_start(struct builder *b, struct fy_event *e, enum tree_type type,
                     struct fy_token *anchor, struct fy_token *tag)
{
    uint32_t line = mark_line(b, fy_event_start_mark(e));
    if (wants_key(b)) { // a map or list as a key: nobody asks for it
        set_key(b, STR("?"), line);
        b->skip = 1;
        return;
    }
    if (b->depth == TREE_DEPTH_MAX) {
        if (!b->depth_noted)
            tree_note(b->t, ERR_LIMIT, line, "nested deeper than %d", TREE_DEPTH_MAX);
        b->depth_noted = true;
        top(b)->have_key = false;
        b->skip = 1;
        return;
    }
    uint32_t node = add_here(b, type, container_tag(b, tag), line);
    remember_anchor(b, anchor, node);
    b->stack[b->depth++] = (struct frame){
        .node = node, .is_map = type == TREE_MAP, .flow = fy_event_get_node_style(e) == FYNS_FLOW};
}

static void relink(struct tree *t, uint32_t parent, uint32_t node)
{
    struct tree_node *p = &t->nodes.v[parent];
    t->nodes.v[node].parent = parent;
    t->nodes.v[node].next = TREE_NONE;
    if (p->last)
        t->nodes.v[p->last].next = node;
    else
        p->first = node;
    p->last = node;
    p->children++;
}

// Moves the entries of map FROM that map TO does not have over to it.
static void merge_map(struct tree *t, uint32_t to, uint32_t from, struct map *have)
{
    for (uint32_t c = t->nodes.v[from].first, next; c; c = next) {
        next = t->nodes.v[c].next;
        uint32_t *seen = map_at(have, t->nodes.v[c].key, 0);
        if (*seen)
            continue;
        *seen = 1;
        relink(t, to, c);
    }
}

// Resolves the merge keys of a finished map: its own keys win, then the earlier merges.
static void resolve_merges(struct tree *t, uint32_t map)
{
    struct arena scratch;
    arena_init(&scratch);
    struct map have;
    map_init(&have, &scratch);
    vec(uint32_t) sources = {0};
    uint32_t c = t->nodes.v[map].first, next;
    t->nodes.v[map].first = t->nodes.v[map].last = TREE_NONE;
    t->nodes.v[map].children = 0;
    for (; c; c = next) {
        next = t->nodes.v[c].next;
        const struct tree_node *n = &t->nodes.v[c];
        bool merges = str_eq(n->key, STR("<<")) && (n->type == TREE_MAP || n->type == TREE_LIST);
        if (merges) {
            vec_push(&scratch, &sources, c);
        } else {
            map_set(&have, n->key, 1);
            relink(t, map, c);
        }
    }
    for (uint32_t i = 0; i < sources.n; i++) {
        if (t->nodes.v[sources.v[i]].type == TREE_MAP)
            merge_map(t, map, sources.v[i], &have);
        else
            for (uint32_t m = t->nodes.v[sources.v[i]].first, after; m; m = after) {
                after = t->nodes.v[m].next;
                if (t->nodes.v[m].type == TREE_MAP)
                    merge_map(t, map, m, &have);
            }
    }
    arena_release(&scratch);
}

static void close_top(struct builder *b, uint32_t flow_end)
{
    struct frame *f = top(b);
    if (!f)
        return;
    if (f->node && f->merges)
        resolve_merges(b->t, f->node);
    tree_close(b->t, f->node, f->flow ? flow_end : 0);
    b->depth--;
}

static bool is_open(const struct builder *b, uint32_t node)
{
    for (uint32_t i = 0; i < b->depth; i++)
        if (b->stack[i].node == node)
            return true;
    return false;
}

// One copy of node FROM below PARENT; TREE_NONE when a cap is reached.
static uint32_t copy_one(struct builder *b, uint32_t from, uint32_t parent)
{
    struct tree *t = b->t;
    if (t->nodes_from_aliases >= TREE_ALIAS_NODES_MAX) {
        if (!b->alias_noted)
            tree_note(t, ERR_LIMIT, b->line, "aliases add more than %d values",
                      TREE_ALIAS_NODES_MAX);
        b->alias_noted = true;
        return TREE_NONE;
    }
    t->nodes_from_aliases++;
    const struct tree_node n = t->nodes.v[from];
    uint32_t copy = tree_add(t, parent, n.type, n.key, n.value, n.line);
    if (copy) {
        t->nodes.v[copy].quoted = n.quoted;
        t->nodes.v[copy].end_line = n.end_line;
    }
    return copy;
}

// Copies what is below SOURCE to below TARGET. Both walk together, so no stack is needed.
static void copy_below(struct builder *b, uint32_t source, uint32_t target)
{
    struct tree *t = b->t;
    uint32_t s = source, d = target, depth = b->depth;
    for (;;) {
        if (t->nodes.v[s].first && depth < TREE_DEPTH_MAX) {
            s = t->nodes.v[s].first;
            depth++;
        } else {
            while (s != source && !t->nodes.v[s].next) {
                s = t->nodes.v[s].parent;
                d = t->nodes.v[d].parent;
                depth--;
            }
            if (s == source)
                return;
            s = t->nodes.v[s].next;
            d = t->nodes.v[d].parent;
        }
        d = copy_one(b, s, d);
        if (!d)
            return;
    }
}

static void on_alias(struct builder *b, struct fy_event *e)
{
    uint32_t line = mark_line(b, fy_event_start_mark(e));
    struct str name = token_text(e->alias.anchor);
    uint32_t source = map_get(&b->anchors, name.p ? name : STR(""), TREE_NONE);
    if (wants_key(b)) {
        struct str key = source ? b->t->nodes.v[source].value : STR_NONE;
        set_key(b, key.p ? key : STR("?"), line);
        return;
    }
    if (!source || is_open(b, source)) {
        struct str text = arena_printf(b->t->arena, "*%.*s", STR_ARG(name));
        add_here(b, TREE_UNKNOWN, text, line);
        return;
    }
    const struct tree_node n = b->t->nodes.v[source];
    uint32_t node = add_here(b, n.type, n.value, line);
    if (!node)
        return;
    b->t->nodes.v[node].quoted = n.quoted;
    copy_below(b, source, node);
}

// False at the end of the stream.
static bool on_event(struct builder *b, struct fy_event *e)
{
    bool starts = e->type == FYET_MAPPING_START || e->type == FYET_SEQUENCE_START;
    bool ends = e->type == FYET_MAPPING_END || e->type == FYET_SEQUENCE_END;
    if (b->skip) {
        b->skip += starts;
        b->skip -= ends;
        return true;
    }
    if (ends) {
        const struct fy_mark *end = fy_event_end_mark(e);
        close_top(b, end && end->line >= 0 ? b->line_base + (uint32_t)end->line + 1 : b->line);
        return true;
    }
    switch (e->type) {
    case FYET_DOCUMENT_START:
        map_init(&b->anchors, b->t->arena);
        b->t->nodes_from_aliases = 0;
        b->depth = 0;
        return true;
    case FYET_MAPPING_START:
        on_start(b, e, TREE_MAP, e->mapping_start.anchor, e->mapping_start.tag);
        return true;
    case FYET_SEQUENCE_START:
        on_start(b, e, TREE_LIST, e->sequence_start.anchor, e->sequence_start.tag);
        return true;
    case FYET_SCALAR:
        on_scalar(b, e);
        return true;
    case FYET_ALIAS:
        on_alias(b, e);
        return true;
    default:
        return e->type != FYET_STREAM_END;
    }
}

// Notes the first error that the parser collected.
static void note_error(struct builder *b, struct fy_diag *diag)
{
    void *at = NULL;
    struct fy_diag_error *error = fy_diag_errors_iterate(diag, &at);
    uint32_t line = b->line;
    if (error && error->line >= 0)
        line = b->line_base + (uint32_t)error->line + (error->line == 0);
    if (line < b->line)
        line = b->line;
    struct str text = error ? str_c(error->msg) : STR_NONE;
    tree_note(b->t, ERR_PARSE, line, "%.*s",
              STR_ARG(text.n ? str_trim(text) : STR("malformed YAML")));
}

// Reads TEXT until its end or the first error; true when there was one.
static bool parse_some(struct builder *b, struct str text)
{
    struct fy_diag_cfg diag_cfg;
    fy_diag_cfg_default(&diag_cfg);
    diag_cfg.fp = NULL;
    diag_cfg.level = FYET_ERROR;
    diag_cfg.colorize = false;
    struct fy_diag *diag = fy_diag_create(&diag_cfg);
    struct fy_parser *parser = NULL;
    bool error = false;
    b->size = text.n;
    if (diag) {
        fy_diag_set_collect_errors(diag, true);
        struct fy_parse_cfg cfg = {.diag = diag,
                                   .flags = FYPCF_QUIET | FYPCF_DEFAULT_VERSION_AUTO |
                                            FYPCF_SLOPPY_FLOW_INDENTATION | FYPCF_JSON_NONE |
                                            FYPCF_ALLOW_DUPLICATE_KEYS};
        parser = fy_parser_create(&cfg);
    }
    if (!parser || fy_parser_set_string(parser, text.p, text.n) != 0) {
        tree_note(b->t, ERR_PARSE, b->line, "the YAML parser could not be started");
    } else {
        struct fy_event *e;
        bool more = true;
        while (more && !b->t->full && (e = fy_parser_parse(parser))) {
            more = on_event(b, e);
            fy_parser_event_free(parser, e);
        }
        error = fy_parser_get_stream_error(parser);
        if (error)
            note_error(b, diag);
    }
    while (b->depth)
        close_top(b, b->line);
    b->skip = 0;
    if (parser)
        fy_parser_destroy(parser);
    if (diag)
        fy_diag_destroy(diag);
    return error;
}

// Offset of the first line "---" behind line LINE (counted from 1); -1 when there is none. *LINE
// becomes its number.
static ptrdiff_t next_document(struct str text, uint32_t *line)
{
    ptrdiff_t at = 0;
    for (uint32_t l = 1;; l++) {
        if (l > *line && str_starts(str_from(text, (size_t)at), STR("---"))) {
            *line = l;
            return at;
        }
        at = str_find_char(text, '\n', (size_t)at);
        if (at < 0)
            return -1;
        at++;
    }
}

static bool is_utf8_tail(unsigned char c)
{
    return (c & 0xc0) == 0x80;
}

// Bytes of the valid UTF-8 character at P (N bytes left) that YAML allows, 0 when it is none.
static size_t good_character(const unsigned char *p, size_t n)
{
    if (p[0] < 0x80)
        return p[0] >= 0x20 ? p[0] != 0x7f : p[0] == '\n' || p[0] == '\r' || p[0] == '\t';
    if (p[0] >= 0xc2 && p[0] < 0xe0)
        return n > 1 && is_utf8_tail(p[1]) && !(p[0] == 0xc2 && p[1] < 0xa0 && p[1] != 0x85) ? 2
                                                                                             : 0;
    if (p[0] >= 0xe0 && p[0] < 0xf0) {
        bool good = n > 2 && is_utf8_tail(p[1]) && is_utf8_tail(p[2]);
        good = good && !(p[0] == 0xe0 && p[1] < 0xa0) && !(p[0] == 0xed && p[1] >= 0xa0);
        return good && !(p[0] == 0xef && p[1] == 0xbf && p[2] >= 0xbe) ? 3 : 0;
    }
    if (p[0] >= 0xf0 && p[0] < 0xf5) {
        bool good = n > 3 && is_utf8_tail(p[1]) && is_utf8_tail(p[2]) && is_utf8_tail(p[3]);
        return good && !(p[0] == 0xf0 && p[1] < 0x90) && !(p[0] == 0xf4 && p[1] >= 0x90) ? 4 : 0;
    }
    return 0;
}

// Text with every byte that YAML forbids (Latin-1 comments, NULs) replaced by '?': one such byte
// must not cost the rest of the file.
static struct str clean(struct arena *a, struct str text)
{
    char *copy = NULL;
    for (size_t i = 0; i < text.n;) {
        size_t n = good_character((const unsigned char *)text.p + i, text.n - i);
        if (n == 0) {
            if (!copy)
                copy = arena_cstr(a, text);
            copy[i] = '?';
            n = 1;
        }
        i += n;
    }
    return copy ? (struct str){copy, text.n} : text;
}

void tree_parse_yaml(struct tree *t, struct str text)
{
    if (str_trim(text).n == 0)
        return;
    struct arena scratch;
    arena_init(&scratch);
    struct builder *b = arena_new(&scratch, struct builder);
    b->t = t;
    b->line = 1;
    if (str_starts(text, STR("\xef\xbb\xbf")))
        text = str_from(text, 3);
    text = template_mask(&b->tp, &scratch, clean(&scratch, text));
    if (b->tp.masked)
        tree_note(t, ERR_OK, 0, "template actions were masked");
    for (int restarts = 0; restarts < TREE_RESTARTS_MAX && !t->full; restarts++) {
        if (!parse_some(b, text))
            break;
        // From the last event, not the error: an open bracket is only found out at the next "---".
        uint32_t seen = b->line - b->line_base;
        ptrdiff_t at = next_document(text, &seen);
        if (at < 0)
            break;
        text = str_from(text, (size_t)at);
        b->line_base += seen - 1;
        b->line = b->line_base + 1;
    }
    arena_release(&scratch);
}

static void read_yaml(struct read_job *job)
{
    config_read(job, tree_parse_yaml, "yaml");
}

const struct reader reader_yaml = {
    .name = "yaml",
    .languages = "yaml",
    .read = read_yaml,
};
