/* mksecrets ANCHORS OUTPUT: compiles what Vectorscan looks for on behalf of the secret rules (the
 * second output of tools/secret_rules.py) and writes the serialized database as a C file that
 * defines secret_database (src/read/secrets/rules.h). Prints its size; one that would crowd a
 * processor's caches fails the build. */
#include "read/secrets/rules.h"

#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ANCHORS_MAX_HERE = 2000, LINE_MAX_HERE = 1024, SIZE_MAX_HERE = 4 << 20 };

static int fail(const char *what, const char *where)
{
    fprintf(stderr, "mksecrets: %s: %s\n", where, what);
    return 1;
}

struct anchors {
    char *text[ANCHORS_MAX_HERE];
    unsigned flags[ANCHORS_MAX_HERE], ids[ANCHORS_MAX_HERE], n;
};

static bool read_anchors(const char *path, struct anchors *a)
{
    FILE *in = fopen(path, "r");
    char line[LINE_MAX_HERE];
    if (!in)
        return false;
    while (a->n < ANCHORS_MAX_HERE && fgets(line, sizeof line, in)) {
        char *at;
        line[strcspn(line, "\n")] = '\0';
        a->ids[a->n] = (unsigned)strtoul(line, &at, 10);
        if (at == line || strlen(at) < 4)
            continue;
        a->flags[a->n] = at[1] == 'i' ? HS_FLAG_CASELESS : 0;
        a->text[a->n++] = strdup(at + 3);
    }
    fclose(in);
    return a->n > 0;
}

static bool write_c(const char *path, const char *bytes, size_t n)
{
    FILE *out = fopen(path, "w");
    if (!out)
        return false;
    fprintf(out, "// Made by tools/mksecrets.c.\n#include \"read/secrets/rules.h\"\n\n"
                 "_Alignas(16) const unsigned char secret_database[] = {");
    for (size_t i = 0; i < n; i++)
        fprintf(out, "%s%u,", i % 32 ? "" : "\n    ", (unsigned char)bytes[i]);
    fprintf(out, "\n};\nconst size_t secret_database_n = sizeof secret_database;\n");
    bool good = !ferror(out);
    return fclose(out) == 0 && good;
}

int main(int argc, char **argv)
{
    static struct anchors a;
    hs_platform_info_t any = {.tune = HS_TUNE_FAMILY_GENERIC};
    hs_database_t *database;
    hs_compile_error_t *error = NULL;
    char *bytes;
    size_t n, live;
    if (argc != 3)
        return fail("wants ANCHORS OUTPUT", "usage");
    if (!read_anchors(argv[1], &a))
        return fail("cannot be read", argv[1]);
    if (hs_compile_multi((const char *const *)a.text, a.flags, a.ids, a.n, HS_MODE_BLOCK, &any,
                         &database, &error) != HS_SUCCESS)
        return fail(error->message, error->expression >= 0 ? a.text[error->expression] : argv[1]);
    if (hs_serialize_database(database, &bytes, &n) != HS_SUCCESS ||
        hs_database_size(database, &live) != HS_SUCCESS)
        return fail("cannot be serialized", argv[1]);
    printf("secrets: automaton of %u expressions, %zu KB\n", a.n, live >> 10);
    if (live > SIZE_MAX_HERE)
        return fail("the automaton is larger than 4 MB", argv[1]);
    return write_c(argv[2], bytes, n) ? 0 : fail("cannot be written", argv[2]);
}
