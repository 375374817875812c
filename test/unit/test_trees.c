// Parsers of configuration: each format's own traps, and what hostile input may not do.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "read/config/tree.h"

#include <stdio.h>
#include <string.h>

typedef void parser(struct tree *t, struct str text);

static struct arena arena;
static struct tree tree;

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    tree_init(&tree, &arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static void parse(parser *p, const char *text)
{
    tree_init(&tree, &arena);
    p(&tree, arena_str(&arena, str_c(text)));
}

static uint32_t document(uint32_t n)
{
    return n < tree.documents.n ? tree.documents.v[n] : TREE_NONE;
}

static void check_text(uint32_t root, const char *path, const char *expected)
{
    struct str s = tree_text(&tree, root, path);
    if (!expected ? s.p != NULL : !str_eq(s, str_c(expected)) || !s.p)
        fail_msg("%s: '%.*s', not '%s'", path, STR_ARG(s), expected ? expected : "(none)");
}

static void check_type(const char *path, enum tree_type expected)
{
    const struct tree_node *n = tree_at(&tree, tree_get(&tree, document(0), path));
    if (!n || n->type != expected)
        fail_msg("%s: type %d, not %d", path, n ? (int)n->type : -1, (int)expected);
}

static void check_line(const char *path, uint32_t line, uint32_t end_line)
{
    const struct tree_node *n = tree_at(&tree, tree_get(&tree, document(0), path));
    assert_non_null(n);
    if (n->line != line || n->end_line != end_line)
        fail_msg("%s: lines %u-%u, not %u-%u", path, n->line, n->end_line, line, end_line);
}

static bool has_note(enum err kind)
{
    for (uint32_t i = 0; i < tree.notes.n; i++)
        if (tree.notes.v[i].err == kind)
            return true;
    return false;
}

static void yaml_types_and_lines(void **state)
{
    (void)state;
    parse(tree_parse_yaml, "a: 1\nb: '1'\nc: yes\nd: true\ne: ~\nf:\ng: 1.5e3\nh: |\n  x\n  y\n"
                           "i: [1, {j: 0x1F}]\nk: 1.2.3\nl: !Ref X\nm: !!str 5\n");
    check_type("a", TREE_NUMBER);
    check_type("b", TREE_STRING);
    check_type("c", TREE_STRING);
    check_type("d", TREE_BOOLEAN);
    check_type("e", TREE_NULL);
    check_type("f", TREE_NULL);
    check_type("g", TREE_NUMBER);
    check_text(document(0), "h", "x\ny\n");
    check_line("h", 8, 10);
    check_type("i[1].j", TREE_NUMBER);
    check_type("k", TREE_STRING);
    check_text(document(0), "l", "!Ref X");
    check_type("l", TREE_UNKNOWN);
    check_type("m", TREE_STRING);
    assert_int_equal(tree.notes.n, 0);
}

static void yaml_aliases_and_merges(void **state)
{
    (void)state;
    parse(tree_parse_yaml,
          "base: &b {a: 1, l: &l [x, y]}\nother: &o {a: 9, z: 3}\n"
          "d:\n  <<: [*b, *o]\n  a: 2\n  m: *l\n  a: 3\ne: *missing\nf: &f [*f]\n");
    check_text(document(0), "d.a", "3");
    check_text(document(0), "d.l[1]", "y");
    check_text(document(0), "d.z", "3");
    check_text(document(0), "d.m[0]", "x");
    check_text(document(0), "base.l[0]", "x");
    check_text(document(0), "d.<<", NULL);
    check_text(document(0), "e", "*missing");
    check_type("f[0]", TREE_UNKNOWN);
    assert_int_equal(tree_at(&tree, tree_get(&tree, document(0), "d"))->children, 4);
}

static void yaml_goes_on_behind_a_broken_document(void **state)
{
    (void)state;
    parse(tree_parse_yaml, "a: 1\n---\nb: [1\nc: 2\n---\nd: 3\n");
    assert_true(has_note(ERR_PARSE));
    check_text(document(0), "a", "1");
    uint32_t last = document(tree.documents.n - 1);
    check_text(last, "d", "3");
    assert_int_equal(tree_at(&tree, tree_get(&tree, last, "d"))->line, 6);
}

static void yaml_survives_bad_bytes(void **state)
{
    (void)state;
    parse(tree_parse_yaml, "# caf\xe9\na: \x01x\xff\nb: 2\n");
    check_text(document(0), "b", "2");
}

static void helm_templates_are_masked(void **state)
{
    (void)state;
    parse(tree_parse_yaml, "{{- if .Values.on }}\n"
                           "name: {{ include \"x\" . }}\n"
                           "image: \"{{ .Values.repo }}:{{ .Values.tag }}\"\n"
                           "resources:\n"
                           "  {{- toYaml .Values.resources | nindent 2 }}\n"
                           "labels: {{- include \"l\" . | nindent 2 }}\n"
                           "  app: x\n"
                           "command: |\n"
                           "  run {{ .x }}\n"
                           "  {{ .y }}\n"
                           "{{- end }}\n"
                           "tail: 1\n");
    assert_true(has_note(ERR_OK));
    assert_false(has_note(ERR_PARSE));
    check_type("name", TREE_UNKNOWN);
    check_text(document(0), "name", "{{ include \"x\" . }}");
    check_text(document(0), "image", "{{ .Values.repo }}:{{ .Values.tag }}");
    check_text(document(0), "resources", "{{- toYaml .Values.resources | nindent 2 }}");
    check_text(document(0), "labels.app", "x");
    check_text(document(0), "command", "run {{ .x }}\n{{ .y }}\n");
    check_line("tail", 12, 12);
}

static void workflow_expressions_are_no_templates(void **state)
{
    (void)state;
    parse(tree_parse_yaml, "env:\n  TOKEN: ${{ secrets.X }}\n");
    check_text(document(0), "env.TOKEN", "${{ secrets.X }}");
    assert_int_equal(tree.notes.n, 0);
}

static void yaml_bombs_are_cut(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a);
    struct str text = STR("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 12; i++)
        text = arena_join(&a, text,
                          arena_printf(&a, "a%d: &a%d [*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d]\n", i, i,
                                       i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
    tree_init(&tree, &arena);
    tree_parse_yaml(&tree, text);
    assert_true(has_note(ERR_LIMIT));
    assert_true(tree.nodes.n < TREE_ALIAS_NODES_MAX + 1000);
    arena_release(&a);
}

static void deep_nesting_ends(void **state)
{
    (void)state;
    enum { N = 100000 };
    char *text = arena_alloc(&arena, N + 1);
    static parser *const parsers[] = {tree_parse_yaml, tree_parse_json, tree_parse_toml,
                                      tree_parse_nginx, tree_parse_xml};
    for (size_t i = 0; i < sizeof parsers / sizeof *parsers; i++) {
        memset(text, '[', N);
        parse(parsers[i], text);
        memset(text, '{', N);
        parse(parsers[i], text);
        assert_true(tree.nodes.n < 2 * TREE_DEPTH_MAX + 10);
    }
}

static void json_is_read_leniently(void **state)
{
    (void)state;
    parse(tree_parse_json,
          "\xef\xbb\xbf{ // c\n \"a\": [1, -2e3, true, null, 'q',],\n /* x\n */ b: "
          "\"x\\u00e9\\ud83d\\ude00\\n\",\n \"a\": 2,\n \"d.e\": {}}\n");
    check_text(document(0), "a", "2");
    check_text(document(0), "b", "x\xc3\xa9\xf0\x9f\x98\x80\n");
    check_line("b", 4, 4);
    check_type("[\"d.e\"]", TREE_MAP);
    assert_int_equal(tree.notes.n, 0);
    parse(tree_parse_json, "{\"a\": 1, \"b\": nope}");
    check_text(document(0), "a", "1");
    assert_true(has_note(ERR_PARSE));
}

static void toml_tables(void **state)
{
    (void)state;
    parse(tree_parse_toml, "t = 'x' # c\n[a.\"b.c\"]\nd = 1_000\ne = [1, {x.y = \"z\"},\n 3]\n"
                           "bad = yes\nw = 1979-05-27T07:32:00Z\n[[p]]\nn = 1\n[[p]]\nn = 2\n"
                           "[p.q]\nr = \"\"\"\nm\n\"\"\"\n");
    check_text(document(0), "t", "x");
    check_text(document(0), "a[\"b.c\"].d", "1000");
    check_text(document(0), "a[\"b.c\"].e[1].x.y", "z");
    check_text(document(0), "a[\"b.c\"].e[2]", "3");
    check_text(document(0), "a[\"b.c\"].bad", NULL);
    check_text(document(0), "a[\"b.c\"].w", "1979-05-27T07:32:00Z");
    check_text(document(0), "p[0].n", "1");
    check_text(document(0), "p[1].n", "2");
    check_text(document(0), "p[1].q.r", "m\n");
    assert_int_equal(tree.notes.n, 1);
    assert_int_equal(tree.notes.v[0].line, 6);
}

static void ini_keeps_repeated_keys(void **state)
{
    (void)state;
    parse(tree_parse_ini, "top = 1\n[Service]\nEnvironment=A=b\nEnvironment=B=c\n; c\n"
                          "Restart=always ; why\n[tool:x]\nopts =\n    -v\n    -x\n");
    check_text(document(0), "top", "1");
    check_text(document(0), "Service.Environment", "B=c");
    assert_int_equal(tree_at(&tree, tree_get(&tree, document(0), "Service"))->children, 3);
    check_text(document(0), "Service.Restart", "always");
    check_text(document(0), "tool:x.opts", "-v\n-x");
}

static void properties_nest_by_dots(void **state)
{
    (void)state;
    parse(tree_parse_properties,
          "! c\nspring.datasource.url = jdbc\\\n   :x\nserver.port: 80\na=1\n"
          "a.b=2\na.b=3\n");
    check_text(document(0), "spring.datasource.url", "jdbc:x");
    check_line("spring.datasource.url", 2, 3);
    check_type("server.port", TREE_NUMBER);
    check_text(document(0), "a.#text", "1");
    check_text(document(0), "a.b", "3");
}

static void env_values(void **state)
{
    (void)state;
    parse(tree_parse_env,
          "# c\nexport A=1\nB=\"x\ny\" # c\nC='$D' \nD=plain # c\nE=\nnot a line\n");
    check_text(document(0), "A", "1");
    check_text(document(0), "B", "x\ny");
    check_text(document(0), "C", "$D");
    check_text(document(0), "D", "plain");
    check_text(document(0), "E", "");
    check_line("C", 5, 5);
    assert_int_equal(tree_at(&tree, document(0))->children, 5);
}

static void shell_commands_are_joined(void **state)
{
    (void)state;
    parse(tree_parse_shell, "#!/bin/sh\n# nothing\npg_dump x \\\n  | age -r k # why\necho '# no\ncomment'\n"
                            "a |\n  b\nsql <<EOF\nselect 1\nEOF\nlast \"$x\n");
    check_text(document(0), "commands[0]", "pg_dump x | age -r k");
    check_line("commands[0]", 3, 4);
    check_text(document(0), "commands[1]", "echo '# no\ncomment'");
    check_text(document(0), "commands[2]", "a | b");
    check_text(document(0), "commands[3]", "sql <<EOF\nselect 1\nEOF");
    check_text(document(0), "commands[4]", "last \"$x");
}

static void shell_without_an_end_is_cut(void **state)
{
    (void)state;
    size_t n = 1 << 20;
    char *text = arena_array(&arena, char, n + 1);
    memset(text, '\n', n);
    memcpy(text, "echo '", 6);
    parse(tree_parse_shell, text);
    assert_true(tree_text(&tree, document(0), "commands[0]").n < 10000);
}

static void makefile_targets(void **state)
{
    (void)state;
    parse(tree_parse_makefile, "A := 1\n.PHONY: all\nall: one two\n\t@first \\\n\t  more\n\t-second\n"
                               "# c\none:\n\tx: y\nB ?= a:b\n");
    check_text(document(0), "targets.all.needs[1]", "two");
    check_text(document(0), "targets.all.commands[0]", "first more");
    check_text(document(0), "targets.all.commands[1]", "second");
    check_text(document(0), "targets.one.commands[0]", "x: y");
    check_text(document(0), "targets.B", NULL);
}

static void makefile_variables(void **state)
{
    (void)state;
    parse(tree_parse_makefile, "RUN := docker compose -f ci.yaml\nUP = $(RUN) up\n"
                               "all:\n\t$(UP) -d $(shell date)\n\t${RUN} down $(RUN\n");
    check_text(document(0), "targets.all.commands[0]",
               "docker compose -f ci.yaml up -d $(shell date)");
    check_text(document(0), "targets.all.commands[1]", "docker compose -f ci.yaml down $(RUN");
}

static void cron_entries(void **state)
{
    (void)state;
    parse(tree_parse_cron, "# c\nMAILTO=a@b\n*/5 1 * * MON-FRI root run --x\n@daily y\nnot an entry\n");
    check_text(document(0), "environment.MAILTO", "a@b");
    check_text(document(0), "entries[0].schedule", "*/5 1 * * MON-FRI");
    check_text(document(0), "entries[0].command", "root run --x");
    check_text(document(0), "entries[1].schedule", "@daily");
    check_text(document(0), "entries[2].command", NULL);
}

static void xml_keeps_siblings_and_expands_nothing(void **state)
{
    (void)state;
    parse(tree_parse_xml,
          "\n<?xml version=\"1.0\"?>\n<!DOCTYPE p [<!ENTITY x SYSTEM "
          "\"file:///etc/passwd\"><!ENTITY l \"lol\">]>\n<p:project a=\"1\"><d>one</d>"
          "<d>&l;&x;</d><e/></p:project>\n");
    uint32_t project = tree_get(&tree, document(0), "project");
    assert_int_equal(tree_at(&tree, project)->line, 4);
    assert_int_equal(tree_at(&tree, project)->children, 4);
    check_text(project, "@a", "1");
    check_text(project, "d", "&l;");
    check_text(project, "e", "");
}

static void dockerfile_stages(void **state)
{
    (void)state;
    parse(tree_parse_dockerfile, "# syntax=x\nARG V=1\nFROM --platform=a node:${V} AS build\n"
                                 "ENV A=\"x y\" \\\n # c\n\n    B=z\nENV OLD some value\n"
                                 "RUN --mount=type=cache a \\\n  && b\nRUN <<EOF\necho hi\nEOF\n"
                                 "from scratch\nHEALTHCHECK --interval=5s CMD [\"curl\", \"-f\"]\n"
                                 "CMD [ -f x ]\n");
    check_text(document(0), "arg[0].pairs.V", "1");
    check_text(document(0), "stages[0].from", "node:${V}");
    check_text(document(0), "stages[0].as", "build");
    check_text(document(0), "stages[0].instructions[1].pairs.A", "x y");
    check_line("stages[0].instructions[1].pairs.B", 7, 7);
    check_text(document(0), "stages[0].instructions[2].pairs.OLD", "some value");
    check_text(document(0), "stages[0].instructions[3].value", "a && b");
    check_text(document(0), "stages[0].instructions[3].flags.mount", "type=cache");
    check_line("stages[0].instructions[3]", 9, 10);
    check_text(document(0), "stages[0].instructions[4].heredoc", "echo hi\n");
    check_text(document(0), "stages[1].instructions[1].exec[1]", "-f");
    check_text(document(0), "stages[1].instructions[2].name", "CMD");
    check_text(document(0), "stages[1].instructions[2].exec[0]", NULL);
}

static void nginx_blocks(void **state)
{
    (void)state;
    parse(tree_parse_nginx,
          "http {\n server { # c\n  listen 80;\n  location /a { return 200 \"a; b\"; "
          "}\n  location / { proxy_read_timeout 5s; }\n }\n}\n");
    check_text(document(0), "http.server.listen", "80");
    check_text(document(0), "http.server.location.#text", "/");
    check_text(document(0), "http.server.location.proxy_read_timeout", "5s");
    check_line("http.server", 2, 6);
    assert_int_equal(tree_at(&tree, tree_get(&tree, document(0), "http.server"))->children, 3);
    assert_int_equal(tree.notes.n, 0);
}

static void node_limit_is_noted_once(void **state)
{
    (void)state;
    size_t n = (size_t)TREE_NODES_MAX * 2 + 2000;
    char *text = arena_alloc(&arena, n + 1);
    text[0] = '[';
    for (size_t i = 1; i < n; i++)
        text[i] = i % 2 ? '1' : ',';
    parse(tree_parse_json, text);
    assert_true(tree.full);
    assert_int_equal(tree.notes.n, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(yaml_types_and_lines, begin, end),
        cmocka_unit_test_setup_teardown(yaml_aliases_and_merges, begin, end),
        cmocka_unit_test_setup_teardown(yaml_goes_on_behind_a_broken_document, begin, end),
        cmocka_unit_test_setup_teardown(yaml_survives_bad_bytes, begin, end),
        cmocka_unit_test_setup_teardown(helm_templates_are_masked, begin, end),
        cmocka_unit_test_setup_teardown(workflow_expressions_are_no_templates, begin, end),
        cmocka_unit_test_setup_teardown(yaml_bombs_are_cut, begin, end),
        cmocka_unit_test_setup_teardown(deep_nesting_ends, begin, end),
        cmocka_unit_test_setup_teardown(json_is_read_leniently, begin, end),
        cmocka_unit_test_setup_teardown(toml_tables, begin, end),
        cmocka_unit_test_setup_teardown(ini_keeps_repeated_keys, begin, end),
        cmocka_unit_test_setup_teardown(properties_nest_by_dots, begin, end),
        cmocka_unit_test_setup_teardown(env_values, begin, end),
        cmocka_unit_test_setup_teardown(shell_commands_are_joined, begin, end),
        cmocka_unit_test_setup_teardown(shell_without_an_end_is_cut, begin, end),
        cmocka_unit_test_setup_teardown(makefile_targets, begin, end),
        cmocka_unit_test_setup_teardown(makefile_variables, begin, end),
        cmocka_unit_test_setup_teardown(cron_entries, begin, end),
        cmocka_unit_test_setup_teardown(xml_keeps_siblings_and_expands_nothing, begin, end),
        cmocka_unit_test_setup_teardown(dockerfile_stages, begin, end),
        cmocka_unit_test_setup_teardown(nginx_blocks, begin, end),
        cmocka_unit_test_setup_teardown(node_limit_is_noted_once, begin, end),
    };
    return cmocka_run_group_tests_name("trees", tests, NULL, NULL);
}
