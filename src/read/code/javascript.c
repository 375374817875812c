/* JavaScript, TypeScript and TSX as code facts. One recursive walk over the syntax tree, bounded by
 * TREE_DEPTH_MAX, writes the file's IR (ir.h); names are resolved inside the file on the way,
 * because declarations are hoisted when their scope is entered. The three grammars differ in few
 * node kinds, so one walk serves all.
 *
 * The walk builds in the job's scratch arena; the finished arrays are copied once, without the
 * slack of growing, to the arena that link keeps. Texts are slices of one copy of the source, which
 * costs less than copying each name. */
#include "read/code/javascript.h"

#include <pthread.h>
#include <string.h>

const TSLanguage *tree_sitter_javascript(void);
const TSLanguage *tree_sitter_typescript(void);
const TSLanguage *tree_sitter_tsx(void);

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#define TOKEN(name, text) {text, true},
#include "read/code/javascript_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/javascript_names.def"
};

_Static_assert((int)JS_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar javascript, typescript, tsx;
} grammars = {.once = PTHREAD_ONCE_INIT};

static void init_grammars(void)
{
    syntax_grammar_init(&grammars.javascript, tree_sitter_javascript(), kind_names, JS_KINDS,
                        field_names, JS_FIELDS);
    syntax_grammar_init(&grammars.typescript, tree_sitter_typescript(), kind_names, JS_KINDS,
                        field_names, JS_FIELDS);
    syntax_grammar_init(&grammars.tsx, tree_sitter_tsx(), kind_names, JS_KINDS, field_names,
                        JS_FIELDS);
}

static const struct syntax_grammar *grammar_for(const struct read_job *job)
{
    pthread_once(&grammars.once, init_grammars);
    struct str language = job->file->language;
    if (str_eq(language, STR("typescript")))
        return &grammars.typescript;
    // Flow's annotations are near enough to TypeScript's; plain JavaScript would break at each.
    if (str_eq(language, STR("tsx")) || str_contains(str_sub(job->text, 0, 1024), STR("@flow")))
        return &grammars.tsx;
    return &grammars.javascript;
}

static bool imports_any(const struct code_file *c, const char *const *modules, size_t n)
{
    for (uint32_t i = 1; i < c->imports.n; i++) {
        struct str module = c->imports.v[i].module;
        for (size_t k = 0; k < n; k++) {
            struct str name = str_c(modules[k]);
            if (str_eq(module, name) || (str_ends(name, STR("/")) && str_starts(module, name)) ||
                (str_ends(name, STR(":")) && str_starts(module, name)))
                return true;
        }
    }
    return false;
}

static bool serves(const struct code_file *c)
{
    static const char *const modules[] = {
        "node:",
        "express",
        "fastify",
        "@fastify/",
        "koa",
        "@koa/",
        "@hapi/",
        "@nestjs/",
        "hono",
        "hono/",
        "http",
        "https",
        "http2",
        "fs",
        "fs/promises",
        "net",
        "path",
        "os",
        "child_process",
        "worker_threads",
        "crypto",
        "pg",
        "next/server",
        "next/headers",
        "server-only",
        "react-dom/server",
        "puppeteer",
        "playwright",
        "jsdom",
        "cheerio",
        "elysia",
        "@elysiajs/",
        "bun",
        "bun:",
        "cloudflare:",
        "ioredis",
        "redis",

        "mysql2",
        "mysql2/",
        "knex",

        "bullmq",
        "kafkajs",
        "amqplib",
        "@apollo/server",
        "graphql-yoga",
        "nodemailer",
        "winston",

        "restify",
        "polka",
        "aws-lambda",
        "@grpc/grpc-js",
        "firebase-admin",
        "jsonwebtoken",
        "bcrypt",
        "argon2",
    };
    return imports_any(c, modules, sizeof modules / sizeof *modules);
}

static bool for_building(struct str path)
{
    static const char *const patterns[] = {
        "{vite,vitest,webpack,rollup,next,nuxt,jest}*.config.*",
        "{eslint,tailwind,postcss,babel,prettier}*.config.*",
        "{playwright,cypress,commitlint,svelte,astro,tsup,tsdown,esbuild,karma,metro,vue}.config.*",
        "{stylelint,lint-staged,craco,release,rspack,rolldown,rsbuild,remix,wdio}.config.*",
        "webpack.*.{js,ts,cjs,mjs}",
        "{build,esbuild,bundle}.{js,cjs,mjs}",
        "{gulpfile,Gruntfile}.*",
        ".{eslintrc,babelrc,prettierrc,lintstagedrc,stylelintrc}.*",
    };
    struct str name = path_base(path);
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
        if (path_match(str_c(patterns[i]), name))
            return true;
    return false;
}

static bool client_directive(const struct js *js)
{
    // Directives stand before any statement, so the head of the file holds them.
    struct str head = str_sub(js->syntax->text, 0, 2048), line;
    while (str_line(&head, &line)) {
        line = str_trim(line);
        if (str_starts(line, STR("'use client'")) || str_starts(line, STR("\"use client\"")))
            return true;
        bool comment = !line.n || line.p[0] == '/' || line.p[0] == '*' || line.p[0] == '#';
        if (!comment && line.p[0] != '\'' && line.p[0] != '"')
            return false;
    }
    return false;
}

static bool draws(const struct code_file *c)
{
    static const char *const modules[] = {
        "react",
        "react-native",
        "react-native/",
        "@react-native/",
        "@react-navigation/",
        "expo",
        "expo-router",
        "vue",
        "vue-router",
        "pinia",
        "svelte",
        "svelte/",
        "solid-js",
        "preact",
        "preact/",
        "@angular/",
        "mobx-react",
        "react-router-dom",
        "react-redux",
        "zustand",
        "jotai",
        "styled-components",
        "@emotion/",
        "@tauri-apps/",
        "@ionic/",
    };
    return imports_any(c, modules, sizeof modules / sizeof *modules);
}

// What a framework that draws on the server calls there, beside the component.
static bool exports_server_part(const struct code_file *c)
{
    static const char *const names[] = {
        "getServerSideProps", "getStaticProps",       "getInitialProps", "loader", "action",
        "generateMetadata",   "generateStaticParams", "handler"};
    for (uint32_t i = 1; i < c->exports.n; i++)
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (str_eq(c->exports.v[i].name, str_c(names[k])))
                return true;
    return false;
}

// A component with state or effects: what it does, it does in the browser.
static bool uses_hooks(const struct code_file *c)
{
    for (uint32_t i = 1; i < c->imports.n; i++) {
        const struct code_import *m = &c->imports.v[i];
        bool hook = str_starts(m->name, STR("use")) && m->name.n > 3 && m->name.p[3] >= 'A' &&
                    m->name.p[3] <= 'Z' && !str_starts(m->name, STR("useTranslation")) &&
                    !m->type_only;
        if (hook)
            return true;
    }
    return false;
}

/* Where the file runs, as far as it tells itself. */
static const char *scope_of(const struct js *js)
{
    static const char *const browser[] = {"react-dom", "react-dom/client"};
    const struct code_file *c = js->code;
    if (for_building(c->path))
        return "build";
    if (client_directive(js) || imports_any(c, browser, sizeof browser / sizeof *browser))
        return "browser";
    if (serves(c))
        return "service";
    if ((js->jsx && js->window) || js->document)
        return "browser";
    if (js->jsx && uses_hooks(c) && !exports_server_part(c))
        return "browser";
    if (path_under(c->path, STR("scripts")) || path_under(c->path, STR("tools")))
        return "build";
    return "service";
}

static void note(const struct js *js, const char *kind, uint32_t line, const char *text)
{
    facts_add(js->job->out, note, .path = js->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

static void read_tree(struct js *js)
{
    struct syntax_node root = syntax_root(js->syntax);
    js->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    js->job->error_nodes = syntax_errors(js->syntax, &line);
    if (js->job->error_nodes)
        note(js, "parse-error", line, "the syntax was not understood everywhere");

    struct js_frame module = {.function = CODE_MODULE};
    // cppcheck-suppress autoVariables ; taken back at the end
    js->frame = &module;
    js_scope_open(js);
    js_hoist_vars(js, root);
    js_statements(js, root);
    js_mark_exported(js);
    js->code->scope = scope_of(js);
    js->code->markup = js->jsx || str_ends(js->code->path, STR("sx")); // .tsx, .jsx
    js->code->draws = draws(js->code);
    js->code->serves = serves(js->code);
    if (js->cut)
        note(js, "cut", 0, "nested too deeply; the innermost parts were not read");
    if (js->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(js, "cut", 0, "too many expressions; the rest was not read");
    js->frame = NULL;
}

static void read(struct read_job *job)
{
    struct js js = {.job = job, .scratch = job->scratch};
    js.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                            arena_str(job->keep, job->file->language));
    js.code->unit = job->file->unit;
    map_init(&js.names, job->scratch);
    vec_push(job->scratch, &js.pending, 0); // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&js, "skipped", 0, "too large to be parsed");
    } else {
        js.syntax = syntax_parse(grammar_for(job), arena_str(job->keep, job->text), job->scratch);
        if (js.syntax)
            read_tree(&js);
        else
            note(&js, "parse-error", 0, "the parser gave up: too much work for the size");
    }
    job->code = code_file_settle(js.code, job->keep);
}

const struct reader reader_javascript = {
    .name = "javascript",
    .languages = "javascript typescript tsx",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
