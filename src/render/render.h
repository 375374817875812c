/* Configuration that is written in parts, put together: Helm charts with their values, Kustomize
 * overlays with their bases. What comes out are the same document and node rows that a plain
 * manifest gives. */
#ifndef RENDER_RENDER_H
#define RENDER_RENDER_H

#include "read/read.h"

/* Replaces, in READ, the documents of templates and patched manifests by what they become. New rows
 * live in A. What could not be rendered keeps what was read of it, with a note. */
void render_all(struct read_result *read, const struct repo *repo, struct arena *a);

#endif
