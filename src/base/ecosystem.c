// Families of languages; see ecosystem.h.
#include "base/ecosystem.h"

uint32_t ecosystem_of(struct str name)
{
    // One line an ecosystem: its bit is the number of its line.
    static const char *const families[][12] = {
        {"javascript", "typescript", "tsx", "npm", "vue", "svelte", "astro", "html"},
        {"python", "pypi", "jinja", "notebook"},
        {"go", "gotmpl"},
        {"java", "jvm", "maven", "gradle", "kotlin", "scala", "groovy", "clojure"},
        {"csharp", "dotnet", "nuget", "fsharp", "vb", "razor"},
        {"ruby", "rubygems", "erb", "haml"},
        {"rust", "cargo"},
        {"php", "composer", "twig"},
        {"elixir", "hex", "erlang", "heex"},
        {"c", "cpp", "objective-c"},
        {"swift", "dart"},
        {"shell", "powershell", "batch", "makefile"},
        {"config", "yaml", "json", "toml", "ini", "properties", "env", "xml", "hcl", "nginx",
         "terraform"},
        {"dockerfile", "docker"},
        {"sql", "prisma"},
        {"proto", "graphql"},
        {"docs", "markdown", "rst", "asciidoc", "text"},
        {"test"}, // test code of any language: only what items about testing ask for
    };
    for (uint32_t i = 0; i < sizeof families / sizeof *families; i++)
        for (size_t k = 0; k < 12 && families[i][k]; k++)
            if (str_eq(name, str_c(families[i][k])))
                return UINT32_C(1) << i;
    return UINT32_MAX;
}
