/* Settings that frameworks read by name from a module of the repository: DATABASES, EMAIL_TIMEOUT.
 * A slot {slot: global, name: exports.DATABASES.default.OPTIONS.options} asks for them. */
#ifndef LINK_FRAMEWORK_SETTINGS_H
#define LINK_FRAMEWORK_SETTINGS_H

#include "link/resolve.h"

struct module_list { // the modules that define one setting
    uint32_t file[16];
    uint32_t n;
};

struct framework_settings {
    struct map of; // name -> 1 + its list
    vec(struct module_list) lists;
    struct arena *arena;
};

/* Indexes what the settings modules among L's files export. */
void framework_settings_init(struct framework_settings *s, struct linker *l);
/* The value of PATH, a dotted name that starts with "exports."; of several modules the first that
 * has it. NULL: none has. *FILE receives the module's file. */
const struct value *framework_setting(const struct framework_settings *s, struct linker *l,
                                      struct str path, uint32_t *file);

#endif
