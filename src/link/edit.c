/* The smallest edit that would bound a use, written in the language of its file, from the first
 * place where the catalogue says that a full timeout (of a retry: a number of attempts) can stand:
 * on what made the client if that is known (one edit covers all its calls), else at the call. Its
 * form says how the text goes into the file, for who wants to put it there (cli/fix.c). */
#include "base/buf.h"
#include "link/option.h"
#include "link/uses.h"

enum { SECONDS = 5, SERVER_SECONDS = 30, ATTEMPTS = 3, NESTING_MAX = 4 };

enum family {
    FAMILY_OTHER,
    FAMILY_JAVASCRIPT,
    FAMILY_PYTHON,
    FAMILY_GO,
    FAMILY_JVM,
    FAMILY_CSHARP,
    FAMILY_RUBY,
    FAMILY_RUST,
    FAMILY_PHP,
};

struct wanted { // what an edit is to say
    const char *setting;
    enum family family;
    int seconds;              // of a time
    bool literal, constructs; // the call names fields: Client{...}; it is new X()
    struct arena *a;
};

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
                 {"kotlin", FAMILY_JVM},
                 {"csharp", FAMILY_CSHARP},
                 {"ruby", FAMILY_RUBY},
                 {"rust", FAMILY_RUST},
                 {"php", FAMILY_PHP}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(language, str_c(known[i].language)))
            return known[i].family;
    return FAMILY_OTHER;
}

// An option that takes a number of attempts, not what makes one: retries, but not stop.
static bool counts(const struct slot *s)
{
    static const char *const words[] = {"attempt", "retr", "tries", "max", "total", "times"};
    struct str name = s->path.n ? s->path.v[s->path.n - 1] : s->name;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_contains_nocase(name, str_c(words[i])))
            return true;
    return false;
}

static struct str value_of(const struct slot *s, const struct wanted *w)
{
    struct arena *a = w->a;
    if (str_eq(str_c(w->setting), STR("attempts")))
        return s->unit.n || !counts(s) ? STR_NONE : arena_printf(a, "%d", ATTEMPTS);
    bool ms = str_eq(s->unit, STR("ms")), span = ms || str_eq(s->unit, STR("duration"));
    if (s->kind != SLOT_DSN && span) // a text of a connection has numbers, as the server reads them
        switch (w->family) {
        case FAMILY_GO:
            return arena_printf(a, "%d * time.Second", w->seconds);
        case FAMILY_JVM:
            if (s->unit_at)
                return arena_printf(a, "%d, java.util.concurrent.TimeUnit.SECONDS", w->seconds);
            // what takes bare milliseconds takes this in later versions
            return arena_printf(a, "java.time.Duration.ofSeconds(%d)", w->seconds);
        case FAMILY_CSHARP:
            return arena_printf(a, "System.TimeSpan.FromSeconds(%d)", w->seconds);
        case FAMILY_RUST:
            return arena_printf(a, "std::time::Duration::from_secs(%d)", w->seconds);
        default:
            break;
        }
    if (str_eq(s->unit, STR("s")))
        return arena_printf(a, "%d", w->seconds);
    return ms ? arena_printf(a, "%d", w->seconds * 1000) : STR_NONE;
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

// {timeout: {request: v}} of a path timeout.request, where options nest as plain objects.
static struct str nested(const struct slot *s, struct str value, struct arena *a)
{
    struct str text =
        arena_printf(a, "%.*s: %.*s", STR_ARG(s->path.v[s->path.n - 1]), STR_ARG(value));
    for (uint32_t i = s->path.n - 1; i-- > 0;) {
        if (!is_plain_object(s->path.v[i]))
            return STR_NONE;
        text = arena_printf(a, "%.*s: { %.*s }", STR_ARG(s->path.v[i]), STR_ARG(text));
    }
    return text;
}

static struct str option_text(const struct slot *s, struct str value, const struct wanted *w)
{
    struct str name = s->path.n ? s->path.v[s->path.n - 1] : STR_NONE;
    struct arena *a = w->a;
    if (!name.n || s->path.n > NESTING_MAX || str_find_char(name, '(', 0) >= 0)
        return STR_NONE;
    if (w->family == FAMILY_JAVASCRIPT || w->family == FAMILY_RUBY)
        return nested(s, value, a);
    if (s->path.n > 1)
        return STR_NONE;
    switch (w->family) {
    case FAMILY_PYTHON:
        return arena_printf(a, "%.*s=%.*s", STR_ARG(name), STR_ARG(value));
    case FAMILY_GO:
        return arena_printf(a, "%.*s: %.*s", STR_ARG(name), STR_ARG(value));
    case FAMILY_CSHARP:
        return s->kind == SLOT_FIELD ? arena_printf(a, "%.*s = %.*s", STR_ARG(name), STR_ARG(value))
                                     : STR_NONE;
    case FAMILY_PHP:
        return arena_printf(a, "'%.*s' => %.*s", STR_ARG(name), STR_ARG(value));
    default:
        return STR_NONE;
    }
}

static struct str edit_text(const struct slot *s, const struct wanted *w)
{
    struct str value = value_of(s, w);
    if (s->kind == SLOT_CONTEXT && w->family == FAMILY_JAVASCRIPT)
        return arena_printf(w->a, "signal: AbortSignal.timeout(%d)", w->seconds * 1000);
    if (s->kind == SLOT_CONTEXT && w->family == FAMILY_GO)
        return arena_printf(w->a,
                            "ctx, cancel := context.WithTimeout(ctx, %d*time.Second); "
                            "defer cancel()",
                            w->seconds);
    if (!value.n)
        return STR_NONE;
    switch (s->kind) {
    case SLOT_OPTION:
        return s->name.n ? STR_NONE : option_text(s, value, w); // of a call of that name
    case SLOT_FIELD:
        return option_text(s, value, w);
    case SLOT_CHAINED:
    case SLOT_SETTER:
        return s->name.n && !s->through.n && (s->argument == 0 || w->family == FAMILY_OTHER)
                   ? arena_printf(w->a, ".%.*s(%.*s)", STR_ARG(s->name), STR_ARG(value))
                   : STR_NONE;
    case SLOT_AMONG:
        return s->name.n && !s->of && w->family == FAMILY_GO
                   ? arena_printf(w->a, "%.*s(%.*s)", STR_ARG(s->name), STR_ARG(value))
                   : STR_NONE;
    case SLOT_DSN:
        return s->name.n ? arena_printf(w->a, "%.*s=%.*s", STR_ARG(s->name), STR_ARG(value))
                         : STR_NONE;
    default:
        return STR_NONE;
    }
}

/* How a text goes in: `argument N` into the object passed there (-1: the last one), `keyword` as
 * one more argument, `among` as one with the package of the call before it, `literal` as a field of
 * the literal, `initializer` as a field behind the construction, `chained` as a call behind it.
 * NULL: by hand. */
static const char *form_of(const struct slot *s, const struct wanted *w)
{
    bool option = s->kind == SLOT_OPTION || s->kind == SLOT_FIELD;
    switch (w->family) {
    case FAMILY_JAVASCRIPT:
    case FAMILY_PHP:
        return (option || s->kind == SLOT_CONTEXT) && s->argument >= SLOT_LAST ? "argument"
               : s->kind == SLOT_CHAINED                                       ? "chained"
                                                                               : NULL;
    case FAMILY_PYTHON:
    case FAMILY_RUBY:
        return option && s->argument == SLOT_NAMED ? "keyword" : NULL;
    case FAMILY_GO:
        return s->kind == SLOT_AMONG ? "among"
               : !option             ? NULL
               : w->literal          ? "literal"
                                     : "argument";
    case FAMILY_CSHARP:
        return s->kind == SLOT_FIELD && w->constructs ? "initializer" : NULL;
    case FAMILY_JVM:
    case FAMILY_RUST: // what a call of it gives has another type: only what builds takes more calls
        return s->kind == SLOT_CHAINED && (s->on_construct || s->of) ? "chained" : NULL;
    default:
        return NULL;
    }
}

// The first slot of RULE that would bound it in full; ON_CONSTRUCT: of those that stand there.
static const struct slot *first_slot(const struct use_rule *rule, bool on_construct,
                                     const struct wanted *w)
{
    for (uint32_t i = 0; i < rule->settings.n; i++) {
        const struct setting_rule *setting = &rule->settings.v[i];
        if (!str_eq(setting->name, str_c(w->setting)))
            continue;
        for (uint32_t k = 0; k < setting->slots.n; k++) {
            const struct slot *s = &setting->slots.v[k];
            bool full = !s->completeness.n || str_eq(s->completeness, STR("full"));
            if (s->kind == SLOT_AMONG && k > 0)
                break; // of another version than what stands before it
            if (full && s->on_construct == on_construct && edit_text(s, w).n)
                return s;
        }
    }
    return NULL;
}

// The last word of the called name, as it is written.
static struct str written_name(const struct code_file *c, code_ref call)
{
    const struct expr *e = &c->exprs.v[c->calls.v[call].callee];
    struct str name = e->kind == EXPR_NAME || e->kind == EXPR_MEMBER ? e->text : STR_NONE;
    for (size_t i = name.n; i-- > 0;) // GuzzleHttp\\Client is written Client
        if (name.p[i] == '\\' || name.p[i] == ':' || name.p[i] == '.')
            return str_from(name, i + 1);
    return name;
}

// A chained call goes in before the last one of a builder, which gives what was built.
static void before_build(struct linker *l, const struct slot *s, uint32_t *file, code_ref *call)
{
    const struct code_call *k = &l->files[*file]->calls.v[*call];
    if (s->kind != SLOT_CHAINED || !str_eq(written_name(l->files[*file], *call), STR("build")))
        return;
    const struct value *callee = resolve(l, *file, k->callee);
    if (callee->origin) {
        *file = callee->origin_file;
        *call = callee->origin;
    }
}

// What made the argument that the slot looks at; false when that is not known.
static bool to_argument(struct linker *l, const struct slot *s, uint32_t *file, code_ref *call)
{
    const struct code_file *c = l->files[*file];
    code_ref argument;
    if (!s->of)
        return true;
    if (!option_argument(c, &c->calls.v[*call], s->of - 1, l, *file, &argument))
        return false;
    const struct value *v = resolve(l, *file, argument);
    if (!v->origin)
        return false;
    *file = v->origin_file;
    *call = v->origin;
    return true;
}

static bool edit_at(struct edit *out, struct linker *l, const struct use_rule *rule, uint32_t file,
                    code_ref call, bool on_construct, struct wanted w)
{
    w.family = family_of(l->files[file]->language);
    w.literal = l->files[file]->calls.v[call].literal;
    w.constructs = l->files[file]->calls.v[call].constructs;
    const struct slot *s = first_slot(rule, on_construct, &w);
    if (!s || !to_argument(l, s, &file, &call))
        return false;
    before_build(l, s, &file, &call);
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    struct str text = edit_text(s, &w), name = written_name(c, call);
    const char *form = form_of(s, &w);
    out->text = arena_printf(w.a, "%.*s:%u: %.*s", STR_ARG(c->path), k->line, STR_ARG(text));
    if (form && name.n)
        out->form = arena_printf(w.a, "%s %d %u %.*s", form, s->argument < 0 ? -1 : s->argument,
                                 k->end_line, STR_ARG(name));
    return true;
}

struct edit edit_for(struct use_context *u, const struct use_place *p)
{
    const struct use_rule *rule = &u->c->uses.v[p->rule];
    bool server = str_eq(rule->role, STR("server")), retry = str_eq(rule->role, STR("retry"));
    struct edit out = {STR_NONE, STR_NONE};
    if ((!server && !retry && !str_eq(rule->role, STR("outbound_call")) &&
         !str_eq(rule->role, STR("client"))) ||
        !p->call)
        return out;
    struct linker *l = u->l;
    struct wanted w = {.setting = retry ? "attempts" : "timeout",
                       .seconds = server ? SERVER_SECONDS : SECONDS,
                       .a = l->arena};
    const struct value *callee = resolve(l, p->file, l->files[p->file]->calls.v[p->call].callee);
    if (!callee->origin || !edit_at(&out, l, rule, callee->origin_file, callee->origin, true, w))
        edit_at(&out, l, rule, p->file, p->call, false, w);
    return out;
}
