// Masking of secrets, and the facts that configuration becomes: what is kept, what never is.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read/config/emit.h"
#include "read/config/mask.h"

#include <string.h>

static struct arena arena, rows;
static struct facts facts;

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    arena_init(&rows);
    facts_init(&facts, &rows);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    arena_release(&rows);
    return 0;
}

static void secret_keys(void **state)
{
    (void)state;
    static const char *const secret[] = {
        "password",  "DB_PASSWORD",           "jwtSecret",  "client-secret", "apiKey",
        "API_KEY",   "AWS_SECRET_ACCESS_KEY", "PGPASSWORD", "privateKey",    "auth.token",
        "SMTP_PASS", "SECRET_KEY_BASE",       "adminPass"};
    static const char *const open[] = {"secretName",
                                       "token_url",
                                       "password_file",
                                       "tokenTTL",
                                       "existingSecret",
                                       "maxTokens",
                                       "SecretsManager",
                                       "bypass",
                                       "tokenizer",
                                       "publicKey",
                                       "key",
                                       "secretKeyRef",
                                       "passport",
                                       "firstPass",
                                       "token_endpoint_auth_method",
                                       "csrf_token_generator"};
    for (size_t i = 0; i < sizeof secret / sizeof *secret; i++)
        if (!mask_is_secret_key(str_c(secret[i])))
            fail_msg("%s should be a secret", secret[i]);
    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        if (mask_is_secret_key(str_c(open[i])))
            fail_msg("%s should be no secret", open[i]);
}

static void check_value(const char *key, const char *value, const char *expected)
{
    struct str s = mask_value(&arena, str_c(key), str_c(value));
    if (!str_eq(s, str_c(expected)))
        fail_msg("%s: '%.*s', not '%s'", value, STR_ARG(s), expected);
}

static void check_text(bool prose, const char *text, const char *expected)
{
    struct str s = prose ? mask_prose(&arena, str_c(text)) : mask_text(&arena, str_c(text));
    if (!str_eq(s, str_c(expected)))
        fail_msg("%s: '%.*s', not '%s'", text, STR_ARG(s), expected);
}

// Passwords of words, which only the place tells; and sentences about passwords.
static void told_passwords(void **state)
{
    (void)state;
    static const char *const told[][2] = {
        {"login failed with password walnut", "login failed with password ****"},
        {"password 'walnut' is wrong", "password '****' is wrong"},
        {"the password is walnut, change it", "the password is ****, change it"},
        {"Password: walnut", "Password: ****"},
        {"the password of the admin account is walnut",
         "the password of the admin account is ****"},
        {"the password walnut was refused", "the password **** was refused"},
    };
    static const char *const about[] = {"the password is required",
                                        "password: rotated weekly",
                                        "password is wrong for this user",
                                        "the password of the admin account is rotated",
                                        "with password authentication",
                                        "Password: changed",
                                        "the password reset was sent",
                                        "the password login was refused",
                                        "the password authentication was rejected"};
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        check_text(true, told[i][0], told[i][1]);
        check_text(false, told[i][0], told[i][1]);
    }
    for (size_t i = 0; i < sizeof about / sizeof *about; i++)
        check_text(true, about[i], about[i]);
    check_text(false, "body.password === 'walnut'", "body.password === '****'");
    check_text(false, "[\"--password\", \"walnut\"]", "[\"--password\", \"****\"]");
    check_text(false, "kind === 'password'", "kind === 'password'");
}

static void references_stay(void **state)
{
    (void)state;
    static const char *const kept[] = {"$DB_PASS",
                                       "${DB_PASS}",
                                       "{{ .Values.password }}",
                                       "",
                                       "vault:secret/data/db#p",
                                       "/run/secrets/db",
                                       "true",
                                       "${{ secrets.TOKEN }}",
                                       "Bearer ${TOKEN}",
                                       "%DB_PASS%",
                                       "<your-password>",
                                       "^9.0.0",
                                       "arn:aws:secretsmanager:x"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        check_value("password", kept[i], kept[i]);
}

static void literals_go(void **state)
{
    (void)state;
    check_value("password", "hunter2", "****");
    check_value("password", "12345", "****");
    check_value("password", "$2b$10$abcdefghijklmnop", "****");
    check_value("password", "changeme", "****");
    check_value("password", "/9j/4AAQSkZJRgABAQ==", "****");
    check_value("password", "${DB_PASS:-hunter2}", "${DB_PASS:-****}");
    check_value("password", "${DB_PASS:hunter2}", "${DB_PASS:****}");
    check_value("password", "{{ .Values.p | default \"hunter2\" }}",
                "{{ .Values.p | default \"****\" }}");
    check_value("name", "hunter2", "hunter2");
}

static void check_masked_text(const char *text, const char *expected)
{
    struct str s = mask_text(&arena, str_c(text));
    if (!str_eq(s, str_c(expected)))
        fail_msg("'%.*s', not '%s'", STR_ARG(s), expected);
}

static void texts(void **state)
{
    (void)state;
    check_masked_text("postgres://u:p@ss@db:5432/x?a=b", "postgres://u:****@db:5432/x?a=b");
    check_masked_text("postgres://u:pa/ss@db:5432/x", "postgres://u:****@db:5432/x");
    check_masked_text("redis://:hunter2@cache", "redis://:****@cache");
    check_masked_text("http://host:8080/a@b", "http://host:8080/a@b");
    check_masked_text("postgres://${U}:${P}@db", "postgres://${U}:${P}@db");
    check_masked_text("A=b DB_PASSWORD=hunter2 C=d", "A=b DB_PASSWORD=**** C=d");
    check_masked_text("mysql --password hunter2 -h x", "mysql --password **** -h x");
    check_masked_text("{\"apiKey\": \"abcdef\"}", "{\"apiKey\": \"****\"}");
    check_masked_text("curl -H 'Authorization: Bearer abcdefghijkl'",
                      "curl -H 'Authorization: Bearer ****'");
    check_masked_text("curl -u bob:hunter2 http://x", "curl -u bob:**** http://x");
    check_masked_text("token is ghp_abcdefghijklmnopqrstuvwxyz0123456789 ok", "token is **** ok");
    check_masked_text("https://hooks.slack.com/services/T0/B0/abcdefgh",
                      "https://hooks.slack.com/services/****");
    check_masked_text("if (password == other) return;", "if (password == other) return;");
    struct str prose = STR("Password: rotated weekly by the owner");
    assert_true(str_eq(mask_prose(&arena, prose), prose));
}

static void private_keys(void **state)
{
    (void)state;
    check_masked_text("-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n",
                      "-----BEGIN RSA PRIVATE KEY-----****-----END RSA PRIVATE KEY-----\n");
    check_masked_text("-----BEGIN CERTIFICATE-----\nMIIE\n", "-----BEGIN CERTIFICATE-----\nMIIE\n");
}

static void emit(const char *path, const char *text)
{
    struct repo_file file = {.path = str_c(path)};
    struct read_job job = {.file = &file,
                           .role = STR("production"),
                           .text = arena_str(&arena, str_c(text)),
                           .scratch = &arena,
                           .out = &facts,
                           .keep = &rows};
    struct tree t;
    tree_init(&t, &arena);
    if (str_ends(file.path, STR(".xml")))
        tree_parse_xml(&t, job.text);
    else
        tree_parse_yaml(&t, job.text);
    config_emit(&job, &t, str_ends(file.path, STR(".xml")) ? "xml" : "yaml");
}

static struct fact_node *node_at(const char *pointer)
{
    for (int64_t i = 1; i <= facts.tables[FACT_node].n; i++) {
        struct fact_node *n = facts_row(&facts, FACT_node, i);
        if (str_eq(n->pointer, str_c(pointer)))
            return n;
    }
    fail_msg("no node %s", pointer);
    return NULL;
}

static void check_node(const char *pointer, const char *shape, const char *value)
{
    struct fact_node *n = node_at(pointer);
    if (!str_eq(n->shape, str_c(shape)) || !str_eq(n->value, str_c(value)))
        fail_msg("%s: %.*s = '%.*s'", pointer, STR_ARG(n->shape), STR_ARG(n->value));
}

static void kubernetes_is_emitted(void **state)
{
    (void)state;
    emit("k8s/d.yaml",
         "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: shop\n"
         "  labels: {app.kubernetes.io/name: web}\n"
         "spec:\n  containers:\n    - env:\n        - {name: DB_PASSWORD, value: hunter2}\n"
         "        - {name: MODE, value: fast}\n        - name: T\n          valueFrom:\n"
         "            secretKeyRef: {name: db, key: password}\n");
    struct fact_document *d = facts_row(&facts, FACT_document, 1);
    assert_true(str_eq(d->kind, STR("Deployment")));
    assert_true(str_eq(d->name, STR("web")));
    assert_true(str_eq(d->namespace, STR("shop")));
    assert_true(str_eq(d->api, STR("apps/v1")));
    check_node("metadata.labels[\"app.kubernetes.io/name\"]",
               "metadata.labels[\"app.kubernetes.io/name\"]", "web");
    check_node("spec.containers[0].env[0].value", "spec.containers[].env[].value", "****");
    check_node("spec.containers[0].env[1].value", "spec.containers[].env[].value", "fast");
    check_node("spec.containers[0].env[2].valueFrom.secretKeyRef.key",
               "spec.containers[].env[].valueFrom.secretKeyRef.key", "password");
    assert_int_equal(node_at("spec.containers[0].env[1].value")->line, 11);
}

static void secrets_never_enter(void **state)
{
    (void)state;
    emit("a.yaml", "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {user: Ym9i}\n---\n"
                   "services:\n  db:\n    image: x\n    secrets: [db_file]\n    environment:\n"
                   "      - API_KEY=hunter2\n      - MODE=fast\n---\n"
                   "credentials: {user: bob, value: hunter2, list: [hunter2], file: x}\n");
    for (int64_t i = 1; i <= facts.tables[FACT_node].n; i++) {
        struct fact_node *n = facts_row(&facts, FACT_node, i);
        assert_false(str_contains(n->value, STR("hunter2")));
        assert_false(str_contains(n->value, STR("Ym9i")));
    }
    check_node("services.db.secrets[0]", "services.db.secrets[]", "db_file");
    check_node("services.db.environment[1]", "services.db.environment[]", "MODE=fast");
    check_node("credentials.file", "credentials.file", "x");
}

static void siblings_have_their_own_pointers(void **state)
{
    (void)state;
    emit("a.xml", "<p><d>1</d><d>2</d><property name=\"password\" value=\"hunter2\"/></p>");
    check_node("p.d", "p.d", "1");
    check_node("p.d[1]", "p.d", "2");
    check_node("p.property.@value", "p.property.@value", "****");
}

static void check_kind(const char *path, const char *text, const char *kind)
{
    facts_init(&facts, &rows);
    emit(path, text);
    struct fact_document *d = facts_row(&facts, FACT_document, 1);
    if (!str_eq(d->kind, str_c(kind)))
        fail_msg("%s: %.*s, not %s", path, STR_ARG(d->kind), kind);
}

static void kinds(void **state)
{
    (void)state;
    check_kind("a.yml", "services: {web: {image: x}}", "compose");
    check_kind(".github/workflows/ci.yml", "on: push\njobs: {a: {steps: []}}", "github-workflow");
    check_kind("r.yml", "groups: [{name: a, rules: [{alert: X, expr: up}]}]", "prometheus-rules");
    check_kind("t.yml", "rule_files: [a]\ntests: []", "prometheus-rule-tests");
    check_kind("p.yml", "scrape_configs: []", "prometheus");
    check_kind("am.yml", "route: {receiver: a}\nreceivers: []", "alertmanager");
    check_kind("g.yml", "apiVersion: 1\ncontactPoints: []", "grafana-alerting");
    check_kind("m.json", "[{type: metric alert, query: q, message: m}]", "datadog-monitor");
    check_kind("o.yml", "openapi: 3.0.0\npaths: {}", "openapi");
    check_kind("chart/values.yaml", "route: {x: 1}\nreceivers: []", "helm-values");
    check_kind("chart/Chart.yaml", "apiVersion: v2\nname: x", "helm-chart");
    check_kind("x/application-prod.yml", "server: {port: 1}", "application");
    check_kind("otel.yml", "receivers: {}\nexporters: {}\nservice: {}", "otel-collector");
    check_kind("plain.yml", "groups: [{name: a, rules: [{x: 1}]}]", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(secret_keys, begin, end),
        cmocka_unit_test_setup_teardown(told_passwords, begin, end),
        cmocka_unit_test_setup_teardown(references_stay, begin, end),
        cmocka_unit_test_setup_teardown(literals_go, begin, end),
        cmocka_unit_test_setup_teardown(texts, begin, end),
        cmocka_unit_test_setup_teardown(private_keys, begin, end),
        cmocka_unit_test_setup_teardown(kubernetes_is_emitted, begin, end),
        cmocka_unit_test_setup_teardown(secrets_never_enter, begin, end),
        cmocka_unit_test_setup_teardown(siblings_have_their_own_pointers, begin, end),
        cmocka_unit_test_setup_teardown(kinds, begin, end),
    };
    return cmocka_run_group_tests_name("mask", tests, NULL, NULL);
}
