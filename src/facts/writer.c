/* A ring of buffers between two threads: the maker fills the one at `given`, the writer empties the
 * one at `written`. After an error buffers are only emptied. */
#include "facts/writer.h"

#include <pthread.h>

enum { RING = 8 };

struct writer {
    struct store *store;
    struct facts ring[RING];
    uint32_t given, written; // counted up; the place in the ring is the rest modulo RING
    bool closing, threaded;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    enum err err;
    struct diag diag;
};

static void write_one(struct writer *w, struct facts *f)
{
    if (!w->err)
        w->err = store_add_numbered(w->store, f, &w->diag);
    facts_clear(f);
}

static void *write_all(void *arg)
{
    struct writer *w = arg;
    w->err = store_index(w->store, &w->diag); // there is nothing else to do yet
    pthread_mutex_lock(&w->lock);
    while (w->written != w->given || !w->closing) {
        if (w->written == w->given) {
            pthread_cond_wait(&w->changed, &w->lock);
            continue;
        }
        struct facts *f = &w->ring[w->written % RING];
        pthread_mutex_unlock(&w->lock);
        write_one(w, f);
        pthread_mutex_lock(&w->lock);
        w->written++;
        pthread_cond_signal(&w->changed);
    }
    pthread_mutex_unlock(&w->lock);
    return NULL;
}

struct writer *writer_open(struct store *s, struct arena *a)
{
    struct writer *w = arena_new(a, struct writer);
    *w = (struct writer){.store = s};
    for (uint32_t i = 0; i < RING; i++)
        facts_init(&w->ring[i], a);
    pthread_mutex_init(&w->lock, NULL);
    pthread_cond_init(&w->changed, NULL);
    w->threaded = pthread_create(&w->thread, NULL, write_all, w) == 0;
    return w;
}

struct facts *writer_take(struct writer *w)
{
    pthread_mutex_lock(&w->lock);
    while (w->given - w->written == RING)
        pthread_cond_wait(&w->changed, &w->lock);
    pthread_mutex_unlock(&w->lock);
    return &w->ring[w->given % RING];
}

void writer_give(struct writer *w)
{
    if (!w->threaded) {
        write_one(w, &w->ring[w->given % RING]);
        return;
    }
    pthread_mutex_lock(&w->lock);
    w->given++;
    pthread_cond_signal(&w->changed);
    pthread_mutex_unlock(&w->lock);
}

enum err writer_close(struct writer *w, struct diag *d)
{
    pthread_mutex_lock(&w->lock);
    w->closing = true;
    pthread_cond_signal(&w->changed);
    pthread_mutex_unlock(&w->lock);
    if (w->threaded)
        pthread_join(w->thread, NULL);
    pthread_cond_destroy(&w->changed);
    pthread_mutex_destroy(&w->lock);
    if (w->err && d)
        *d = w->diag;
    return w->err;
}
