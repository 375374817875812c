/* Work shared out to threads. The only lock-free counter between them lives here; between processes
 * there is facts/vocabulary_share.c. */
#ifndef BASE_PARALLEL_H
#define BASE_PARALLEL_H

#include <stdint.h>

/* Calls WORK(context, worker, index) once for each index in 0..n-1, from THREADS threads (worker
 * is 0..threads-1, so that each may own its arenas). Returns when all are done. With one thread,
 * or when threads cannot be made, everything runs on the caller's. Indexes start in order. */
void parallel_for(uint32_t n, uint32_t threads,
                  void (*work)(void *context, uint32_t worker, uint32_t index), void *context);
uint32_t parallel_cores(void); // cores this process may use, 1..THREADS_MAX

#endif
