/* The JavaScript and TypeScript reader: what it makes of small sources. Expressions are compared as
 * short texts (see show), names with the line of their binding: `db@2`, a global is `db@0`. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "read/code/ir.h"
#include "read/reader.h"

extern const struct reader reader_javascript;

static struct arena keep;
static struct facts out;
static const struct code_file *file;
static uint32_t error_nodes;

/* Reads SOURCE as the file PATH. Source and scratch are gone before anything is looked at. */
static void parse_text(const char *path, struct str source)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct str extension = path_extension(str_c(path));
    struct repo_file f = {.path = str_c(path), .language = STR("javascript")};
    if (str_eq(extension, STR("ts")))
        f.language = STR("typescript");
    if (str_eq(extension, STR("tsx")))
        f.language = STR("tsx");
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
    reader_javascript.read(&job);
    memset(text, '#', source.n);
    free(text);
    arena_release(&scratch);
    file = job.code;
    error_nodes = job.error_nodes;
    assert_non_null(file);
}

static void parse(const char *path, const char *source)
{
    parse_text(path, str_c(source));
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

static const char *export(uint32_t i)
{
    assert_true(i < file->exports.n);
    const struct code_export *e = &file->exports.v[i];
    return arena_printf(&keep, "%.*s = %s %s %s", STR_ARG(e->name), shown(e->value),
                        text_of(e->module), text_of(e->from))
        .p;
}

static void notes_of_kind(const char *kind, uint32_t expected)
{
    uint32_t n = 0;
    for (uint32_t i = 1; i <= out.tables[FACT_note].n; i++) {
        const struct fact_note *note = facts_row(&out, FACT_note, i);
        n += str_eq(note->kind, str_c(kind));
    }
    assert_int_equal(n, expected);
}

static void test_imports(void **state)
{
    (void)state;
    parse("a.ts", "import d, { a as b, type T } from 'm';\n"
                  "import * as ns from \"n\";\n"
                  "import './effect';\n"
                  "import type { U } from './u';\n"
                  "import x = require('x');\n");
    assert_string_equal(import(1), "m default d");
    assert_string_equal(import(2), "m a b");
    assert_string_equal(import(3), "m T T type");
    assert_string_equal(import(4), "n * ns");
    assert_string_equal(import(5), "./effect  -");
    assert_string_equal(import(6), "./u U U type");
    assert_string_equal(import(7), "x * x");
    assert_int_equal(file->imports.n, 8);
}

static void test_require(void **state)
{
    (void)state;
    parse("a.js", "const pg = require('pg');\n"
                  "const { Pool: P, Client } = require('pg');\n"
                  "const log = require('./log').child;\n"
                  "require('./app')(pg);\n"
                  "function lazy() { return require('./lazy'); }\n"
                  "async function later() { const m = await import('./later'); m.go(); }\n");
    assert_string_equal(import(1), "pg * pg");
    assert_string_equal(import(2), "pg Pool P");
    assert_string_equal(import(3), "pg Client Client");
    assert_string_equal(import(4), "./log * require");
    assert_string_equal(value("log"), "require@3.child");
    assert_string_equal(import(5), "./app * require");
    assert_string_equal(argument(call("require@4"), 0), "pg@1");
    assert_string_equal(import(6), "./lazy * require dynamic");
    assert_string_equal(import(7), "./later * require dynamic");
    assert_string_equal(shown(call("m@6.go")->callee), "m@6.go");
    assert_string_equal(value("m"), "require@6");
    // A parameter of that name is no module system; a computed name is no module.
    parse("a.js", "function wrap(require) { return require('x'); }\nrequire(name);\n");
    assert_int_equal(file->imports.n, 1);
    assert_int_equal(file->calls.n, 3);
}

static void test_exports(void **state)
{
    (void)state;
    parse("a.ts", "export const a = 1, { b } = o;\n"
                  "export function f() {}\n"
                  "class C {}\n"
                  "export { C as D };\n"
                  "export { q as r } from './q';\n"
                  "export * from './all';\n"
                  "export * as ns from './ns';\n"
                  "export default create();\n"
                  "namespace N { export const inner = 1; }\n");
    assert_string_equal(export(1), "a = a@1 NULL NULL");
    assert_string_equal(export(2), "b = b@1 NULL NULL");
    assert_string_equal(export(3), "f = f@2 NULL NULL");
    assert_string_equal(export(4), "D = C@3 NULL NULL");
    assert_string_equal(export(5), "r = - ./q q");
    assert_string_equal(export(6), "* = - ./all NULL");
    assert_string_equal(export(7), "ns = - ./ns *");
    assert_string_equal(export(8), "default = call1 NULL NULL");
    assert_int_equal(file->exports.n, 9);
    assert_true(file->functions.v[function_named("f")].exported);
    assert_true(file->classes.v[1].exported);
}

static void test_commonjs_exports(void **state)
{
    (void)state;
    parse("a.js", "function get() {}\n"
                  "function hidden() {}\n"
                  "exports = module.exports = { get, list() {} };\n"
                  "module.exports.one = get;\n"
                  "exports.two = function () {};\n"
                  "function local(exports) { exports.no = 1; }\n");
    assert_string_equal(export(1), "default = {get: get@1, list: fn4} NULL NULL");
    assert_string_equal(export(2), "one = get@1 NULL NULL");
    assert_string_equal(export(3), "two = fn5 NULL NULL");
    assert_int_equal(file->exports.n, 4);
    assert_true(file->functions.v[function_named("get")].exported);
    assert_true(file->functions.v[function_named("two")].exported);
    assert_false(file->functions.v[function_named("hidden")].exported);
}

static void test_scopes(void **state)
{
    (void)state;
    parse("a.js", "const x = 1;\n"
                  "function f() { use(x, later, v); var v = 2; }\n"
                  "function g(x) { { let x = 3; inner(x); } outer(x); }\n"
                  "const later = 4;\n"
                  "try { a(); } catch (x) { failed(x); }\n"
                  "for (let x = 5; x < 9; x++) body(x);\n"
                  "end(x);\n"
                  "{ function late() {} }\n");
    const struct code_call *use = call("use@0");
    assert_string_equal(argument(use, 0), "x@1");
    assert_string_equal(argument(use, 1), "later@4");
    assert_string_equal(argument(use, 2), "v@2");
    assert_string_equal(argument(call("inner@0"), 0), "x@3");
    assert_int_equal(binding("v")->function, function_named("f"));
    code_ref outer = file->children.v[call("outer@0")->args];
    assert_int_equal(file->bindings.v[file->exprs.v[outer].a].kind, BINDING_PARAM);
    code_ref caught = file->children.v[call("failed@0")->args];
    assert_int_equal(file->bindings.v[file->exprs.v[caught].a].kind, BINDING_CATCH);
    assert_string_equal(argument(call("body@0"), 0), "x@6");
    assert_string_equal(argument(call("end@0"), 0), "x@1");
}

static void test_destructuring(void **state)
{
    (void)state;
    parse("a.js", "const { data: { items: [one, , two] }, limit = 5, ...rest } = load();\n"
                  "function f({ host, port: p = 80 } = {}, ...more) {}\n"
                  "[a.b, c] = pair;\n"
                  "let c;\n");
    assert_string_equal(value("one"), "call1.data.items[0]");
    assert_string_equal(value("two"), "call1.data.items[2]");
    assert_string_equal(value("limit"), "either(call1.limit, 5)");
    assert_string_equal(value("rest"), "{...call1}");
    assert_string_equal(value("host"), "@2.host");
    assert_string_equal(value("p"), "either(@2.port, 80)");
    const struct code_function *f = &file->functions.v[function_named("f")];
    assert_int_equal(f->params, 2);
    assert_int_equal(file->bindings.v[f->first_param].kind, BINDING_PARAM);
    assert_string_equal(text_of(file->bindings.v[f->first_param + 1].name), "more");
    assert_string_equal(value("more"), "...-");
    assert_int_equal(file->assignments.n, 2);
    assert_string_equal(shown(file->assignments.v[1].target), "a@0.b");
    assert_string_equal(shown(binding("c")->last_write), "pair@0[1]");
}

static void test_writes(void **state)
{
    (void)state;
    parse("a.js", "let n = 1; n += 2; n++;\nlet wait = 100; wait *= 2;\nlet once = 3;\nvar d = 1; "
                  "var d = 2;\n");
    assert_int_equal(binding("n")->writes, 2);
    assert_string_equal(shown(binding("n")->last_write), "n@1 + 1");
    assert_string_equal(shown(binding("wait")->last_write), "wait@2 * 2");
    assert_int_equal(binding("once")->writes, 0);
    assert_string_equal(value("d"), "1");
    assert_string_equal(shown(binding("d")->last_write), "2");
}

static void test_expressions(void **state)
{
    (void)state;
    parse("a.ts", "const s = 'a' + x + `b${y}c`, t = 'one' + \"two\", u = `plain`;\n"
                  "const e = 'q\\n\\x41\\u0042\\u{43}', big = 1_000n, neg = -5;\n"
                  "const c = p ? 1 : q || 2, w = (await f()) as T, nn = z!.k?.['m']?.[i];\n"
                  "const o = { a, 'b-c': 1, ['lit']: 2, [k]: 3, ...more, m() {} };\n"
                  "const v = (first(), second), r = /x\\/y/g;\n");
    assert_string_equal(value("s"), "`'a', x@0, 'b', y@0, 'c'`");
    assert_string_equal(value("t"), "'onetwo'");
    assert_string_equal(value("u"), "'plain'");
    assert_string_equal(value("e"), "'q\nABC'");
    assert_string_equal(value("big"), "1000");
    assert_string_equal(value("neg"), "-5");
    assert_string_equal(value("c"), "either(1, either(q@0, 2))");
    assert_string_equal(value("w"), "call1");
    assert_true(call("f@0")->awaited);
    assert_string_equal(value("nn"), "z@0.k.m[i@0]");
    assert_string_equal(value("o"), "{a: a@0, b-c: 1, lit: 2, []: 3, ...more@0, m: fn2}");
    assert_string_equal(value("v"), "second@0");
    assert_string_equal(value("r"), "x\\/y");
}

static void test_types(void **state)
{
    (void)state;
    parse("a.ts",
          "let a: Repository<User>, b: Redis | null, c: ns.Client, d: A | B, e: X[], h: string;\n"
          "async function f(): Promise<User> {}\n"
          "interface I extends J { client: Axios }\n"
          "type Alias = Svc;\nclass Svc {}\nlet g: Alias;\n");
    assert_string_equal(shown(binding("a")->type), "Repository@0");
    assert_string_equal(shown(binding("b")->type), "Redis@0");
    assert_string_equal(shown(binding("c")->type), "ns@0.Client");
    assert_string_equal(shown(binding("d")->type), "-");
    assert_string_equal(shown(binding("e")->type), "-");
    assert_string_equal(shown(binding("h")->type), "-"); // primitives resolve to nothing
    assert_string_equal(shown(file->functions.v[function_named("f")].type), "Promise@0");
    assert_string_equal(shown(field("client")->type), "Axios@0");
    assert_true(file->classes.v[1].interface);
    assert_string_equal(shown(binding("g")->type), "Alias@4");
    assert_string_equal(value("Alias"), "Svc@5");
}

static void test_classes(void **state)
{
    (void)state;
    parse("a.ts",
          "class Svc extends Base implements P {\n"
          "  private client: Redis | null = null;\n"
          "  static limit = 3;\n"
          "  run = async () => { go(this.client); };\n"
          "  constructor(private readonly http: HttpService, plain: Other) {\n"
          "    super(); this.client = new Redis(); this.late = plain;\n"
          "  }\n"
          "  get conn() { return this.client; }\n"
          "  method() { this.later = 1; this.late = 2; const cb = () => { this.deep = 1; }; }\n"
          "}\n"
          "function Old() { this.old = 1; }\n");
    const struct code_class *c = &file->classes.v[1];
    assert_string_equal(shown(c->base), "Base@0");
    assert_int_equal(c->n_implements, 1);
    assert_true(file->functions.v[c->constructor].constructor);
    assert_string_equal(shown(field("client")->type), "Redis@0");
    assert_string_equal(shown(field("client")->value), "call3");
    assert_true(field("limit")->is_static);
    code_ref self = file->exprs.v[field("conn")->value].a;
    assert_int_equal(file->exprs.v[self].kind, EXPR_THIS);
    assert_int_equal(file->exprs.v[self].a, 1);
    assert_int_equal(file->functions.v[field("run")->function].class, 1);
    assert_string_equal(shown(field("http")->type), "HttpService@0");
    assert_string_equal(shown(field("http")->value), "http@5");
    assert_string_equal(shown(field("late")->value), "plain@5");
    assert_string_equal(shown(field("conn")->value), "this.client");
    assert_string_equal(shown(field("later")->value), "1");
    assert_string_equal(shown(field("deep")->value), "1");
    for (uint32_t i = 1; i < file->fields.n; i++) { // not a property parameter, not a class
        assert_string_not_equal(text_of(file->fields.v[i].name), "plain");
        assert_string_not_equal(text_of(file->fields.v[i].name), "old");
    }
    parse("a.js",
          "class A { #n = 1; static { boot(); } set v(x) { this.w = x; } get v() { return 2; } }");
    assert_string_equal(shown(field("#n")->value), "1");
    assert_string_equal(shown(field("v")->value), "2");
    call_to("boot@0");
}

static void test_decorators(void **state)
{
    (void)state;
    parse("a.ts", "@Controller('users') export class U {\n"
                  "  @Inject() repo: Repo;\n"
                  "  @Get('/x') @Public\n"
                  "  find(@Query('q') q: string) { plain(); }\n"
                  "  other() {}\n"
                  "}\n");
    uint32_t find = function_named("find");
    assert_int_equal(call("Controller@0")->decorates_class, 1);
    assert_string_equal(argument(call("Controller@0"), 0), "'users'");
    assert_int_equal(call("Inject@0")->decorates_function, 0);
    assert_int_equal(call("Inject@0")->decorates_class, 0);
    assert_int_equal(call("Get@0")->decorates_function, find);
    assert_int_equal(call("Public@0")->decorates_function, find);
    assert_int_equal(call("Public@0")->n, 0);
    assert_int_equal(call("Query@0")->decorates_function, find);
    assert_int_equal(call("plain@0")->decorates_function, 0);
}

static void test_functions(void **state)
{
    (void)state;
    parse("a.js", "const arrow = async x => fetch(x);\n"
                  "const o = { key: function () { return 1; return 2; } };\n"
                  "Foo.prototype.bar = function* () {};\n"
                  "const wrapped = wrap(() => { return; });\n"
                  "const named = function own() { return own; };\n");
    const struct code_function *arrow = &file->functions.v[function_named("arrow")];
    assert_true(arrow->arrow && arrow->async);
    assert_int_equal(arrow->params, 1);
    assert_string_equal(shown(file->children.v[arrow->first_return]), "call1");
    assert_true(file->calls.v[1].awaited);
    assert_int_equal(file->functions.v[function_named("key")].returns, 2);
    assert_true(file->functions.v[function_named("bar")].generator);
    assert_int_equal(file->functions.v[function_named("bar") + 1].returns, 0);
    const struct code_function *own = &file->functions.v[function_named("own")];
    assert_string_equal(shown(file->children.v[own->first_return]), "own@5");
}

static void test_calls(void **state)
{
    (void)state;
    parse("a.js", "app.use(auth());\n"
                  "app.get('/x', limit({ max: 5 }), (req, res) => { inside(); });\n"
                  "builder\n"
                  "  .first()\n"
                  "  .second(\n"
                  "  );\n"
                  "new Pool({ max: 1 }); tag`a${b}`; f(...args);\n");
    assert_true(call_to("auth@0") < call_to("app@0.use"));
    assert_true(call_to("app@0.use") < call_to("app@0.get"));
    assert_int_equal(call("auth@0")->outer, call_to("app@0.use"));
    assert_int_equal(call("limit@0")->outer, call_to("app@0.get"));
    assert_int_equal(call("inside@0")->outer, 0); // runs later, in another function
    assert_int_equal(call("builder@0.first")->line, 4);
    uint32_t second = call_to("builder@0.first") + 1;
    assert_int_equal(file->calls.v[second].line, 5);
    assert_int_equal(file->calls.v[second].end_line, 6);
    assert_true(call("Pool@0")->constructs);
    assert_string_equal(argument(call("Pool@0"), 0), "{max: 1}");
    assert_true(call("tag@0")->tagged);
    assert_string_equal(argument(call("tag@0"), 0), "`'a', b@0`");
    assert_string_equal(argument(call("f@0"), 0), "...args@0");
}

static void test_awaited_and_caught(void **state)
{
    (void)state;
    parse("a.js", "async function f() {\n"
                  "  await a(); b(); await c().then(x); d().then(y).catch(z);\n"
                  "  try { e(); } catch { g(); } finally { h(); }\n"
                  "  try { i(); } finally { j(); }\n"
                  "  try { list.map(() => k()); } catch {}\n"
                  "  return l();\n"
                  "}\n");
    assert_true(call("a@0")->awaited);
    assert_false(call("b@0")->awaited);
    assert_true(call("c@0")->awaited);
    assert_true(call("d@0")->in_try);
    assert_false(call("d@0")->awaited);
    assert_false(call("b@0")->in_try);
    assert_true(call("e@0")->in_try);
    assert_false(call("g@0")->in_try);
    assert_false(call("h@0")->in_try);
    assert_false(call("i@0")->in_try); // nothing catches
    assert_false(call("k@0")->in_try); // another function
    assert_true(call("l@0")->awaited);
}

static void test_loops(void **state)
{
    (void)state;
    parse("a.js", "for (let i = init(); i < max; i++) a();\n"
                  "for (const u of urls()) b(u);\n"
                  "while (true) { c(); }\n"
                  "while (ok && tries < 5) d();\n"
                  "while (left--) e();\n"
                  "for (;;) g();\n"
                  "do h(); while (n > 0);\n"
                  "xs.forEach(() => later());\n");
    static const char *const bounds[] = {"max", "urls()", "NULL", "5", "left", "NULL", "n"};
    assert_int_equal(file->blocks.n, 8);
    for (uint32_t i = 1; i < 8; i++) {
        assert_int_equal(file->blocks.v[i].kind, BLOCK_LOOP);
        assert_string_equal(text_of(file->blocks.v[i].bound), bounds[i - 1]);
    }
    assert_true(call("a@0")->in_loop && call("b@0")->in_loop && call("h@0")->in_loop);
    assert_false(call("init@0")->in_loop);
    assert_false(call("urls@0")->in_loop);
    assert_false(call("later@0")->in_loop);
    assert_string_equal(argument(call("b@0"), 0), "u@2");
    assert_string_equal(value("u"), "call3[?]");
}

static void test_blocks(void **state)
{
    (void)state;
    parse("a.js", "if (a) { one(); } else if (b) two(); else { three(); }\n"
                  "switch (x) { case 1: four(); break; default: five(); }\n"
                  "try { six(); } catch (err) { seven(); }\n");
    static const char *const details[] = {"a", "b", "else", "case 1", "default", "NULL", "err"};
    assert_int_equal(file->blocks.n, 8);
    for (uint32_t i = 1; i < 8; i++)
        assert_string_equal(text_of(file->blocks.v[i].detail), details[i - 1]);
    assert_int_equal(call("two@0")->block, 2);
    assert_int_equal(file->blocks.v[2].parent, 0); // a chain, not a nesting
    assert_int_equal(file->blocks.v[6].kind, BLOCK_TRY);
    assert_int_equal(file->blocks.v[7].kind, BLOCK_CATCH);
    assert_int_equal(traits("break", NULL), 1);
}

static void test_environment(void **state)
{
    (void)state;
    parse("a.js",
          "const { PORT, HOST = 'h' } = process.env;\n"
          "const env = process.env; env.NAMED; process.env['QUOTED']; import.meta.env.VITE;\n"
          "Deno.env.get('DENO'); Bun.env.BUN;\n"
          "import { env as e } from 'node:process'; e.IMPORTED;\n"
          "config.env.NOT; function f(process) { process.env.LOCAL; }\n");
    static const char *const names[] = {"PORT", "HOST", "NAMED", "QUOTED",
                                        "VITE", "DENO", "BUN",   "IMPORTED"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(traits("environment", names[i]), 1);
    assert_int_equal(traits("environment", NULL), 8);
}

static void test_headers(void **state)
{
    (void)state;
    parse("a.js",
          "req.headers['X-Api-Key']; req.headers['content-type']; req.get('If-Match');\n"
          "res.status(1).set('Retry-After', '5'); fetch(u, { headers: { 'Content-Length': 1 } });\n"
          "headers.authorization; new Headers({ Traceparent: t });\n"
          "cache.get('some-key'); el['data-id']; const o = { 'kebab-case': 1 }; f('a b-c');\n");
    static const char *const names[] = {"x-api-key",   "content-type",   "if-match",
                                        "retry-after", "content-length", "authorization",
                                        "traceparent"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_int_equal(traits("header", names[i]), 1);
    assert_int_equal(traits("header", NULL), 7);
}

static void test_statuses(void **state)
{
    (void)state;
    parse("a.js", "res.status(503); if (err.response?.status === 429) {} x.statusCode = 500;\n"
                  "throw { code: 404 }; [502, 504].includes(e.status);\n"
                  "const RETRY_STATUS = new Set([408]); switch (r.status) { case 410: }\n"
                  "setTimeout(f, 450); const width = 460; if (size > 470) {} list.push(200);\n");
    static const char *const numbers[] = {"503", "429", "500", "404", "502", "504", "408", "410"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        assert_int_equal(traits("status", numbers[i]), 1);
    assert_int_equal(traits("status", NULL), 8);
}

static void test_retry_traits(void **state)
{
    (void)state;
    parse("a.js", "let wait = 1; wait = Math.min(wait * 2, 9); wait *= 2; g(2 ** n, 1 << n);\n"
                  "if (attempt >= max) throw new Error('x'); retryCount++; count += 1;\n"
                  "area = width * height; total += price; if (a < b) {} n--;\n");
    assert_int_equal(traits("power", NULL), 4);
    assert_int_equal(traits("compare", NULL), 1);
    assert_int_equal(traits("compare", "attempt >= max"), 1);
    assert_int_equal(traits("throw", "new Error('x')"), 1);
    assert_int_equal(traits("increment", "retryCount"), 1);
    assert_int_equal(traits("increment", "count"), 1);
    assert_int_equal(traits("increment", NULL), 2);
}

static void test_scope_of_file(void **state)
{
    (void)state;
    parse("src/a.tsx", "'use client';\nexport const A = () => <b onClick={() => go()} />;\n");
    assert_string_equal(file->scope, "browser");
    call_to("go@0");
    parse("src/main.tsx", "import { createRoot } from 'react-dom/client';\n");
    assert_string_equal(file->scope, "browser");
    parse("src/a.tsx", "export const A = () => <b>{window.x}</b>;\n");
    assert_string_equal(file->scope, "browser");
    parse("src/mail.tsx", "export const Mail = () => <b>hi</b>;\n");
    assert_string_equal(file->scope, "service");
    parse("src/ssr.tsx", "import express from 'express';\nconst w = <b>{window.x}</b>;\n");
    assert_string_equal(file->scope, "service");
    parse("web/vite.config.ts", "export default {};\n");
    assert_string_equal(file->scope, "build");
    parse("src/database.config.js", "module.exports = {};\n");
    assert_string_equal(file->scope, "service");
    parse("scripts/seed.js", "go();\n");
    assert_string_equal(file->scope, "build");
}

static void test_jsx(void **state)
{
    (void)state;
    parse("a.tsx", "const V = (p: P) => <L.I a=\"x\" {...p.rest}>{items.map(i => <b "
                   "key={i}>{fmt(i)}</b>)}</L.I>;\n");
    assert_int_equal(error_nodes, 0);
    assert_string_equal(argument(call("fmt@0"), 0), "i@1");
    assert_int_equal(file->calls.n, 3);
}

static void test_flow(void **state)
{
    (void)state;
    parse("a.js", "// @flow\nfunction f(a: string): Promise<X> { return go(a); }\n");
    assert_int_equal(error_nodes, 0);
    call_to("go@0");
}

static void test_broken_source(void **state)
{
    (void)state;
    parse("a.js", "const a = get();\nconst = @@ ;\nconst b = put();\n");
    assert_true(error_nodes > 0);
    notes_of_kind("parse-error", 1);
    call_to("get@0");
    call_to("put@0");
    parse("a.js", "fine();\n");
    assert_int_equal(error_nodes, 0);
    notes_of_kind("parse-error", 0);
}

static void repeated(const char *path, const char *open, size_t n, const char *middle,
                     const char *close)
{
    struct arena a;
    arena_init(&a);
    struct buf b;
    buf_init(&b, &a);
    for (size_t i = 0; i < n; i++)
        buf_c(&b, open);
    buf_c(&b, middle);
    for (size_t i = 0; i < n; i++)
        buf_c(&b, close);
    parse_text(path, buf_take(&b));
    arena_release(&a);
}

static void test_hostile(void **state)
{
    (void)state;
    repeated("a.js", "f(", 10000, "g()", ")");
    notes_of_kind("cut", 1);
    repeated("a.js", "(", 10000, "g()", ")"); // transparent: no nesting for us
    notes_of_kind("cut", 0);
    call_to("g@0");
    repeated("a.js", "", 0, "", "");
    assert_int_equal(file->calls.n, 1);
    repeated("a.js", "a + ", 50000, "b", "");
    notes_of_kind("cut", 0);
    repeated("a.js", "if (a) {} else ", 5000, "end();", "");
    call_to("end@0");
    repeated("a.ts", "let x: (", 3000, "A", ")");
    repeated("a.js", "`${", 20000, "", "");
    repeated("a.js", "const {a: ", 3000, "b", "} = c;");
    parse_text("a.js", (struct str){"a\0b\xff\xfe();\0", 10});
    repeated("a.js", "x();  ", (FILE_PARSE_MAX / 6) + 1, "", "");
    notes_of_kind("skipped", 1);
    assert_int_equal(file->calls.n, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_imports),       cmocka_unit_test(test_require),
        cmocka_unit_test(test_exports),       cmocka_unit_test(test_commonjs_exports),
        cmocka_unit_test(test_scopes),        cmocka_unit_test(test_destructuring),
        cmocka_unit_test(test_writes),        cmocka_unit_test(test_expressions),
        cmocka_unit_test(test_types),         cmocka_unit_test(test_classes),
        cmocka_unit_test(test_decorators),    cmocka_unit_test(test_functions),
        cmocka_unit_test(test_calls),         cmocka_unit_test(test_awaited_and_caught),
        cmocka_unit_test(test_loops),         cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_environment),   cmocka_unit_test(test_headers),
        cmocka_unit_test(test_statuses),      cmocka_unit_test(test_retry_traits),
        cmocka_unit_test(test_scope_of_file), cmocka_unit_test(test_jsx),
        cmocka_unit_test(test_flow),          cmocka_unit_test(test_broken_source),
        cmocka_unit_test(test_hostile),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
