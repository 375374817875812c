// HAProxy's configuration, Caddyfiles and simulations of Gatling: shapes, secrets, hostile text.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "facts/facts.h"
#include "read/reader.h"
#include "repo/repo.h"

#include <string.h>

extern const struct reader reader_apache, reader_caddy, reader_gatling, reader_haproxy,
    reader_procfile;

static struct arena arena;
static struct facts out;

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static void read_text(const struct reader *r, const char *path, struct str text)
{
    facts_init(&out, &arena);
    struct repo_file file = {.path = str_c(path), .language = STR(""), .bytes = text.n};
    struct read_job job = {.file = &file,
                           .role = STR("production"),
                           .text = arena_str(&arena, text),
                           .out = &out,
                           .scratch = &arena};
    r->read(&job);
}

static const struct fact_node *node(const char *pointer)
{
    for (uint32_t i = 0; i < out.tables[FACT_node].n; i++) {
        const struct fact_node *n = facts_row(&out, FACT_node, i + 1);
        if (str_eq(n->pointer, str_c(pointer)))
            return n;
    }
    return NULL;
}

static void check(const char *pointer, int64_t line, const char *value)
{
    const struct fact_node *n = node(pointer);
    if (!n || n->line != line || !str_eq(n->value, str_c(value)))
        fail_msg("%s: line %d '%.*s', not %d '%s'", pointer, n ? (int)n->line : -1,
                 n ? (int)n->value.n : 6, n ? n->value.p : "(none)", (int)line, value);
}

static bool holds(const char *text)
{
    for (uint32_t i = 0; i < out.tables[FACT_node].n; i++) {
        const struct fact_node *n = facts_row(&out, FACT_node, i + 1);
        if (str_contains(n->value, str_c(text)))
            return true;
    }
    return false;
}

static void haproxy_sections(void **state)
{
    (void)state;
    read_text(&reader_haproxy, "haproxy.cfg",
              STR("global\r\n  stats socket /run/a\ndefaults http # c\n  timeout server 30s\n"
                  "frontend www\n  bind :443 ssl crt \"/etc/a b.pem\"\n"
                  "  acl fast sc_http_req_rate(0) gt 10 # many\n  http-request deny if fast\n"
                  "  http-request set-header X a\\ b\n"));
    check("defaults.#text", 3, "http");
    check("defaults.timeout server", 4, "30s");
    check("frontend.bind", 6, ":443 ssl crt /etc/a b.pem");
    check("frontend.acl", 7, "fast sc_http_req_rate(0) gt 10");
    check("frontend.http-request", 8, "deny if fast");
    check("frontend.http-request[1]", 9, "set-header X a b");
}

static void apache_directives(void **state)
{
    (void)state;
    read_text(&reader_apache, "httpd.conf",
              STR("# c\nLogFormat \"%h \\\"%{Authorization}i\\\"\" wide\r\nTimeout \\\n  30\n"
                  "<VirtualHost *:443>\n  CustomLog 'logs/a b' wide\n  <Directory /srv>\n"
                  "    Require all granted\n  </Directory>\n</VirtualHost>\nLogLevel warn\n"));
    check("logformat", 2, "%h \"%{Authorization}i\" wide");
    check("timeout", 3, "30");
    check("virtualhost.#text", 5, "*:443");
    check("virtualhost.customlog", 6, "logs/a b wide");
    check("virtualhost.directory.require", 8, "all granted");
    check("loglevel", 11, "warn");
}

static void processes_of_a_procfile(void **state)
{
    (void)state;
    read_text(
        &reader_procfile, "Procfile",
        STR("# web: no\nweb: node a.js --port $PORT\r\nno process here: x\nworker:  node b.js\n"
            "bad: node c.js --password hunter2\n"));
    check("web", 2, "node a.js --port $PORT");
    check("worker", 4, "node b.js");
    check("bad", 5, "node c.js --password ****");
    assert_int_equal(out.tables[FACT_node].n, 4);
    assert_false(holds("hunter2"));
}

static void haproxy_passwords_are_no_facts(void **state)
{
    (void)state;
    read_text(&reader_haproxy, "haproxy.cfg",
              STR("userlist u\n  user admin insecure-password hunter2\nlisten s\n"
                  "  stats auth admin:hunter2\n  tcp-check send AUTH\\ hunter2\n"));
    check("userlist.user", 2, "admin");
    check("listen.stats auth", 4, "admin");
    assert_false(holds("hunter2"));
}

static void caddy_blocks(void **state)
{
    (void)state;
    read_text(&reader_caddy, "Caddyfile",
              STR("{\n\temail a@b.c\n}\n(log) {\n\tlog {\n\t\toutput stdout\n\t}\n}\n"
                  "a.com,\nb.com {\n\timport log # c\n\t@api path /api/*\n"
                  "\treverse_proxy {$UPSTREAM} {\n\t\theader_up X \"{remote_host} y\"\n\t}\n"
                  "\trespond <<END\n\t} not a brace\n\tEND 200\n\theader A `b\nc`\n}\n"));
    check("options.email", 2, "a@b.c");
    check("snippet.#text", 4, "log");
    check("snippet.log.output", 6, "stdout");
    check("site.#text", 10, "b.com");
    check("site.import", 11, "log");
    check("site.reverse_proxy.#text", 13, "{$UPSTREAM}");
    check("site.reverse_proxy.header_up", 14, "X {remote_host} y");
    check("site.header", 19, "A b\nc");
    assert_int_equal(node("site")->end_line, 21);
    read_text(&reader_caddy, "Caddyfile", STR("a.com\nreverse_proxy app:3000\n"));
    check("site.#text", 1, "a.com");
    check("site.reverse_proxy", 2, "app:3000");
}

static void caddy_passwords_are_no_facts(void **state)
{
    (void)state;
    read_text(&reader_caddy, "Caddyfile",
              STR("a.com {\n basic_auth {\n  admin hunter2\n }\n tls {\n  dns cloudflare hunter2\n"
                  " }\n}\n"));
    assert_non_null(node("site.basic_auth.admin"));
    assert_non_null(node("site.tls.dns"));
    assert_false(holds("hunter2"));
}

static void gatling_assertions(void **state)
{
    (void)state;
    read_text(&reader_gatling, "ASimulation.scala",
              STR("import io.gatling.core.Predef._\n// extends Simulation .assertions(x)\n"
                  "class A extends Simulation {\n  val s = \"\"\".assertions(y)\"\"\"\n"
                  "  setUp(a.inject(b(1)))\n    .assertions(\n      global.p.lt(f(1, 2)), // , c\n"
                  "      details(\"x, y)\").max.lt(3))\n}\n"));
    check("setUp", 5, "true");
    check("assertions[0]", 6, "global.p.lt(f(1, 2))");
    assert_non_null(node("assertions[1]"));
    assert_null(node("assertions[2]"));
    read_text(&reader_gatling, "ASimulation.scala", STR("class A extends Simulation { setUp(a) }"));
    assert_int_equal(out.tables[FACT_document].n, 0);
}

static void hostile_text_ends(void **state)
{
    (void)state;
    enum { N = 200000 };
    static const struct reader *const all[] = {&reader_apache, &reader_caddy, &reader_gatling,
                                               &reader_haproxy, &reader_procfile};
    static const char *const pieces[] = {
        "a {\n", "}\n",    "\"",    "<<X\n", "(", "\\", "`", "/*", "a ", "{", "setUp(.assertions(",
        "<a>\n", "</a>\n", "a \\\n"};
    const char *head = "io.gatling extends Simulation\n";
    char *text = arena_alloc(&arena, N + 100);
    for (size_t r = 0; r < sizeof all / sizeof *all; r++)
        for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
            size_t n = strlen(head);
            memcpy(text, head, n);
            for (size_t k = strlen(pieces[i]); n + k < N; n += k)
                memcpy(text + n, pieces[i], k);
            read_text(all[r], "x", (struct str){text, n});
            for (size_t k = 0; k < n; k += 1 + n / 40) // NUL bytes
                text[k] = 0;
            read_text(all[r], "x", (struct str){text, n});
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(apache_directives, begin, end),
        cmocka_unit_test_setup_teardown(processes_of_a_procfile, begin, end),
        cmocka_unit_test_setup_teardown(haproxy_sections, begin, end),
        cmocka_unit_test_setup_teardown(haproxy_passwords_are_no_facts, begin, end),
        cmocka_unit_test_setup_teardown(caddy_blocks, begin, end),
        cmocka_unit_test_setup_teardown(caddy_passwords_are_no_facts, begin, end),
        cmocka_unit_test_setup_teardown(gatling_assertions, begin, end),
        cmocka_unit_test_setup_teardown(hostile_text_ends, begin, end),
    };
    return cmocka_run_group_tests_name("proxies", tests, NULL, NULL);
}
