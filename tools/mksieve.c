/* mksieve ANCHORS OUTPUT: compiles the anchors, one a line (src/sieve/anchors.h), for every CPU and
 * writes them as a C file that defines sieve_embedded (src/sieve/sieve.h). Compiling takes longer
 * than a scan, so it is done once, by the build. */
#include "sieve/anchors.h"

#include <stdio.h>

static int fail(const char *what, const char *path)
{
    fprintf(stderr, "mksieve: %s: %s\n", path, what);
    return 1;
}

static bool read_file(struct arena *a, const char *path, struct str *text)
{
    FILE *in = fopen(path, "rb");
    if (!in)
        return false;
    size_t cap = 1 << 16, n = 0;
    char *p = arena_alloc(a, cap);
    for (size_t got; (got = fread(p + n, 1, cap - n, in)) > 0;) {
        n += got;
        if (n == cap) {
            p = arena_grow(a, p, cap, cap * 2);
            cap *= 2;
        }
    }
    bool good = !ferror(in);
    fclose(in);
    *text = (struct str){p, n};
    return good;
}

static bool write_c(const char *path, struct str bytes)
{
    FILE *out = fopen(path, "w");
    if (!out)
        return false;
    fprintf(out, "// Made by tools/mksieve.c.\n#include \"sieve/sieve.h\"\n\n"
                 "_Alignas(16) const unsigned char sieve_embedded[] = {");
    for (size_t i = 0; i < bytes.n; i++)
        fprintf(out, "%s%u,", i % 32 ? "" : "\n    ", (unsigned char)bytes.p[i]);
    fprintf(out, "\n};\nconst size_t sieve_embedded_n = sizeof sieve_embedded;\n");
    bool good = !ferror(out);
    return fclose(out) == 0 && good;
}

int main(int argc, char **argv)
{
    struct arena a;
    struct str text, packed;
    struct diag d = {0};
    if (argc != 3)
        return fail("wants ANCHORS OUTPUT", "usage");
    arena_init(&a);
    if (!read_file(&a, argv[1], &text))
        return fail("cannot be read", argv[1]);
    if (anchors_pack(&a, text, &packed, &d) != ERR_OK)
        return fail(arena_cstr(&a, d.text), argv[1]);
    if (!write_c(argv[2], packed))
        return fail("cannot be written", argv[2]);
    arena_release(&a);
    return 0;
}
