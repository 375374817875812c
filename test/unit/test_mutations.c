/* Every reader on damaged input: each sample below is cut, doubled, and changed byte by byte with a
 * fixed generator, and fed to every reader whatever its format. Nothing is asserted about what comes
 * out; the sanitizers watch. */
#include "base/arena.h"
#include "facts/facts.h"
#include "read/code/ir.h"
#include "read/reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { ROUNDS = 600, SAMPLE_MAX = 4000 };

static const char *const samples[] = {
    "import express from 'express';\nconst app = express();\nclass A { constructor(private x: B) {} "
    "@Get('a') async f({ a, ...b }, c = 5 * 1000) { for (let i = 0; i < 3; i++) { try { await "
    "fetch(`u${a}`, { signal: AbortSignal.timeout(5) }); } catch (e) { throw new E(e?.x ?? 1); } } } "
    "}\nexport default () => <A b={c}>{d}</A>;\n",
    "apiVersion: v1\nkind: Deployment\nspec: &a\n  - {x: [1, 2], y: \"z\"}\n  - *a\n--- \n<<: *a\n{{- if "
    ".Values.x }}\nb: {{ .y }}\n{{ end }}\n? |\n  k\n: >-\n  v\n",
    "{\"a\": [1, 2.5e3, null, true, {\"b\": \"\\u00e9\\n\"}], // c\n 'd': 1,}",
    "[a.b]\nc = \"\"\"x\ny\"\"\"\n[[d]]\ne = {f = 1, g = [1, 2]}\nh = 1979-05-27T07:32:00Z\n",
    "<?xml version=\"1.0\"?><a b=\"c\"><d>e&amp;</d><!-- f --><![CDATA[g]]><d/></a>",
    "# escape=`\nFROM a:1 AS b\nENV C=\"d e\" F=g\nRUN <<EOT\nx\nEOT\nCMD [\"node\", \"x.js\"]\n",
    "# T\n\ntext [l](../a.md#b)\n\n```bash\n$ kubectl get pods\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n1. x\n   - "
    "y\n",
    "Title\n=====\n\n.. code-block:: console\n\n   $ make\n\n== A\n\n[source,sh]\n----\nx\n----\n",
    "server { listen 80; location / { proxy_pass http://a; limit_req zone=b; } }\nA=b\nexport C='d'\n[s]\nk: v\n",
    "lockfileVersion: '6.0'\npackages:\n  /a@1.0.0:\n    dev: true\n\"b@^1\":\n  version \"1.2.3\"\n[[package]]\nname "
    "= \"c\"\nversion = \"1\"\nGEM\n  specs:\n    d (1.0)\nrequests==2.0 ; python_version > '3'\n",
};

static const char *const paths[] = {
    "src/a.ts",       "src/a.js",     "src/a.tsx",     "a.yaml",        "a.json",       "package.json",
    "a.toml",         "Cargo.lock",   "pom.xml",       "Dockerfile",    "README.md",    "a.rst",
    "a.adoc",         "nginx.conf",   ".env",          "a.ini",         "a.properties", "pnpm-lock.yaml",
    "yarn.lock",      "Gemfile.lock", "poetry.lock",   "go.mod",        "build.gradle", "package-lock.json",
    "requirements.txt", "composer.json", "app.csproj", "pyproject.toml",
};

static uint32_t next(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static size_t damage(const char *sample, char *out, uint32_t *state)
{
    size_t n = strlen(sample);
    memcpy(out, sample, n);
    for (uint32_t k = next(state) % 6; k > 0 && n > 1; k--) {
        size_t at = next(state) % n, length = next(state) % (n - at) + 1;
        switch (next(state) % 4) {
        case 0:
            out[at] = (char)next(state);
            break;
        case 1: // cut a piece out
            memmove(out + at, out + at + length, n - at - length);
            n -= length;
            break;
        case 2: // say a piece twice
            if (n + length < SAMPLE_MAX) {
                memmove(out + at + length, out + at, n - at);
                n += length;
            }
            break;
        default:
            out[at] = "{}[]()<>\"'`:=\n#-"[next(state) % 16];
        }
    }
    out[n] = 0;
    return n;
}

static void feed(const struct reader *reader, const char *path, const char *text, size_t n)
{
    struct arena scratch, keep;
    struct facts facts;
    arena_init(&scratch);
    arena_init(&keep);
    facts_init(&facts, &keep);
    const char *dot = strrchr(path, '.');
    const char *language = strcmp(path, "src/a.ts") == 0    ? "typescript"
                           : strcmp(path, "src/a.tsx") == 0 ? "tsx"
                           : strcmp(path, "src/a.js") == 0  ? "javascript"
                           : dot                            ? dot + 1
                                                            : "";
    struct repo_file file = {.path = str_c(path), .language = str_c(language), .bytes = n};
    struct read_job job = {.file = &file,
                           .role = STR("production"),
                           .text = {text, n},
                           .scratch = &scratch,
                           .out = &facts,
                           .keep = &keep};
    reader->read(&job);
    arena_release(&scratch);
    arena_release(&keep);
}

static void damaged_input_breaks_no_reader(void **unused)
{
    (void)unused;
    uint32_t state = 20260115;
    char *text = malloc(SAMPLE_MAX + 1);
    for (size_t s = 0; s < sizeof samples / sizeof *samples; s++)
        for (int round = 0; round < ROUNDS; round++) {
            size_t n = damage(samples[s], text, &state);
            const char *path = paths[next(&state) % (sizeof paths / sizeof *paths)];
            for (size_t r = 0; readers[r]; r++)
                feed(readers[r], path, text, n);
        }
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(damaged_input_breaks_no_reader)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
