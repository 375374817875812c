// The judging of values, the lexical look at comments, and the search over hostile input.
#include "base/limits.h"
#include "read/secrets/secrets.h"
#include "read/secrets/syntax.h"
#include "read/secrets/value.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static enum secret_strength literal(const char *key, const char *value, enum secret_kind kind)
{
    struct arena a;
    arena_init(&a);
    enum secret_strength s = secret_of_literal(str_c(key), str_c(value), kind, true, &a);
    arena_release(&a);
    return s;
}

static void strong_values(void **state)
{
    (void)state;
    assert_int_equal(literal("password", "Vt8kQ2mLr5", SECRET_ASSIGNMENT), SECRET_STRONG);
    assert_int_equal(literal("apiKey", "a91Kd82Lq0Zx7Vb3Nm5c", SECRET_ASSIGNMENT), SECRET_STRONG);
    assert_int_equal(literal("CLIENT_SECRET", "qzvkxwjr-bdfghtpn-klmq", SECRET_SETTING),
                     SECRET_STRONG);
}

static void keys_of_services_and_ids(void **state)
{
    static const char random[] = "k3Vd82Lq0Zx7Tb3Nm5cR91sJ",
                      uuid[] = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    (void)state;
    assert_int_equal(literal("mapquestKey", random, SECRET_ASSIGNMENT), SECRET_STRONG);
    assert_int_equal(literal("cacheKey", random, SECRET_ASSIGNMENT), SECRET_NOT);
    assert_int_equal(literal("MINISIGN_PUBKEY", random, SECRET_SETTING), SECRET_NOT);
    assert_int_equal(literal("boxKey", "itemsOfTheCustomer2", SECRET_ASSIGNMENT), SECRET_NOT);
    assert_int_equal(literal("apiKey", uuid, SECRET_ASSIGNMENT), SECRET_STRONG);
    assert_int_equal(literal("token", uuid, SECRET_ASSIGNMENT), SECRET_NOT);
    assert_int_equal(literal("csrf_token", random, SECRET_ASSIGNMENT), SECRET_NOT);
    assert_int_equal(literal("dbPassword", "Admin2024", SECRET_ASSIGNMENT), SECRET_WEAK);
    assert_int_equal(literal("newPassword", "password2", SECRET_ASSIGNMENT), SECRET_NOT);
}

static void words_are_weak_or_names(void **state)
{
    (void)state;
    assert_int_equal(literal("POSTGRES_PASSWORD", "postgres", SECRET_SETTING), SECRET_WEAK);
    assert_int_equal(literal("JWT_SECRET", "local-only-signing-7", SECRET_DEFAULT), SECRET_WEAK);
    assert_int_equal(literal("TOKEN_KEY", "auth_token", SECRET_ASSIGNMENT), SECRET_NOT);
    assert_int_equal(literal("password", "Password is required", SECRET_ASSIGNMENT), SECRET_NOT);
}

static void placeholders(void **state)
{
    (void)state;
    assert_int_equal(literal("password", "changeme", SECRET_SETTING), SECRET_PLACEHOLDER);
    assert_int_equal(literal("SECRET_KEY", "---", SECRET_DEFAULT), SECRET_PLACEHOLDER);
    assert_int_equal(literal("apiKey", "xxxxxxxxxxxxxxxx", SECRET_ASSIGNMENT), SECRET_PLACEHOLDER);
    assert_int_equal(literal("apiKey", "abcdefghijklmnop", SECRET_ASSIGNMENT), SECRET_PLACEHOLDER);
}

static void references_hashes_and_public_keys(void **state)
{
    static const char *const values[] = {
        "${DB_PASSWORD}",
        "$DB_PASSWORD",
        "{{ .Values.password }}",
        "vault:secret/data/db#password",
        "ENC[AES256_GCM,data:k3J9,type:str]",
        "$2b$12$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ",
        "550e8400-e29b-41d4-a716-446655440000",
        "/run/secrets/db",
        "https://auth.corp.net/token",
        "ops@corp.net",
        "keys/private.pem",
        "process.env.TOKEN",
        "config.auth.token",
        "ghp_[A-Za-z0-9]{36}"};
    (void)state;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        assert_int_equal(literal("password", values[i], SECRET_ASSIGNMENT), SECRET_NOT);
    assert_int_equal(literal("passwordHash", "a91Kd82Lq0Zx7Vb3Nm5c", SECRET_SETTING), SECRET_NOT);
    assert_int_equal(literal("secretName", "a91Kd82Lq0Zx7Vb3Nm5c", SECRET_SETTING), SECRET_NOT);
}

static void fingerprints_are_sha256(void **state)
{
    struct arena a;
    (void)state;
    arena_init(&a);
    assert_true(str_eq(secret_fingerprint(&a, STR("abc")), STR("ba7816bf8f01cfea")));
    assert_true(str_eq(secret_fingerprint(&a, STR("")), STR("e3b0c44298fc1c14")));
    struct str two = STR("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"); // two blocks
    assert_true(str_eq(secret_fingerprint(&a, two), STR("248d6a61d20638b8")));
    assert_true(str_eq(secret_base64(&a, STR("aGVsbG8=")), STR("hello")));
    assert_null(secret_base64(&a, STR("no base64!")).p);
    arena_release(&a);
}

static void comments_are_told_from_code(void **state)
{
    (void)state;
    struct str text = STR("a = 1 // one\nb = \"// two\" /* three\n four */ five\n");
    struct secret_syntax s = secret_syntax(STR("typescript"), text);
    assert_true(secret_in_comment(&s, 9));
    assert_false(secret_in_comment(&s, (size_t)str_find(text, STR("two"), 0)));
    assert_true(secret_in_comment(&s, (size_t)str_find(text, STR("four"), 0)));
    assert_false(secret_in_comment(&s, (size_t)str_find(text, STR("five"), 0)));
    s = secret_syntax(STR("yaml"), STR("a: 'it#s' # x\n"));
    assert_false(secret_in_comment(&s, 7));
    assert_true(secret_in_comment(&s, 12));
    s = secret_syntax(STR("python"), STR("\"\"\"doc\"\"\"\nx = 1\n"));
    assert_true(secret_in_comment(&s, 4));
    assert_false(secret_in_comment(&s, 11));
}

static void every_pattern_compiles(void **state)
{
    (void)state;
    assert_true(secret_rules_n >= 120);
    for (uint32_t i = 0; i < secret_rules_n; i++) {
        int error;
        PCRE2_SIZE at;
        const char *pattern = secret_rules[i].pattern;
        pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern, strlen(pattern),
                                         PCRE2_NEVER_UTF | PCRE2_MULTILINE, &error, &at, NULL);
        if (!code)
            fail_msg("%s: error %d at %zu", secret_rules[i].id, error, (size_t)at);
        pcre2_code_free(code);
    }
}

struct search_test {
    struct arena a, file;
    struct secret_scanner *scanner;
    struct secret_worker *worker;
    struct facts facts;
    secret_span_vec spans;
};

static void search(struct search_test *t, const char *language, struct str text)
{
    arena_reset(&t->file);
    t->spans.n = 0;
    facts_init(&t->facts, &t->file);
    secrets_scan(t->worker, &(struct secret_job){.path = STR("src/x"),
                                                 .language = str_c(language),
                                                 .text = text,
                                                 .scratch = &t->file,
                                                 .out = &t->facts,
                                                 .spans = &t->spans,
                                                 .keep = &t->a});
}

static void setup_search(struct search_test *t)
{
    *t = (struct search_test){0};
    arena_init(&t->a);
    arena_init(&t->file);
    assert_int_equal(secrets_open(&t->scanner, &t->a, NULL), ERR_OK);
    t->worker = secrets_worker_new(t->scanner, &t->a);
}

static void teardown_search(struct search_test *t)
{
    arena_release(&t->file);
    arena_release(&t->a);
}

static void values_are_blanked_and_masked(void **state)
{
    struct search_test t;
    (void)state;
    setup_search(&t);
    char text[] = "a = 1\npassword = \"Vt8kQ2mLr5xW\"\n";
    struct str s = str_c(text);
    search(&t, "python", s);
    assert_int_equal(t.spans.n, 1);
    assert_int_equal(t.spans.v[0].line, 2);
    struct str line = str_sub(s, 6, 25);
    assert_true(
        str_eq(secrets_mask_line(&t.file, line, 6, t.spans.v, 1), STR("password = \"****\"")));
    const struct fact_secret_candidate *row = (void *)t.facts.tables[FACT_secret_candidate].rows;
    assert_true(str_eq(row->rule, STR("generic-assignment")) && row->redacted.n <= 4);
    secrets_blank(s, t.spans.v, t.spans.n);
    assert_string_equal(text, "a = 1\npassword = \"xxxxxxxxxxxx\"\n");
    teardown_search(&t);
}

static void hostile_input_is_bounded(void **state)
{
    enum { SIZE = 1 << 20 };
    static const char *const pieces[] = {"password=\"",
                                         "-----BEGIN RSA PRIVATE KEY-----",
                                         "eyJ",
                                         "://a:b",
                                         "${PASSWORD:",
                                         "SK00",
                                         "\xff\xfe",
                                         "kind: Secret\ndata:\n",
                                         "variable \"token\" {",
                                         "insert into user ",
                                         "\"",
                                         "token:'a1B2c3D4e5' "};
    struct search_test t;
    (void)state;
    setup_search(&t);
    char *text = malloc(SIZE);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        size_t n = strlen(pieces[i]);
        for (size_t at = 0; at < SIZE; at++)
            text[at] = pieces[i][at % n];
        search(&t, "yaml", (struct str){text, SIZE});
        search(&t, "javascript", (struct str){text, SIZE});
        search(&t, "", (struct str){text, n / 2});
        assert_true(t.facts.tables[FACT_secret_candidate].n <= SECRETS_PER_FILE_MAX);
    }
    search(&t, "yaml", (struct str){text, SIZE});
    assert_true(t.facts.tables[FACT_note].n <= 1);
    free(text);
    teardown_search(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strong_values),
        cmocka_unit_test(keys_of_services_and_ids),
        cmocka_unit_test(words_are_weak_or_names),
        cmocka_unit_test(placeholders),
        cmocka_unit_test(references_hashes_and_public_keys),
        cmocka_unit_test(fingerprints_are_sha256),
        cmocka_unit_test(comments_are_told_from_code),
        cmocka_unit_test(every_pattern_compiles),
        cmocka_unit_test(values_are_blanked_and_masked),
        cmocka_unit_test(hostile_input_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
