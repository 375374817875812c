/* Templates are functions of their parameters. Here they are computed for production as far as the
 * file itself tells; short forms (!If) and long ones ({"Fn::If": [...]}) are the same. The nesting
 * of a template is bounded by its reader, that of conditions by EVAL_NESTING_MAX. */
#include "link/cloudformation.h"

#include "base/buf.h"
#include "base/limits.h"
#include "link/terraform_datum.h"
#include "link/terraform_module.h"
#include "read/config/emit.h"

struct stack {
    struct arena *a;
    const struct datum *parameters, *conditions, *mappings, *globals;
    uint64_t steps;
    uint32_t depth; // of conditions inside each other
};

// A call of an intrinsic function.
struct intrinsic {
    struct str name; // Ref, If, Sub, ...
    const struct datum *argument;
};

static const struct datum *value(struct stack *s, const struct datum *d);
static int condition(struct stack *s, struct str name);

static bool as_intrinsic(struct arena *a, const struct datum *d, struct intrinsic *out)
{
    if (datum_is_container(d) && d->text.n > 1 && d->text.p[0] == '!') {
        *out = (struct intrinsic){str_from(d->text, 1), d};
        return true;
    }
    if (d->type == TREE_UNKNOWN && d->text.n > 1 && d->text.p[0] == '!') {
        ptrdiff_t space = str_find_char(d->text, ' ', 0);
        size_t end = space < 0 ? d->text.n : (size_t)space;
        *out = (struct intrinsic){str_sub(d->text, 1, end - 1),
                                  datum_text(a, str_trim(str_from(d->text, end)))};
        return true;
    }
    if (d->type != TREE_MAP || d->n != 1)
        return false;
    struct str key = d->items[0].key;
    if (str_starts(key, STR("Fn::")))
        *out = (struct intrinsic){str_from(key, 4), d->items[0].value};
    else if (str_eq(key, STR("Ref")) || str_eq(key, STR("Condition")))
        *out = (struct intrinsic){key, d->items[0].value};
    else
        return false;
    return true;
}

static const struct datum *unknown(struct stack *s, struct str name)
{
    return datum_unknown(s->a, arena_printf(s->a, "${%.*s}", STR_ARG(name)));
}

static const struct datum *element(const struct datum *list, uint32_t i)
{
    return list->type == TREE_LIST && i < list->n ? list->items[i].value : NULL;
}

// -------------------------------------------------------------------------------------- parameters

// What PARAMETER is in production: the one allowed value that says so, else its default.
static const struct datum *production_value(const struct datum *parameter)
{
    const struct datum *allowed = datum_get(parameter, STR("AllowedValues"));
    for (uint32_t i = 0; allowed && allowed->type == TREE_LIST && i < allowed->n; i++)
        if (tf_environment(datum_to_text(allowed->items[i].value)) == TF_PRODUCTION)
            return allowed->items[i].value;
    const struct datum *d = datum_get(parameter, STR("Default"));
    return d && tf_environment(datum_to_text(d)) == TF_OTHER ? NULL : d;
}

static const struct datum *reference(struct stack *s, struct str name)
{
    if (str_eq(name, STR("AWS::NoValue")))
        return datum_null();
    const struct datum *parameter = datum_get(s->parameters, name);
    struct str type = datum_get_text(parameter, STR("Type"));
    const struct datum *d = parameter ? production_value(parameter) : NULL;
    if (!d || str_starts(type, STR("AWS::SSM::")))
        return unknown(s, name);
    return d;
}

// ${Name}, ${Name.Attribute}, ${!Literal}; OWN are the variables of the call.
static const struct datum *substitute(struct stack *s, struct str text, const struct datum *own)
{
    struct buf b;
    buf_init(&b, s->a);
    b.limit = TREE_TEXT_MAX;
    bool known = true;
    while (text.n) {
        ptrdiff_t at = str_find(text, STR("${"), 0);
        ptrdiff_t end = at < 0 ? -1 : str_find_char(text, '}', (size_t)at);
        if (end < 0)
            break;
        struct str name = str_sub(text, (size_t)at + 2, (size_t)(end - at) - 2);
        buf_str(&b, str_sub(text, 0, (size_t)at));
        text = str_from(text, (size_t)end + 1);
        if (str_starts(name, STR("!"))) {
            buf_printf(&b, "${%.*s}", STR_ARG(str_from(name, 1)));
            continue;
        }
        const struct datum *mine = own ? datum_get(own, name) : NULL;
        const struct datum *d = mine ? value(s, mine) : reference(s, name);
        struct str part = datum_to_text(d);
        known &= datum_known(d) && part.p;
        buf_str(&b, part);
    }
    buf_str(&b, text);
    struct str out = buf_take(&b);
    return known && !b.truncated ? datum_text(s->a, out) : datum_unknown(s->a, out);
}

static const struct datum *sub(struct stack *s, const struct datum *argument)
{
    const struct datum *text = element(argument, 0), *own = element(argument, 1);
    if (argument->type != TREE_LIST)
        text = argument;
    return text && !datum_is_container(text) ? substitute(s, text->text, own) : NULL;
}

// -------------------------------------------------------------------------------------- conditions

static int equals(struct stack *s, const struct datum *argument)
{
    const struct datum *x = element(argument, 0), *y = element(argument, 1);
    if (!x || !y)
        return -1;
    x = value(s, x);
    y = value(s, y);
    if (!datum_known(x) || !datum_known(y) || datum_is_container(x) || datum_is_container(y))
        return -1;
    return str_eq(x->text, y->text);
}

static int truth(struct stack *s, const struct datum *d)
{
    struct intrinsic f;
    if (!as_intrinsic(s->a, d, &f) || s->steps == 0 || s->depth >= EVAL_NESTING_MAX)
        return -1;
    s->steps--;
    s->depth++;
    int result = -1;
    bool all = str_eq(f.name, STR("And"));
    if (str_eq(f.name, STR("Equals"))) {
        result = equals(s, f.argument);
    } else if (str_eq(f.name, STR("Condition"))) {
        result = condition(s, datum_to_text(f.argument));
    } else if (str_eq(f.name, STR("Not"))) {
        const struct datum *first = element(f.argument, 0);
        result = first ? truth(s, first) : -1;
        result = result < 0 ? result : !result;
    } else if (all || str_eq(f.name, STR("Or"))) {
        result = all;
        for (uint32_t i = 0; f.argument->type == TREE_LIST && i < f.argument->n; i++) {
            int one = truth(s, f.argument->items[i].value);
            if (one == !all)
                result = !all;
            else if (one < 0 && result == all)
                result = -1;
            if (result == !all)
                break;
        }
    }
    s->depth--;
    return result;
}

static int condition(struct stack *s, struct str name)
{
    const struct datum *d = datum_get(s->conditions, name);
    return d ? truth(s, d) : -1;
}

// --------------------------------------------------------------------------------------- functions

static const struct datum *choose(struct stack *s, const struct datum *argument)
{
    const struct datum *name = element(argument, 0), *yes = element(argument, 1),
                       *no = element(argument, 2);
    if (!name || !yes || !no)
        return NULL;
    int is = condition(s, datum_to_text(name));
    if (is < 0)
        return unknown(s, arena_printf(s->a, "If %.*s", STR_ARG(datum_to_text(name))));
    return value(s, is ? yes : no);
}

static const struct datum *find_in_map(struct stack *s, const struct datum *argument)
{
    const struct datum *d = s->mappings;
    for (uint32_t i = 0; i < 3 && d; i++) {
        const struct datum *key = element(argument, i);
        key = key ? value(s, key) : NULL;
        d = key && datum_known(key) && datum_to_text(key).p ? datum_get(d, datum_to_text(key))
                                                            : NULL;
    }
    return d;
}

static const struct datum *join(struct stack *s, const struct datum *argument)
{
    const struct datum *separator = element(argument, 0), *list = element(argument, 1);
    if (!separator || !list || list->type != TREE_LIST || datum_is_container(separator))
        return NULL;
    struct buf b;
    buf_init(&b, s->a);
    b.limit = TREE_TEXT_MAX;
    bool known = true;
    for (uint32_t i = 0; i < list->n; i++) {
        const struct datum *d = value(s, list->items[i].value);
        struct str text = datum_to_text(d);
        known &= datum_known(d) && text.p;
        if (i)
            buf_str(&b, separator->text);
        buf_str(&b, text);
    }
    struct str out = buf_take(&b);
    return known ? datum_text(s->a, out) : datum_unknown(s->a, out);
}

static const struct datum *pick(struct stack *s, const struct datum *argument)
{
    const struct datum *index = element(argument, 0), *list = element(argument, 1);
    double at;
    if (!index || !list || !datum_to_number(value(s, index), &at) || at < 0 || at > 1e6)
        return NULL;
    list = value(s, list);
    const struct datum *d = element(list, (uint32_t)at);
    return d;
}

static const struct datum *attribute(struct stack *s, const struct datum *argument)
{
    const struct datum *name = element(argument, 0), *key = element(argument, 1);
    if (name && key)
        return unknown(s, arena_printf(s->a, "%.*s.%.*s", STR_ARG(datum_to_text(name)),
                                       STR_ARG(datum_to_text(key))));
    return unknown(s, datum_to_text(argument));
}

static const struct datum *computed(struct stack *s, const struct intrinsic *f)
{
    if (str_eq(f->name, STR("Ref")))
        return reference(s, datum_to_text(f->argument));
    if (str_eq(f->name, STR("Sub")))
        return sub(s, f->argument);
    if (str_eq(f->name, STR("If")))
        return choose(s, f->argument);
    if (str_eq(f->name, STR("FindInMap")))
        return find_in_map(s, f->argument);
    if (str_eq(f->name, STR("Join")))
        return join(s, f->argument);
    if (str_eq(f->name, STR("Select")))
        return pick(s, f->argument);
    if (str_eq(f->name, STR("GetAtt")))
        return attribute(s, f->argument);
    if (str_eq(f->name, STR("Base64")) && !datum_is_container(f->argument))
        return value(s, f->argument);
    return NULL;
}

static const struct datum *container(struct stack *s, const struct datum *d)
{
    datum_items items = {0};
    for (uint32_t i = 0; i < d->n; i++) {
        struct datum_item item = d->items[i];
        item.value = value(s, item.value);
        if (item.value->type != TREE_NULL || d->type == TREE_MAP) // NoValue leaves no element
            vec_push(s->a, &items, item);
    }
    struct datum *out = arena_new(s->a, struct datum);
    *out = *d;
    out->text = STR_NONE;
    out->items = items.v;
    out->n = items.n;
    return out;
}

static const struct datum *value(struct stack *s, const struct datum *d)
{
    struct intrinsic f;
    if (s->steps == 0)
        return datum_unknown(s->a, STR(""));
    s->steps--;
    if (!as_intrinsic(s->a, d, &f))
        return datum_is_container(d) ? container(s, d) : d;
    const struct datum *found = computed(s, &f);
    struct datum *copy = arena_new(s->a, struct datum);
    *copy = found ? *found : *unknown(s, f.name);
    copy->line = d->line;
    copy->end_line = d->end_line;
    copy->foreign = true;
    return copy;
}

// --------------------------------------------------------------------------------------- resources

// Properties with the Globals of SAM in front and the resource's own policies behind.
static const struct datum *body_of(struct stack *s, const struct datum *resource, struct str type)
{
    static const char *const beside[] = {"DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy",
                                         "DependsOn"};
    datum_items items = {0};
    const struct datum *own = datum_get(resource, STR("Properties")), *shared = NULL;
    if (str_starts(type, STR("AWS::Serverless::")))
        shared = datum_get(s->globals, str_from(type, sizeof "AWS::Serverless::" - 1));
    for (uint32_t i = 0; shared && shared->type == TREE_MAP && i < shared->n; i++)
        if (!own || !datum_get(own, shared->items[i].key))
            vec_push(s->a, &items, shared->items[i]);
    for (uint32_t i = 0; own && own->type == TREE_MAP && i < own->n; i++)
        vec_push(s->a, &items, own->items[i]);
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        const struct datum *d = datum_get(resource, str_c(beside[i]));
        if (d)
            vec_push(s->a, &items, (struct datum_item){str_c(beside[i]), d->line, d});
    }
    struct datum *body = arena_new(s->a, struct datum);
    *body = *datum_container(s->a, TREE_MAP, &items);
    body->line = resource->line;
    body->end_line = resource->end_line;
    return container(s, body);
}

struct resource_label {
    struct str kind, name;
    bool off;
};

static void add_resources(struct facts *f, const struct repo_file *file, struct str format,
                          struct str role, struct stack *s, const struct datum *resources)
{
    struct tree t;
    struct arena scratch;
    vec(struct resource_label) labels = {0};
    arena_init(&scratch);
    tree_init(&t, &scratch);
    for (uint32_t i = 0; i < resources->n && s->steps; i++) {
        const struct datum *r = resources->items[i].value;
        struct str type = datum_get_text(r, STR("Type"));
        if (!type.p)
            continue;
        bool off = condition(s, datum_get_text(r, STR("Condition"))) == 0;
        const struct datum nothing = {.type = TREE_MAP, .line = r->line, .end_line = r->end_line};
        const struct datum *body = off ? &nothing : body_of(s, r, type);
        if (!datum_to_tree(&t, TREE_NONE, STR_NONE, body, resources->items[i].line))
            break;
        vec_push(&scratch, &labels, (struct resource_label){type, resources->items[i].key, off});
    }
    struct read_job job = {.file = file, .role = role, .scratch = &scratch, .out = f};
    int64_t first = config_emit(&job, &t, "yaml");
    for (uint32_t i = 0; first != FACT_NO_ROW && i < labels.n; i++) {
        struct fact_document *d = facts_row(f, FACT_document, first + i);
        d->format = format;
        d->kind = arena_str(f->arena, labels.v[i].kind);
        d->name = arena_str(f->arena, labels.v[i].name);
        d->namespace = d->api = STR_NONE;
        d->role = labels.v[i].off ? STR("off") : role;
    }
    arena_release(&scratch);
}

static bool is_template(const struct fact_document *d)
{
    return str_eq(d->kind, STR("cloudformation")) || str_eq(d->kind, STR("serverless"));
}

void cloudformation_link(struct facts **files, const struct repo *repo, struct arena *a)
{
    uint64_t steps = EVAL_STEPS_MAX;
    for (uint32_t i = 0; i < repo->files.n; i++) {
        struct facts *f = files[i];
        uint32_t documents = f ? f->tables[FACT_document].n : 0;
        const struct datum **bodies = NULL;
        for (uint32_t k = 0; k < documents; k++) {
            // Copied: rows move when others are added.
            struct fact_document d =
                ((struct fact_document *)(void *)f->tables[FACT_document].rows)[k];
            if (!is_template(&d))
                continue;
            bodies = bodies ? bodies : datum_documents(f, a);
            const struct datum *root = bodies[k];
            if (str_eq(d.kind, STR("serverless")))
                root = datum_get(root, STR("resources"));
            const struct datum *resources = datum_get(root, STR("Resources"));
            struct stack s = {.a = a,
                              .parameters = datum_get(root, STR("Parameters")),
                              .conditions = datum_get(root, STR("Conditions")),
                              .mappings = datum_get(root, STR("Mappings")),
                              .globals = datum_get(root, STR("Globals")),
                              .steps = steps};
            if (resources && resources->type == TREE_MAP)
                add_resources(f, &repo->files.v[i], d.format, d.role, &s, resources);
            steps = s.steps;
        }
    }
}
