/* Kustomize: bases, components and overlays of the repository put together. Source of the format:
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization. */
#ifndef RENDER_KUSTOMIZE_H
#define RENDER_KUSTOMIZE_H

#include "render/environment.h"
#include "render/rendered.h"

struct resource { // an object on its way through the overlays; it has a tree of its own
    uint32_t file;
    struct tree *t;
    uint32_t root;
    struct str first_name; // before prefixes and suffixes
    bool gone, generated;
};

struct kustomization {
    uint32_t file;
    struct str directory;
    struct tree t;
    uint32_t root;
    bool component, used, selected;
    bool built; // some overlay for production builds upon it
    enum environment_rank rank;
    uint32_t group; // kustomizations that are connected share a number
};

struct build { // what one overlay gives
    struct kustomize *k;
    struct arena *a;
    vec(struct resource) resources;
    uint32_t from;   // first resource that the current kustomization sees
    uint32_t visits; // kustomizations so far, capped
    uint64_t nodes;  // copied so far, capped
};

struct kustomize {
    struct rendered *r;
    struct arena *a;
    vec(struct kustomization) all;
    uint8_t *parts; // of each file: PART_ flags
    uint64_t steps; // left for all of them
};

enum { PART_RESOURCE = 1, PART_PATCH = 2, PART_NAMED = 4 };

/* Renders all kustomizations that stand for production. */
void kustomize_render(struct rendered *r);
/* Index of the kustomization in DIRECTORY, -1 none. */
int64_t kustomize_at(const struct kustomize *k, struct str directory);
/* Calls VISIT for each element of the lists KEYS (space-separated) of X that is a path. */
void kustomize_paths(const struct kustomization *x, const char *keys,
                     void (*visit)(void *context, struct str path, uint32_t line), void *context);

/* Appends to B what kustomization INDEX gives, its bases first. */
void kustomize_build(struct build *b, uint32_t index, uint32_t depth);
/* The generated ConfigMaps and Secrets of X. */
void kustomize_generate(struct build *b, const struct kustomization *x);
/* replacements: of X. */
void kustomize_replace(struct build *b, const struct kustomization *x);
/* namePrefix and nameSuffix, with the references that follow. */
void kustomize_rename(struct build *b, const struct kustomization *x);

struct patch { // where the nodes of a patch stand
    const struct tree *t;
    uint32_t root;
    struct str path;
    uint32_t line; // added to its lines: it is a text inside that file
};

/* Merges P into R as Kubernetes does: lists of known kinds by their merge keys. */
void patch_merge(struct build *b, struct resource *r, const struct patch *p);
/* Merges P into R as Helm merges values: maps by key, everything else replaced, null removes. */
void patch_merge_plain(struct build *b, struct resource *r, const struct patch *p);
/* Applies the operations of RFC 6902 that P lists. */
void patch_operations(struct build *b, struct resource *r, const struct patch *p);
/* Takes N steps; false when there are none left. */
bool kustomize_step(struct build *b, uint64_t n);
/* Copies NODE of P below PARENT of R under KEY; returns the copy, TREE_NONE past the limits. */
uint32_t patch_copy(struct build *b, struct resource *r, uint32_t parent, struct str key,
                    const struct patch *p, uint32_t node);
void patch_unlink(struct tree *t, uint32_t node);
/* Sets the scalar at the dotted PATH of R, making maps on the way; it stands at LINE of FILE. */
void patch_set(struct build *b, struct resource *r, const char *path, struct str value,
               enum tree_type type, struct str file, uint32_t line);

#endif
