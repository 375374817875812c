/* Names of a Rust file. One map says what each name means right now; a scope remembers what it hid
 * and puts it back when it closes. `let` again is a new binding, which is how Rust means it. */
#include "read/code/rust.h"

struct rust_scope rust_scope_open(struct rust *r)
{
    struct rust_scope around = r->scope;
    r->scope = (struct rust_scope){r->shadows.n, r->code->bindings.n};
    return around;
}

void rust_scope_close(struct rust *r, struct rust_scope around)
{
    while (r->shadows.n > r->scope.shadows) {
        const struct rust_shadow *s = &r->shadows.v[--r->shadows.n];
        map_set(&r->names, s->name, s->before);
    }
    r->scope = around;
}

code_ref rust_binding(struct rust *r, enum binding_kind kind, struct str name, uint32_t line)
{
    vec_push(
        r->scratch, &r->code->bindings,
        (struct binding){.kind = kind, .name = name, .line = line, .function = r->frame->function});
    return r->code->bindings.n - 1;
}

code_ref rust_lookup(const struct rust *r, struct str name)
{
    return map_get(&r->names, name, 0);
}

code_ref rust_declare(struct rust *r, enum binding_kind kind, struct str name, uint32_t line)
{
    if (!name.n || str_eq(name, STR("_")))
        return 0;
    code_ref made = rust_binding(r, kind, name, line);
    vec_push(r->scratch, &r->shadows, (struct rust_shadow){name, rust_lookup(r, name)});
    map_set(&r->names, name, made);
    return made;
}

void rust_write(struct rust *r, code_ref binding, code_ref value)
{
    struct binding *b = &r->code->bindings.v[binding];
    if (!binding)
        return;
    b->writes++;
    b->last_write = value;
}

uint32_t rust_line(const struct rust *r, struct syntax_node n)
{
    return syntax_line(n) + r->line;
}

uint32_t rust_end_line(const struct rust *r, struct syntax_node n)
{
    return syntax_end_line(n) + r->line;
}
