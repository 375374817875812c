/* A line scan of lock files written by tools, which put each value on a line of its own: it needs
 * no tree and no more memory for a lock file of 30 MB than for one of 3 KB. */
#include "read/manifest/toml_lock.h"

#include "read/manifest/manifest.h"

void toml_lock_init(struct toml_lock *l, struct str text)
{
    *l = (struct toml_lock){.rest = text};
}

static void take(struct toml_package *p, struct str line, uint32_t number)
{
    struct str key = str_trim(manifest_until(line, "="));
    struct str value = str_trim(str_from(line, manifest_until(line, "=").n + 1));
    if (str_eq(key, STR("name"))) {
        p->name = manifest_unquote(value);
        p->line = number;
    } else if (str_eq(key, STR("version"))) {
        p->version = manifest_unquote(value);
    } else if (str_eq(key, STR("category"))) {
        p->category = manifest_unquote(value);
    } else if (str_eq(key, STR("source"))) {
        p->source = value;
    } else if (str_eq(key, STR("groups"))) {
        p->groups = value;
    } else if (str_eq(key, STR("optional"))) {
        p->optional = str_eq(value, STR("true"));
    }
}

bool toml_lock_next(struct toml_lock *l, struct toml_package *p)
{
    *p = (struct toml_package){0};
    struct str line;
    while (str_line(&l->rest, &line)) {
        l->line++;
        if (line.n == 0 || line.p[0] != '[') {
            if (l->inside && line.n && line.p[0] >= 'a' && line.p[0] <= 'z')
                take(p, line, l->line);
            continue;
        }
        bool starts = str_eq(str_trim(line), STR("[[package]]"));
        bool inside = l->inside;
        l->inside = starts;
        if (inside && p->name.n)
            return true;
        *p = (struct toml_package){0};
    }
    bool last = l->inside && p->name.n;
    l->inside = false;
    return last;
}
