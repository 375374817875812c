/* The Python reader, its imports and its modules: what they make of small sources. Expressions are
 * compared as short texts (see show), names with the line of their binding: `db@2`, a global is
 * `db@0`. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/limits.h"
#include "link/modules.h"
#include "read/code/ir.h"
#include "read/reader.h"
#include "sieve/imports.h"

extern const struct reader reader_python;

static struct arena keep;
static struct facts out;
static const struct code_file *file;
static uint32_t error_nodes;

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
    error_nodes = job.error_nodes;
    assert_non_null(file);
}

static void parse(const char *source)
{
    parse_text(str_c(source));
}

static void show(struct buf *b, code_ref e, int depth);

static void show_list(struct buf *b, const struct expr *x, const char *open, const char *close,
                      int depth)
{
    buf_c(b, open);
    for (uint32_t i = 0; i < x->n; i++) {
        buf_c(b, i ? ", " : "");
        show(b, file->children.v[x->list + i], depth + 1);
    }
    buf_c(b, close);
}

static void show(struct buf *b, code_ref e, int depth)
{
    const struct expr *x = &file->exprs.v[e];
    if (!e || depth > 12) {
        buf_c(b, e ? "..." : "-");
        return;
    }
    switch (x->kind) {
    case EXPR_NAME:
        buf_printf(b, "%.*s@%u", STR_ARG(x->text), file->bindings.v[x->a].line);
        break;
    case EXPR_MEMBER:
        show(b, x->a, depth + 1);
        buf_printf(b, ".%.*s", STR_ARG(x->text));
        break;
    case EXPR_INDEX:
        show(b, x->a, depth + 1);
        buf_c(b, "[");
        show(b, x->b, depth + 1);
        buf_c(b, "]");
        break;
    case EXPR_CALL:
        buf_printf(b, "call%u", x->a);
        break;
    case EXPR_STRING:
        buf_printf(b, "'%.*s'", STR_ARG(x->text));
        break;
    case EXPR_OBJECT:
        show_list(b, x, "{", "}", depth);
        break;
    case EXPR_ARRAY:
        show_list(b, x, "[", "]", depth);
        break;
    case EXPR_TEMPLATE:
        show_list(b, x, "`", "`", depth);
        break;
    case EXPR_CHOICE:
        show_list(b, x, "either(", ")", depth);
        break;
    case EXPR_PROPERTY:
        buf_str(b, x->text.p ? x->text : STR("[]"));
        buf_c(b, ": ");
        show(b, x->a, depth + 1);
        break;
    case EXPR_SPREAD:
        buf_c(b, "...");
        show(b, x->a, depth + 1);
        break;
    case EXPR_FUNCTION:
        buf_printf(b, "fn%u", x->a);
        break;
    case EXPR_CLASS:
        buf_printf(b, "class%u", x->a);
        break;
    case EXPR_BINARY:
        show(b, x->a, depth + 1);
        buf_printf(b, " %.*s ", STR_ARG(x->text));
        show(b, x->b, depth + 1);
        break;
    case EXPR_UNARY:
        buf_str(b, x->text);
        show(b, x->a, depth + 1);
        break;
    case EXPR_THIS:
        buf_c(b, "self");
        break;
    case EXPR_UNKNOWN:
        buf_c(b, "?");
        break;
    default:
        buf_str(b, x->text);
        break;
    }
}

static const char *shown(code_ref e)
{
    struct buf b;
    buf_init(&b, &keep);
    show(&b, e, 0);
    return arena_cstr(&keep, buf_take(&b));
}

static const char *text_of(struct str s)
{
    return s.p ? arena_cstr(&keep, s) : "NULL";
}

/* The last binding called NAME. */
static const struct binding *binding(const char *name)
{
    for (uint32_t i = file->bindings.n; i-- > 1;)
        if (str_eq(file->bindings.v[i].name, str_c(name)))
            return &file->bindings.v[i];
    fail_msg("no binding %s", name);
    return NULL;
}

static const char *value(const char *name)
{
    return shown(binding(name)->value);
}

static uint32_t function_named(const char *name)
{
    for (uint32_t i = 1; i < file->functions.n; i++)
        if (str_eq(file->functions.v[i].name, str_c(name)))
            return i;
    fail_msg("no function %s", name);
    return 0;
}

static const struct code_field *field(const char *name)
{
    for (uint32_t i = 1; i < file->fields.n; i++)
        if (str_eq(file->fields.v[i].name, str_c(name)))
            return &file->fields.v[i];
    fail_msg("no field %s", name);
    return NULL;
}

static uint32_t call_to(const char *callee)
{
    for (uint32_t i = 1; i < file->calls.n; i++)
        if (strcmp(shown(file->calls.v[i].callee), callee) == 0)
            return i;
    fail_msg("no call of %s", callee);
    return 0;
}

static const struct code_call *call(const char *callee)
{
    return &file->calls.v[call_to(callee)];
}

static const char *argument(const struct code_call *c, uint32_t i)
{
    assert_true(i < c->n);
    return shown(file->children.v[c->args + i]);
}

static uint32_t traits(const char *kind, const char *detail)
{
    uint32_t n = 0;
    for (uint32_t i = 1; i < file->traits.n; i++)
        if (strcmp(file->traits.v[i].kind, kind) == 0 &&
            (!detail || str_eq(file->traits.v[i].detail, str_c(detail))))
            n++;
    return n;
}

static const char *import(uint32_t i)
{
    assert_true(i < file->imports.n);
    const struct code_import *m = &file->imports.v[i];
    const char *local = m->binding ? text_of(file->bindings.v[m->binding].name) : "-";
    return arena_printf(&keep, "%.*s %.*s %s%s%s", STR_ARG(m->module), STR_ARG(m->name), local,
                        m->type_only ? " type" : "", m->dynamic ? " dynamic" : "")
        .p;
}

static void test_imports(void **state)
{
    (void)state;
    parse("import os, a.b as c\n"
          "import google.cloud.storage\n"
          "from . import db\n"
          "from ..x.y import (p as q, r)\n"
          "from k import *\n"
          "x = google.cloud.storage.Client()\n"
          "if TYPE_CHECKING:\n"
          "    from t import T\n"
          "def f():\n"
          "    import late\n");
    assert_string_equal(import(1), "os * os");
    assert_string_equal(import(2), "a.b * c");
    assert_string_equal(import(3), "google * google");
    assert_string_equal(import(4), "google.cloud.storage * ");
    assert_string_equal(import(5), ". db db");
    assert_string_equal(import(6), "..x.y p q");
    assert_string_equal(import(7), "..x.y r r");
    assert_string_equal(import(8), "k * -");
    assert_string_equal(import(9), "t T T type");
    assert_string_equal(import(10), "late * late dynamic");
    // what was imported whole is that module, not a member of its package
    assert_string_equal(shown(call("@2.Client")->callee), "@2.Client");
}

static void test_names(void **state)
{
    (void)state;
    parse("client = None\n"
          "def get():\n"
          "    global client\n"
          "    if client is None:\n"
          "        client = make()\n"
          "    return client\n"
          "def f(timeout):\n"
          "    timeout = timeout or 5\n"
          "    send(timeout)\n"
          "    if a:\n"
          "        timeout = 6\n"
          "    later(timeout)\n"
          "    return g\n"
          "def g(): pass\n");
    assert_string_equal(value("client"), "null");
    assert_string_equal(shown(binding("client")->last_write), "call1");
    assert_string_equal(value("timeout"), "either(timeout@7, 5)"); // the second binding
    assert_string_equal(argument(call("send@0"), 0), "timeout@8");
    assert_string_equal(argument(call("later@0"), 0), "timeout@8"); // a branch only writes
    assert_int_equal(binding("timeout")->writes, 1);
}

static void test_arguments(void **state)
{
    (void)state;
    parse("f(1, *a, k=2, **o)\n"
          "d = dict(x=1)\n"
          "t = 'a %s' % (b, c)\n"
          "u = 'a {}'.format(b)\n"
          "v = f'a{b!r:>3}c' 'd'\n"
          "w = getattr(settings, 'T', 5)\n"
          "class A(B):\n"
          "    def __init__(self, x):\n"
          "        super().__init__(x)\n"
          "        self.y = x\n"
          "    @property\n"
          "    def z(self): return self.y\n");
    assert_int_equal(call("f@0")->n, 3);
    assert_string_equal(argument(call("f@0"), 1), "...a@0");
    assert_string_equal(argument(call("f@0"), 2), "{k: 2, ...o@0}");
    assert_string_equal(value("d"), "{x: 1}");
    assert_string_equal(value("t"), "`'a %s', b@0, c@0`");
    assert_string_equal(value("u"), "`'a {}', b@0`");
    assert_string_equal(value("v"), "`'a', b@0, 'c', 'd'`");
    assert_string_equal(value("w"), "either(settings@0.T, 5)");
    assert_string_equal(shown(field("y")->value), "x@8");
    assert_int_equal(field("z")->function, 0); // reading it is what it returns
    assert_string_equal(shown(field("z")->value), "self.y");
    const struct code_function *init = &file->functions.v[function_named("__init__")];
    assert_true(init->constructor);
    assert_int_equal(init->params, 1); // self is none
}

static void test_blocks(void **state)
{
    (void)state;
    parse("async def f():\n"
          "    for attempt in range(3):\n"
          "        try:\n"
          "            async with timeout(5), s.get(u) as r:\n"
          "                await r.read()\n"
          "        except (A, B) as e:\n"
          "            if attempt >= 2:\n"
          "                raise\n"
          "            await sleep(2 ** attempt)\n"
          "        finally:\n"
          "            done()\n"
          "    while True:\n"
          "        break\n");
    static const int kinds[] = {BLOCK_LOOP, BLOCK_TRY,     BLOCK_WITH, BLOCK_WITH, BLOCK_CATCH,
                                BLOCK_BRANCH, BLOCK_FINALLY, BLOCK_LOOP};
    assert_int_equal(file->blocks.n, 1 + sizeof kinds / sizeof *kinds);
    for (uint32_t i = 1; i < file->blocks.n; i++)
        assert_int_equal(file->blocks.v[i].kind, kinds[i - 1]);
    assert_string_equal(shown(file->blocks.v[1].condition), "attempt@2 < 3");
    assert_string_equal(text_of(file->blocks.v[5].detail), "e");
    assert_string_equal(text_of(file->blocks.v[8].detail), "true");
    assert_true(call("r@4.read")->in_try && call("r@4.read")->in_loop);
    assert_false(call("done@0")->in_try);
    assert_int_equal(traits("throw", "raise"), 1);
    assert_int_equal(traits("power", NULL), 1);
    assert_int_equal(traits("compare", NULL), 1);
}

static void test_decorators(void **state)
{
    (void)state;
    parse("@guard\n"
          "@app.route('/x', methods=['POST'])\n"
          "@limit(5)\n"
          "def f():\n"
          "    return {}, 404\n"
          "class V(LoginMixin, View):\n"
          "    permission_classes = [IsIt]\n"
          "    @cached\n"
          "    def get(self): raise PermissionDenied\n");
    uint32_t f = function_named("f");
    assert_int_equal(call("guard@0")->decorates_function, f);
    assert_int_equal(call("app@0.route")->decorates_function, f);
    assert_true(call_to("guard@0") < call_to("app@0.route"));
    assert_true(call_to("app@0.route") < call_to("limit@0"));
    assert_int_equal(call("cached@0")->decorates_function, function_named("get"));
    assert_int_equal(traits("status", "404"), 1);
    assert_int_equal(traits("status", "403"), 1);
    assert_string_equal(shown(file->classes.v[1].base), "View@0");
    assert_int_equal(file->classes.v[1].n_implements, 1);
    assert_int_equal(file->assignments.v[2].class, 1);
    assert_string_equal(shown(file->assignments.v[2].value), "[IsIt@0]");
}

static void test_traits(void **state)
{
    (void)state;
    parse("import os\n"
          "a = os.environ['A']\n"
          "b = os.getenv('B', 'x')\n"
          "# os.environ['NO']\n"
          "c = request.headers.get('X-Request-ID')\n"
          "d = request.META['HTTP_X_FORWARDED_FOR']\n"
          "raise HTTPException(status_code=status.HTTP_429_TOO_MANY_REQUESTS)\n"
          "sleep(500)\n");
    assert_int_equal(traits("environment", NULL), 2);
    assert_int_equal(traits("header", "x-request-id"), 1);
    assert_int_equal(traits("header", "x-forwarded-for"), 1);
    assert_int_equal(traits("status", "429"), 1);
    assert_int_equal(traits("status", "500"), 0);
}

// What production takes comes first: debug settings are off there.
static void test_choices(void **state)
{
    (void)state;
    parse("a = f() if settings.DEBUG else g()\nb = f() if ready else g()\n");
    const struct expr *a = &file->exprs.v[binding("a")->value];
    const struct expr *b = &file->exprs.v[binding("b")->value];
    assert_int_equal(a->kind, EXPR_CHOICE);
    assert_int_equal(file->calls.v[file->exprs.v[file->children.v[a->list]].a].line, 1);
    assert_string_equal(shown(file->calls.v[file->exprs.v[file->children.v[a->list]].a].callee),
                        "g@0");
    assert_string_equal(shown(file->calls.v[file->exprs.v[file->children.v[b->list]].a].callee),
                        "f@0");
}

static void test_types(void **state)
{
    (void)state;
    parse("def f(a: Optional[httpx.Client], b: 'Db' = None, c: int = 5, d: X | None = None,\n"
          "      e: Annotated[User, Depends(get)] = None, *args: T): pass\n");
    assert_string_equal(shown(binding("a")->type), "httpx@0.Client");
    assert_string_equal(shown(binding("b")->type), "Db@0");
    assert_int_equal(binding("c")->type, 0);
    assert_string_equal(shown(binding("d")->type), "X@0");
    assert_string_equal(shown(binding("e")->type), "User@0");
    assert_int_equal(call("Depends@0")->function, function_named("f"));
}

static uint32_t exports_again(void)
{
    uint32_t n = 0;
    for (uint32_t i = 1; i < file->exports.n; i++)
        n += file->exports.v[i].again;
    return n;
}

// A setting that depends on the environment is kept with each of its values.
static void test_settings(void **state)
{
    (void)state;
    parse("DATABASES = {'default': {'ENGINE': 'a'}}\nif x:\n    DATABASES = {'default': {}}\n");
    assert_int_equal(exports_again(), 1);
    parse("databases = {'a': 1}\ndatabases = {}\nDEBUG = True\nDEBUG = False\n"
          "def f():\n    DATABASES = {}\n    DATABASES = {'a': 1}\n");
    assert_int_equal(exports_again(), 0);
}

static void test_import_scan(void **state)
{
    static const char text[] = "import os, a.b as c, d\n"
                               "from .x import (y, # one\n    z as q,\n)\n"
                               "  from k import *\n"
                               "important = 1; fromage = 2\n"
                               "from m import \\\n    n\n"
                               "from\n";
    static const char *const expected[] = {"os", "a.b", "d", ".x", ".x y", ".x z", "k", "m", "m n"};
    struct imports it = imports_scan(STR("python"), str_c(text));
    struct str specifier;
    size_t n = 0;
    (void)state;
    for (; imports_next(&it, &specifier); n++) {
        char got[64];
        snprintf(got, sizeof got, "%.*s%s%.*s", STR_ARG(specifier), it.member.p ? " " : "",
                 STR_ARG(it.member));
        assert_true(n < sizeof expected / sizeof *expected);
        assert_string_equal(got, expected[n]);
    }
    assert_int_equal(n, sizeof expected / sizeof *expected);
}

static char root[64];

static void put(const char *path)
{
    char name[256];
    snprintf(name, sizeof name, "%s/%s", root, path);
    for (char *slash = name + strlen(root) + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        mkdir(name, 0755);
        *slash = '/';
    }
    FILE *f = fopen(name, "w");
    assert_non_null(f);
    fclose(f);
}

static void test_modules(void **state)
{
    static const char *const paths[] = {
        "svc/pyproject.toml", "svc/app/__init__.py", "svc/app/redis.py", "svc/app/db/__init__.py",
        "svc/app/db/pool.py", "svc/app/ns/inner.py", "svc/main.py",
        "libs/common/pyproject.toml", "libs/common/src/common/__init__.py",
        "libs/common/src/common/http.py"};
    static const struct {
        const char *from, *module, *name, *expected;
    } cases[] = {
        {"svc/main.py", "app.db.pool", NULL, "svc/app/db/pool.py"},
        {"svc/main.py", "app.db", NULL, "svc/app/db/__init__.py"},
        {"svc/app/db/pool.py", "..redis", NULL, "svc/app/redis.py"},
        {"svc/app/db/pool.py", "app.redis", NULL, "svc/app/redis.py"},
        {"svc/app/db/__init__.py", ".", "pool", "svc/app/db/pool.py"},
        {"svc/app/db/__init__.py", "", "pool", "svc/app/db/pool.py"},
        {"svc/main.py", "app.ns", "inner", "svc/app/ns/inner.py"},
        {"svc/main.py", "common.http", NULL, "libs/common/src/common/http.py"},
        {"svc/app/redis.py", "redis", NULL, NULL},   // never itself
        {"svc/app/db/pool.py", "redis", NULL, NULL}, // not a top-level name
        {"svc/main.py", "requests", NULL, NULL},
        {"svc/main.py", "....x", NULL, NULL},
    };
    struct arena a;
    struct repo r;
    struct modules m;
    (void)state;
    arena_init(&a);
    snprintf(root, sizeof root, "/tmp/test-python-XXXXXX");
    assert_non_null(mkdtemp(root));
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        put(paths[i]);
    struct repo_options options = {.root = str_c(root)};
    assert_int_equal(repo_open(&r, &a, &options, NULL), ERR_OK);
    modules_init(&m, &a, &r);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t from = repo_find(&r, str_c(cases[i].from));
        assert_true(from >= 0);
        int64_t found = cases[i].name ? module_inside(&m, (uint32_t)from, str_c(cases[i].module),
                                                      str_c(cases[i].name))
                                      : module_resolve(&m, (uint32_t)from, str_c(cases[i].module));
        struct str path = found < 0 ? STR("(nothing)") : r.files.v[found].path;
        if (!str_eq(path, cases[i].expected ? str_c(cases[i].expected) : STR("(nothing)")))
            fail_msg("%s in %s leads to %.*s", cases[i].module, cases[i].from, STR_ARG(path));
    }
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", root);
    assert_int_equal(system(command), 0);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_imports),   cmocka_unit_test(test_names),
        cmocka_unit_test(test_arguments), cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_decorators), cmocka_unit_test(test_traits),
        cmocka_unit_test(test_types),     cmocka_unit_test(test_settings),
        cmocka_unit_test(test_choices),
        cmocka_unit_test(test_import_scan), cmocka_unit_test(test_modules),
    };
    arena_init(&keep);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
