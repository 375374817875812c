/* Statements through PostgreSQL's own grammar (libpg_query). The tree comes as a protocol buffer
 * and is walked along fixed paths only. Its makers recurse over expressions, so statements whose
 * expressions could nest deeply are left to the token parser, as are those of other dialects and
 * data. Each call has memory contexts of its own, per thread. */
#include "read/sql/postgres.h"

#include "base/limits.h"

#include <pg_query.h>
#include <string.h>

static struct str lower(struct sql_context *c, const char *name)
{
    if (!name || !*name)
        return STR_NONE;
    struct str s = arena_str(&c->scratch, str_c(name));
    for (char *p = (char *)s.p; *p; p++)
        if (*p >= 'A' && *p <= 'Z')
            *p = (char)(*p - 'A' + 'a');
    return s;
}

struct str pg_relation(struct sql_context *c, const PgQuery__RangeVar *r)
{
    return r ? lower(c, r->relname) : STR_NONE;
}

static const char *text_of(const PgQuery__Node *n)
{
    if (!n)
        return NULL;
    switch (n->node_case) {
    case PG_QUERY__NODE__NODE_STRING:
        return n->string->sval;
    case PG_QUERY__NODE__NODE_INDEX_ELEM:
        return n->index_elem->name;
    case PG_QUERY__NODE__NODE_ACCESS_PRIV:
        return n->access_priv->priv_name;
    case PG_QUERY__NODE__NODE_ROLE_SPEC:
        return n->role_spec->roletype == PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_PUBLIC
                   ? "public"
                   : n->role_spec->rolename;
    case PG_QUERY__NODE__NODE_RANGE_VAR:
        return n->range_var->relname;
    case PG_QUERY__NODE__NODE_LIST:
        return n->list->n_items ? text_of(n->list->items[n->list->n_items - 1]) : NULL;
    default:
        return NULL;
    }
}

struct str pg_names(struct sql_context *c, PgQuery__Node **nodes, size_t n)
{
    struct buf b;
    buf_init(&b, &c->scratch);
    for (size_t i = 0; i < n; i++) {
        const char *name = text_of(nodes[i]);
        if (!name || !*name)
            continue;
        if (b.n)
            buf_char(&b, ',');
        buf_str(&b, lower(c, name));
    }
    return b.n ? buf_take(&b) : STR_NONE;
}

struct str pg_last_name(struct sql_context *c, PgQuery__Node **nodes, size_t n)
{
    return n ? lower(c, text_of(nodes[n - 1])) : STR_NONE;
}

struct str pg_type(struct sql_context *c, const PgQuery__TypeName *t)
{
    if (!t || t->n_names == 0)
        return STR_NONE;
    struct buf b;
    buf_init(&b, &c->scratch);
    buf_str(&b, pg_last_name(c, t->names, t->n_names));
    for (size_t i = 0; i < t->n_typmods; i++) {
        const PgQuery__Node *m = t->typmods[i];
        bool number = m && m->node_case == PG_QUERY__NODE__NODE_A_CONST &&
                      m->a_const->val_case == PG_QUERY__A__CONST__VAL_IVAL;
        buf_c(&b, i ? "," : "(");
        if (number)
            buf_printf(&b, "%d", m->a_const->ival->ival);
        if (i + 1 == t->n_typmods)
            buf_char(&b, ')');
    }
    if (t->n_array_bounds)
        buf_c(&b, "[]");
    return buf_take(&b);
}

// Expressions are at most STATEMENT_CHAIN_MAX deep here (is_safe).
static struct str default_kind(struct sql_context *c, const PgQuery__Node *n)
{
    while (n && n->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
        n = n->type_cast->arg;
    if (!n)
        return STR_NONE;
    switch (n->node_case) {
    case PG_QUERY__NODE__NODE_A_CONST:
    case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
        return STR("constant");
    case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
        return STR("stable");
    case PG_QUERY__NODE__NODE_FUNC_CALL:
        return sql_function_kind(pg_last_name(c, n->func_call->funcname, n->func_call->n_funcname));
    case PG_QUERY__NODE__NODE_A_EXPR: { // -1, now() + interval '1 day': as its operands
        struct str left = n->a_expr->lexpr ? default_kind(c, n->a_expr->lexpr) : STR("constant");
        return str_eq(left, STR("constant")) ? default_kind(c, n->a_expr->rexpr) : left;
    }
    default:
        return STR("function");
    }
}

static struct str default_text(struct sql_context *c, const PgQuery__Node *n)
{
    while (n && n->node_case == PG_QUERY__NODE__NODE_TYPE_CAST)
        n = n->type_cast->arg;
    if (!n)
        return STR_NONE;
    if (n->node_case == PG_QUERY__NODE__NODE_FUNC_CALL)
        return arena_printf(
            &c->scratch, "%.*s()",
            STR_ARG(pg_last_name(c, n->func_call->funcname, n->func_call->n_funcname)));
    if (n->node_case != PG_QUERY__NODE__NODE_A_CONST)
        return STR_NONE;
    switch (n->a_const->val_case) {
    case PG_QUERY__A__CONST__VAL_IVAL:
        return arena_printf(&c->scratch, "%d", n->a_const->ival->ival);
    case PG_QUERY__A__CONST__VAL_SVAL:
        return arena_str(&c->scratch, str_sub(str_c(n->a_const->sval->sval), 0, 60));
    case PG_QUERY__A__CONST__VAL_BOOLVAL:
        return n->a_const->boolval->boolval ? STR("true") : STR("false");
    default:
        return n->a_const->isnull ? STR("null") : STR_NONE;
    }
}

static void column_constraint(struct sql_context *c, struct fact_statement *row,
                              const PgQuery__Constraint *k)
{
    switch (k->contype) {
    case PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL:
        row->nullable = 0;
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT:
        row->default_kind = default_kind(c, k->raw_expr);
        row->value = default_text(c, k->raw_expr);
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_IDENTITY:
        row->default_kind = STR("identity");
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_GENERATED:
        row->default_kind = STR("generated");
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY:
        row->nullable = 0;
        row->is_unique = 1;
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_UNIQUE:
        row->is_unique = 1;
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN:
        row->reference = pg_relation(c, k->pktable);
        break;
    default:
        break;
    }
}

struct fact_statement pg_column(struct sql_context *c, const PgQuery__ColumnDef *d)
{
    struct fact_statement row = SQL_ROW(.columns = lower(c, d->colname));
    row.nullable = 1;
    row.type = pg_type(c, d->type_name);
    if (str_eq(row.type, STR("serial")) || str_eq(row.type, STR("bigserial")) ||
        str_eq(row.type, STR("smallserial")))
        row.default_kind = STR("identity");
    for (size_t i = 0; i < d->n_constraints; i++)
        if (d->constraints[i]->node_case == PG_QUERY__NODE__NODE_CONSTRAINT)
            column_constraint(c, &row, d->constraints[i]->constraint);
    return row;
}

struct fact_statement pg_constraint(struct sql_context *c, const PgQuery__Constraint *k)
{
    struct fact_statement row = SQL_ROW(.name = lower(c, k->conname));
    row.not_valid = k->skip_validation;
    row.columns = pg_names(c, k->keys, k->n_keys);
    row.using_index = k->indexname && *k->indexname;
    row.operation = STR("add_constraint");
    switch (k->contype) {
    case PG_QUERY__CONSTR_TYPE__CONSTR_CHECK:
        row.operation = STR("add_check");
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY:
        row.operation = STR("add_primary_key");
        row.is_unique = 1;
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_UNIQUE:
        row.operation = STR("add_unique");
        row.is_unique = 1;
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_EXCLUSION:
        row.operation = STR("add_exclude");
        break;
    case PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN:
        row.operation = STR("add_foreign_key");
        row.columns = pg_names(c, k->fk_attrs, k->n_fk_attrs);
        row.reference = pg_relation(c, k->pktable);
        break;
    default:
        break;
    }
    return row;
}

/* The most tokens that could nest in one another: a comma ends an expression, a parenthesis holds
 * one inside another. */
static uint32_t deepest_chain(const sql_token_vec *t)
{
    uint32_t run[STATEMENT_CHAIN_MAX + 1] = {0}, level = 0, sum = 0, most = 0;
    for (uint32_t i = 0; i < t->n && most <= STATEMENT_CHAIN_MAX; i++) {
        char p = t->v[i].kind == SQL_PUNCT ? t->v[i].text.p[0] : '\0';
        if (p == ',') {
            sum -= run[level];
            run[level] = 0;
            continue;
        }
        if ((p == ')' || p == ']') && level > 0) {
            sum -= run[level];
            run[level--] = 0;
            continue;
        }
        run[level]++;
        most = ++sum > most ? sum : most;
        if ((p == '(' || p == '[') && level < STATEMENT_CHAIN_MAX)
            run[++level] = 0;
    }
    return most;
}

static bool is_utf8(struct str s)
{
    for (size_t i = 0; i < s.n;) {
        unsigned char c = (unsigned char)s.p[i++];
        if (c == 0)
            return false;
        uint32_t more = c < 0x80 ? 0 : c >= 0xf0 && c < 0xf8 ? 3 : c >= 0xe0 ? 2 : 1;
        if (c >= 0x80 && (c < 0xc2 || c >= 0xf8))
            return false;
        for (; more; more--)
            if (i >= s.n || ((unsigned char)s.p[i++] & 0xc0) != 0x80)
                return false;
    }
    return true;
}

static bool worth_asking(const struct sql_context *c)
{
    static const char *const words[] = {"CREATE",  "ALTER",    "DROP",   "UPDATE", "DELETE",
                                        "GRANT",   "REVOKE",   "VACUUM", "LOCK",   "CLUSTER",
                                        "REINDEX", "TRUNCATE", NULL};
    for (const char *const *w = words; *w; w++)
        if (sql_is(&c->tokens.v[0], *w))
            return true;
    return false;
}

static bool is_safe(const struct sql_context *c)
{
    return c->piece.text.n <= STATEMENT_PARSE_MAX && c->tokens.n < STATEMENT_TOKENS_MAX &&
           deepest_chain(&c->tokens) <= STATEMENT_CHAIN_MAX && is_utf8(c->piece.text);
}

bool sql_parse_postgres(struct sql_context *c)
{
    bool other = c->dialect.p && !str_eq(c->dialect, STR("postgres"));
    if (other || !worth_asking(c) || c->parses >= STATEMENT_PARSES_MAX || !is_safe(c))
        return false;
    c->parses++;
    PgQueryProtobufParseResult r = pg_query_parse_protobuf(arena_cstr(&c->scratch, c->piece.text));
    bool done = false;
    PgQuery__ParseResult *tree =
        r.error ? NULL
                : pg_query__parse_result__unpack(NULL, r.parse_tree.len,
                                                 (const uint8_t *)r.parse_tree.data);
    if (tree && tree->n_stmts == 1 && tree->stmts[0]->stmt)
        done = pg_statement(c, tree->stmts[0]->stmt);
    if (tree)
        pg_query__parse_result__free_unpacked(tree, NULL);
    pg_query_free_protobuf_parse_result(r);
    return done;
}
