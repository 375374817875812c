/* The version of the program and its checklist, and the schemas of what it reads and writes: of the
 * JSON report, and of prod-readiness.yaml, for editors. The latter names the items that there are,
 * so that an editor can offer them. */
#include "base/data.h"
#include "cli/items.h"
#include "report/json.h"
#include "version.h"

#include <string.h>

static const struct data_file *find_data(const char *path)
{
    for (size_t i = 0; i < data_files_n; i++)
        if (strcmp(data_files[i].path, path) == 0)
            return &data_files[i];
    return NULL;
}

// The parameters of each item that has some; others may not stand under `policy`.
static json_t *policy_of(struct json_maker *b, const struct checklist *c)
{
    json_t *properties = json_object();
    for (uint32_t i = 0; i < c->items.n; i++) {
        const struct item *item = &c->items.v[i];
        json_t *parameters = json_object();
        for (uint32_t k = 0; k < item->parameters.n; k++)
            json_object_set_new(parameters, arena_cstr(b->arena, item->parameters.v[k]),
                                json_pack("{s:s}", "$ref", "#/$defs/text"));
        if (item->parameters.n)
            json_object_set_new(properties, arena_cstr(b->arena, item->id),
                                json_pack("{s:s, s:b, s:O}", "type", "object",
                                          "additionalProperties", 0, "properties", parameters));
        json_decref(parameters);
    }
    return properties;
}

// SCHEMA with the ids of the items; those of a repository begin with `custom.`.
static void add_items(struct json_maker *b, json_t *schema, const struct checklist *c)
{
    json_t *ids = json_array(), *defs = json_object_get(schema, "$defs");
    for (uint32_t i = 0; i < c->items.n; i++)
        json_array_append_new(ids, json_text(b, c->items.v[i].id));
    json_object_set_new(defs, "item",
                        json_pack("{s:[{s:o}, {s:s, s:s}]}", "anyOf", "enum", ids, "type", "string",
                                  "pattern", "^custom\\."));
    json_t *policy = json_object_get(defs, "policy");
    json_object_set_new(policy, "properties", policy_of(b, c));
    json_object_set_new(
        policy, "patternProperties",
        json_pack("{s:O}", "^custom\\.", json_object_get(policy, "additionalProperties")));
    json_object_set_new(policy, "additionalProperties", json_false());
}

static int print_configuration(struct cli *cli, const struct data_file *file)
{
    struct checklist c;
    struct buf out;
    int code = items_load(cli, &c);
    if (code)
        return code;
    struct json_maker b = {cli->arena, TEXT_UTF8};
    json_t *schema = json_loadb((const char *)file->bytes, file->n, 0, NULL);
    if (!schema)
        return cli_usage(cli, "the schema of this build is damaged");
    add_items(&b, schema, &c);
    buf_init(&out, cli->arena);
    json_print(&out, schema);
    return cli_print(cli, buf_take(&out));
}

static int print_schema(struct cli *cli)
{
    str_vec words = cli->options.arguments;
    bool report = !words.n || str_eq(words.v[0], STR("report"));
    if (!report && !str_eq(words.v[0], STR("config")))
        return cli_usage(cli, "there is no schema '%.*s'; there are report and config",
                         STR_ARG(words.v[0]));
    const struct data_file *file =
        find_data(report ? "schema/report.schema.json" : "schema/prod-readiness.schema.json");
    if (!file)
        return cli_usage(cli, "this build holds no schema");
    if (!report)
        return print_configuration(cli, file);
    return cli_print(cli, (struct str){(const char *)file->bytes, file->n});
}

static int run(struct cli *cli)
{
    if (option_given(&cli->options, OPTION_schema))
        return print_schema(cli);
    if (cli->options.arguments.n)
        return cli_usage(cli, "'%.*s': which of it? --schema config prints a schema",
                         STR_ARG(cli->options.arguments.v[0]));
    return cli_print(
        cli, STR("prod-readiness " PROD_READINESS_VERSION ", checklist " CHECKLIST_VERSION "\n"));
}

const struct command command_version = {
    .name = "version",
    .summary = "the version of the program and its checklist",
    .usage = "[report|config]",
    .details = "With --schema it prints a JSON Schema: that of the JSON report, or of\n"
               "prod-readiness.yaml, for editors:\n"
               "  prod-readiness version --schema config > prod-readiness.schema.json",
    .options = OPTION_BIT(schema) | OPTION_BIT(help),
    .arguments_max = 1,
    .run = run,
};
