/* The state of one reading, shared by its parts (read.c, same.c). Not for anyone else: the rest of the
 * program sees read.h. */
#ifndef READ_READING_H
#define READ_READING_H

#include "base/graph.h"
#include "read/read.h"
#include "read/reader.h"
#include "read/secrets/secrets.h"

#include <stdatomic.h>

enum { READERS_PER_FILE = 6 };

struct sieve; // sieve/sieve.h
struct sieve_scratch;

struct plan { // what is to be done with one file
    const struct reader *readers[READERS_PER_FILE];
    uint32_t n;
    bool code;  // one of them is a code reader
    bool plain; // one of them reads whatever the sieve says
    bool one_of_many;
};

struct worker {
    struct arena file; // reset after each file
    struct sieve_scratch *scratch;
    struct arena *facts; // rows: live until they are stored
    struct arena *code;  // parsed code: lives until it is linked
    struct arena spans;  // of secrets: live as the result does
    struct secret_worker *secrets;
    edge_vec edges; // who imports whom
};

struct reading {
    struct arena *arena;
    const struct repo *repo;
    const struct modules *modules;
    struct read_options options;
    uint32_t threads;
    struct read_result *out;
    struct plan *plans;
    bool *kept;
    unsigned char *signs; // interface_sign bits
    struct worker *workers;
    struct sieve *sieve;
    atomic_uint opened, parsed, done, searched;
    const uint32_t *order;
    uint32_t of;
};

/* The first pass over the N files of ORDER: everything but code is read; code is sieved. */
void reading_first(struct reading *x, const uint32_t *order, uint32_t n);

#endif
