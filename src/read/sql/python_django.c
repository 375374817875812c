/* Django's operations. Tables are named by their models, as all operations name them. A field that
 * is altered says its new state only; what changed is for the vocabulary, which sees the state
 * before. Defaults of Django are computed once, so they are constants to the database. */
#include "base/map.h"
#include "read/sql/python.h"

// Field classes by the type of their column, as far as a change between them rewrites the table.
static const struct {
    const char *field, *type;
} field_types[] = {
    {"AutoField", "integer"},
    {"IntegerField", "integer"},
    {"PositiveIntegerField", "integer"},
    {"BigAutoField", "bigint"},
    {"BigIntegerField", "bigint"},
    {"PositiveBigIntegerField", "bigint"},
    {"SmallIntegerField", "smallint"},
    {"PositiveSmallIntegerField", "smallint"},
    {"CharField", "varchar"},
    {"EmailField", "varchar"},
    {"SlugField", "varchar"},
    {"URLField", "varchar"},
    {"FileField", "varchar"},
    {"ImageField", "varchar"},
    {"TextField", "text"},
    {"NullBooleanField", "booleanfield"},
    {"ForeignKey", "foreignkey"},
    {"OneToOneField", "foreignkey"},
};

static struct str field_type(struct python *p, uint32_t call, const struct pymig_arguments *a)
{
    struct str name = p->t.v[call].text, type = STR_NONE;
    for (size_t i = 0; i < sizeof field_types / sizeof *field_types; i++)
        if (str_eq(name, str_c(field_types[i].field)))
            type = str_c(field_types[i].type);
    if (!type.p) {
        struct sql_token t = {.kind = SQL_WORD, .text = name};
        return sql_identifier(p->a, &t);
    }
    const struct pymig_argument *length = pymig_argument(a, "max_length", PYMIG_ARGUMENTS_MAX);
    if (!str_eq(type, STR("varchar")) || !length)
        return type;
    return arena_printf(p->a, "varchar(%.*s)", STR_ARG(p->t.v[length->from].text));
}

// The column that a field makes; false for fields that make none (many-to-many).
static bool field_row(struct python *p, const struct pymig_argument *field,
                      struct fact_statement *row)
{
    uint32_t call = pymig_call(p, field);
    *row = SQL_ROW(.operation = STR_NONE);
    row->nullable = 0;
    if (!call)
        return false;
    struct str class = p->t.v[call].text;
    if (str_starts(class, STR("ManyToMany")))
        return false;
    struct pymig_arguments a;
    pymig_arguments(p, call + 1, &a);
    bool foreign = str_eq(class, STR("ForeignKey")) || str_eq(class, STR("OneToOneField"));
    row->type = field_type(p, call, &a);
    row->nullable = pymig_true(p, pymig_argument(&a, "null", PYMIG_ARGUMENTS_MAX)) ||
                    str_eq(class, STR("NullBooleanField"));
    row->is_unique = pymig_true(p, pymig_argument(&a, "unique", PYMIG_ARGUMENTS_MAX)) ||
                     pymig_true(p, pymig_argument(&a, "primary_key", PYMIG_ARGUMENTS_MAX)) ||
                     str_eq(class, STR("OneToOneField"));
    if (pymig_true(p, pymig_argument(&a, "db_index", PYMIG_ARGUMENTS_MAX)))
        row->name = STR("index");
    if (foreign && !pymig_false(p, pymig_argument(&a, "db_constraint", PYMIG_ARGUMENTS_MAX))) {
        struct str to = pymig_string(p, pymig_argument(&a, "to", 0));
        ptrdiff_t dot = str_rfind_char(to, '.');
        row->reference = to.p ? str_from(to, (size_t)(dot + 1)) : STR("model");
    }
    if (!row->nullable)
        row->default_kind = STR("constant");
    return true;
}

static void create_model(struct python *p, uint32_t at, const struct pymig_arguments *a)
{
    struct str model = pymig_string(p, pymig_argument(a, "name", 0));
    pymig_add(p, at, a->end, SQL_ROW(.operation = STR("create_table"), .object = model));
    const struct pymig_argument *fields = pymig_argument(a, "fields", 1);
    for (uint32_t i = fields ? fields->from + 1 : 0; fields && i < fields->to; i++) {
        if (!code_is(&p->t.v[i], "(")) // ("name", models.X(...)),
            continue;
        struct pymig_arguments pair;
        pymig_arguments(p, i, &pair);
        struct fact_statement row;
        if (pair.n >= 2 && field_row(p, &pair.v[1], &row)) {
            row.operation = STR("column");
            row.object = model;
            row.columns = pymig_string(p, &pair.v[0]);
            row.line = p->t.v[i].line;
            pymig_add(p, i, pair.end, row);
        }
        i = pair.end - 1;
    }
}

static void field_operation(struct python *p, uint32_t at, const struct pymig_arguments *a,
                            const char *operation)
{
    struct fact_statement row = SQL_ROW(.operation = STR_NONE);
    const struct pymig_argument *field = pymig_argument(a, "field", 2);
    if (field && !field_row(p, field, &row))
        return;
    row.operation = str_c(operation);
    row.object = pymig_string(p, pymig_argument(a, "model_name", 0));
    row.columns = pymig_string(p, pymig_argument(a, "name", 1));
    pymig_add(p, at, a->end, row);
}

static void rename_operation(struct python *p, uint32_t at, const struct pymig_arguments *a,
                             bool field)
{
    uint32_t first = field ? 1 : 0;
    struct fact_statement row =
        SQL_ROW(.operation = field ? STR("rename_column") : STR("rename_table"));
    struct str old = pymig_string(p, pymig_argument(a, "old_name", first));
    row.object = field ? pymig_string(p, pymig_argument(a, "model_name", 0)) : old;
    row.columns = field ? old : STR_NONE;
    row.name = pymig_string(p, pymig_argument(a, "new_name", first + 1));
    pymig_add(p, at, a->end, row);
}

static void index_operation(struct python *p, uint32_t at, const struct pymig_arguments *a,
                            const char *operation, bool concurrently)
{
    const struct pymig_argument *index = pymig_argument(a, "index", 1);
    struct fact_statement row =
        SQL_ROW(.operation = str_c(operation),
                .object = pymig_string(p, pymig_argument(a, "model_name", 0)));
    uint32_t call = pymig_call(p, index);
    if (call) {
        struct pymig_arguments in;
        pymig_arguments(p, call + 1, &in);
        row.columns = pymig_strings(p, pymig_argument(&in, "fields", PYMIG_ARGUMENTS_MAX));
        row.name = pymig_string(p, pymig_argument(&in, "name", PYMIG_ARGUMENTS_MAX));
    }
    row.concurrently = concurrently;
    pymig_add(p, at, a->end, row);
}

static void constraint_operation(struct python *p, uint32_t at, const struct pymig_arguments *a,
                                 bool not_valid)
{
    const struct pymig_argument *constraint = pymig_argument(a, "constraint", 1);
    uint32_t call = pymig_call(p, constraint);
    const char *operation = "add_constraint";
    if (call && code_is(&p->t.v[call], "UniqueConstraint"))
        operation = "add_unique";
    else if (call && code_is(&p->t.v[call], "CheckConstraint"))
        operation = "add_check";
    pymig_add(p, at, a->end,
              SQL_ROW(.operation = str_c(operation), .not_valid = not_valid,
                      .object = pymig_string(p, pymig_argument(a, "model_name", 0))));
}

// unique_together={("a", "b")}; set() takes it away.
static void together(struct python *p, uint32_t at, const struct pymig_arguments *a, bool is_unique)
{
    struct str columns =
        pymig_strings(p, pymig_argument(a, is_unique ? "unique_together" : "index_together", 1));
    if (columns.p)
        pymig_add(p, at, a->end,
                  SQL_ROW(.operation = is_unique ? STR("add_unique") : STR("create_index"),
                          .object = pymig_string(p, pymig_argument(a, "name", 0)),
                          .columns = columns));
}

static void run_operation(struct python *p, uint32_t at, const struct pymig_arguments *a,
                          bool python)
{
    const struct pymig_argument *code = pymig_argument(a, python ? "code" : "sql", 0);
    const struct pymig_argument *back =
        pymig_argument(a, python ? "reverse_code" : "reverse_sql", 1);
    struct fact_statement row = SQL_ROW(.operation = python ? STR("run_python") : STR("run_sql"));
    if (python && code && code->from < code->to)
        row.name = p->t.v[code->to - 1].text;
    if (back && back->from < back->to && !code_is(&p->t.v[back->from], "None"))
        row.value = str_sub(p->t.v[back->to - 1].text, 0, 60);
    pymig_add(p, at, a->end, row);
}

static bool is_operation(const struct code_token *t)
{
    static const char *const names[] = {"AddField",
                                        "AlterField",
                                        "RemoveField",
                                        "CreateModel",
                                        "DeleteModel",
                                        "RenameField",
                                        "RenameModel",
                                        "AddIndex",
                                        "AddIndexConcurrently",
                                        "RemoveIndex",
                                        "RemoveIndexConcurrently",
                                        "AddConstraint",
                                        "AddConstraintNotValid",
                                        "ValidateConstraint",
                                        "AlterUniqueTogether",
                                        "AlterIndexTogether",
                                        "RunPython",
                                        "RunSQL",
                                        NULL};
    for (const char *const *n = names; *n; n++)
        if (code_is(t, *n))
            return true;
    return false;
}

// Returns the token behind the operation: none stands inside another.
static uint32_t operation(struct python *p, uint32_t at)
{
    static const struct {
        const char *name, *operation;
    } plain[] = {
        {"AddField", "add_column"}, {"AlterField", "alter_field"}, {"RemoveField", "drop_column"}};
    struct pymig_arguments a;
    pymig_arguments(p, at + 1, &a);
    const struct code_token *name = &p->t.v[at];
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (code_is(name, plain[i].name))
            field_operation(p, at, &a, plain[i].operation);
    if (code_is(name, "CreateModel"))
        create_model(p, at, &a);
    else if (code_is(name, "DeleteModel"))
        pymig_add(p, at, a.end,
                  SQL_ROW(.operation = STR("drop_table"),
                          .object = pymig_string(p, pymig_argument(&a, "name", 0))));
    else if (code_is(name, "RenameField") || code_is(name, "RenameModel"))
        rename_operation(p, at, &a, code_is(name, "RenameField"));
    else if (code_is(name, "AddIndex") || code_is(name, "AddIndexConcurrently"))
        index_operation(p, at, &a, "create_index", !code_is(name, "AddIndex"));
    else if (code_is(name, "RemoveIndex") || code_is(name, "RemoveIndexConcurrently"))
        index_operation(p, at, &a, "drop_index", !code_is(name, "RemoveIndex"));
    else if (code_is(name, "AddConstraint") || code_is(name, "AddConstraintNotValid"))
        constraint_operation(p, at, &a, !code_is(name, "AddConstraint"));
    else if (code_is(name, "ValidateConstraint"))
        pymig_add(p, at, a.end,
                  SQL_ROW(.operation = STR("validate_constraint"),
                          .object = pymig_string(p, pymig_argument(&a, "model_name", 0))));
    else if (code_is(name, "AlterUniqueTogether") || code_is(name, "AlterIndexTogether"))
        together(p, at, &a, code_is(name, "AlterUniqueTogether"));
    else if (code_is(name, "RunPython") || code_is(name, "RunSQL"))
        run_operation(p, at, &a, code_is(name, "RunPython"));
    return a.end;
}

// Names given to RunPython as the way back: their functions go down.
static void find_reverse(struct python *p, struct map *names)
{
    map_init(names, p->a);
    for (uint32_t i = 0; i + 1 < p->t.n; i++) {
        if (!code_is(&p->t.v[i], "RunPython") || !code_is(&p->t.v[i + 1], "("))
            continue;
        struct pymig_arguments a;
        pymig_arguments(p, i + 1, &a);
        const struct pymig_argument *back = pymig_argument(&a, "reverse_code", 1);
        if (back && back->from < back->to)
            map_set(names, p->t.v[back->to - 1].text, 1);
        i = a.end - 1;
    }
}

struct data_step {
    uint32_t from, to; // tokens of the function
    bool loops, batched;
};

static struct data_step look_at(const struct python *p, uint32_t from)
{
    struct data_step s = {.from = from, .to = from + 1};
    for (; s.to < p->t.n && p->t.v[s.to].column > 0; s.to++) {
        const struct code_token *t = &p->t.v[s.to];
        s.loops |= code_is(t, "for") || code_is(t, "while");
        s.batched |= t->kind == CODE_NAME && (str_contains_nocase(t->text, STR("batch")) ||
                                              str_contains_nocase(t->text, STR("chunk")) ||
                                              code_is(t, "delay") || code_is(t, "apply_async"));
        s.batched |= code_is(t, "[") && code_is(&p->t.v[s.to - 1], ")") && s.to + 1 < p->t.n &&
                     code_is(&p->t.v[s.to + 1], ":"); // queryset[:1000]
    }
    return s;
}

// X.objects.filter(...).update(...): the name the chain begins with.
static struct str chain_root(const struct python *p, uint32_t at, uint32_t from)
{
    int64_t depth = 0;
    while (at > from) {
        const struct code_token *t = &p->t.v[at - 1];
        depth += (code_is(t, ")") || code_is(t, "]")) - (code_is(t, "(") || code_is(t, "["));
        if (depth < 0 || (depth == 0 && !code_is(t, ".") && t->kind != CODE_NAME &&
                          !code_is(t, "(") && !code_is(t, "[")))
            break;
        at--;
        if (depth == 0 && t->kind == CODE_NAME && !code_is(&p->t.v[at - 1], "."))
            return t->text;
    }
    return STR_NONE;
}

static void data_step(struct python *p, uint32_t from)
{
    struct data_step s = look_at(p, from);
    for (uint32_t i = s.from; i + 1 < s.to; i++) {
        const struct code_token *t = &p->t.v[i];
        bool method = i > 0 && code_is(&p->t.v[i - 1], ".") && code_is(&p->t.v[i + 1], "(");
        bool rows = code_is(t, "update") || code_is(t, "delete") || code_is(t, "bulk_update");
        bool save = code_is(t, "save") && s.loops;
        if (!method || !(rows || save))
            continue;
        struct sql_token root = {.kind = SQL_WORD, .text = chain_root(p, i, s.from)};
        struct fact_statement row = SQL_ROW(.batched = s.batched);
        row.operation = s.loops                ? STR("row_by_row")
                        : code_is(t, "delete") ? STR("delete")
                                               : STR("update");
        row.object = root.text.p ? sql_identifier(p->a, &root) : STR_NONE;
        row.has_where = 1;
        pymig_add(p, i, 0, row);
    }
}

void pymig_django(struct python *p)
{
    struct map reverse;
    find_reverse(p, &reverse);
    for (uint32_t i = 0; i + 2 < p->t.n; i++) {
        const struct code_token *t = &p->t.v[i];
        if (code_is(t, "state_operations") && code_is(&p->t.v[i + 1], "=")) {
            i = code_skip(&p->t, i + 2, p->t.n) - 1; // changes no database
        } else if (code_is(t, "def") && t->column == 0) {
            if (!map_get(&reverse, p->t.v[i + 1].text, 0))
                data_step(p, i);
        } else if (is_operation(t) && code_is(&p->t.v[i + 1], "(")) {
            i = operation(p, i) - 1;
        }
    }
}
