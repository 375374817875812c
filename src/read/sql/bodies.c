// What the bodies of triggers, functions, events and scheduled jobs do: the table they insert into,
// whether they keep the row as it was, and for how long they leave rows alone before deleting them.
// Audit trails are made and emptied by these, under whatever name.
#include "read/sql/statement.h"

#include "base/limits.h"

enum { BODY_DEPTH_MAX = 2 }; // a statement in a text in a text

static struct str last_name(struct sql_context *c, const struct sql_token *t, uint32_t n,
                            uint32_t at)
{
    struct str name = STR_NONE;
    for (; at < n && (t[at].kind == SQL_WORD || t[at].kind == SQL_QUOTED); at += 2) {
        name = sql_identifier(&c->scratch, &t[at]);
        if (at + 1 >= n || !sql_is(&t[at + 1], "."))
            break;
    }
    return name;
}

static bool is_text(const struct sql_token *t)
{
    return t->kind == SQL_DOLLAR || t->kind == SQL_STRING;
}

static sql_token_vec inside(struct sql_context *c, const struct sql_token *t)
{
    return sql_tokens(&c->scratch, sql_string_body(t), t->line, false, STATEMENT_TOKENS_MAX);
}

static void look(struct sql_context *c, const struct sql_token *t, uint32_t n, uint32_t depth,
                 struct sql_body *body)
{
    bool inserts = false; // inside the statement that inserts
    for (uint32_t i = 0; i < n; i++) {
        if (sql_is(&t[i], "INSERT") && i + 2 < n && sql_is(&t[i + 1], "INTO")) {
            inserts = true;
            if (!body->into.p)
                body->into = last_name(c, t, n, i + 2);
        }
        inserts &= !sql_is(&t[i], ";");
        // OLD.price, to_jsonb(OLD); SQL Server: FROM deleted
        body->keeps_old |= inserts && sql_is(&t[i], "OLD");
        body->keeps_old |= inserts && sql_is(&t[i], "DELETED") &&
                           (sql_is(&t[i - 1], "FROM") || sql_is(&t[i - 1], "JOIN"));
        if (depth < BODY_DEPTH_MAX && t[i].kind == SQL_DOLLAR) {
            sql_token_vec v = inside(c, &t[i]);
            look(c, v.v, v.n, depth + 1, body);
        }
    }
}

struct sql_body sql_body_of(struct sql_context *c, const struct sql_token *t, uint32_t n)
{
    struct sql_body body = {0};
    look(c, t, n, 0, &body);
    return body;
}

static struct str age(struct sql_context *c, const struct sql_token *number,
                      const struct sql_token *unit)
{
    return arena_printf(&c->scratch, "%.*s %.*s", STR_ARG(number->text), STR_ARG(unit->text));
}

/* The age at the token I of N: INTERVAL 12 WEEK, INTERVAL '90 days', '90 days'::interval,
 * make_interval(months => 84), DATEADD(day, -90, ...), date('now', '-90 days'). */
static struct str age_at(struct sql_context *c, const struct sql_token *t, uint32_t n, uint32_t i)
{
    bool more = i + 1 < n;
    if (sql_is(&t[i], "INTERVAL") && more && t[i + 1].kind == SQL_STRING) {
        struct str said = sql_string_body(&t[i + 1]);
        struct sql_token number = {.text = said};
        bool bare = !str_contains(str_trim(said), STR(" "));
        return bare && i + 2 < n && t[i + 2].kind == SQL_WORD ? age(c, &number, &t[i + 2]) : said;
    }
    if (sql_is(&t[i], "INTERVAL") && i + 2 < n && t[i + 1].kind == SQL_NUMBER)
        return age(c, &t[i + 1], &t[i + 2]);
    if (t[i].kind == SQL_STRING) {
        struct str said = sql_string_body(&t[i]);
        if (i + 2 < n && sql_is(&t[i + 1], "::") && sql_is(&t[i + 2], "INTERVAL"))
            return said;
        return said.n > 2 && said.p[0] == '-' ? str_from(said, 1) : STR_NONE;
    }
    if (sql_is(&t[i], "MAKE_INTERVAL"))
        for (uint32_t k = i + 2; k + 3 < n && !sql_is(&t[k], ")"); k++)
            if (t[k].kind == SQL_WORD && t[k + 3].kind == SQL_NUMBER && sql_is(&t[k + 2], ">"))
                return age(c, &t[k + 3], &t[k]);
    if (sql_is(&t[i], "DATEADD") && i + 5 < n && sql_is(&t[i + 4], "-"))
        return age(c, &t[i + 5], &t[i + 2]);
    return STR_NONE;
}

// Texts of data never become facts: only what reads as a number and a unit of time does.
static bool is_age(struct str s)
{
    static const char *const units[] = {"day", "week", "month", "year", "hour", "minute"};
    bool unit = false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        unit |= str_contains_nocase(s, str_c(units[i]));
    return unit && s.n < 40 && s.p[0] >= '0' && s.p[0] <= '9';
}

static void purges(struct sql_context *c, const struct sql_token *t, uint32_t n, uint32_t depth)
{
    struct str table = STR_NONE;
    for (uint32_t i = 0; i < n; i++) {
        if (depth < BODY_DEPTH_MAX && is_text(&t[i]) &&
            str_contains_nocase(t[i].text, STR("delete from"))) {
            sql_token_vec v = inside(c, &t[i]);
            purges(c, v.v, v.n, depth + 1);
        } else if (sql_is(&t[i], "DELETE") && i + 2 < n && sql_is(&t[i + 1], "FROM")) {
            table = last_name(c, t, n, i + 2);
        } else if (sql_is(&t[i], ";")) {
            table = STR_NONE;
        } else if (table.n) {
            struct str kept = age_at(c, t, n, i);
            if (!kept.n || !is_age(kept))
                continue;
            sql_add(c, SQL_ROW(.operation = STR("retention"), .object = table, .value = kept));
            table = STR_NONE;
        }
    }
}

void sql_add_purges(struct sql_context *c)
{
    purges(c, c->tokens.v, c->tokens.n, 0);
}
