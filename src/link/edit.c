/* The smallest edit that would bound a use, written in the language of its file, from the first
 * place where the catalogue says that a full timeout can stand: on what made the client if that is
 * known (one edit covers all its calls), else at the call. */
#include "base/buf.h"
#include "link/uses.h"

enum { SECONDS = 5, NESTING_MAX = 4 };

enum family { FAMILY_OTHER, FAMILY_JAVASCRIPT, FAMILY_PYTHON, FAMILY_GO, FAMILY_JVM };

static enum family family_of(struct str language)
{
    static const struct {
        const char *language;
        enum family family;
    } known[] = {{"javascript", FAMILY_JAVASCRIPT},
                 {"typescript", FAMILY_JAVASCRIPT},
                 {"tsx", FAMILY_JAVASCRIPT},
                 {"python", FAMILY_PYTHON},
                 {"go", FAMILY_GO},
                 {"java", FAMILY_JVM},
                 {"kotlin", FAMILY_JVM}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(language, str_c(known[i].language)))
            return known[i].family;
    return FAMILY_OTHER;
}

static struct str value_of(const struct slot *s, enum family family, struct arena *a)
{
    if (s->kind == SLOT_DSN)
        family = FAMILY_OTHER; // a text: numbers as the server reads them
    bool span = str_eq(s->unit, STR("duration")) || str_eq(s->unit, STR("ms"));
    if (family == FAMILY_GO && span)
        return arena_printf(a, "%d * time.Second", SECONDS);
    if (family == FAMILY_JVM && s->unit_at)
        return arena_printf(a, "%d, TimeUnit.SECONDS", SECONDS);
    if (family == FAMILY_JVM && span) // what takes bare milliseconds takes this in later versions
        return arena_printf(a, "Duration.ofSeconds(%d)", SECONDS);
    if (str_eq(s->unit, STR("s")))
        return arena_printf(a, "%d", SECONDS);
    if (str_eq(s->unit, STR("ms")))
        return arena_printf(a, "%d", SECONDS * 1000);
    return STR_NONE;
}

// Outer options that are plain objects wherever they occur; others hold values made elsewhere.
static bool is_plain_object(struct str name)
{
    static const char *const names[] = {"timeout", "options", "config", "socket"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

// {timeout: {request: v}} of a path timeout.request; only JavaScript nests its options.
static struct str option_text(const struct slot *s, enum family family, struct str value,
                              struct arena *a)
{
    struct str name = s->path.n ? s->path.v[s->path.n - 1] : STR_NONE;
    if (!name.n || s->path.n > NESTING_MAX)
        return STR_NONE;
    if (family == FAMILY_JAVASCRIPT) {
        struct str text = arena_printf(a, "%.*s: %.*s", STR_ARG(name), STR_ARG(value));
        for (uint32_t i = s->path.n - 1; i-- > 0;) {
            if (!is_plain_object(s->path.v[i]))
                return STR_NONE;
            text = arena_printf(a, "%.*s: { %.*s }", STR_ARG(s->path.v[i]), STR_ARG(text));
        }
        return text;
    }
    if (s->path.n > 1)
        return STR_NONE;
    if (family == FAMILY_PYTHON)
        return arena_printf(a, "%.*s=%.*s", STR_ARG(name), STR_ARG(value));
    return family == FAMILY_GO ? arena_printf(a, "%.*s: %.*s", STR_ARG(name), STR_ARG(value))
                               : STR_NONE;
}

static struct str edit_text(const struct slot *s, enum family family, struct arena *a)
{
    struct str value = value_of(s, family, a);
    if (s->kind == SLOT_CONTEXT && family == FAMILY_JAVASCRIPT)
        return arena_printf(a, "signal: AbortSignal.timeout(%d)", SECONDS * 1000);
    if (s->kind == SLOT_CONTEXT && family == FAMILY_GO)
        return arena_printf(a,
                            "ctx, cancel := context.WithTimeout(ctx, %d*time.Second); "
                            "defer cancel()",
                            SECONDS);
    if (!value.n)
        return STR_NONE;
    switch (s->kind) {
    case SLOT_OPTION:
    case SLOT_FIELD:
        return option_text(s, family, value, a);
    case SLOT_CHAINED:
    case SLOT_SETTER:
        return s->name.n && !s->through.n
                   ? arena_printf(a, ".%.*s(%.*s)", STR_ARG(s->name), STR_ARG(value))
                   : STR_NONE;
    case SLOT_DSN:
        return s->name.n ? arena_printf(a, "%.*s=%.*s", STR_ARG(s->name), STR_ARG(value))
                         : STR_NONE;
    default:
        return STR_NONE;
    }
}

// The first slot of RULE that would bound it in full; ON_CONSTRUCT: of those that stand there.
static struct str first_edit(const struct use_rule *rule, bool on_construct, enum family family,
                             struct arena *a)
{
    for (uint32_t i = 0; i < rule->settings.n; i++) {
        const struct setting_rule *setting = &rule->settings.v[i];
        if (!str_eq(setting->name, STR("timeout")))
            continue;
        for (uint32_t k = 0; k < setting->slots.n; k++) {
            const struct slot *s = &setting->slots.v[k];
            bool full = !s->completeness.n || str_eq(s->completeness, STR("full"));
            struct str text =
                full && s->on_construct == on_construct ? edit_text(s, family, a) : STR_NONE;
            if (text.n)
                return text;
        }
    }
    return STR_NONE;
}

struct str edit_for(struct use_context *u, const struct use_place *p)
{
    const struct use_rule *rule = &u->c->uses.v[p->rule];
    bool asked = str_eq(rule->role, STR("outbound_call")) || str_eq(rule->role, STR("client"));
    if (!asked || !p->call)
        return STR_NONE;
    struct linker *l = u->l;
    struct arena *a = l->arena;
    const struct code_file *c = l->files[p->file];
    const struct value *callee = resolve(l, p->file, c->calls.v[p->call].callee);
    if (callee->origin) {
        const struct code_file *made = l->files[callee->origin_file];
        struct str text = first_edit(rule, true, family_of(made->language), a);
        if (text.n)
            return arena_printf(a, "%.*s:%u: %.*s", STR_ARG(made->path),
                                made->calls.v[callee->origin].line, STR_ARG(text));
    }
    struct str text = first_edit(rule, false, family_of(c->language), a);
    return text.n ? arena_printf(a, "%.*s:%u: %.*s", STR_ARG(c->path), p->line, STR_ARG(text))
                  : STR_NONE;
}
