// A parallel for over a shared counter: no queue, no locks, nothing to tune.
#include "base/parallel.h"

#include "base/limits.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>

struct share {
    atomic_uint next;
    uint32_t n;
    void (*work)(void *context, uint32_t worker, uint32_t index);
    void *context;
};

struct worker {
    struct share *share;
    uint32_t number;
    pthread_t thread;
};

static void *run(void *arg)
{
    struct worker *w = arg;
    for (uint32_t i; (i = atomic_fetch_add(&w->share->next, 1)) < w->share->n;)
        w->share->work(w->share->context, w->number, i);
    return NULL;
}

void parallel_for(uint32_t n, uint32_t threads,
                  void (*work)(void *context, uint32_t worker, uint32_t index), void *context)
{
    struct share share = {.n = n, .work = work, .context = context};
    struct worker workers[THREADS_MAX];
    if (threads > THREADS_MAX)
        threads = THREADS_MAX;
    uint32_t started = 0;
    for (uint32_t i = 1; i < threads && i < n; i++) {
        workers[started] = (struct worker){.share = &share, .number = i};
        if (pthread_create(&workers[started].thread, NULL, run, &workers[started]) != 0)
            break;
        started++;
    }
    run(&(struct worker){.share = &share, .number = 0});
    for (uint32_t i = 0; i < started; i++)
        pthread_join(workers[i].thread, NULL);
}

uint32_t parallel_cores(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0)
        return 1;
    int n = CPU_COUNT(&set);
    return n < 1 ? 1 : n > THREADS_MAX ? THREADS_MAX : (uint32_t)n;
}
