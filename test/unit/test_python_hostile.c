/* The Python reader on what nobody writes by hand: deep nesting, wrong indents, half a program, bytes
 * that are no text, five generated megabytes. It must come back, with bounds kept and noted. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "read/code/ir.h"
#include "read/reader.h"

extern const struct reader reader_python;

static struct arena keep;
static struct facts out;
static const struct code_file *file;

/* Reads SOURCE. Source and scratch are gone before anything is looked at. */
static void parse_text(struct str source)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct repo_file f = {.path = STR("a.py"), .language = STR("python")};
    char *text = malloc(source.n + 1);
    assert_non_null(text);
    memcpy(text, source.p, source.n);
    text[source.n] = 0;
    struct read_job job = {.file = &f,
                           .role = STR("production"),
                           .text = {text, source.n},
                           .scratch = &scratch,
                           .out = &out,
                           .keep = &keep};
    reader_python.read(&job);
    memset(text, '#', source.n);
    free(text);
    arena_release(&scratch);
    file = job.code;
    assert_non_null(file);
}

static void parse(const char *source)
{
    parse_text(str_c(source));
}

static void notes_of_kind(const char *kind, uint32_t expected)
{
    uint32_t n = 0;
    for (uint32_t i = 1; i <= out.tables[FACT_note].n; i++) {
        const struct fact_note *note = facts_row(&out, FACT_note, i);
        n += str_eq(note->kind, str_c(kind));
    }
    assert_int_equal(n, expected);
}

static void test_hostile(void **state)
{
    (void)state;
    static const char *const broken[] = {"def f(:\n  g(\"a\"\nclass : pass\n@@@ x\n\"\"\"open", "f\"{", "\"\\",
                                         "x = (", "from", "import", "@", "\xff\xfe\x80", ""};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        parse(broken[i]);
    static const struct {
        const char *open, *close;
    } nests[] = {{"(", ")"}, {"[", "]"}, {"f(", ")"}, {"{1:", "}"}, {"not ", ""}, {"lambda:", ""}};
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
        struct buf b;
        struct arena a;
        arena_init(&a);
        buf_init(&b, &a);
        buf_c(&b, "x = ");
        for (int k = 0; k < 10000; k++)
            buf_c(&b, nests[i].open);
        buf_c(&b, "1");
        for (int k = 0; k < 10000; k++)
            buf_c(&b, nests[i].close);
        parse_text(buf_take(&b));
        arena_release(&a);
    }
    char *line = malloc(10 << 20);
    memset(line, 'a', 10 << 20);
    parse_text((struct str){line, 10 << 20});
    free(line);
    notes_of_kind("skipped", 1);
}

// Many lines: PREFIX repeated with growing indents, DEPTH of them.
static void parse_staircase(const char *line, int depth, const char *indent)
{
    struct buf b;
    struct arena a;
    arena_init(&a);
    buf_init(&b, &a);
    for (int k = 0; k < depth; k++) {
        for (int i = 0; i < k % 400; i++)
            buf_c(&b, indent);
        buf_c(&b, line);
    }
    parse_text(buf_take(&b));
    arena_release(&a);
}

static void test_hostile_indents(void **state)
{
    (void)state;
    parse_staircase("if x:\n", 10000, " ");
    parse_staircase("class A(B):\n", 2000, "\t");
    parse_staircase("@d(lambda: 1)\ndef f(a=g()):\n", 2000, " ");
    parse_staircase("try:\n", 2000, " \t");
    parse_staircase("with a as b, c as d:\n", 2000, " ");
    static const char *const broken[] = {
        "def f():\n\tif x:\n        y()\n    \tz()\n  w()\n",
        "if x:\n        a()\n    b()\n c()\n",
        "class A:\ndef f(self):\nreturn self.x\n",
        "try:\n  a()\nexcept (A, (B, (C,))) as e:\nfinally:\n",
        "f'{a!r:{b:{c}}}' % (x, *y, **z)\n",
        "D = {}\nif x:\n  D = {\n",
        "match x:\n  case {'a': [1, *_], **r} if r:\n",
        "x = 'a' 'b' f'{\xff}' b'\x80'\n",
        "# coding: utf-16\n\xfe\xff" "d\0e\0f\0",
        "a = b = c = a = b\na = a\nwhile a: a = a.b\n",
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        parse(broken[i]);
}

// Every beginning of a program is a program that somebody is still writing.
static void test_hostile_truncated(void **state)
{
    (void)state;
    static const char source[] =
        "from a.b import (c as d, e)\nimport x.y\n@app.get('/a', dependencies=[Depends(g)])\n"
        "async def f(a: int = 1, *b, k: str = 'x', **c) -> dict[str, int]:\n"
        "    async with s.get(f'{u}/{a!r}', timeout=t(1)) as r, z:\n"
        "        try:\n            return [i async for i in r if i]\n"
        "        except* (A, b.C) as e:\n            log.error('%s %s' % (e, a), exc_info=1)\n"
        "            raise D(f'{e}') from e\n"
        "class K(L, metaclass=M):\n    x: int = 5\n    def __init__(self):\n        self.y = N()\n"
        "    @property\n    def p(self): return self.y.q[0]['k']\n"
        "DATABASES = {'default': {'ENGINE': 'e', **o}}\nif q:\n    DATABASES = {'default': {}}\n";
    for (size_t n = 0; n < sizeof source; n++)
        parse_text((struct str){source, n});
}

// 5 MB that a generator wrote.
static void test_hostile_generated(void **state)
{
    (void)state;
    struct buf b;
    struct arena a;
    arena_init(&a);
    buf_init(&b, &a);
    buf_c(&b, "TABLE = {\n");
    while (b.n < (5 << 20))
        buf_c(&b, "    'k': {'a': [1, 2.5, f(x, y=3)], 'b': ('t', None)},\n");
    buf_c(&b, "}\n");
    parse_text(buf_take(&b));
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_hostile_indents),
        cmocka_unit_test(test_hostile_truncated),
        cmocka_unit_test(test_hostile_generated),
    };
    arena_init(&keep);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
