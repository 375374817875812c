// What is kept from run to run: the keyed hash, the fingerprint of a repository, the cache.
#include "base/limits.h"
#include "base/siphash.h"
#include "cli/cache.h"
#include "repo/fingerprint.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
    struct arena a;
    char root[64];
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->a);
    snprintf(f->root, sizeof f->root, "/tmp/test-kept-XXXXXX");
    *state = f;
    if (!mkdtemp(f->root))
        return -1;
    return setenv("XDG_CACHE_HOME", f->root, 1);
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", f->root);
    int result = system(command);
    arena_release(&f->a);
    free(f);
    return result;
}

static const char *full(struct fixture *f, const char *name)
{
    return arena_printf(&f->a, "%s/%s", f->root, name).p;
}

static void put(struct fixture *f, const char *name, const char *text)
{
    FILE *file = fopen(full(f, name), "wb");
    assert_non_null(file);
    fwrite(text, 1, strlen(text), file);
    fclose(file);
}

static void settle(void) // until no change can hide behind the time of the last one
{
    nanosleep(&(struct timespec){.tv_nsec = 150000000}, NULL);
}

// The vectors of the reference: key 00 01 .. 0f, texts 00, 00 01, ...
static void siphash_is_siphash(void **state)
{
    struct fixture *f = *state;
    static const char *const wanted[] = {"e6a825ba047f81a3930255c71472f66d",
                                         "44af996bd8c187da45fc229b11597634"};
    struct siphash_key key = {UINT64_C(0x0706050403020100), UINT64_C(0x0f0e0d0c0b0a0908)};
    char text[20];
    for (int i = 0; i < 20; i++)
        text[i] = (char)i;
    for (size_t n = 0; n < 2; n++)
        assert_string_equal(digest_text(&f->a, siphash(key, (struct str){text, n})).p, wanted[n]);
    struct digest whole = siphash(key, (struct str){text, 16});
    assert_false(digest_eq(whole, siphash(key, (struct str){text, 17})));
    key.b ^= 1;
    assert_false(digest_eq(whole, siphash(key, (struct str){text, 16})));
}

static bool look(struct fixture *f, struct str earlier, struct fingerprint *out)
{
    struct repo r;
    struct repo_options o = {.root = str_c(full(f, "repo"))};
    struct siphash_key key = {1, 2};
    assert_int_equal(repo_open(&r, &f->a, &o, NULL), ERR_OK);
    return fingerprint_take(out, &f->a, &r, key, earlier, 2) && fingerprint_holds(&r);
}

static void fingerprint_follows_content(void **state)
{
    struct fixture *f = *state;
    struct fingerprint one, two, three;
    mkdir(full(f, "repo"), 0700);
    put(f, "repo/a.js", "a();");
    put(f, "repo/b.js", "b();");
    assert_false(look(f, STR_NONE, &one)); // changed a moment ago
    settle();
    assert_true(look(f, STR_NONE, &one));
    assert_false(one.known);
    assert_true(look(f, one.listing, &two));
    assert_true(two.known && digest_eq(one.digest, two.digest));
    put(f, "repo/b.js", "c();"); // as long as before
    settle();
    assert_true(look(f, one.listing, &two));
    assert_false(two.known || digest_eq(one.digest, two.digest));
    put(f, "repo/b.js", "b();");
    settle();
    assert_true(look(f, two.listing, &three));
    assert_true(digest_eq(one.digest, three.digest)); // whatever its time
    assert_int_equal(rename(full(f, "repo/b.js"), full(f, "repo/d.js")), 0);
    settle();
    assert_true(look(f, three.listing, &two));
    assert_false(digest_eq(two.digest, three.digest));
}

// A listing that is cut anywhere, or is none, only makes files be read again.
static void fingerprint_survives_any_listing(void **state)
{
    struct fixture *f = *state;
    struct fingerprint one, two;
    mkdir(full(f, "repo"), 0700);
    put(f, "repo/a.js", "a();");
    put(f, "repo/b.js", "b();");
    settle();
    assert_true(look(f, STR_NONE, &one));
    for (size_t n = 0; n < one.listing.n; n++) {
        char *cut = arena_cstr(&f->a, str_sub(one.listing, 0, n));
        assert_true(look(f, (struct str){cut, n}, &two));
        assert_true(digest_eq(one.digest, two.digest));
    }
    char noise[300];
    memset(noise, 0xff, sizeof noise);
    assert_true(look(f, (struct str){noise, sizeof noise}, &two));
    assert_true(digest_eq(one.digest, two.digest));
}

static void cache_keeps_and_checks(void **state)
{
    struct fixture *f = *state;
    struct cache *c = cache_open(&f->a);
    assert_non_null(c);
    struct str parts[] = {STR("ab"), STR("c")}, others[] = {STR("a"), STR("bc")};
    struct str name = cache_name(c, "kind", parts, 2), other = cache_name(c, "kind", others, 2);
    assert_false(str_eq(name, other));
    assert_null(cache_get(c, name).p);
    cache_put(c, name, STR("text"));
    assert_true(str_eq(cache_get(c, name), STR("text")));
    assert_true(str_eq(cache_get(cache_open(&f->a), name), STR("text"))); // the key stays
    // under another name it is not what was asked for, and goes
    char *from = arena_cstr(&f->a, arena_path(&f->a, STR("prod-readiness"), name));
    char *to = arena_cstr(&f->a, arena_path(&f->a, STR("prod-readiness"), other));
    assert_int_equal(rename(full(f, from), full(f, to)), 0);
    assert_null(cache_get(c, other).p);
    assert_int_not_equal(access(full(f, to), F_OK), 0);
    cache_put(c, name, (struct str){arena_alloc(&f->a, CACHE_TEXT_MAX + 1), CACHE_TEXT_MAX + 1});
    assert_null(cache_get(c, name).p);
    assert_null(cache_get(NULL, name).p);
}

static void cache_needs_a_directory_of_ours(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(mkdir(full(f, "prod-readiness"), 0700), 0);
    assert_int_equal(chmod(full(f, "prod-readiness"), 0777), 0);
    assert_null(cache_open(&f->a));
    assert_int_equal(chmod(full(f, "prod-readiness"), 0755), 0);
    assert_non_null(cache_open(&f->a));
    setenv("XDG_CACHE_HOME", "relative", 1);
    setenv("HOME", "relative", 1);
    assert_null(cache_open(&f->a));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(siphash_is_siphash, setup, teardown),
        cmocka_unit_test_setup_teardown(fingerprint_follows_content, setup, teardown),
        cmocka_unit_test_setup_teardown(fingerprint_survives_any_listing, setup, teardown),
        cmocka_unit_test_setup_teardown(cache_keeps_and_checks, setup, teardown),
        cmocka_unit_test_setup_teardown(cache_needs_a_directory_of_ours, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
