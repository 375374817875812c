/* Constants. A name that the file declares is looked up where it stands: in the innermost class or
 * module around first. Any other is an import of the module of that name: no statement says where
 * it comes from, but by convention the file is named after it, and a library's constant is its
 * canonical name. What the file declares is exported under its full name; the one constant that the
 * file is named after, or the first, is the module itself. */
#include "read/code/ruby.h"

struct str rb_full_name(struct rb *rb, struct str name)
{
    if (str_starts(name, STR("::")))
        return str_from(name, 2);
    return rb->cref.n ? arena_printf(rb->job->keep, "%.*s::%.*s", STR_ARG(rb->cref), STR_ARG(name))
                      : name;
}

void rb_constant_declare(struct rb *rb, struct str full, code_ref value, uint32_t line)
{
    code_ref b = map_get(&rb->constants, full, 0);
    if (b) { // a class is opened again, a constant set on another branch
        if (!rb->code->bindings.v[b].value)
            rb->code->bindings.v[b].value = value;
        return;
    }
    b = rb_binding(rb, BINDING_LOCAL, full, line);
    rb->code->bindings.v[b].value = value;
    rb->code->bindings.v[b].function = CODE_MODULE;
    map_set(&rb->constants, full, b);
}

void rb_constant_set(struct rb *rb, struct syntax_node n, code_ref value)
{
    struct str name = rb_text(rb, n);
    if (name.n > RB_NAME_MAX)
        return;
    rb_constant_declare(rb, rb_full_name(rb, name), value, syntax_line(n));
    if (rb->frame->in_body && rb->frame->class && n.kind == RB_constant)
        rb_self_field(rb, name, value);
}

// A constant of this file: of the class around, of the one around that, and so on.
static code_ref declared(struct rb *rb, struct str name)
{
    char full[2 * RB_NAME_MAX + 8];
    for (struct str around = rb->cref;;) {
        int n = around.n ? snprintf(full, sizeof full, "%.*s::%.*s", STR_ARG(around), STR_ARG(name))
                         : snprintf(full, sizeof full, "%.*s", STR_ARG(name));
        code_ref b = n > 0 && (size_t)n < sizeof full
                         ? map_get(&rb->constants, (struct str){full, (size_t)n}, 0)
                         : 0;
        if (b || !around.n)
            return b;
        ptrdiff_t colon = str_rfind_char(around, ':');
        around = str_sub(around, 0, colon > 0 ? (size_t)colon - 1 : 0);
    }
}

static code_ref imported(struct rb *rb, struct str name, uint32_t line)
{
    code_ref b = map_get(&rb->imports, name, 0);
    if (b)
        return b;
    b = rb_binding(rb, BINDING_IMPORT, name, line);
    vec_push(rb->scratch, &rb->code->imports,
             (struct code_import){.line = line, .module = name, .name = STR("*"), .binding = b});
    rb->code->bindings.v[b].import = rb->code->imports.n - 1;
    rb->code->bindings.v[b].function = CODE_MODULE;
    map_set(&rb->imports, name, b);
    return b;
}

code_ref rb_constant_elsewhere(struct rb *rb, struct str name, uint32_t line)
{
    if (!name.n || name.n > RB_NAME_MAX)
        return code_expr(rb->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
    return rb_binding_name(rb, imported(rb, name, line), line);
}

void rb_require(struct rb *rb, struct str module, uint32_t line)
{
    vec_push(rb->scratch, &rb->code->imports,
             (struct code_import){.line = line,
                                  .module = module,
                                  .name = STR(""),
                                  .dynamic = rb->frame->function != CODE_MODULE});
}

code_ref rb_constant_named(struct rb *rb, struct str name, uint32_t line)
{
    bool absolute = str_starts(name, STR("::"));
    struct str plain = absolute ? str_from(name, 2) : name;
    if (str_eq(plain, STR("ENV"))) // one name for the environment everywhere
        return code_expr(rb->code, EXPR_NAME, line, STR("process.env"), 0, 0);
    if (!plain.n || plain.n > RB_NAME_MAX)
        return code_expr(rb->code, EXPR_UNKNOWN, line, syntax_cut(name, RB_TEXT_MAX), 0, 0);
    code_ref b = absolute ? map_get(&rb->constants, plain, 0) : declared(rb, plain);
    return rb_binding_name(rb, b ? b : imported(rb, plain, line), line);
}

/* TIMEOUT, but not HTTP: a value that a class holds, no class. */
static bool is_value(struct str name)
{
    bool long_enough = name.n > 5;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        long_enough = long_enough || c == '_';
        if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '_')
            return false;
    }
    return long_enough;
}

// a::B on something that is no constant itself.
static bool is_path(struct str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!word && c != '_' && c != ':')
            return false;
    }
    return text.n > 0 && (text.p[0] == ':' || (text.p[0] >= 'A' && text.p[0] <= 'Z'));
}

code_ref rb_constant(struct rb *rb, struct syntax_node n)
{
    struct str text = rb_text(rb, n);
    uint32_t line = syntax_line(n);
    if (n.kind == RB_constant)
        return rb_constant_named(rb, text, line);
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node scope = syntax_field(rb->syntax, l, RB_FIELD_scope);
    struct syntax_node name = syntax_field(rb->syntax, l, RB_FIELD_name);
    syntax_close(rb->syntax, l);
    if (!is_path(text))
        return rb_member(rb, rb_expr(rb, scope), rb_text(rb, name), line, false);
    if (!syntax_none(scope) && is_value(rb_text(rb, name)) && !declared(rb, text))
        return rb_member(rb, rb_constant_named(rb, rb_text(rb, scope), line), rb_text(rb, name),
                         line, false);
    return rb_constant_named(rb, text, line);
}

// ----------------------------------------------------------------------------------------- exports

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

/* Is the file at PATH named after the constant FULL: http_client.rb after Billing::HTTPClient? */
static bool names_file(struct str path, struct str full)
{
    struct str base = path_base(path), name = full;
    ptrdiff_t dot = str_find_char(base, '.', 0), colon = str_rfind_char(full, ':');
    base = dot < 0 ? base : str_sub(base, 0, (size_t)dot);
    name = colon < 0 ? full : str_from(full, (size_t)colon + 1);
    size_t i = 0, k = 0;
    while (i < base.n && k < name.n) {
        if (base.p[i] == '_') {
            i++;
            continue;
        }
        if (name.p[k] == '_') {
            k++;
            continue;
        }
        if (base.p[i++] != lower(name.p[k++]))
            return false;
    }
    return i == base.n && k == name.n;
}

void rb_exports(struct rb *rb)
{
    code_ref own = 0, value = 0;
    uint32_t n = rb->code->bindings.n;
    for (code_ref i = 1; i < n; i++) {
        const struct binding b = rb->code->bindings.v[i];
        if (!b.name.n ||
            (map_get(&rb->constants, b.name, 0) != i && map_get(&rb->methods, b.name, 0) != i))
            continue;
        const struct expr v = *rb_at(rb, b.value);
        bool class = v.kind == EXPR_CLASS;
        if (class)
            rb->code->classes.v[v.a].exported = true;
        bool named = names_file(rb->code->path, b.name);
        if (class &&
            (!own || (named && !names_file(rb->code->path, rb->code->bindings.v[own].name))))
            own = i;
        if (!class && named && map_get(&rb->constants, b.name, 0) == i)
            value = i; // RECIPES = Faraday.new(...) in recipes.rb
        vec_push(rb->scratch, &rb->code->exports,
                 (struct code_export){
                     .line = b.line, .name = b.name, .value = rb_binding_name(rb, i, b.line)});
    }
    own = own ? own : value;
    if (own)
        vec_push(rb->scratch, &rb->code->exports,
                 (struct code_export){.line = rb->code->bindings.v[own].line,
                                      .name = STR("default"),
                                      .value = rb_binding_name(rb, own, 0),
                                      .whole = true});
}
