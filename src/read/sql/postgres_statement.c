// Statements of PostgreSQL's tree as rows; those not named here are left to the token parser.
#include "read/sql/postgres.h"

#include <string.h>

enum { PARTS_MAX = 512 };

// Bits of CreateTrigStmt.events and .timing: catalog/pg_trigger.h.
enum { TRIGGER_INSERT = 4, TRIGGER_DELETE = 8, TRIGGER_UPDATE = 16, TRIGGER_TRUNCATE = 32 };

static void create_table(struct sql_context *c, const PgQuery__CreateStmt *s)
{
    struct str table = pg_relation(c, s->relation);
    sql_add(c, SQL_ROW(.operation = STR("create_table"), .object = table));
    uint32_t lines[PARTS_MAX], open = 0;
    while (open < c->tokens.n && !sql_is(&c->tokens.v[open], "("))
        open++;
    uint32_t n = sql_part_lines(&c->tokens, open + 1, lines, PARTS_MAX);
    for (size_t i = 0; i < s->n_table_elts; i++) {
        const PgQuery__Node *e = s->table_elts[i];
        struct fact_statement row;
        if (e->node_case == PG_QUERY__NODE__NODE_COLUMN_DEF) {
            row = pg_column(c, e->column_def);
            row.operation = STR("column");
        } else if (e->node_case == PG_QUERY__NODE__NODE_CONSTRAINT) {
            row = pg_constraint(c, e->constraint);
        } else {
            continue;
        }
        row.object = table;
        row.line = i < n ? lines[i] : 0;
        sql_add(c, row);
    }
}

static const char *plain_command(PgQuery__AlterTableType t)
{
    switch (t) {
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn:
        return "drop_column";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetNotNull:
        return "set_not_null";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropNotNull:
        return "drop_not_null";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_ValidateConstraint:
        return "validate_constraint";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DropConstraint:
        return "drop_constraint";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableRowSecurity:
        return "enable_row_security";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrig:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrigAll:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrigUser:
        return "disable_trigger";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetLogged:
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetUnLogged:
        return "set_logged";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_SetTableSpace:
        return "set_tablespace";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AttachPartition:
        return "attach_partition";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartition:
        return "detach_partition";
    case PG_QUERY__ALTER_TABLE_TYPE__AT_AddIdentity:
        return "add_identity";
    default:
        return "alter_table";
    }
}

static struct fact_statement table_command(struct sql_context *c, const PgQuery__AlterTableCmd *k)
{
    struct fact_statement row = SQL_ROW(.operation = str_c(plain_command(k->subtype)));
    const PgQuery__Node *def = k->def;
    if (k->subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn && def) {
        row = pg_column(c, def->column_def);
        row.operation = STR("add_column");
        return row;
    }
    if (k->subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AddConstraint && def)
        return pg_constraint(c, def->constraint);
    if (k->subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType && def) {
        row.operation = STR("alter_type");
        row.type = pg_type(c, def->column_def->type_name);
        row.value = def->column_def->raw_default ? STR("using") : STR_NONE;
    }
    if (k->subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault)
        row.operation = def ? STR("set_default") : STR("drop_default");
    struct sql_token name = {.kind = SQL_WORD, .text = str_c(k->name ? k->name : "")};
    struct str spelt = name.text.n ? sql_identifier(&c->scratch, &name) : STR_NONE;
    bool constraint = str_ends(row.operation, STR("_constraint"));
    if (constraint)
        row.name = spelt;
    else
        row.columns = spelt;
    return row;
}

static void alter_table(struct sql_context *c, const PgQuery__AlterTableStmt *s)
{
    uint32_t lines[PARTS_MAX];
    uint32_t n = sql_part_lines(&c->tokens, 0, lines, PARTS_MAX);
    for (size_t i = 0; i < s->n_cmds; i++) {
        if (s->cmds[i]->node_case != PG_QUERY__NODE__NODE_ALTER_TABLE_CMD)
            continue;
        struct fact_statement row = table_command(c, s->cmds[i]->alter_table_cmd);
        row.object = pg_relation(c, s->relation);
        row.line = i < n && i > 0 ? lines[i] : 0;
        sql_add(c, row);
    }
}

static bool rename_statement(struct sql_context *c, const PgQuery__RenameStmt *s)
{
    const char *operation;
    switch (s->rename_type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE:
        operation = "rename_table";
        break;
    case PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN:
        operation = "rename_column";
        break;
    case PG_QUERY__OBJECT_TYPE__OBJECT_INDEX:
        operation = "rename_index";
        break;
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABCONSTRAINT:
        operation = "rename_constraint";
        break;
    case PG_QUERY__OBJECT_TYPE__OBJECT_VIEW:
    case PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW:
        operation = "rename_view";
        break;
    default:
        return false;
    }
    struct sql_token sub = {.kind = SQL_WORD, .text = str_c(s->subname ? s->subname : "")};
    struct sql_token to = {.kind = SQL_WORD, .text = str_c(s->newname ? s->newname : "")};
    sql_add(c, SQL_ROW(.operation = str_c(operation), .object = pg_relation(c, s->relation),
                       .columns = sub.text.n ? sql_identifier(&c->scratch, &sub) : STR_NONE,
                       .name = sql_identifier(&c->scratch, &to)));
    return true;
}

static bool drop_statement(struct sql_context *c, const PgQuery__DropStmt *s)
{
    const char *operation;
    switch (s->remove_type) {
    case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE:
        operation = "drop_table";
        break;
    case PG_QUERY__OBJECT_TYPE__OBJECT_INDEX:
        operation = "drop_index";
        break;
    case PG_QUERY__OBJECT_TYPE__OBJECT_VIEW:
        operation = "drop_view";
        break;
    case PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW:
        operation = "drop_materialized_view";
        break;
    default:
        return false;
    }
    for (size_t i = 0; i < s->n_objects; i++) {
        struct str name = pg_names(c, &s->objects[i], 1);
        struct fact_statement row = SQL_ROW(.operation = str_c(operation), .object = name);
        row.concurrently = s->concurrent;
        if (s->remove_type == PG_QUERY__OBJECT_TYPE__OBJECT_INDEX) {
            row.object = STR_NONE;
            row.name = name;
        }
        sql_add(c, row);
    }
    return true;
}

static void create_index(struct sql_context *c, const PgQuery__IndexStmt *s)
{
    struct sql_token name = {.kind = SQL_WORD, .text = str_c(s->idxname ? s->idxname : "")};
    struct fact_statement row =
        SQL_ROW(.operation = STR("create_index"), .object = pg_relation(c, s->relation),
                .name = name.text.n ? sql_identifier(&c->scratch, &name) : STR_NONE,
                .columns = pg_names(c, s->index_params, s->n_index_params));
    row.concurrently = s->concurrent;
    row.is_unique = s->unique;
    row.has_where = s->where_clause != NULL;
    sql_add(c, row);
}

static void change_rows(struct sql_context *c, const char *operation, const PgQuery__RangeVar *r,
                        bool where)
{
    struct fact_statement row = SQL_ROW(.operation = str_c(operation), .object = pg_relation(c, r));
    row.has_where = where ? sql_where_kind(&c->tokens) : 0;
    row.batched = sql_is_batched(c);
    sql_add(c, row);
}

static void create_trigger(struct sql_context *c, const PgQuery__CreateTrigStmt *s)
{
    struct buf b;
    buf_init(&b, &c->scratch);
    const char *comma = "";
    static const struct {
        int bit;
        const char *name;
    } events[] = {{TRIGGER_INSERT, "insert"},
                  {TRIGGER_UPDATE, "update"},
                  {TRIGGER_DELETE, "delete"},
                  {TRIGGER_TRUNCATE, "truncate"}};
    for (size_t i = 0; i < sizeof events / sizeof *events; i++)
        if (s->events & events[i].bit) {
            buf_printf(&b, "%s%s", comma, events[i].name);
            comma = ",";
        }
    struct sql_token name = {.kind = SQL_WORD, .text = str_c(s->trigname ? s->trigname : "")};
    sql_add(c, SQL_ROW(.operation = STR("create_trigger"), .object = pg_relation(c, s->relation),
                       .name = sql_identifier(&c->scratch, &name), .columns = buf_take(&b),
                       .reference = pg_last_name(c, s->funcname, s->n_funcname)));
}

static void create_rule(struct sql_context *c, const PgQuery__RuleStmt *s)
{
    const char *event = s->event == PG_QUERY__CMD_TYPE__CMD_UPDATE   ? "update"
                        : s->event == PG_QUERY__CMD_TYPE__CMD_DELETE ? "delete"
                        : s->event == PG_QUERY__CMD_TYPE__CMD_INSERT ? "insert"
                                                                     : "select";
    bool nothing = s->instead && s->n_actions == 0;
    sql_add(c, SQL_ROW(.operation = STR("create_rule"), .object = pg_relation(c, s->relation),
                       .name = str_c(s->rulename ? s->rulename : ""), .columns = str_c(event),
                       .value = nothing ? STR("nothing") : STR_NONE));
}

static bool grant(struct sql_context *c, const PgQuery__GrantStmt *s)
{
    if (s->objtype != PG_QUERY__OBJECT_TYPE__OBJECT_TABLE)
        return false;
    struct str privileges = pg_names(c, s->privileges, s->n_privileges);
    for (size_t i = 0; i < s->n_objects; i++)
        sql_add(c, SQL_ROW(.operation = s->is_grant ? STR("grant") : STR("revoke"),
                           .object = pg_names(c, &s->objects[i], 1),
                           .columns = privileges.p ? privileges : STR("all"),
                           .name = pg_names(c, s->grantees, s->n_grantees)));
    return s->n_objects > 0;
}

bool pg_statement(struct sql_context *c, const PgQuery__Node *n)
{
    switch (n->node_case) {
    case PG_QUERY__NODE__NODE_CREATE_STMT:
        create_table(c, n->create_stmt);
        return true;
    case PG_QUERY__NODE__NODE_ALTER_TABLE_STMT:
        if (n->alter_table_stmt->objtype != PG_QUERY__OBJECT_TYPE__OBJECT_TABLE)
            return false;
        alter_table(c, n->alter_table_stmt);
        return true;
    case PG_QUERY__NODE__NODE_RENAME_STMT:
        return rename_statement(c, n->rename_stmt);
    case PG_QUERY__NODE__NODE_DROP_STMT:
        return drop_statement(c, n->drop_stmt);
    case PG_QUERY__NODE__NODE_INDEX_STMT:
        create_index(c, n->index_stmt);
        return true;
    case PG_QUERY__NODE__NODE_UPDATE_STMT:
        change_rows(c, "update", n->update_stmt->relation, n->update_stmt->where_clause != NULL);
        return true;
    case PG_QUERY__NODE__NODE_DELETE_STMT:
        change_rows(c, "delete", n->delete_stmt->relation, n->delete_stmt->where_clause != NULL);
        return true;
    case PG_QUERY__NODE__NODE_CREATE_TRIG_STMT:
        create_trigger(c, n->create_trig_stmt);
        return true;
    case PG_QUERY__NODE__NODE_RULE_STMT:
        create_rule(c, n->rule_stmt);
        return true;
    case PG_QUERY__NODE__NODE_GRANT_STMT:
        return grant(c, n->grant_stmt);
    default:
        return false;
    }
}
