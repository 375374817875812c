// Settings by name from modules of the repository; see framework_settings.h.
#include "link/framework_settings.h"

enum { MODULES_MAX = 16 }; // that define one setting: struct module_list

static bool is_setting(struct str name)
{
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] >= 'a' && name.p[i] <= 'z')
            return false;
    return name.n > 1;
}

void framework_settings_init(struct framework_settings *s, struct linker *l)
{
    *s = (struct framework_settings){.arena = l->arena};
    map_init(&s->of, l->arena);
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        for (uint32_t i = 1; c->settings && i < c->exports.n; i++) {
            if (c->exports.v[i].assigned || !is_setting(c->exports.v[i].name))
                continue;
            uint32_t *number = map_at(&s->of, c->exports.v[i].name, s->lists.n + 1);
            if (*number > s->lists.n)
                vec_push(s->arena, &s->lists, (struct module_list){0});
            struct module_list *list = &s->lists.v[*number - 1];
            if (list->n < MODULES_MAX)
                list->file[list->n++] = file;
        }
    }
}

const struct value *framework_setting(const struct framework_settings *s, struct linker *l,
                                      struct str path, uint32_t *file)
{
    struct str rest = path, name, part;
    str_split(&rest, '.', &part);
    if (!str_eq(part, STR("exports")) || !str_split(&rest, '.', &name))
        return NULL;
    uint32_t number = map_get(&s->of, name, 0);
    for (uint32_t i = 0; number && i < s->lists.v[number - 1].n; i++) {
        *file = s->lists.v[number - 1].file[i];
        const struct value *v = resolve_export(l, *file, name);
        for (struct str below = rest; v && str_split(&below, '.', &part);)
            v = v->kind == VALUE_OBJECT ? resolve_member(l, v, part) : NULL;
        if (v && (v->kind != VALUE_UNKNOWN || v->ref))
            return v;
    }
    return NULL;
}
