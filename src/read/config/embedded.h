/* Files that a configuration document carries as texts. */
#ifndef READ_CONFIG_EMBEDDED_H
#define READ_CONFIG_EMBEDDED_H

#include "read/config/tree.h"
#include "read/reader.h"

/* Adds the documents of the YAML texts in the ConfigMaps of T, as config_emit does. */
void config_embedded(struct read_job *job, const struct tree *t);

#endif
