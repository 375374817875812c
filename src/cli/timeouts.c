/* The budget of time: what users wait for at most (gateway, server), and below each endpoint the
 * calls that it reaches, each with its bound, its tries and what they come to. The numbers are the
 * vocabulary's (timeout_budget); here they become a tree in which whatever may outlast its parent
 * stands out. */
#include "cli/rows.h"
#include "cli/session.h"
#include "report/common.h"

#define BUDGET                                                                                    \
    "SELECT layer, endpoint, route_path || ':' || route_line AS place, path || ':' || line AS "   \
    "at, what, bound, tries, CAST(ms AS INTEGER) AS ms, CAST(limit_ms AS INTEGER) AS "            \
    "limit_ms, exceeds, route, row_number() OVER (PARTITION BY path, line, what ORDER BY route) " \
    "= 1 AS counted FROM timeout_budget ORDER BY tries IS NOT NULL, route IS NULL, "              \
    "CASE WHEN tries IS NULL THEN layer END, CASE WHEN tries IS NULL THEN -ms END, "              \
    "route_path, route_line, route, path, line, what"

enum column {
    LAYER,
    ENDPOINT,
    PLACE,
    AT,
    WHAT,
    BOUND,
    TRIES,
    MS,
    LIMIT,
    EXCEEDS,
    ROUTE,
    COUNTED,
    COLUMNS
};
enum { WHAT_LEAST = 32, WHAT_MOST = 64, TIME_COLUMNS = 24 };

static const struct query_value *value(const struct query_result *rows, uint32_t row,
                                       enum column column)
{
    return &rows->values[(size_t)row * COLUMNS + column];
}

static struct str cell(const struct query_result *rows, uint32_t row, enum column column)
{
    return value(rows, row, column)->text;
}

static int64_t number(const struct query_result *rows, uint32_t row, enum column column)
{
    int64_t n;
    return str_int(cell(rows, row, column), &n) ? n : -1;
}

static bool is_edge(const struct query_result *rows, uint32_t row)
{
    return value(rows, row, TRIES)->type == QUERY_NULL;
}

// 15000 as "15 s", 1500 as "1.5 s", 250 as "250 ms".
static struct str duration(struct arena *a, int64_t ms)
{
    if (ms < 1000)
        return arena_printf(a, "%lld ms", (long long)ms);
    if (ms % 1000 == 0)
        return arena_printf(a, "%lld s", (long long)(ms / 1000));
    return arena_printf(a, "%lld.%lld s", (long long)(ms / 1000), (long long)(ms % 1000 / 100));
}

// What a row may take, in words: "3 x 5 s = 15 s", "6 s", "no bound", "unknown".
static struct str time_words(struct arena *a, const struct query_result *rows, uint32_t row)
{
    int64_t ms = number(rows, row, MS), tries = number(rows, row, TRIES);
    if (value(rows, row, BOUND)->type == QUERY_NULL)
        return STR("no bound");
    if (ms < 0)
        return STR("unknown");
    struct str all = duration(a, ms);
    if (tries <= 1)
        return all;
    struct str one = duration(a, ms / tries);
    return arena_printf(a, "%lld x %.*s = %.*s", (long long)tries, STR_ARG(one), STR_ARG(all));
}

struct tree {
    struct buf *out;
    const struct query_result *rows;
    size_t what; // columns of names
};

static void put_line(const struct tree *t, uint32_t indent, struct str what, struct str time,
                     struct str at, struct str remark)
{
    size_t used = indent + text_columns(what), wide = text_columns(time);
    buf_printf(t->out, "%*s%.*s%*s  %.*s%*s  %.*s", (int)indent, "", STR_ARG(what),
               used < t->what ? (int)(t->what - used) : 0, "", STR_ARG(time),
               wide < TIME_COLUMNS ? (int)(TIME_COLUMNS - wide) : 0, "", STR_ARG(at));
    if (remark.n)
        buf_printf(t->out, "  <- %.*s", STR_ARG(remark));
    buf_char(t->out, '\n');
}

static struct str clean(struct arena *a, struct str s)
{
    return text_clean(a, s, TEXT_LINE);
}

static struct str remark(struct arena *a, const struct query_result *rows, uint32_t row)
{
    if (number(rows, row, EXCEEDS) != 1)
        return STR("");
    struct str limit = duration(a, number(rows, row, LIMIT));
    return arena_printf(a, "may outlast the %.*s that users wait", STR_ARG(limit));
}

// The head of an endpoint: how long its calls may take one after another.
static void put_endpoint(const struct tree *t, uint32_t first, uint32_t indent)
{
    const struct query_result *rows = t->rows;
    struct arena *a = t->out->arena;
    int64_t sum = 0;
    bool open = false, endless = false;
    uint32_t n = 0;
    for (uint32_t row = first; row < rows->rows; row++, n++) {
        if (!str_eq(cell(rows, row, ROUTE), cell(rows, first, ROUTE)))
            break;
        int64_t ms = number(rows, row, MS);
        sum += ms > 0 ? ms : 0;
        open |= ms < 0;
        endless |= value(rows, row, BOUND)->type == QUERY_NULL;
    }
    bool known = cell(rows, first, ENDPOINT).p != NULL;
    struct str name = known ? clean(a, cell(rows, first, ENDPOINT))
                            : STR("calls that no endpoint is known to reach");
    struct str all = duration(a, sum);
    struct str time = !known || n < 2 ? STR("")
                      : endless       ? STR("no bound")
                      : sum == 0      ? STR("unknown")
                      : open          ? arena_printf(a, "%.*s and more", STR_ARG(all))
                                      : arena_printf(a, "%.*s in a row", STR_ARG(all));
    put_line(t, indent, name, time, known ? clean(a, cell(rows, first, PLACE)) : STR(""), STR(""));
}

// Names fill a column that is as wide as most of them need.
static size_t what_columns(struct arena *a, const struct query_result *rows)
{
    size_t wide = WHAT_LEAST;
    for (uint32_t row = 0; row < rows->rows; row++) {
        size_t before = is_edge(rows, row) ? text_columns(cell(rows, row, LAYER)) + 2 : 4;
        size_t n = before + text_columns(clean(a, cell(rows, row, WHAT)));
        size_t head = 2 + text_columns(clean(a, cell(rows, row, ENDPOINT)));
        n = n > head ? n : head;
        wide = n > wide && n <= WHAT_MOST ? n : wide;
    }
    return wide;
}

static void put_tree(struct buf *out, const struct query_result *rows)
{
    struct arena *a = out->arena;
    const struct tree t = {out, rows, what_columns(a, rows)};
    uint32_t row = 0, depth = 0;
    for (; row < rows->rows && is_edge(rows, row); row++) {
        struct str what = arena_printf(a, "%.*s: %.*s", STR_ARG(cell(rows, row, LAYER)),
                                       STR_ARG(cell(rows, row, WHAT)));
        put_line(&t, 0, clean(a, what), time_words(a, rows, row), clean(a, cell(rows, row, AT)),
                 STR(""));
    }
    if (row)
        depth = 2;
    else
        buf_c(out, "No gateway or server timeout was found: users wait as long as it takes.\n");
    for (uint32_t at = row; at < rows->rows; at++) {
        if (at == row || !str_eq(cell(rows, at, ROUTE), cell(rows, at - 1, ROUTE)))
            put_endpoint(&t, at, depth);
        put_line(&t, depth + 2, clean(a, cell(rows, at, WHAT)), time_words(a, rows, at),
                 clean(a, cell(rows, at, AT)), remark(a, rows, at));
    }
}

// Calls are counted once, however many endpoints reach them.
static uint32_t places(const struct query_result *rows, bool exceeding)
{
    uint32_t n = 0;
    for (uint32_t row = 0; row < rows->rows; row++)
        n += !is_edge(rows, row) && number(rows, row, COUNTED) == 1 &&
             (!exceeding || number(rows, row, EXCEEDS) == 1);
    return n;
}

static void put_text(struct cli *cli, const struct query_result *rows, struct buf *out)
{
    (void)cli;
    if (!rows->rows) {
        buf_c(out, "No timeout of a server and no call to a dependency was found.\n");
        return;
    }
    put_tree(out, rows);
    struct str calls = words_count(out->arena, places(rows, false), "call", "calls");
    buf_printf(out, "\n%.*s, %u may outlast the time that users wait.\n", STR_ARG(calls),
               places(rows, true));
}

static int run(struct cli *cli)
{
    return rows_query(cli, STR(BUDGET), put_text);
}

const struct command command_timeouts = {
    .name = "timeouts",
    .summary = "the budget of time: what users wait for, and what calls below it may take",
    .usage = "",
    .details =
        "First what users wait for at most: timeouts of gateways, meshes and servers. Below\n"
        "it each endpoint with the calls it reaches, each with its bound, its tries and what\n"
        "they come to; whatever may outlast the shortest time that users wait is marked.\n"
        "Formats: table (default: a tree), csv, json (flat rows, times in milliseconds).",
    .options = SESSION_OPTIONS | OPTION_BIT(format) | OPTION_BIT(output),
    .run = run,
};
