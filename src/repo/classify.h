/* What a path says about its file: language and role. Content is only asked where the path cannot
 * tell (generated markers, shebang lines), see classify_content. Names follow the common use of
 * GitHub Linguist and the languages' own tools. */
#ifndef REPO_CLASSIFY_H
#define REPO_CLASSIFY_H

#include "repo/repo.h"

/* Language by name: javascript, typescript, tsx, python, go, java, kotlin, csharp, ruby, rust, php,
 * scala, elixir, c, cpp, swift, shell, yaml, json, toml, ini, properties, env, xml, dockerfile,
 * makefile, sql, markdown, rst, asciidoc, text, hcl, html, css, proto, graphql, prisma, jinja,
 * template, nginx, codeowners, lock, ... "binary" for names that never hold text (images, archives,
 * fonts): nobody need open those. STR_NONE when unknown (then treated as data). */
struct str classify_language(struct str path);
/* The path that PATH gets when Ansible has filled it in: deploy/nginx.conf.j2 is deploy/nginx.conf,
 * where that names a format of configuration; PATH itself for everything else. */
struct str classify_rendered_path(struct str path);
/* Language that the "#!" line at the start of HEAD names; STR_NONE when there is none or it is
 * unknown. For files whose name says nothing. */
struct str classify_shebang(struct str head);
/* Role by path alone: test directories and names of all ecosystems, examples, docs, vendored
 * (vendor, node_modules, third_party, dist bundles...), generated names. PATH is relative to the
 * root, so a service that lies under a tests/ directory of another repository is production. */
enum file_role classify_role(struct str path, struct str language);
/* Role after a look at the first bytes: generated markers ("DO NOT EDIT", "@generated"), minified
 * bundles, vendored licence banners. Never turns test into production. */
enum file_role classify_content(enum file_role role, struct str language, struct str head);
/* True for the name of a programming language: its files hold what the service does. */
bool classify_is_code(struct str language);
/* True for bytes that are no text: a NUL in the first 8 KB. */
bool classify_binary(struct str head);

#endif
