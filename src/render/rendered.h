/* What is rendered takes the place of what was read: documents of a template or of a manifest that
 * an overlay changes are replaced, never doubled. */
#ifndef RENDER_RENDERED_H
#define RENDER_RENDERED_H

#include "read/config/tree.h"
#include "read/read.h"

struct rendered {
    struct arena *a; // rows live here
    const struct repo *repo;
    struct read_result *read;
    bool *replaced; // for each file: its first reading is gone
};

void rendered_init(struct rendered *r, struct arena *a, const struct repo *repo,
                   struct read_result *read);
/* True for files whose documents count: what is vendored, generated or unreadable has none. */
bool rendered_counts(const struct rendered *r, uint32_t file);
/* Drops the documents and notes that reading gave for FILE, once. */
void rendered_replace(struct rendered *r, uint32_t file);
/* Adds the documents of T to those of FILE. */
void rendered_add(struct rendered *r, uint32_t file, const struct tree *t);
/* Adds a document without nodes and of the role "off", for an object that is there but not
 * what production gets; WHY goes into its note. So it counts nowhere, but can be told from what is
 * not there at all. */
void rendered_disabled(struct rendered *r, uint32_t file, uint32_t line, struct str kind,
                       struct str name, const char *why);
/* Makes all documents of FILE such. */
void rendered_disable(struct rendered *r, uint32_t file, const char *why);
void rendered_note(struct rendered *r, uint32_t file, uint32_t line, const char *kind,
                   struct str text);
/* The text of FILE in A; STR_NONE when it cannot be read. */
struct str rendered_text(const struct rendered *r, uint32_t file, struct arena *a);
/* Adds the parsed FILE to T. False when it cannot be read or is malformed. */
bool rendered_parse(const struct rendered *r, uint32_t file, struct tree *t);
/* First file of the repository at or behind PATH, in path order. */
uint32_t rendered_from(const struct rendered *r, struct str path);
/* DIRECTORY joined with RELATIVE, with . and .. resolved; STR_NONE when it leaves the repository or
 * is an address of the network. */
struct str rendered_path(struct arena *a, struct str directory, struct str relative);

#endif
