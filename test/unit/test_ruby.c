/* The Ruby reader: what it makes of small sources, and that hostile ones neither crash nor hang it.
 */
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

extern const struct reader reader_ruby;

static struct arena keep;
static struct facts out;
static const struct code_file *file;

/* Reads SOURCE as PATH. Source and scratch are gone before anything is looked at. */
static void parse_as(const char *path, struct str source)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct repo_file f = {.path = str_c(path), .language = STR("ruby")};
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
    reader_ruby.read(&job);
    memset(text, '#', source.n);
    free(text);
    arena_release(&scratch);
    file = job.code;
    assert_non_null(file);
}

static void parse(const char *source)
{
    parse_as("a.rb", str_c(source));
}

static const struct expr *at(code_ref e)
{
    return &file->exprs.v[e];
}

// The first call whose callee ends in NAME.
static const struct code_call *call_of(const char *name)
{
    for (uint32_t i = 1; i < file->calls.n; i++)
        if (str_eq(at(file->calls.v[i].callee)->text, str_c(name)))
            return &file->calls.v[i];
    return NULL;
}

static const struct expr *argument(const struct code_call *k, uint32_t i)
{
    assert_non_null(k);
    assert_true(i < k->n);
    return at(file->children.v[k->args + i]);
}

static bool trait_of(const char *kind, const char *detail)
{
    for (uint32_t i = 1; i < file->traits.n; i++)
        if (!strcmp(file->traits.v[i].kind, kind) && str_eq(file->traits.v[i].detail, str_c(detail)))
            return true;
    return false;
}

static bool noted(const char *kind)
{
    const struct fact_note *rows = (const void *)out.tables[FACT_note].rows;
    for (uint32_t i = 0; i < out.tables[FACT_note].n; i++)
        if (str_eq(rows[i].kind, str_c(kind)))
            return true;
    return false;
}

static void test_call_with_keywords(void **state)
{
    (void)state;
    parse("HTTParty.get('http://z', timeout: 3, **more)\n");
    const struct code_call *k = call_of("get");
    assert_int_equal(2, k->n);
    assert_int_equal(EXPR_OBJECT, argument(k, 1)->kind);
    assert_int_equal(2, argument(k, 1)->n);
    assert_true(str_eq(at(at(k->callee)->a)->text, STR("HTTParty")));
    parse("# HTTParty.get('http://z')\n");
    assert_null(call_of("get"));
}

// every hole of a heredoc is a part of its own
static void test_heredoc(void **state)
{
    (void)state;
    parse("log.info <<~LINE\n  issue #{a.id}\n  goes to #{b.address} now\nLINE\n");
    const struct expr *text = argument(call_of("info"), 0);
    assert_int_equal(EXPR_TEMPLATE, text->kind);
    assert_int_equal(5, text->n);
    assert_true(str_eq(at(file->children.v[text->list + 3])->text, STR("b.address")));
    parse("log.info <<~LINE\n  cut #{off\nLINE\n");
    assert_int_equal(2, argument(call_of("info"), 0)->n);
}

static void test_class(void **state)
{
    (void)state;
    parse("class OrdersController < ApplicationController\n"
          "  before_action :check, only: [:show]\n"
          "  def show\n    head :forbidden\n  end\n"
          "  def index\n  end\n"
          "  private\n  def check\n  end\nend\n");
    assert_int_equal(2, file->classes.n);
    assert_true(str_eq(file->classes.v[1].name, STR("OrdersController")));
    const struct code_call *k = call_of("before_action");
    assert_non_null(k);
    assert_true(k->decorates_function && !k->decorates_class);
    assert_true(str_eq(file->functions.v[k->decorates_function].name, STR("show")));
    assert_true(trait_of("status", "403"));
}

static void test_reopened_class(void **state)
{
    (void)state;
    parse("class Rack::Attack\n  throttle('req/ip', limit: 5, period: 60) { |r| r.ip }\nend\n");
    const struct code_call *k = call_of("throttle");
    assert_non_null(k);
    assert_int_equal(EXPR_MEMBER, at(k->callee)->kind);
    assert_true(str_eq(at(at(k->callee)->a)->text, STR("Rack::Attack")));
}

static void test_routes(void **state)
{
    (void)state;
    parse_as("config/routes.rb",
             STR("Rails.application.routes.draw do\n  namespace :api do\n"
                 "    resources :orders, only: %i[index show]\n  end\nend\n"));
    uint32_t routes = 0;
    for (uint32_t i = 1; i < file->calls.n; i++)
        routes += str_eq(at(file->calls.v[i].callee)->text, STR("resource_route"));
    assert_int_equal(2, routes);
    assert_true(str_eq(argument(call_of("resource_route"), 1)->text, STR("/api/orders")));
}

static void test_settings(void **state)
{
    (void)state;
    parse("Rails.application.config.filter_parameters += [:email, :token]\n");
    uint32_t elements = 0;
    for (uint32_t i = 1; i < file->assignments.n; i++)
        elements += str_eq(at(file->assignments.v[i].target)->text, STR("filter_parameters[]"));
    assert_int_equal(2, elements);
}

static void test_rescue(void **state)
{
    (void)state;
    parse("begin\n  call_it\nrescue Timeout::Error => e\n  raise Failed, 'no'\nend\n");
    uint32_t catches = 0;
    for (uint32_t i = 1; i < file->blocks.n; i++)
        catches += file->blocks.v[i].kind == BLOCK_CATCH;
    assert_int_equal(1, catches);
    assert_true(call_of("call_it")->in_try);
}

// ------------------------------------------------------------------------------------------- hostile

static void repeated(const char *before, const char *piece, uint32_t times, const char *after)
{
    struct arena a;
    arena_init(&a);
    struct buf b;
    buf_init(&b, &a);
    buf_str(&b, str_c(before));
    for (uint32_t i = 0; i < times; i++)
        buf_str(&b, str_c(piece));
    buf_str(&b, str_c(after));
    parse_as("a.rb", buf_take(&b));
    arena_release(&a);
}

static void test_hostile(void **state)
{
    (void)state;
    repeated("x = ", "[", 10000, "");
    repeated("x = ", "(", 10000, "");
    repeated("", "if a\n", 10000, "");
    repeated("", "class A\n", 10000, "");
    repeated("f = ", "->(x) { ", 10000, "");
    repeated("x = 'a'", ".foo", 10000, "\n");
    repeated("Rails.application.routes.draw do\n", "namespace :a do\n", 10000, "");
    repeated("x = 1", " + 1", 50000, "\n");
    repeated("", "\xff\xfe\"", 1000, "");
    repeated("", "<<~A\n", 1000, "");
    parse("def broken(a, = 3\n  HTTP.get('x'\n");
    assert_true(noted("parse-error"));
    repeated("", "a = 'line of a generated file'\n", 180000, ""); // 5 MB: read or skipped, not hung
    parse("");
    assert_int_equal(1, file->calls.n);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_call_with_keywords),
        cmocka_unit_test(test_class),
        cmocka_unit_test(test_reopened_class),
        cmocka_unit_test(test_routes),
        cmocka_unit_test(test_settings),
        cmocka_unit_test(test_heredoc),
        cmocka_unit_test(test_rescue),
        cmocka_unit_test(test_hostile),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
