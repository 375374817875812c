// Kinds of files by language and name.
#include "read/kinds.h"

#include "read/read.h"

#include <string.h>

static const char *const code_languages[] = {
    "javascript", "typescript", "tsx",    "python",      "go",    "java", "kotlin",  "scala",
    "groovy",     "clojure",    "csharp", "fsharp",      "vb",    "ruby", "rust",    "php",
    "elixir",     "erlang",     "c",      "cpp",         "swift", "dart", "haskell", "perl",
    "lua",        "vue",        "svelte", "objective-c", "ocaml", "zig",  "nim",     "crystal",
};

static bool is_code(struct str language)
{
    for (size_t i = 0; i < sizeof code_languages / sizeof *code_languages; i++)
        if (str_eq(language, str_c(code_languages[i])))
            return true;
    return false;
}

const char *read_kind(struct str language)
{
    if (is_code(language))
        return "code";
    if (str_eq(language, STR("sql")) || str_eq(language, STR("prisma")))
        return "sql";
    if (str_eq(language, STR("hcl")))
        return "terraform";
    return NULL;
}

bool read_kind_missing(const char *kind, struct str language)
{
    if (strcmp(kind, "code") == 0) // templates of components run in the browser: not judged
        return !read_has_reader(language) && !str_eq(language, STR("vue")) &&
               !str_eq(language, STR("svelte"));
    return strcmp(kind, "terraform") != 0 && strcmp(kind, "sql") != 0;
}
