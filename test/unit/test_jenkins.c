// Jenkinsfiles: the steps of declarative and scripted pipelines, and text that only looks like one.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "facts/facts.h"
#include "read/reader.h"
#include "repo/repo.h"

#include <stdlib.h>
#include <string.h>

extern const struct reader reader_jenkins;

struct fixture {
    struct arena a;
    struct facts out;
};

// Reads TEXT as a Jenkinsfile.
static void read_text(struct fixture *f, struct str text)
{
    arena_init(&f->a);
    facts_init(&f->out, &f->a);
    struct repo_file file = {.path = STR("Jenkinsfile"), .language = STR("jenkinsfile")};
    struct read_job job = {
        .file = &file, .role = STR("production"), .text = text, .out = &f->out, .scratch = &f->a};
    reader_jenkins.read(&job);
}

// True when a node of SHAPE at LINE holds VALUE.
static bool has(struct fixture *f, const char *shape, int64_t line, const char *value)
{
    const struct fact_node *rows = (const struct fact_node *)f->out.tables[FACT_node].rows;
    for (uint32_t i = 0; i < f->out.tables[FACT_node].n; i++)
        if (str_eq(rows[i].shape, str_c(shape)) && rows[i].line == line &&
            str_eq(rows[i].value, str_c(value)))
            return true;
    return false;
}

static uint32_t count(struct fixture *f, const char *shape)
{
    const struct fact_node *rows = (const struct fact_node *)f->out.tables[FACT_node].rows;
    uint32_t n = 0;
    for (uint32_t i = 0; i < f->out.tables[FACT_node].n; i++)
        n += str_eq(rows[i].shape, str_c(shape));
    return n;
}

static void declarative(void **state)
{
    (void)state;
    struct fixture f;
    read_text(&f, STR("#!groovy\n"
                      "pipeline {\n"
                      "  agent { docker { image 'node:22' } }\n"
                      "  triggers { cron('H 2 * * *') }\n"
                      "  stages {\n"
                      "    stage('Test') { steps { sh 'npm test' } }\n"
                      "    stage(\"Load\") { steps {\n"
                      "      sh(label: 'run it', script: '''\n"
                      "        k6 run \\\n"
                      "          load/api.js\n"
                      "        echo done\n"
                      "      ''')\n"
                      "      bat script: \"gradlew check\", returnStdout: true\n"
                      "    } }\n"
                      "  }\n"
                      "}\n"));
    assert_true(has(&f, "stages[].name", 6, "Test"));
    assert_true(has(&f, "stages[].commands[]", 6, "npm test"));
    assert_int_equal(count(&f, "stages[].commands[]"), 4);
    assert_true(has(&f, "stages[].commands[]", 13, "gradlew check"));
    assert_true(has(&f, "images[]", 3, "node:22"));
    assert_true(has(&f, "triggers[]", 4, "H 2 * * *"));
    arena_release(&f.a);
}

static void scripted(void **state)
{
    (void)state;
    struct fixture f;
    read_text(&f,
              STR("node {\n  sh \"make migrate\"\n  docker.image('postgres:16').inside { }\n}\n"));
    assert_true(has(&f, "stages[].name", 2, ""));
    assert_true(has(&f, "stages[].commands[]", 2, "make migrate"));
    assert_true(has(&f, "images[]", 3, "postgres:16"));
    arena_release(&f.a);
}

static void no_steps(void **state)
{
    (void)state;
    struct fixture f;
    read_text(&f, STR("// sh 'npm test'\n/* sh 'npm test'\n*/\ndef x = \"sh 'npm test'\"\n"
                      "sh command\nsh(script: build())\npublish 'npm test'\nwash 'npm test'\n"));
    assert_int_equal(count(&f, "stages[].commands[]"), 0);
    arena_release(&f.a);
}

static void hostile(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "sh",    "sh '", "sh '''",     "sh(script:",      "sh(a: b: c: ", "stage(",          "/*",
        "image", "'\\",  "sh '''\n\\", "cron(\"\xff\xfe", "sh(label: '",  "pipeline {{{{{{",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct fixture f;
        read_text(&f, str_c(texts[i]));
        arena_release(&f.a);
    }
    size_t n = 2 << 20;
    char *deep = malloc(n);
    memset(deep, '(', n);
    memcpy(deep, "sh", 2);
    struct fixture f;
    read_text(&f, (struct str){deep, n});
    arena_release(&f.a);
    for (size_t i = 0; i + 5 <= n; i += 5)
        memcpy(deep + i, "sh'a'", 5);
    read_text(&f, (struct str){deep, n});
    arena_release(&f.a);
    free(deep);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(declarative),
        cmocka_unit_test(scripted),
        cmocka_unit_test(no_steps),
        cmocka_unit_test(hostile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
