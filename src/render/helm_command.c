/* What the pipelines and scripts of the repository hand to `helm upgrade` and `helm install`:
 * values files that no name tells to be production's, and --set, which goes over all of them. Only
 * the command nearest to production counts, and only while no other one of that rank installs the
 * same chart. Source of the options: https://helm.sh/docs/helm/helm_upgrade. */
#include "base/limits.h"
#include "render/environment.h"
#include "render/helm.h"

struct helm_words { // one command
    str_vec words;
    struct str directory; // of the file that holds it
    enum environment_rank rank;
};

typedef vec(struct helm_words) helm_words_vec;

// The words of a command line, quotes taken away.
static void split(struct arena *a, struct str line, str_vec *out)
{
    for (size_t i = 0; i < line.n && out->n < RENDER_NESTING_MAX * 4;) {
        while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
            i++;
        char *word = arena_array(a, char, line.n - i + 1);
        size_t n = 0;
        for (char quote = 0; i < line.n && (quote || (line.p[i] != ' ' && line.p[i] != '\t'));
             i++) {
            if (quote ? line.p[i] == quote : line.p[i] == '"' || line.p[i] == '\'')
                quote = quote ? 0 : line.p[i];
            else
                word[n++] = line.p[i];
        }
        if (n)
            vec_push(a, out, (struct str){word, n});
    }
}

// The value of option I, whether behind = or the next word; STR_NONE when it is another option.
static struct str option(const str_vec *words, uint32_t i, const char *name, const char *brief)
{
    struct str word = words->v[i], whole = str_c(name);
    if (str_starts(word, whole) && word.n > whole.n && word.p[whole.n] == '=')
        return str_from(word, whole.n + 1);
    if ((str_eq(word, whole) || (brief && str_eq(word, str_c(brief)))) && i + 1 < words->n)
        return words->v[i + 1];
    return STR_NONE;
}

static bool installs(const str_vec *words)
{
    bool helm = false;
    for (uint32_t i = 0; i < words->n; i++) {
        helm |= str_eq(path_base(words->v[i]), STR("helm"));
        if (helm && (str_eq(words->v[i], STR("upgrade")) || str_eq(words->v[i], STR("install"))))
            return true;
    }
    return false;
}

// The chart that a command installs, -1 none of this repository.
static int64_t chart_of(const struct helm *h, const struct helm_words *c)
{
    for (uint32_t i = 0; i < c->words.n; i++) {
        struct str word = c->words.v[i];
        if (str_starts(word, STR("-")) || str_eq(word, STR("helm")))
            continue;
        for (int inside = 0; inside < 2; inside++) {
            struct str path =
                rendered_path(h->w.a, inside ? c->directory : STR(""),
                              str_ends(word, STR("/")) ? str_sub(word, 0, word.n - 1) : word);
            int64_t chart = path.p ? helm_chart_at(h, path) : -1;
            if (chart >= 0)
                return chart;
        }
    }
    return -1;
}

// The environment that the command speaks of: its values files, its namespace and its release.
static enum environment_rank rank_of(const struct helm_words *c, struct str where)
{
    enum environment_rank rank = environment_of(where);
    for (uint32_t i = 0; i < c->words.n; i++) {
        struct str values = option(&c->words, i, "--values", "-f");
        struct str name = values.p ? values : option(&c->words, i, "--namespace", "-n");
        enum environment_rank said = environment_of(name.p ? name : STR(""));
        if (name.p && said != ENVIRONMENT_UNSAID && (rank == ENVIRONMENT_UNSAID || said < rank))
            rank = said;
    }
    return rank;
}

static void add_command(struct helm *h, const struct repo_file *f, const struct fact_node *n,
                        helm_words_vec *out)
{
    struct str rest = n->value, line;
    struct buf whole;
    buf_init(&whole, h->w.a);
    while (str_line(&rest, &line)) {
        struct str trimmed = str_trim(line);
        bool goes_on = str_ends(trimmed, STR("\\"));
        buf_str(&whole, str_sub(trimmed, 0, trimmed.n - goes_on));
        buf_char(&whole, ' ');
        if (goes_on)
            continue;
        struct helm_words c = {.directory = path_directory(f->path)};
        split(h->w.a, buf_take(&whole), &c.words);
        buf_init(&whole, h->w.a);
        if (!installs(&c.words))
            continue;
        c.rank = rank_of(&c, arena_path(h->w.a, f->path, n->pointer));
        vec_push(h->w.a, out, c);
    }
}

static bool is_literal(struct str s)
{
    return s.n && str_find_char(s, '$', 0) < 0 && !str_contains(s, STR("{{"));
}

// a.b=x,c=y as a map; what only the run of the pipeline knows is left out.
static void add_set(struct helm *h, struct value *map, struct str list)
{
    struct str part;
    while (str_split(&list, ',', &part)) {
        ptrdiff_t eq = str_find_char(part, '=', 0);
        if (eq > 0 && is_literal(part) && str_find_char(part, '[', 0) < 0)
            helm_set_path(h, map, str_sub(part, 0, (size_t)eq), str_from(part, (size_t)eq + 1));
    }
}

static void use_command(struct helm *h, struct helm_chart *chart, const struct helm_words *c)
{
    struct value *map = value_map(&h->w);
    for (uint32_t i = 0; i < c->words.n; i++) {
        struct str file = option(&c->words, i, "--values", "-f");
        struct str set = option(&c->words, i, "--set", NULL);
        if (!set.p)
            set = option(&c->words, i, "--set-string", NULL);
        for (int inside = 0; inside < 2 && file.p && is_literal(file); inside++) {
            struct str path = rendered_path(h->w.a, inside ? c->directory : STR(""), file);
            int64_t at = path.p ? repo_find(h->r->repo, path) : -1;
            if (at < 0 || at == chart->values_file)
                continue;
            vec_push(h->w.a, &chart->commanded, helm_file_values(h, (uint32_t)at));
            break;
        }
        if (set.p)
            add_set(h, map, set);
    }
    if (map->items.n)
        vec_push(h->w.a, &chart->commanded, map);
}

void helm_command_values(struct helm *h)
{
    helm_words_vec found = {0};
    for (uint32_t i = 0; i < h->r->repo->files.n; i++) {
        const struct facts *f = rendered_counts(h->r, i) ? h->r->read->files[i].facts : NULL;
        const struct fact_node *rows = f ? (const void *)f->tables[FACT_node].rows : NULL;
        if (h->r->read->files[i].role != ROLE_PRODUCTION)
            continue;
        for (uint32_t n = 0; f && n < f->tables[FACT_node].n; n++)
            if (rows[n].value.n > 10 && str_contains(rows[n].value, STR("helm ")))
                add_command(h, &h->r->repo->files.v[i], &rows[n], &found);
    }
    for (uint32_t c = 0; c < h->charts.n; c++) {
        const struct helm_words *best = NULL;
        bool alone = true;
        for (uint32_t i = 0; i < found.n; i++) {
            if (chart_of(h, &found.v[i]) != c || found.v[i].rank < ENVIRONMENT_UNSAID)
                continue;
            if (best && found.v[i].rank == best->rank)
                alone = false;
            if (best && found.v[i].rank <= best->rank)
                continue;
            best = &found.v[i];
            alone = true;
        }
        if (best && alone)
            use_command(h, &h->charts.v[c], best);
    }
}
