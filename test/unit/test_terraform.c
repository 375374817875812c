// Terraform and CloudFormation: what is read, what is resolved, and what hostile input may not do.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/limits.h"
#include "link/cloudformation.h"
#include "link/terraform.h"
#include "read/config/hcl.h"
#include "read/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FILES = 8 };

extern const struct reader reader_hcl, reader_yaml;

static struct arena arena, linking;
static struct repo repo;
static struct facts *files[FILES];

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    arena_init(&linking);
    repo = (struct repo){.arena = &arena};
    memset(files, 0, sizeof files);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&linking);
    arena_release(&arena);
    return 0;
}

// Adds a file; paths must come in order, as a repository has them.
static void add(const char *path, const char *text)
{
    struct repo_file file = {.path = str_c(path), .language = STR("hcl"), .bytes = strlen(text)};
    uint32_t n = repo.files.n;
    assert_true(n < FILES);
    vec_push(&arena, &repo.files, file);
    struct arena scratch;
    arena_init(&scratch);
    struct facts f;
    facts_init(&f, &scratch);
    struct read_job job = {.file = &repo.files.v[n],
                           .role = STR("production"),
                           .text = arena_str(&scratch, str_c(text)),
                           .scratch = &scratch,
                           .out = &f};
    if (path_match(STR("*.y{a,}ml"), path_base(str_c(path))))
        reader_yaml.read(&job);
    else
        reader_hcl.read(&job);
    files[n] = facts_copy(&f, &arena);
    arena_release(&scratch);
}

static void link_all(void)
{
    terraform_link(files, &repo, &linking);
    cloudformation_link(files, &repo, &linking);
}

// The NTH document (from 0) of KIND over all files; NULL when there is none.
static const struct fact_document *document(const char *kind, int nth, struct facts **in)
{
    for (uint32_t i = 0; i < repo.files.n; i++)
        for (uint32_t k = 0; k < files[i]->tables[FACT_document].n; k++) {
            struct fact_document *d = facts_row(files[i], FACT_document, k + 1);
            if (!str_eq(d->kind, str_c(kind)) || nth-- > 0)
                continue;
            *in = files[i];
            return d;
        }
    return NULL;
}

static const struct fact_node *node(const char *kind, int nth, const char *pointer)
{
    struct facts *f;
    const struct fact_document *d = document(kind, nth, &f);
    for (uint32_t i = 0; d && i < f->tables[FACT_node].n; i++) {
        const struct fact_node *n = facts_row(f, FACT_node, i + 1);
        if (n->document == d->id && str_eq(n->pointer, str_c(pointer)))
            return n;
    }
    return NULL;
}

static void check(const char *kind, int nth, const char *pointer, const char *value)
{
    const struct fact_node *n = node(kind, nth, pointer);
    if (!n || !str_eq(n->value, str_c(value)))
        fail_msg("%s[%d] %s: '%.*s', not '%s'", kind, nth, pointer, n ? (int)n->value.n : 6,
                 n ? n->value.p : "(none)", value);
}

static void check_unknown(const char *kind, const char *pointer, const char *text)
{
    const struct fact_node *n = node(kind, 0, pointer);
    assert_non_null(n);
    assert_true(str_eq(n->type, STR("unknown")));
    check(kind, 0, pointer, text);
}

static void check_role(const char *kind, int nth, const char *role)
{
    struct facts *f;
    const struct fact_document *d = document(kind, nth, &f);
    assert_non_null(d);
    assert_true(str_eq(d->role, str_c(role)));
}

// ------------------------------------------------------------------------------------------
// reading

static void values_are_read(void **state)
{
    (void)state;
    add("main.tf", "resource \"a\" \"b\" {\n"
                   "  text   = \"x \\\"y\\\" $${z}\\n\"\n"
                   "  number = -1.5\n"
                   "  list   = [1, \"two\", (true), null]\n"
                   "  map    = { k = 1, \"q.r\" : 2 }\n"
                   "  tmpl   = \"a ${var.x} b\"\n"
                   "  one {}\n"
                   "  two { n = 1 }\n"
                   "  two { n = 2 }\n"
                   "  lab \"x\" { n = 3 }\n"
                   "}\n");
    check("a", 0, "text", "x \"y\" ${z}\n");
    check("a", 0, "number", "-1.5");
    check("a", 0, "list[1]", "two");
    check("a", 0, "list[2]", "true");
    check("a", 0, "map[\"q.r\"]", "2");
    check_unknown("a", "tmpl", "a ${var.x} b");
    check("a", 0, "two[1].n", "2");
    check("a", 0, "lab.x.n", "3");
    assert_int_equal(node("a", 0, "two[1].n")->line, 9);
}

static void heredocs_keep_space_and_json_is_a_subtree(void **state)
{
    (void)state;
    add("main.tf", "resource \"a\" \"b\" {\n"
                   "  script = <<-EOT\n    echo ${var.x} y\n      z\n    EOT\n"
                   "  policy = <<EOF\n{\n  \"n\": ${var.n},\n  \"r\": \"${var.a}/*\"\n}\nEOF\n"
                   "  defs = jsonencode([{ image = \"x\" }])\n"
                   "}\n");
    check_unknown("a", "script", "echo ${var.x} y\n  z\n");
    check_unknown("a", "policy.n", "${var.n}");
    check_unknown("a", "policy.r", "${var.a}/*");
    check("a", 0, "defs[0].image", "x");
    assert_int_equal(node("a", 0, "policy.n")->line, 8);
}

static void secrets_are_masked_by_the_name_of_the_variable(void **state)
{
    (void)state;
    add("main.tf", "variable \"db_password\" {\n  default = \"hunter2hunter2\"\n}\n"
                   "resource \"a\" \"b\" {\n  password = var.db_password\n"
                   "  token = random_password.x.result\n}\n");
    link_all();
    check("terraform.variable", 0, "default", "****");
    check("a", 0, "password", "****");
    check_unknown("a", "token", "${random_password.x.result}");
}

static void json_syntax_is_the_same(void **state)
{
    (void)state;
    add("main.tf.json", "{\"variable\": {\"d\": {\"default\": 3}}, \"resource\": {\"a\": {\"b\": "
                        "{\"days\": \"${var.d}\", \"s\": \"x\"}}}}");
    link_all();
    check("a", 0, "days", "3");
    check("a", 0, "s", "x");
}

static void broken_files_give_what_is_whole(void **state)
{
    (void)state;
    add("main.tf", "resource \"a\" \"b\" {\n  x = 1\n}\nresource \"c\" \"d\" {\n  y = [1,\n");
    check("a", 0, "x", "1");
    const struct fact_note *n = facts_row(files[0], FACT_note, 1);
    assert_true(files[0]->tables[FACT_note].n > 0 && str_eq(n->kind, STR("parse-error")));
}

// ----------------------------------------------------------------------------------------
// resolving

static void expressions(void **state)
{
    (void)state;
    add("main.tf",
        "variable \"days\" { default = 7 }\n"
        "variable \"on\" { default = true }\n"
        "variable \"none\" {}\n"
        "locals {\n  base = { a = 1, b = 2 }\n  long = local.base.b + var.days * 2\n"
        "  x = local.y\n  y = local.x\n}\n"
        "resource \"r\" \"x\" {\n"
        "  sum = local.long\n  tern = var.on && var.days > 3 ? \"yes\" : \"no\"\n"
        "  merged = merge(local.base, { b = 3 })\n"
        "  look = lookup(local.base, \"z\", 9)\n  fmt = format(\"%s-%d\", \"a\", var.days)\n"
        "  coal = coalesce(null, \"\", \"c\")\n  tri = try(local.base.zz, 5)\n"
        "  comp = [for k, v in local.base : \"${k}=${v}\" if v > 1]\n"
        "  obj = { for v in [\"a\"] : v => upper(v) }\n  gone = null\n"
        "  cycle = local.x\n  ref = aws_kms_key.k.arn\n  open = var.none\n"
        "  half = \"${var.days}-${var.none}\"\n  call = timestamp()\n  cond = var.none ? 1 : 2\n"
        "  same = var.none ? 1 : 1\n  splat = [{ id = 1 }, { id = 2 }][*].id\n"
        "}\n");
    link_all();
    check("r", 0, "sum", "16");
    check("r", 0, "tern", "yes");
    check("r", 0, "merged.b", "3");
    check("r", 0, "look", "9");
    check("r", 0, "fmt", "a-7");
    check("r", 0, "coal", "c");
    check("r", 0, "tri", "5");
    check("r", 0, "comp[0]", "b=2");
    check("r", 0, "obj.a", "A");
    check("r", 0, "same", "1");
    check("r", 0, "splat[1]", "2");
    assert_null(node("r", 0, "gone"));
    check_unknown("r", "cycle", "${local.x}");
    check_unknown("r", "ref", "${aws_kms_key.k.arn}");
    check_unknown("r", "open", "${var.none}");
    check_unknown("r", "half", "7-${var.none}");
    check_unknown("r", "call", "${timestamp()}");
    check_unknown("r", "cond", "${var.none ? 1 : 2}");
}

static void optional_attributes_are_not_absent(void **state)
{
    (void)state;
    add("main.tf",
        "variable \"c\" {\n  type = object({ a = number, b = optional(number, 3) })\n"
        "  default = { a = 1 }\n}\n"
        "resource \"r\" \"x\" {\n  a = var.c.a\n  b = try(var.c.b, 9)\n}\n"
        "variable \"all\" {\n  type = map(object({\n"
        "    days = optional(number, 7) # a \"comment\n"
        "    \"class\" : optional(string, \"a,b)\")\n    none = optional(list(string))\n"
        "    deep = optional(object({ on = optional(bool, true) }), {})\n  }))\n"
        "  default = { one = {}, two = { days = 30, deep = { on = false } } }\n}\n"
        "resource \"s\" \"x\" {\n  for_each = var.all\n  days = each.value.days\n"
        "  class = each.value.class\n  none = each.value.none\n  on = each.value.deep.on\n"
        "  n = length(each.value)\n}\n");
    link_all();
    check("r", 0, "a", "1");
    check("r", 0, "b", "3");
    check("s", 0, "for_each", "one");
    check("s", 0, "days", "7");
    check("s", 0, "class", "a,b)");
    check("s", 0, "on", "true");
    check("s", 0, "n", "4");
    check("s", 1, "days", "30");
    check("s", 1, "on", "false");
    assert_null(node("s", 0, "none"));
}

// A type that is no type, or never ends, adds nothing and ends.
static void broken_types_add_nothing(void **state)
{
    (void)state;
    add("broken.tf.json",
        "{\"variable\": {\"a\": {\"type\": \"object({ a optional( })\", \"default\": {\"x\": 1}},"
        "\"b\": {\"type\": \"map(object({ = optional(a, ], b = \\\"optional( }))\","
        " \"default\": {\"x\": {}}}},"
        "\"resource\": {\"r\": {\"x\": {\"a\": \"${var.a.x}\"}}}}");
    struct buf b;
    buf_init(&b, &arena);
    buf_c(&b, "variable \"deep\" {\n  type = ");
    for (int i = 0; i < 3000; i++)
        buf_c(&b, "object({ a = optional(");
    buf_c(&b, "number");
    for (int i = 0; i < 3000; i++)
        buf_c(&b, ", {}) })");
    buf_c(&b, "\n  default = {}\n}\nresource \"d\" \"x\" { v = var.deep.a }\n");
    add("deep.tf", buf_take(&b).p);
    link_all();
    check("r", 0, "a", "1");
}

static void heredocs_stand_in_expressions(void **state)
{
    (void)state;
    add("main.tf",
        "locals {\n  m = merge({ a = 1 }, {\n    b = <<-EOT\n      hello ${local.w}\n"
        "        two\n    EOT\n    c = 2\n    d = <<END\n  kept\nEND\n    e = <<END\nEND\n"
        "  })\n  w = \"w\"\n}\n"
        "resource \"r\" \"x\" {\n  b = local.m.b\n  c = local.m.c\n  d = local.m.d\n"
        "  e = local.m.e\n}\n");
    add("open.tf.json", "{\"resource\": {\"o\": {\"x\": {\"v\": \"${merge({}, <<EOT\\nnever\"}}}}");
    link_all();
    check("r", 0, "b", "hello w\n  two\n");
    check("r", 0, "c", "2");
    check("r", 0, "d", "  kept\n");
    check("r", 0, "e", "");
}

static void sets_are_computed(void **state)
{
    (void)state;
    add("main.tf",
        "locals {\n  pairs = setproduct([\"a\", \"b\"], [1, 2])\n}\n"
        "resource \"r\" \"x\" {\n  p = [for x in local.pairs : \"${x[0]}${x[1]}\"]\n"
        "  u = setunion([\"a\"], [\"b\", \"a\"])\n  i = setintersection([\"a\", \"b\"], [\"b\"])\n"
        "  d = setsubtract([\"a\", \"b\"], [\"b\"])\n  n = range(3)\n  s = range(4, 0, -2)\n"
        "  o = sort([\"b\", \"a\"])\n  v = reverse([1, 2])\n  c = slice([1, 2, 3], 1, 2)\n"
        "  t = substr(\"hello\", 1, 3)\n  m = sum([1, 2])\n  none = setsubtract([var.x], [\"b\"])\n"
        "  far = length(range(0, 1000000))\n}\n");
    link_all();
    check("r", 0, "p[3]", "b2");
    check("r", 0, "u[1]", "b");
    check("r", 0, "i[0]", "b");
    check("r", 0, "d[0]", "a");
    check("r", 0, "n[2]", "2");
    check("r", 0, "s[1]", "2");
    check("r", 0, "o[0]", "a");
    check("r", 0, "v[0]", "2");
    check("r", 0, "c[0]", "2");
    check("r", 0, "t", "ell");
    check("r", 0, "m", "3");
    check_unknown("r", "none", "${setsubtract([var.x], [\"b\"])}");
    check_unknown("r", "far", "${length(range(0, 1000000))}");
}

// What another resource has for each of its elements, a later one has for each of those.
static void elements_of_other_resources_are_elements(void **state)
{
    struct facts *f;
    (void)state;
    add("main.tf",
        "resource \"b\" \"x\" {\n  for_each = toset([\"up\", \"in\"])\n  n = each.value\n}\n"
        "resource \"v\" \"x\" {\n  for_each = b.x\n  of = each.value.id\n  k = each.key\n}\n"
        "resource \"w\" \"x\" {\n  for_each = v.x\n  of = b.x[each.key].id\n}\n"
        "resource \"c\" \"x\" {\n  count = 2\n  n = \"n-${count.index}\"\n}\n"
        "resource \"e\" \"x\" {\n  count = 2\n  n = \"same\"\n}\n"
        "resource \"l\" \"x\" {\n  for_each = l.x\n  n = each.key\n}\n");
    link_all();
    check("b", 1, "n", "in");
    check("v", 1, "k", "in");
    check_unknown("v", "of", "${b.x[\"up\"].id}");
    check_unknown("w", "of", "${b.x[\"up\"].id}");
    check("c", 1, "n", "n-1");
    check("e", 0, "n", "same");
    assert_null(document("e", 1, &f));
    assert_null(document("l", 1, &f));
}

static void modules_are_used_with_their_arguments(void **state)
{
    (void)state;
    add("modules/db/main.tf",
        "variable \"days\" { default = 1 }\nvariable \"make\" { default = true }\n"
        "variable \"key\" {}\n"
        "resource \"r\" \"x\" {\n  count = var.make ? 1 : 0\n"
        "  days = var.days\n  key = var.key\n}\n");
    add("modules/unused/main.tf",
        "variable \"d\" { default = 4 }\nresource \"u\" \"x\" { days = var.d }\n");
    add("prod/main.tf",
        "variable \"days\" {}\n"
        "module \"a\" {\n  source = \"../modules/db\"\n  days = var.days\n  key = "
        "aws_kms_key.k.arn\n}\n"
        "module \"b\" {\n  source = \"../modules/db\"\n  make = false\n  key = \"\"\n}\n");
    add("prod/terraform.tfvars", "days = 30\n");
    link_all();
    check("r", 0, "days", "30");
    check_unknown("r", "key", "${aws_kms_key.k.arn}");
    check_role("r", 0, "production");
    check_role("r", 1, "off");
    assert_null(node("r", 1, "days"));
    check("u", 0, "days", "4");
    struct facts *f;
    assert_true(str_eq(document("r", 0, &f)->namespace, STR("module.a")));
    assert_null(document("r", 2, &f));
}

static void production_values_are_preferred(void **state)
{
    (void)state;
    add("dev.tfvars", "days = 1\n");
    add("main.tf", "variable \"days\" { default = 2 }\nvariable \"env\" { default = \"dev\" }\n"
                   "resource \"r\" \"x\" {\n  days = var.days\n  env = var.env\n}\n");
    add("production.tfvars", "days = 40\n");
    link_all();
    check("r", 0, "days", "40");
    check_unknown("r", "env", "${var.env}");
}

static void other_environments_stand_aside(void **state)
{
    (void)state;
    add("live/dev/main.tf", "resource \"r\" \"dev\" { days = 1 }\n");
    add("live/prod/main.tf", "resource \"r\" \"prod\" { days = 2 }\n");
    link_all();
    check_role("r", 0, "test");
    check_role("r", 1, "production");
    check("r", 1, "days", "2");
}

static void blocks_are_made_for_each_element(void **state)
{
    (void)state;
    add("main.tf", "resource \"r\" \"x\" {\n  for_each = { a = 1, b = 2 }\n  name = each.key\n"
                   "  n = each.value\n  dynamic \"rule\" {\n    for_each = [10, 20]\n"
                   "    content { v = rule.value }\n  }\n  dynamic \"open\" {\n"
                   "    for_each = var.open\n    content { v = open.value }\n  }\n}\n"
                   "resource \"none\" \"x\" {\n  for_each = {}\n  n = 1\n}\n"
                   "resource \"zero\" \"x\" {\n  count = 0\n}\n");
    link_all();
    check("r", 0, "name", "a");
    check("r", 1, "n", "2");
    check("r", 1, "rule[1].v", "20");
    check_unknown("r", "open.v", "${open.value}");
    check_role("none", 0, "off");
    check_role("zero", 0, "off");
}

// What a block binds may outlive the block.
static void whole_bindings_are_values(void **state)
{
    (void)state;
    add("main.tf", "resource \"r\" \"x\" {\n  count = 1\n  c = count\n"
                   "  dynamic \"rule\" {\n    for_each = { a = 1 }\n"
                   "    content { all = rule }\n  }\n}\n");
    link_all();
    check("r", 0, "c.index", "0");
    check("r", 0, "rule.all.key", "a");
    check("r", 0, "rule.all.value", "1");
}

static void manifests_become_documents(void **state)
{
    (void)state;
    add("main.tf",
        "resource \"kubernetes_manifest\" \"x\" {\n  manifest = {\n    apiVersion = \"v1\"\n"
        "    kind = \"Service\"\n    metadata = { name = \"s\" }\n  }\n}\n"
        "resource \"kubectl_manifest\" \"y\" {\n  yaml_body = <<-EOT\n"
        "    apiVersion: apps/v1\n    kind: Deployment\n  EOT\n}\n");
    link_all();
    check("Service", 0, "metadata.name", "s");
    assert_int_equal(node("Deployment", 0, "kind")->line, 11);
}

static void terragrunt_calls_modules(void **state)
{
    (void)state;
    add("live/prod/terragrunt.hcl",
        "terraform {\n  source = \"../../modules/db\"\n}\ninputs = {\n  days = 21\n}\n");
    add("modules/db/main.tf", "variable \"days\" {}\nresource \"r\" \"x\" { days = var.days }\n");
    link_all();
    check("r", 0, "days", "21");
}

static void put(const char *directory, const char *name, const char *text)
{
    char path[96];
    snprintf(path, sizeof path, "%s/%s", directory, name);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
    vec_push(
        &arena, &repo.files,
        (struct repo_file){.path = str_c(name), .root = str_c(directory), .bytes = strlen(text)});
}

static void folders_and_templates_of_the_repository_are_read(void **state)
{
    (void)state;
    char directory[] = "/tmp/terraform-test-XXXXXX", path[96];
    assert_non_null(mkdtemp(directory));
    add("main.tf",
        "locals {\n"
        "  all = { for f in fileset(path.module, \"*.yaml\") : trimsuffix(f, \".yaml\") => "
        "yamldecode(file(f)) }\n"
        "}\n"
        "resource \"r\" \"x\" {\n  for_each = local.all\n  q = each.value.q\n}\n"
        "resource \"t\" \"y\" {\n"
        "  p = yamldecode(templatefile(\"t.tpl\", { name = \"hire\" }))\n"
        "  q = templatefile(\"if.tpl\", {})\n  f = fileset(path.module, \"*.none\")\n}\n");
    uint32_t before = repo.files.n;
    put(directory, "a.yaml", "q: one\n");
    put(directory, "b.yaml", "q: two\n");
    put(directory, "if.tpl", "%{ if true }x%{ endif }");
    put(directory, "t.tpl", "title: ${name}-up\n");
    link_all();
    repo.files.n = before;
    check("r", 0, "q", "one");
    check("r", 1, "q", "two");
    check("t", 0, "p.title", "hire-up");
    check_unknown("t", "q", "${templatefile(\"if.tpl\", {})}");
    check_unknown("t", "f", "${fileset(path.module, \"*.none\")}");
    static const char *const names[] = {"a.yaml", "b.yaml", "if.tpl", "t.tpl"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/%s", directory, names[i]);
        unlink(path);
    }
    rmdir(directory);
}

static void files_of_the_repository_are_read(void **state)
{
    (void)state;
    char directory[] = "/tmp/terraform-test-XXXXXX";
    assert_non_null(mkdtemp(directory));
    char path[64];
    snprintf(path, sizeof path, "%s/p.json", directory);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    fputs("{\"Action\": \"s3:*\"}", out);
    fclose(out);
    add("main.tf", "resource \"r\" \"x\" {\n  p = file(\"${path.module}/p.json\")\n"
                   "  q = file(\"../../../../etc/passwd\")\n}\n");
    vec_push(&arena, &repo.files,
             (struct repo_file){.path = STR("p.json"), .root = str_c(directory), .bytes = 18});
    link_all();
    repo.files.n--;
    check("r", 0, "p.Action", "s3:*");
    check_unknown("r", "q", "${file(\"../../../../etc/passwd\")}");
    unlink(path);
    rmdir(directory);
}

// -----------------------------------------------------------------------------------
// CloudFormation

static const char template_text[] =
    "AWSTemplateFormatVersion: '2010-09-09'\n"
    "Parameters:\n"
    "  Env: {Type: String, Default: dev, AllowedValues: [dev, prod]}\n"
    "  Days: {Type: Number, Default: 14}\n"
    "  Stage: {Type: String, Default: staging}\n"
    "Mappings: {Sizes: {prod: {Days: 35}, dev: {Days: 1}}}\n"
    "Conditions:\n"
    "  IsProd: !Equals [!Ref Env, prod]\n"
    "  IsDev: !Not [!Condition IsProd]\n"
    "  Loop: !Not [!Condition Loop]\n"
    "Resources:\n"
    "  Db:\n"
    "    Type: AWS::RDS::DBInstance\n"
    "    DeletionPolicy: Snapshot\n"
    "    Properties:\n"
    "      BackupRetentionPeriod: !FindInMap [Sizes, !Ref Env, Days]\n"
    "      StorageEncrypted: !If [IsProd, true, false]\n"
    "      A: {\"Fn::Join\": [\"-\", [a, {Ref: Days}]]}\n"
    "      B: !Sub 'x-${Stage}'\n"
    "      C: !GetAtt Key.Arn\n"
    "      D: !If [IsDev, 1, !Ref AWS::NoValue]\n"
    "      E: !If [Loop, 1, 2]\n"
    "  Toy:\n"
    "    Type: AWS::SQS::Queue\n"
    "    Condition: IsDev\n"
    "    Properties: {A: 1}\n";

static void templates_are_computed_for_production(void **state)
{
    (void)state;
    add("template.yaml", template_text);
    link_all();
    const char *db = "AWS::RDS::DBInstance";
    check(db, 0, "BackupRetentionPeriod", "35");
    check(db, 0, "StorageEncrypted", "true");
    check(db, 0, "A", "a-14");
    check_unknown(db, "B", "x-${Stage}");
    check_unknown(db, "C", "${Key.Arn}");
    check_unknown(db, "E", "${If Loop}");
    check(db, 0, "DeletionPolicy", "Snapshot");
    assert_null(node(db, 0, "D"));
    assert_int_equal(node(db, 0, "BackupRetentionPeriod")->line, 16);
    check_role("AWS::SQS::Queue", 0, "off");
}

// ------------------------------------------------------------------------------------ hostile
// input

static const char *repeated(const char *before, const char *one, int n, const char *after)
{
    struct buf b;
    buf_init(&b, &arena);
    buf_c(&b, before);
    for (int i = 0; i < n; i++)
        buf_c(&b, one);
    buf_c(&b, after);
    return arena_cstr(&arena, buf_take(&b));
}

static void nesting_ends(void **state)
{
    (void)state;
    add("a.tf", repeated("resource \"a\" \"b\" {\n", "x {\n", 10000, ""));
    add("b.tf", repeated("locals { a = ", "[", 10000, ""));
    add("c.tf", repeated("resource \"c\" \"d\" { x = ", "(", 10000, "1"));
    add("d.tf", repeated("resource \"e\" \"f\" { x = var.v + ", "-", 5000, "1 }"));
    add("e.tf", repeated("resource \"g\" \"h\" { x = ", "var.v ? 1 : ", 3000, "1 }"));
    add("f.tf.json", repeated("{\"locals\": ", "{\"a\":", 10000, ""));
    add("g.tf", repeated("resource \"i\" \"j\" { x = <<EOF\n{\"a\": ", "[", 10000, "\nEOF\n}\n"));
    link_all();
}

static void growth_ends(void **state)
{
    (void)state;
    add("a.tf",
        "locals {\n  a0 = [1, 2]\n  s0 = \"xxxxxxxxxxxxxxxx\"\n  b0 = 1\n"
        "  a1 = concat(local.a0, local.a0)\n  a2 = concat(local.a1, local.a1)\n"
        "  a3 = concat(local.a2, local.a2)\n  a4 = concat(local.a3, local.a3)\n"
        "  f = [for x in local.a4 : [for y in local.a4 : [for z in local.a4 : [for w in local.a4 "
        ": [for u in local.a4 : u]]]]]\n}\n"
        "resource \"r\" \"x\" { f = local.f }\n");
    link_all();
    struct facts *f;
    assert_non_null(document("r", 0, &f));
}

static void modules_in_a_circle_end(void **state)
{
    (void)state;
    add("a/main.tf", "module \"b\" { source = \"../b\" }\nresource \"r\" \"x\" { v = 1 }\n");
    add("b/main.tf", "module \"a\" { source = \"../a\" }\nmodule \"self\" { source = \"./\" }\n"
                     "resource \"s\" \"y\" { v = 2 }\n");
    link_all();
    check("r", 0, "v", "1");
    check("s", 0, "v", "2");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(values_are_read, begin, end),
        cmocka_unit_test_setup_teardown(heredocs_keep_space_and_json_is_a_subtree, begin, end),
        cmocka_unit_test_setup_teardown(secrets_are_masked_by_the_name_of_the_variable, begin, end),
        cmocka_unit_test_setup_teardown(json_syntax_is_the_same, begin, end),
        cmocka_unit_test_setup_teardown(broken_files_give_what_is_whole, begin, end),
        cmocka_unit_test_setup_teardown(expressions, begin, end),
        cmocka_unit_test_setup_teardown(optional_attributes_are_not_absent, begin, end),
        cmocka_unit_test_setup_teardown(broken_types_add_nothing, begin, end),
        cmocka_unit_test_setup_teardown(heredocs_stand_in_expressions, begin, end),
        cmocka_unit_test_setup_teardown(sets_are_computed, begin, end),
        cmocka_unit_test_setup_teardown(elements_of_other_resources_are_elements, begin, end),
        cmocka_unit_test_setup_teardown(modules_are_used_with_their_arguments, begin, end),
        cmocka_unit_test_setup_teardown(production_values_are_preferred, begin, end),
        cmocka_unit_test_setup_teardown(other_environments_stand_aside, begin, end),
        cmocka_unit_test_setup_teardown(blocks_are_made_for_each_element, begin, end),
        cmocka_unit_test_setup_teardown(whole_bindings_are_values, begin, end),
        cmocka_unit_test_setup_teardown(manifests_become_documents, begin, end),
        cmocka_unit_test_setup_teardown(terragrunt_calls_modules, begin, end),
        cmocka_unit_test_setup_teardown(files_of_the_repository_are_read, begin, end),
        cmocka_unit_test_setup_teardown(folders_and_templates_of_the_repository_are_read, begin,
                                        end),
        cmocka_unit_test_setup_teardown(templates_are_computed_for_production, begin, end),
        cmocka_unit_test_setup_teardown(nesting_ends, begin, end),
        cmocka_unit_test_setup_teardown(growth_ends, begin, end),
        cmocka_unit_test_setup_teardown(modules_in_a_circle_end, begin, end),
    };
    return cmocka_run_group_tests_name("terraform", tests, NULL, NULL);
}
