// Documents for people: sections, code blocks and links with exact lines.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read/docs.h"

#include <string.h>

extern const struct reader reader_markdown, reader_rst, reader_asciidoc, reader_text;

static struct arena arena, rows;
static struct facts facts;

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    arena_init(&rows);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    arena_release(&rows);
    return 0;
}

static void read(const struct reader *r, const char *path, const char *text)
{
    facts_init(&facts, &rows);
    struct repo_file file = {.path = str_c(path)};
    struct read_job job = {.file = &file,
                           .role = STR("docs"),
                           .text = arena_str(&arena, str_c(text)),
                           .scratch = &arena,
                           .out = &facts,
                           .keep = &rows};
    r->read(&job);
}

static void check_section(int64_t i, const char *titles, int64_t line, int64_t end_line,
                          int64_t words, int64_t steps)
{
    assert_true(i <= facts.tables[FACT_section].n);
    struct fact_section *s = facts_row(&facts, FACT_section, i);
    if (!str_eq(s->titles, str_c(titles)))
        fail_msg("section %d: %.*s, not %s", (int)i, STR_ARG(s->titles), titles);
    assert_int_equal(s->line, line);
    assert_int_equal(s->end_line, end_line);
    assert_int_equal(s->words, words);
    assert_int_equal(s->steps, steps);
}

static void check_code(int64_t i, const char *language, int64_t line, int64_t end_line,
                       int64_t commands)
{
    assert_true(i <= facts.tables[FACT_code_block].n);
    struct fact_code_block *c = facts_row(&facts, FACT_code_block, i);
    assert_true(str_eq(c->language, str_c(language)));
    assert_int_equal(c->line, line);
    assert_int_equal(c->end_line, end_line);
    assert_int_equal(c->commands, commands);
}

static void check_link(int64_t i, const char *target, const char *resolved, int64_t line,
                       int64_t external)
{
    assert_true(i <= facts.tables[FACT_link_target].n);
    struct fact_link_target *l = facts_row(&facts, FACT_link_target, i);
    if (!str_eq(l->target, str_c(target)) || !str_eq(l->resolved, str_c(resolved)))
        fail_msg("link %d: %.*s (%.*s)", (int)i, STR_ARG(l->target), STR_ARG(l->resolved));
    assert_int_equal(l->line, line);
    assert_int_equal(l->external, external);
}

static void markdown(void **state)
{
    (void)state;
    read(&reader_markdown, "docs/run.md",
         "---\ntitle: x\n---\nIntro with [a link](../x/y.md#frag).\n\n"
         "# Run <!-- hidden --> book\n\n<!-- not prose -->\n"
         "<p><a href=\"z.md\">Zed</a> hello</p>\n\n1. Do this\n2. Do that\n   ```bash\n"
         "   # comment\n   kubectl rollout undo deploy/x\n   ```\n\nTitle two\n---------\n"
         "See https://wiki.example.com/r\n\n```\n\n$ ls -l\ntotal 1\n```\n\n### Deep\n\n"
         "```json\n{\"a\": 1}\n```\n");
    check_section(1, NULL, 1, 4, 4, 0);
    check_section(2, "Run book", 6, 16, 6, 2);
    check_section(3, "Run book > Title two", 18, 26, 2, 0);
    check_section(4, "Run book > Title two > Deep", 28, 32, 0, 0);
    check_code(1, "bash", 14, 15, 1);
    check_code(2, NULL, 24, 25, 1);
    check_code(3, "json", 31, 31, 0);
    check_link(1, "../x/y.md#frag", "x/y.md", 4, 0);
    check_link(2, "z.md", "docs/z.md", 9, 0);
    check_link(3, "https://wiki.example.com/r", NULL, 20, 1);
}

static void markdown_hides_secrets(void **state)
{
    (void)state;
    read(&reader_markdown, "a.md",
         "# A\nConnect to postgres://u:hunter2@db/x\n\n```\nexport DB_PASSWORD=hunter2\n```\n");
    struct fact_section *s = facts_row(&facts, FACT_section, 1);
    struct fact_code_block *c = facts_row(&facts, FACT_code_block, 1);
    assert_false(str_contains(s->text, STR("hunter2")));
    assert_false(str_contains(c->text, STR("hunter2")));
    assert_true(str_contains(s->text, STR("u:****@db")));
    read(&reader_markdown, "b.md",
         "# B\n| User | Password |\n|---|---|\n| otter | walnut |\n| *mole* | `hazel` |\n\n"
         "| Field | Password | Note |\n|---|---|---|\n| kind | required | no |\n\n"
         "| User | Team |\n|---|---|\n| badger | forest |\n");
    s = facts_row(&facts, FACT_section, 1);
    assert_true(str_contains(s->text, STR("otter ****")));
    assert_true(str_contains(s->text, STR("mole ****")));
    assert_true(str_contains(s->text, STR("kind required no")));
    assert_true(str_contains(s->text, STR("badger forest")));
}

static void rst(void **state)
{
    (void)state;
    read(&reader_rst, "docs/a.rst",
         "Title\n=====\n\nSee `docs <guide.rst>`_.\n\nRoll back\n---------\n\n1. One\n2. Two\n\n"
         ".. code-block:: console\n\n   $ kubectl rollout undo\n   done\n\nLiteral::\n\n  psql -c "
         "x\n"
         "\n.. comment\n   hidden words here\n\nSub\n~~~\ntext\n");
    check_section(1, "Title", 1, 4, 3, 0);
    check_section(2, "Title > Roll back", 6, 22, 3, 2);
    check_section(3, "Title > Roll back > Sub", 24, 26, 1, 0);
    check_code(1, "console", 14, 15, 1);
    check_code(2, NULL, 19, 19, 1);
    check_link(1, "guide.rst", "docs/guide.rst", 4, 0);
}

static void asciidoc(void **state)
{
    (void)state;
    read(&reader_asciidoc, "a.adoc",
         "= Title\n:toc:\n\nIntro link:b.adoc[B].\n\n== Roll back\n. one\n. two\n\n[source,bash]\n"
         "----\nkubectl get pods\n# c\n----\n\n////\nhidden\n////\n\n=== Deep\ntext\n");
    check_section(1, "Title", 1, 4, 2, 0);
    check_section(2, "Title > Roll back", 6, 18, 2, 2);
    check_section(3, "Title > Roll back > Deep", 20, 21, 1, 0);
    check_code(1, "bash", 12, 13, 1);
    check_link(1, "b.adoc", "b.adoc", 4, 0);
}

static void plain_text(void **state)
{
    (void)state;
    read(&reader_text, "README", "Call the owner.\n\n1. Look at https://x.example.com/y.\n");
    check_section(1, NULL, 1, 3, 6, 1);
    check_link(1, "https://x.example.com/y", NULL, 3, 1);
    read(&reader_text, "requirements.txt", "flask==1.0\n");
    assert_int_equal(facts.tables[FACT_section].n, 0);
}

static void commands(void **state)
{
    (void)state;
    assert_int_equal(doc_commands(STR("bash"), STR("# c\na \\\n  -b\n\nc\n")), 2);
    assert_int_equal(doc_commands(STR("console"), STR("$ a\noutput\n$ b\n")), 2);
    assert_int_equal(doc_commands(STR("sql"), STR("-- c\nSELECT 1;\n")), 1);
    assert_int_equal(doc_commands(STR_NONE, STR("kubectl get pods\nNAME READY\n")), 1);
    assert_int_equal(doc_commands(STR_NONE, STR("sudo FOO=1 ./run.sh\nmytool --fast\n")), 2);
    assert_int_equal(doc_commands(STR_NONE, STR("Error: it failed\nat line 3\n")), 0);
    assert_int_equal(doc_commands(STR("json"), STR("{\"curl\": 1}")), 0);
    assert_int_equal(doc_commands(STR("python"), STR("curl = 1")), 0);
}

static void check_resolved(const char *path, const char *target, const char *expected)
{
    struct str s = doc_resolve(&arena, str_c(path), str_c(target));
    if (!str_eq(s, str_c(expected)) || (s.p == NULL) != (expected == NULL))
        fail_msg("%s: %.*s, not %s", target, STR_ARG(s), expected ? expected : "(none)");
}

static void targets(void **state)
{
    (void)state;
    check_resolved("docs/a.md", "b.md", "docs/b.md");
    check_resolved("docs/a.md", "./x/../b%20c.md?x#y", "docs/b c.md");
    check_resolved("docs/a.md", "../b.md", "b.md");
    check_resolved("docs/a.md", "/b.md", "b.md");
    check_resolved("docs/a.md", "#here", "docs/a.md");
    check_resolved("docs/a.md", "../../b.md", NULL);
    check_resolved("docs/a.md", "https://x/y", NULL);
    check_resolved("docs/a.md", "mailto:a@b", NULL);
}

static void hostile_markdown_ends(void **state)
{
    (void)state;
    static const char *const pieces[] = {"[", "> ", "*a ", "<!--", "`", "- ", "![[", "|a", "\t- "};
    enum { N = 200000 };
    char *text = arena_alloc(&arena, N + 8);
    for (size_t k = 0; k < sizeof pieces / sizeof *pieces; k++) {
        size_t n = strlen(pieces[k]);
        for (size_t i = 0; i + n <= N; i += n)
            memcpy(text + i, pieces[k], n);
        text[N] = 0;
        read(&reader_markdown, "a.md", text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(markdown, begin, end),
        cmocka_unit_test_setup_teardown(markdown_hides_secrets, begin, end),
        cmocka_unit_test_setup_teardown(rst, begin, end),
        cmocka_unit_test_setup_teardown(asciidoc, begin, end),
        cmocka_unit_test_setup_teardown(plain_text, begin, end),
        cmocka_unit_test_setup_teardown(commands, begin, end),
        cmocka_unit_test_setup_teardown(targets, begin, end),
        cmocka_unit_test_setup_teardown(hostile_markdown_ends, begin, end),
    };
    return cmocka_run_group_tests_name("docs", tests, NULL, NULL);
}
