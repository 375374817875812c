// The functions of the template language by name.
#include "render/eval.h"

#include <string.h>

static const struct function *find(struct str name)
{
    const struct function *const tables[] = {functions_text, functions_data, functions_logic,
                                             functions_math};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        for (const struct function *f = tables[i]; f->name; f++)
            if (str_eq(name, str_c(f->name)))
                return f;
    return NULL;
}

// mustAppend is append that fails in another way.
const struct function *function_find(struct str name)
{
    const struct function *f = find(name);
    char plain[32];
    if (f || !str_starts(name, STR("must")) || name.n <= 4 || name.n > sizeof plain)
        return f;
    memcpy(plain, name.p + 4, name.n - 4);
    plain[0] |= 0x20;
    return find((struct str){plain, name.n - 4});
}

struct str call_text(struct call *c, uint32_t i)
{
    return value_text(c->w, c->v[i]);
}

double call_double(struct call *c, uint32_t i)
{
    const struct value *v = c->v[i];
    double d = 0;
    if (v->type == VALUE_INT)
        return (double)v->integer;
    if (v->type == VALUE_FLOAT)
        return v->real;
    if (v->type == VALUE_BOOL)
        return v->boolean;
    return v->type == VALUE_STRING && str_double(str_trim(v->text), &d) ? d : 0;
}

int64_t call_int(struct call *c, uint32_t i)
{
    const struct value *v = c->v[i];
    int64_t n;
    if (v->type == VALUE_INT)
        return v->integer;
    if (v->type == VALUE_STRING && str_int(str_trim(v->text), &n))
        return n;
    double d = call_double(c, i);
    return d > -9e15 && d < 9e15 ? (int64_t)d : 0;
}

struct value *call_unknown(struct call *c)
{
    return value_unknown(c->w, c->source);
}
