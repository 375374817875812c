/* Memory for SQLite, which allocates some fifty thousand small pieces for the SQL of even the
 * smallest repository and frees most of them again at once. */
#ifndef FACTS_MEMORY_H
#define FACTS_MEMORY_H

/* Gives SQLite a pool of its own; before the first database is opened, later calls do nothing. Like
 * SQLite as it is built here, the pool is for one thread at a time. */
void memory_install(void);

#endif
