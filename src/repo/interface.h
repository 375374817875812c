/* Which code belongs to a user interface that runs in a browser: not the service, so nothing in it
 * is judged. It is decided from what files import, before anything is parsed, because interfaces
 * are often the larger half of a repository; and once more from what parsing showed. */
#ifndef REPO_INTERFACE_H
#define REPO_INTERFACE_H

#include "base/graph.h"
#include "repo/repo.h"

enum interface_sign {      // what a file shows of itself
    INTERFACE_CODE = 1,    // it is code that may take part
    INTERFACE_DRAWS = 2,   // it holds elements, or loads a library that draws
    INTERFACE_SERVES = 4,  // it loads what only servers have
    INTERFACE_BROWSER = 8, // it says that it runs in a browser
    INTERFACE_BUILDS = 16, // it configures or does the building
};

/* The signs of importing MODULE: INTERFACE_DRAWS, INTERFACE_SERVES, both or 0. */
unsigned interface_module(struct str module);
/* True when the name of PATH is that of a build tool's configuration. */
bool interface_builds(struct str path);
/* True when PATH is a script that is handed to browsers as it lies there, or bundled for them, by the
 * conventions of web frameworks: public/sw.js, wwwroot/app.js, resources/js of Laravel. */
bool interface_served(struct str path);
/* True when TEXT begins with the directive 'use client'. */
bool interface_directive(struct str text);

/* Sets BROWSER[i] for each file of REPO that only runs in a browser, by its own word or because it
 * lies in the directories of an interface (many files draw, none serves) or is only loaded from
 * there, and no code of the service loads it. SIGNS holds the interface_sign bits of every file, 0
 * for what is no code; EDGES say who imports whom. SIGNS and BROWSER have repo->files.n elements;
 * working memory comes from A. */
void interface_find(const struct repo *repo, const unsigned char *signs, const edge_vec *edges,
                    struct arena *a, bool *browser);

#endif
