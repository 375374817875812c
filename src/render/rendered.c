// Rows of rendered documents in place of those that were read.
#include "render/rendered.h"

#include "base/limits.h"
#include "read/config/embedded.h"
#include "read/config/emit.h"

void rendered_init(struct rendered *r, struct arena *a, const struct repo *repo,
                   struct read_result *read)
{
    *r = (struct rendered){.a = a, .repo = repo, .read = read};
    r->replaced = arena_array(a, bool, repo->files.n + 1);
}

bool rendered_counts(const struct rendered *r, uint32_t file)
{
    enum file_role role = r->read->files[file].role;
    return role != ROLE_VENDORED && role != ROLE_GENERATED;
}

static struct facts *facts_of(struct rendered *r, uint32_t file)
{
    struct read_file *f = &r->read->files[file];
    if (!f->facts) {
        f->facts = arena_new(r->a, struct facts);
        facts_init(f->facts, r->a);
    } else if (f->facts->arena != r->a) {
        f->facts = facts_copy(f->facts, r->a);
    }
    return f->facts;
}

void rendered_replace(struct rendered *r, uint32_t file)
{
    if (r->replaced[file])
        return;
    struct facts *f = facts_of(r, file);
    r->replaced[file] = true;
    f->tables[FACT_document].n = f->tables[FACT_node].n = f->tables[FACT_note].n = 0;
}

void rendered_add(struct rendered *r, uint32_t file, const struct tree *t)
{
    struct arena scratch;
    arena_init(&scratch);
    struct repo_file as = r->repo->files.v[file];
    as.role = r->read->files[file].role;
    struct read_job job = {.file = &as,
                           .role = str_c(file_role_name(as.role)),
                           .text = STR(""),
                           .scratch = &scratch,
                           .out = facts_of(r, file),
                           .keep = &scratch};
    config_emit(&job, t, "yaml");
    config_embedded(&job, t);
    r->read->files[file].state = READ_FULL;
    arena_release(&scratch);
}

void rendered_disabled(struct rendered *r, uint32_t file, uint32_t line, struct str kind,
                       struct str name, const char *why)
{
    facts_add(facts_of(r, file), document, .path = r->repo->files.v[file].path, .line = line,
              .format = STR("yaml"), .kind = kind, .name = name, .role = STR("off"),
              .unit = (int64_t)r->repo->files.v[file].unit + 1, .note = str_c(why));
}

void rendered_disable(struct rendered *r, uint32_t file, const char *why)
{
    const struct facts *f = r->read->files[file].facts;
    uint32_t n = f ? f->tables[FACT_document].n : 0;
    struct arena scratch;
    arena_init(&scratch);
    struct fact_document *rows = arena_array(&scratch, struct fact_document, n);
    for (uint32_t i = 0; i < n; i++)
        rows[i] = ((const struct fact_document *)(const void *)f->tables[FACT_document].rows)[i];
    rendered_replace(r, file);
    for (uint32_t i = 0; i < n; i++)
        if (rows[i].kind.n && rows[i].name.n)
            rendered_disabled(r, file, (uint32_t)rows[i].line, rows[i].kind, rows[i].name, why);
    rendered_note(r, file, 0, "skipped", str_c(why));
    arena_release(&scratch);
}

void rendered_note(struct rendered *r, uint32_t file, uint32_t line, const char *kind,
                   struct str text)
{
    enum { NOTES_MAX = 50 }; // of one file
    struct facts *f = facts_of(r, file);
    const struct fact_note *notes = (const void *)f->tables[FACT_note].rows;
    int64_t at = line ? line : FACT_NULL;
    for (uint32_t i = 0; i < f->tables[FACT_note].n; i++)
        if (i >= NOTES_MAX || (notes[i].line == at && str_eq(notes[i].text, text)))
            return;
    facts_add(f, note, .path = r->repo->files.v[file].path, .line = at, .kind = str_c(kind),
              .text = text);
}

struct str rendered_text(const struct rendered *r, uint32_t file, struct arena *a)
{
    struct str text;
    enum err err = repo_read_text(&r->repo->files.v[file], a, FILE_PARSE_MAX, &text, NULL);
    if (!err)
        read_blank(r->read, file, text);
    return err ? STR_NONE : text;
}

bool rendered_parse(const struct rendered *r, uint32_t file, struct tree *t)
{
    struct str text = rendered_text(r, file, t->arena);
    bool json = str_eq(path_extension(r->repo->files.v[file].path), STR("json"));
    if (!text.p)
        return false;
    uint32_t notes = t->notes.n;
    (json ? tree_parse_json : tree_parse_yaml)(t, text);
    for (uint32_t i = notes; i < t->notes.n; i++)
        if (t->notes.v[i].err == ERR_PARSE)
            return false;
    return true;
}

uint32_t rendered_from(const struct rendered *r, struct str path)
{
    uint32_t low = 0, high = r->repo->files.n;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (str_cmp(r->repo->files.v[middle].path, path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct str rendered_path(struct arena *a, struct str directory, struct str relative)
{
    str_vec parts = {0};
    struct str part, whole[] = {directory, relative};
    if (relative.n > PATH_LENGTH_MAX || str_contains(relative, STR("://")) ||
        str_starts(relative, STR("/")) || str_starts(relative, STR("git@")) ||
        str_starts(relative, STR("github.com/")))
        return STR_NONE;
    for (int i = 0; i < 2; i++)
        while (whole[i].n && str_split(&whole[i], '/', &part)) {
            if (str_eq(part, STR("..")) && parts.n-- == 0)
                return STR_NONE;
            if (part.n && !str_eq(part, STR(".")) && !str_eq(part, STR("..")))
                vec_push(a, &parts, part);
        }
    struct str path = STR("");
    for (uint32_t i = 0; i < parts.n; i++)
        path = arena_path(a, path, parts.v[i]);
    return path;
}
