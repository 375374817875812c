/* A directory is an interface's when many of its files draw and none serves; what such files import
 * is the interface's too, unless code that serves, or that no interface reaches, loads it. */
#include "repo/interface.h"

#include "base/map.h"

enum {
    DRAWING_MIN = 4,     // files that draw, before a directory can be an interface
    DRAWING_SHARE = 25,  // ... per cent of its files
    DRAWING_MOST = 33,   // ... where parts of it do not draw at all
    SERVING_SHARE = 100, // files that serve are fewer than one in that many
    HEAD = 2048,         // bytes that may hold directives
};

// Modules by name; a name that ends in '/' or ':' stands for all that begin with it.
static const char *const serving_modules[] = {
    "@apollo/server",
    "@elysiajs/",
    "@fastify/",
    "@grpc/grpc-js",
    "@hapi/",
    "@koa/",
    "@nestjs/",
    "amqplib",
    "argon2",
    "aws-lambda",
    "bcrypt",
    "bullmq",
    "bun",
    "bun:",
    "cheerio",
    "child_process",
    "cloudflare:",
    "crypto",
    "elysia",
    "express",
    "fastify",
    "firebase-admin",
    "fs",
    "fs/promises",
    "graphql-yoga",
    "hono",
    "hono/",
    "http",
    "http2",
    "https",
    "ioredis",
    "jsdom",
    "jsonwebtoken",
    "kafkajs",
    "knex",
    "koa",
    "mysql2",
    "mysql2/",
    "net",
    "next/headers",
    "next/server",
    "node:",
    "nodemailer",
    "os",
    "path",
    "pg",
    "playwright",
    "polka",
    "puppeteer",
    "react-dom/server",
    "redis",
    "restify",
    "server-only",
    "winston",
    "worker_threads",
};

static const char *const drawing_modules[] = {
    "@angular/",
    "@emotion/",
    "@ionic/",
    "@react-native/",
    "@react-navigation/",
    "@tauri-apps/",
    "expo",
    "expo-router",
    "jotai",
    "mobx-react",
    "pinia",
    "preact",
    "preact/",
    "react",
    "react-native",
    "react-native/",
    "react-redux",
    "react-router-dom",
    "solid-js",
    "styled-components",
    "svelte",
    "svelte/",
    "vue",
    "vue-router",
    "zustand",
};

static bool is_one_of(struct str module, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (names[i][0] != module.p[0])
            continue;
        struct str name = str_c(names[i]);
        char last = name.p[name.n - 1];
        if (last == '/' || last == ':' ? str_starts(module, name) : str_eq(module, name))
            return true;
    }
    return false;
}

unsigned interface_module(struct str module)
{
    if (!module.n || module.p[0] == '.')
        return 0;
    unsigned signs = 0;
    if (is_one_of(module, drawing_modules, sizeof drawing_modules / sizeof *drawing_modules))
        signs |= INTERFACE_DRAWS;
    if (is_one_of(module, serving_modules, sizeof serving_modules / sizeof *serving_modules))
        signs |= INTERFACE_SERVES;
    return signs;
}

bool interface_builds(struct str path)
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

bool interface_served(struct str path)
{
    static const char *const patterns[] = {
        "**/{public,static,wwwroot,webroot,htdocs}/**/*.{js,mjs,jsx}",
        "**/{resources/js,resources/assets,app/javascript,app/assets,assets/js}/**/*.*",
        "**/{service-worker,serviceworker,sw}.js",
    };
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
        if (path_match(str_c(patterns[i]), path))
            return true;
    return false;
}

bool interface_directive(struct str text)
{
    struct str head = str_sub(text, 0, HEAD), line;
    while (str_line(&head, &line)) { // directives stand before any statement
        line = str_trim(line);
        if (str_starts(line, STR("'use client'")) || str_starts(line, STR("\"use client\"")))
            return true;
        bool comment = !line.n || line.p[0] == '/' || line.p[0] == '*' || line.p[0] == '#';
        if (!comment && line.p[0] != '\'' && line.p[0] != '"')
            return false;
    }
    return false;
}

struct tally {
    uint32_t files, drawing, serving;
};

struct spread {
    const struct repo *repo;
    const unsigned char *signs;
    struct graph imports;
    struct arena *arena;
    struct map directories; // directory -> number of its tally
    vec(struct tally) tallies;
    bool *rendered; // per unit: a framework runs its pages on the server
};

// Frameworks that run components on the server show by their configuration and by what they call
// their files.
static bool renders_on_server(struct str path)
{
    static const char *const names[] = {
        "{next,nuxt,remix,react-router,svelte,astro,gatsby,blitz,vike}{.config,-config}.*",
        "{_app,_document}.{tsx,jsx,js}", "+{page,layout,server}*", "entry.server.*"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (path_match(str_c(names[i]), path_base(path)))
            return true;
    return path_match(STR("{app,**/app}/**/{page,layout}.{tsx,jsx,js}"), path) ||
           path_match(STR("{app,**/app}/{page,layout}.{tsx,jsx,js}"), path);
}

static bool is_component(struct str path)
{
    return str_ends(path, STR(".vue")) || str_ends(path, STR(".svelte"));
}

static void count(struct spread *s, struct str path, bool drawing, bool serving)
{
    for (struct str d = path_directory(path); d.n; d = path_directory(d)) {
        uint32_t *number = map_at(&s->directories, d, 0);
        if (!*number) {
            *number = s->tallies.n;
            vec_push(s->arena, &s->tallies, (struct tally){0});
        }
        struct tally *t = &s->tallies.v[*number];
        t->files++;
        t->drawing += drawing;
        t->serving += serving;
    }
}

static void count_all(struct spread *s)
{
    for (uint32_t i = 0; i < s->repo->files.n; i++) {
        const struct repo_file *f = &s->repo->files.v[i];
        if (f->role != ROLE_PRODUCTION)
            continue;
        if (renders_on_server(f->path))
            s->rendered[f->unit] = true;
        if (is_component(f->path))
            count(s, f->path, true, false);
        else if (s->signs[i] & INTERFACE_CODE)
            count(s, f->path, s->signs[i] & (INTERFACE_DRAWS | INTERFACE_BROWSER),
                  s->signs[i] & INTERFACE_SERVES);
    }
}

static bool of_interface(const struct spread *s, uint32_t file)
{
    const struct repo_file *f = &s->repo->files.v[file];
    if ((s->signs[file] & INTERFACE_SERVES) || s->rendered[f->unit])
        return false;
    if (s->signs[file] & INTERFACE_DRAWS)
        return true;
    bool mixed = false; // nothing draws in its part of the directory
    for (struct str d = path_directory(f->path); d.n; d = path_directory(d)) {
        const struct tally *t = &s->tallies.v[map_get(&s->directories, d, 0)];
        uint32_t share = mixed ? DRAWING_MOST : DRAWING_SHARE;
        if (t->drawing >= DRAWING_MIN && t->drawing * 100 >= t->files * share &&
            t->serving * SERVING_SHARE <= t->files)
            return true;
        mixed |= t->drawing == 0;
        struct str name = path_base(d);
        if (str_eq(name, STR("server")) || str_eq(name, STR("backend")))
            return false;
    }
    return false;
}

// Marks FIRST and what it imports, directly and through others.
static void reach(const struct spread *s, bool *reached, uint32_t *queue, uint32_t first)
{
    uint32_t open = 0;
    queue[open++] = first;
    reached[first] = true;
    while (open) {
        uint32_t file = queue[--open];
        for (uint32_t k = s->imports.start[file]; k < s->imports.start[file + 1]; k++) {
            uint32_t next = s->imports.neighbours[k];
            if (!reached[next]) {
                reached[next] = true;
                queue[open++] = next;
            }
        }
    }
}

void interface_find(const struct repo *repo, const unsigned char *signs, const edge_vec *edges,
                    struct arena *a, bool *browser)
{
    uint32_t n = repo->files.n;
    struct spread s = {.repo = repo, .signs = signs, .arena = a};
    map_init(&s.directories, a);
    vec_push(a, &s.tallies, (struct tally){0}); // number 0 is no directory's
    s.rendered = arena_array(a, bool, repo->units.n + 1);
    s.imports = graph_build(a, n, edges, false);
    bool *drawn = arena_array(a, bool, n + 1);  // of an interface, or for one
    bool *loaded = arena_array(a, bool, n + 1); // by code of the service
    uint32_t *queue = arena_array(a, uint32_t, n + 1);
    count_all(&s);
    for (uint32_t i = 0; i < n; i++)
        if ((signs[i] & INTERFACE_CODE) && !drawn[i] && of_interface(&s, i))
            reach(&s, drawn, queue, i);
    for (uint32_t i = 0; i < n; i++) {
        bool starts = (signs[i] & INTERFACE_CODE) && repo->files.v[i].role == ROLE_PRODUCTION &&
                      !(signs[i] & (INTERFACE_BROWSER | INTERFACE_BUILDS)) &&
                      ((signs[i] & INTERFACE_SERVES) || !drawn[i]);
        if (starts && !loaded[i])
            reach(&s, loaded, queue, i);
    }
    for (uint32_t i = 0; i < n; i++)
        browser[i] = (signs[i] & INTERFACE_BROWSER) ||
                     (drawn[i] && !loaded[i] && !(signs[i] & INTERFACE_BUILDS));
}
