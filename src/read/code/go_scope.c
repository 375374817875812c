/* Names of a Go file. One map says what each name means right now; a scope remembers what it hid
 * and puts it back when it closes. `:=` and plain assignments in a straight line make a new binding
 * of the same name, so that `ctx, cancel := context.WithTimeout(ctx, t)` is seen by what stands
 * below it and not by what stands above. */
#include "read/code/go.h"

struct go_scope go_scope_open(struct go *go)
{
    struct go_scope around = go->scope;
    go->scope = (struct go_scope){go->shadows.n, go->code->bindings.n};
    return around;
}

void go_scope_close(struct go *go, struct go_scope around)
{
    while (go->shadows.n > go->scope.shadows) {
        const struct go_shadow *s = &go->shadows.v[--go->shadows.n];
        map_set(&go->names, s->name, s->before);
    }
    go->scope = around;
}

code_ref go_binding(struct go *go, enum binding_kind kind, struct str name, uint32_t line)
{
    vec_push(go->scratch, &go->code->bindings,
             (struct binding){
                 .kind = kind, .name = name, .line = line, .function = go->frame->function});
    return go->code->bindings.n - 1;
}

code_ref go_lookup(const struct go *go, struct str name)
{
    return map_get(&go->names, name, 0);
}

code_ref go_declare(struct go *go, enum binding_kind kind, struct str name, uint32_t line)
{
    if (!name.n || str_eq(name, STR("_")))
        return 0;
    code_ref made = go_binding(go, kind, name, line);
    vec_push(go->scratch, &go->shadows, (struct go_shadow){name, go_lookup(go, name)});
    map_set(&go->names, name, made);
    return made;
}

void go_write(struct go *go, code_ref binding, code_ref value)
{
    struct binding *b = &go->code->bindings.v[binding];
    if (!binding)
        return;
    b->writes++;
    b->last_write = value;
}

void go_assign_name(struct go *go, struct str name, code_ref value, uint32_t line)
{
    code_ref binding = go_lookup(go, name);
    const struct binding *b = &go->code->bindings.v[binding];
    const struct expr *v = go_at(go, value);
    bool made = v->kind == EXPR_CALL || v->kind == EXPR_PART;
    bool straight = binding >= go->scope.first && b->function == go->frame->function &&
                    (b->value || b->kind == BINDING_PARAM) && go->frame->loops == 0;
    if (!binding)
        return;
    if (!made || !straight || b->kind == BINDING_CATCH) {
        go_write(go, binding, value);
        return;
    }
    code_ref type = b->type, again = go_declare(go, BINDING_LOCAL, name, line);
    go->code->bindings.v[again].value = value;
    go->code->bindings.v[again].type = type;
}
