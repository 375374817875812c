/* What a configuration document is: a Kubernetes object, a compose file, Prometheus rules, ... */
#ifndef READ_CONFIG_KIND_H
#define READ_CONFIG_KIND_H

#include "read/config/tree.h"

struct config_kind {
    struct str kind;      // as in document.kind; STR_NONE unknown
    struct str name;      // metadata.name or alike
    struct str namespace; // metadata.namespace
    struct str api;       // apiVersion or schema
};

/* Kind of document ROOT of the file PATH, by its keys first, by its name where that is the tools'
 * own convention. Texts are borrowed from T or static. */
struct config_kind config_kind_of(const struct tree *t, uint32_t root, struct str path);
/* True for files whose content is configuration although they look like data: package.json, ... */
bool config_kind_known_name(struct str path);

#endif
