// Files of SQL: schemas, migrations, queries.
#include "read/sql/statement.h"

static void read_sql(struct read_job *job)
{
    struct sql_context c;
    sql_begin(&c, job, STR("sql"));
    sql_read(&c, job->text, 1);
    sql_end(&c);
}

const struct reader reader_sql = {.name = "sql", .languages = "sql", .files = "", .read = read_sql};
