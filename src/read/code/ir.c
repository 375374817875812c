// The file-local form of source code: making it; see ir.h.
#include "read/code/ir.h"

#include "base/limits.h"

#include <assert.h>
#include <string.h>

struct code_file *code_file_new(struct arena *a, struct str path, struct str language)
{
    struct code_file *c = arena_new(a, struct code_file);
    *c = (struct code_file){.arena = a, .path = path, .language = language, .scope = "service"};
    vec_push(a, &c->exprs, (struct expr){0});
    vec_push(a, &c->children, 0);
    vec_push(a, &c->bindings, (struct binding){0});
    vec_push(a, &c->imports, (struct code_import){0});
    vec_push(a, &c->exports, (struct code_export){0});
    vec_push(a, &c->functions, (struct code_function){0});
    vec_push(a, &c->functions, (struct code_function){.line = 1, .end_line = 1});
    vec_push(a, &c->classes, (struct code_class){0});
    vec_push(a, &c->fields, (struct code_field){0});
    vec_push(a, &c->calls, (struct code_call){0});
    vec_push(a, &c->blocks, (struct code_block){0});
    vec_push(a, &c->assignments, (struct code_assignment){0});
    vec_push(a, &c->traits, (struct code_trait){0});
    return c;
}

code_ref code_expr(struct code_file *c, enum expr_kind kind, uint32_t line, struct str text,
                   code_ref a, code_ref b)
{
    if (c->exprs.n >= EXPR_PER_FILE_MAX)
        return 0;
    vec_push(c->arena, &c->exprs,
             (struct expr){.kind = kind, .line = line, .text = text, .a = a, .b = b});
    return c->exprs.n - 1;
}

uint32_t code_children(struct code_file *c, const code_ref *refs, uint32_t n)
{
    uint32_t first = c->children.n;
    for (uint32_t i = 0; i < n; i++)
        vec_push(c->arena, &c->children, refs[i]);
    return first;
}

code_ref code_list(struct code_file *c, enum expr_kind kind, uint32_t line, const code_ref *refs,
                   uint32_t n)
{
    code_ref e = code_expr(c, kind, line, STR_NONE, 0, 0);
    assert(n <= EXPR_N_MAX); // a file has fewer bytes
    if (e) {
        c->exprs.v[e].list = code_children(c, refs, n);
        c->exprs.v[e].n = n & EXPR_N_MAX;
    }
    return e;
}

static void *settle(struct arena *a, const void *v, uint32_t *cap, uint32_t n, size_t element)
{
    void *p = arena_room(a, n * element);
    *cap = n;
    return memcpy(p, v, n * element);
}

struct code_file *code_file_settle(const struct code_file *c, struct arena *a)
{
    struct code_file *kept = arena_new(a, struct code_file);
    *kept = *c;
    kept->arena = a;
#define SETTLE(field) \
    kept->field.v = settle(a, c->field.v, &kept->field.cap, c->field.n, sizeof *c->field.v)
    SETTLE(exprs);
    SETTLE(children);
    SETTLE(bindings);
    SETTLE(imports);
    SETTLE(exports);
    SETTLE(functions);
    SETTLE(classes);
    SETTLE(fields);
    SETTLE(calls);
    SETTLE(blocks);
    SETTLE(assignments);
    SETTLE(traits);
#undef SETTLE
    return kept;
}
