// Language and role by name: each rule with a near miss that it must not take.
#include "repo/classify.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *role_of(const char *path)
{
    struct str p = str_c(path);
    return file_role_name(classify_role(p, classify_language(p)));
}

struct expectation {
    const char *path, *expected;
};

static void check_roles(const struct expectation *e, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const char *role = role_of(e[i].path);
        if (strcmp(role, e[i].expected) != 0)
            fail_msg("%s: %s, not %s", e[i].path, role, e[i].expected);
    }
}

#define CHECK_ROLES(list) check_roles((list), sizeof(list) / sizeof *(list))

static void tests_are_tests(void **state)
{
    static const struct expectation list[] = {
        {"test/app.js", "test"},
        {"src/__tests__/a.ts", "test"},
        {"pkg/store/store_test.go", "test"},
        {"src/cart.spec.ts", "test"},
        {"src/Button.stories.tsx", "test"},
        {"app/test_views.py", "test"},
        {"app/tests.py", "test"},
        {"conftest.py", "test"},
        {"src/test/java/com/acme/A.java", "test"},
        {"src/main/java/com/acme/CartServiceTest.java", "test"},
        {"spec/models/user_spec.rb", "test"},
        {"tests/Catalog.UnitTests/Basket.cs", "test"},
        {"Catalog.FunctionalTests/Startup.cs", "test"},
        {"cypress/e2e/login.cy.ts", "test"},
        {"jest.setup.ts", "test"},
        {"vitest.config.mts", "test"},
        {"k6/load.js", "test"},
        {"load-tests/checkout.js", "test"},
        {"perf/run.js", "test"},
        {"benchmark/bench.py", "test"},
        {"locustfile.py", "test"},
        {"internal/testdata/a.json", "test"},
        {"src/test/resources/application.yml", "test"},
        {"src/main/resources/application-test.yml", "test"},
        {"monitoring/alerts_test.yml", "test"},
        {"config/environments/test.rb", "test"},
        {"features/login.feature", "test"},
        {".env.test", "test"},
    };
    (void)state;
    CHECK_ROLES(list);
}

static void near_misses_are_production(void **state)
{
    static const struct expectation list[] = {
        {"contest/app.js", "production"},
        {"src/latest/index.ts", "production"},
        {"src/Contest.java", "production"},
        {"src/ProductSpec.tsx", "production"},
        {"src/testimonials/list.ts", "production"},
        {"spec/openapi.yaml", "production"},
        {"api.spec.json", "production"},
        {"src/ab-test/assign.ts", "production"},
        {"src/split-testing.ts", "production"},
        {"src/main/java/com/example/App.java", "production"},
        {"src/samples/lab.ts", "production"},
        {"src/vendor/vendor.service.ts", "production"},
        {"vendor/models.py", "production"},
        {"app/docs/page.tsx", "production"},
        {"src/perf/vitals.ts", "production"},
        {"src/organization.unit.ts", "production"},
        {".github/workflows/e2e-test.yml", "production"},
        {"scripts/deploy.sh", "production"},
        {"db/migrations/0001_init.sql", "production"},
        {"package-lock.json", "production"},
        {"src/distance/index.js", "production"},
        {"internal/query_string.go", "production"},
        {"static/email-templates/smtp-test.html", "production"},
        {"CODEOWNERS", "production"},
        {"requirements.txt", "production"},
        {"loadbalancer/main.go", "production"},
        {"src/AuditEdit.java", "production"},
        {"docs/CODEOWNERS", "production"},
    };
    (void)state;
    CHECK_ROLES(list);
}

static void others_are_told_apart(void **state)
{
    static const struct expectation list[] = {
        {"node_modules/pg/index.js", "vendored"},
        {"vendor/github.com/lib/pq/conn.go", "vendored"},
        {"public/vendor/lib.js", "vendored"},
        {"third_party/zlib/a.c", "vendored"},
        {"dist/app.min.js", "vendored"},
        {".yarn/releases/yarn.cjs", "vendored"},
        {"static/js/jquery-3.6.0.js", "vendored"},
        {"gradlew", "vendored"},
        {"api/cart.pb.go", "generated"},
        {"cart_pb2_grpc.py", "generated"},
        {"src/schema.generated.ts", "generated"},
        {"static/app.min.js", "generated"},
        {"src/__generated__/types.ts", "generated"},
        {"Migrations/20240101_Init.Designer.cs", "generated"},
        {".env.example", "example"},
        {"config.toml.sample", "example"},
        {"examples/basic/app.js", "example"},
        {"terraform.tfvars.example", "example"},
        {"docs/deploy.sh", "docs"},
        {"README.md", "docs"},
        {"LICENSE", "docs"},
        {"man/man1/tool.1", "docs"},
        {"architecture.puml", "docs"},
        {"test/README.md", "test"},
        {"docs/examples/a.js", "example"},
    };
    (void)state;
    CHECK_ROLES(list);
}

static void languages_by_name(void **state)
{
    static const struct expectation list[] = {
        {"a.mjs", "javascript"},
        {"a.tsx", "tsx"},
        {"types.d.ts", "typescript"},
        {"A.KT", "kotlin"},
        {"Dockerfile", "dockerfile"},
        {"Dockerfile.prod", "dockerfile"},
        {"api.Dockerfile", "dockerfile"},
        {".env", "env"},
        {".env.production", "env"},
        {"go.mod", "gomod"},
        {"go.sum", "lock"},
        {"pnpm-lock.yaml", "lock"},
        {"values.yaml", "yaml"},
        {"deploy.yml.j2", "yaml"},
        {"page.html.j2", "jinja"},
        {"config.yml.dist", "yaml"},
        {"nginx/site.conf", "nginx"},
        {"redis.conf", "conf"},
        {"main.tf", "hcl"},
        {"schema.prisma", "prisma"},
        {"CODEOWNERS", "codeowners"},
        {"logo.png", "binary"},
        {"app.service", "ini"},
        {"app.service.d/limits.conf", "ini"},
        {"app.service.conf", "conf"},
        {"Jenkinsfile", "jenkinsfile"},
        {"README", "text"},
        {".env.example", "env"},
        {"Dockerfile.md", "markdown"},
        {".dockerignore", "ignore"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        struct str language = classify_language(str_c(list[i].path));
        if (!str_eq(language, str_c(list[i].expected)))
            fail_msg("%s: %.*s, not %s", list[i].path, STR_ARG(language), list[i].expected);
    }
    assert_null(classify_language(STR("data.unknownext")).p);
    assert_null(classify_language(STR("app.log.1")).p);
    assert_null(classify_language(STR("")).p);
    assert_true(classify_is_code(STR("go")));
    assert_false(classify_is_code(STR("yaml")));
}

static void shebangs(void **state)
{
    (void)state;
    assert_true(str_eq(classify_shebang(STR("#!/usr/bin/env python3\nimport os")), STR("python")));
    assert_true(str_eq(classify_shebang(STR("#!/bin/sh -e\n")), STR("shell")));
    assert_true(str_eq(classify_shebang(STR("#!/usr/bin/env -S node --x\n")), STR("javascript")));
    assert_true(str_eq(classify_shebang(STR("#!/command/with-contenv bash\n")), STR("shell")));
    assert_null(classify_shebang(STR("#!/command/with-contenv unheard-of\n")).p);
    assert_null(classify_shebang(STR("#!/usr/bin/unheard-of\n")).p);
    assert_null(classify_shebang(STR("import os")).p);
}

static void content_shows_generated_code(void **state)
{
    struct str go = STR("go"), js = STR("javascript");
    (void)state;
    assert_int_equal(classify_content(ROLE_PRODUCTION, go,
                                      STR("// Code generated by sqlc. DO NOT EDIT.\npackage db\n")),
                     ROLE_GENERATED);
    assert_int_equal(
        classify_content(ROLE_PRODUCTION, go, STR("package x\nvar marker = \"@generated\"\n")),
        ROLE_PRODUCTION);
    assert_int_equal(classify_content(ROLE_TEST, go, STR("// Code generated. DO NOT EDIT.\n")),
                     ROLE_TEST);
    // A rendered manifest is what runs.
    assert_int_equal(classify_content(ROLE_PRODUCTION, STR("yaml"),
                                      STR("# This file is autogenerated. Do not edit.\nkind: X\n")),
                     ROLE_PRODUCTION);
    assert_int_equal(classify_content(ROLE_PRODUCTION, js,
                                      STR("/*!\n * Bootstrap v5 (c) Licensed under MIT\n */\n")),
                     ROLE_VENDORED);
    // The banner of a service's own files names no version but that of its licence.
    assert_int_equal(
        classify_content(ROLE_PRODUCTION, js,
                         STR("/*!\n * Copyright (c) 2024 Harbour Ltd\n * Licensed under"
                             " the Apache License, Version 2.0\n */\nf('v1.2.3');\n")),
        ROLE_PRODUCTION);
    char minified[4000];
    memset(minified, 'x', sizeof minified);
    assert_int_equal(classify_content(ROLE_PRODUCTION, js, (struct str){minified, sizeof minified}),
                     ROLE_GENERATED);
    assert_true(classify_binary((struct str){"a\0b", 3}));
    assert_false(classify_binary(STR("text")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tests_are_tests),
        cmocka_unit_test(near_misses_are_production),
        cmocka_unit_test(others_are_told_apart),
        cmocka_unit_test(languages_by_name),
        cmocka_unit_test(shebangs),
        cmocka_unit_test(content_shows_generated_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
