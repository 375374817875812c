/* Fields of messages and types: Protobuf, Thrift, GraphQL, and documents that describe data. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "read/reader.h"

extern const struct reader reader_interface, reader_javascript, reader_json, reader_python,
    reader_yaml;

static struct arena keep;
static struct facts out;

// Reads TEXT; the number of fields found. Text and scratch are gone before anything is looked at.
static uint32_t fields_of(const struct reader *r, const char *path, const char *language,
                          struct str text)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct repo_file f = {.path = str_c(path), .language = str_c(language)};
    char *copy = malloc(text.n + 1);
    assert_non_null(copy);
    memcpy(copy, text.n ? text.p : "", text.n);
    copy[text.n] = 0;
    struct read_job job = {.file = &f,
                           .role = STR("production"),
                           .text = {copy, text.n},
                           .scratch = &scratch,
                           .out = &out,
                           .keep = &keep};
    r->read(&job);
    free(copy);
    arena_release(&scratch);
    return (uint32_t)out.tables[FACT_message_field].n;
}

static void expect(uint32_t row, uint32_t line, const char *object, const char *name)
{
    const struct fact_message_field *f = facts_row(&out, FACT_message_field, row);
    assert_string_equal(
        arena_printf(&keep, "%d %.*s.%.*s", (int)f->line, STR_ARG(f->object), STR_ARG(f->name)).p,
        arena_printf(&keep, "%u %s.%s", line, object, name).p);
}

static const char proto[] =
    "syntax = \"proto3\";\n"
    "option go_package = \"x;y\"; // message No { string ssn = 1; }\n"
    "message Customer {\n"
    "  option deprecated = true; reserved 4, 8 to 10;\n"
    "  repeated string email = 2 [(rules).string.email = true];\n"
    "  message Home { string zip_code = 1; enum Kind { A = 0; } }\n"
    "  oneof tax { string tax_id = 11; }\n"
    "  map<string, Home> homes = 3; /* string iban = 13; */\n"
    "}\n"
    "enum Email { UNKNOWN = 0; }\n"
    "service S { rpc Get(Q) returns (A) { option (http) = { a: \"/\" }; } }\n";

static void reads_protobuf(void **state)
{
    (void)state;
    assert_int_equal(fields_of(&reader_interface, "a.proto", "proto", str_c(proto)), 4);
    expect(1, 5, "Customer", "email");
    expect(2, 6, "Home", "zip_code");
    expect(3, 7, "Customer", "tax_id");
    expect(4, 8, "Customer", "homes");
}

static void reads_avro(void **state)
{
    (void)state;
    static const char text[] = "@namespace(\"a.b\")\nprotocol P {\n"
                               "  enum Kind { A, B }\n"
                               "  /** a person */ record Member {\n"
                               "    @aliases([\"mail\"]) string email;\n"
                               "    union { null, string } phone = null;\n"
                               "    map<string> more = {\"a\": \"b\"};\n"
                               "    // string ssn;\n"
                               "  }\n"
                               "  Member find(string ssn);\n}\n";
    assert_int_equal(fields_of(&reader_interface, "a.avdl", "avro", str_c(text)), 3);
    expect(1, 5, "Member", "email");
    expect(2, 6, "Member", "phone");
    expect(3, 7, "Member", "more");
}

static void reads_thrift(void **state)
{
    (void)state;
    static const char text[] = "enum Status { OK = 1 }\n"
                               "struct Person {\n"
                               "  1: required string firstName,\n"
                               "  2: list<string> phones\n"
                               "  3: map<string, string> more = {\"a\": \"b\"},\n"
                               "  # 4: string ssn\n"
                               "  5: string email (secret = \"true\")\n"
                               "}\n"
                               "service P { Person get(1: string ssn) throws (1: E e) }\n";
    assert_int_equal(fields_of(&reader_interface, "a.thrift", "thrift", str_c(text)), 4);
    expect(1, 3, "Person", "firstName");
    expect(2, 4, "Person", "phones");
    expect(3, 5, "Person", "more");
    expect(4, 7, "Person", "email");
}

static void reads_graphql(void **state)
{
    (void)state;
    static const char text[] = "\"\"\"A person. ssn: String\"\"\"\n"
                               "type User implements Node @key(fields: \"id\") {\n"
                               "  email: String! @auth\n"
                               "  posts(first: Int = 10, ssn: String): [Post!]!\n"
                               "  phone: String, birthDate: Date\n"
                               "}\n"
                               "enum Role { ADMIN USER }\n"
                               "extend type User { iban: String }\n";
    assert_int_equal(fields_of(&reader_interface, "s.graphql", "graphql", str_c(text)), 5);
    expect(1, 3, "User", "email");
    expect(2, 4, "User", "posts");
    expect(3, 5, "User", "phone");
    expect(4, 5, "User", "birthDate");
    expect(5, 8, "User", "iban");
}

static void reads_graphql_in_code(void **state)
{
    (void)state;
    static const char js[] = "import gql from 'graphql-tag';\n"
                             "// gql`type Old { ssn: String }`\n"
                             "export const t = gql`\n  type User { email: String! }\n`;\n"
                             "export const q = gql`query { user { phone } }`;\n"
                             "export const u = `#graphql\n  input Guest { name: String }`;\n"
                             "export const open = gql`type Cut { iban: String }";
    static const char py[] = "from ariadne import gql\n\n"
                             "t = gql(\"\"\"\n  type User { email: String! }\n\"\"\")\n"
                             "text = 'type Note { phone: String }'\n";
    assert_int_equal(fields_of(&reader_javascript, "a.js", "javascript", str_c(js)), 2);
    expect(1, 4, "User", "email");
    expect(2, 8, "Guest", "name");
    assert_int_equal(fields_of(&reader_python, "a.py", "python", str_c(py)), 1);
    expect(1, 4, "User", "email");
}

static void reads_documents(void **state)
{
    (void)state;
    assert_int_equal(fields_of(&reader_json, "user.avsc", "json",
                               STR("{\"type\":\"record\",\"name\":\"User\",\"fields\":[\n"
                                   "{\"name\":\"email\",\"type\":\"string\"}]}")),
                     1);
    expect(1, 2, "User", "email");
    assert_int_equal(fields_of(&reader_yaml, "openapi.yaml", "yaml",
                               STR("openapi: 3.0.0\ncomponents:\n  schemas:\n    Person:\n"
                                   "      properties:\n        email: {type: string}\n"
                                   "        properties: {type: object}\n")),
                     2);
    expect(1, 6, "Person", "email");
    expect(2, 7, "Person", "properties");
    assert_int_equal(fields_of(&reader_yaml, "values.yaml", "yaml",
                               STR("properties:\n  email: {type: string}\n")),
                     0);
}

// Cut anywhere, closed too often, nested without end, and one field too many.
static void survives_hostile_input(void **state)
{
    (void)state;
    for (size_t n = 0; n < sizeof proto; n++)
        for (int l = 0; l < 4; l++)
            fields_of(&reader_interface, "a",
                      l == 0   ? "proto"
                      : l == 1 ? "thrift"
                      : l == 2 ? "avro"
                               : "graphql",
                      (struct str){proto, n});
    fields_of(&reader_interface, "a.proto", "proto", STR("}}}} message X { string email = 1; }"));
    expect(1, 1, "X", "email");
    enum { DEEP = 100000 };
    char *text = malloc(16 * DEEP);
    assert_non_null(text);
    memset(text, '{', DEEP);
    assert_int_equal(fields_of(&reader_interface, "a.proto", "proto", (struct str){text, DEEP}), 0);
    size_t n = (size_t)sprintf(text, "message M {");
    for (int i = 0; i < MESSAGE_FIELDS_MAX + 50; i++)
        n += (size_t)sprintf(text + n, "int f=1;");
    assert_int_equal(fields_of(&reader_interface, "a.proto", "proto", (struct str){text, n}),
                     MESSAGE_FIELDS_MAX);
    assert_int_equal(out.tables[FACT_note].n, 1);
    free(text);
}

int main(void)
{
    arena_init(&keep);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_protobuf),
        cmocka_unit_test(reads_thrift),
        cmocka_unit_test(reads_avro),
        cmocka_unit_test(reads_graphql),
        cmocka_unit_test(reads_graphql_in_code),
        cmocka_unit_test(reads_documents),
        cmocka_unit_test(survives_hostile_input),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
