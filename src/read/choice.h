/* Which readers take which file: by its language, by its name. */
#ifndef READ_CHOICE_H
#define READ_CHOICE_H

#include "base/map.h"
#include "read/reader.h"

struct choice_pattern {
    struct str text, tail; // tail: what every name that it matches ends in
    bool whole;            // it is held against the whole path
    uint64_t reader;
};

struct choice {
    struct map languages; // classify_language name -> set number
    struct map names;     // file name written out by a reader -> set number
    vec(uint64_t) sets;   // of readers, bit i for readers[i]; number 0 is empty
    vec(struct choice_pattern) patterns;
};

/* Takes the readers' declarations apart, once a run. */
void choice_init(struct choice *c, struct arena *a);
/* The readers that take F, a bit for each index of readers[]. Read-only: any thread. */
uint64_t choice_readers(const struct choice *c, const struct repo_file *f);

#endif
