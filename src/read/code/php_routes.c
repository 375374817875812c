/* Tables of routes of Laravel: `Route::get('/x', [Controller::class, 'show'])->middleware('auth')`,
 * groups with a prefix, a namespace of middleware, resources. Each route is told as a call:
 *
 *     Laravel.route(METHOD, PATH, CONTROLLER.ACTION, MIDDLEWARE..., controller: CONTROLLER)
 *
 * where MIDDLEWARE is a call Laravel.middleware('auth:sanctum') for each name that stands over it.
 * Source of the rules: the Laravel documentation, Routing and Controllers. */
#include "read/code/php.h"

enum { CHAIN_MAX = 24, GROUPS_MAX = 24, ROUTES_MAX = 4000, PATH_MAX_BYTES = 300 };

struct link { // one call of a chain
    struct str name;
    struct syntax_node arguments;
};

struct place {
    struct str path;
    code_ref controller;
    uint32_t guards; // of the list `guards`
};

struct table {
    struct link chain[CHAIN_MAX];
    uint32_t links;
};

// ----------------------------------------------------------------------------------------- reading

static struct syntax_node nth_argument(struct php *p, struct syntax_node arguments, uint32_t at)
{
    struct syntax_node found = {0};
    if (syntax_none(arguments))
        return found;
    struct syntax_list l = syntax_open(p->syntax, arguments);
    uint32_t n = 0;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(p->syntax, l, i).kind == PHP_argument && n++ == at)
            found = php_first(p, syntax_at(p->syntax, l, i));
    syntax_close(p->syntax, l);
    return found;
}

/* The calls of a chain that begins with Route::, first one first. False: it is no such chain. */
static bool chain_of(struct php *p, struct syntax_node n, struct table *t)
{
    struct link reverse[CHAIN_MAX];
    uint32_t links = 0;
    while (n.kind == PHP_member_call_expression && links < CHAIN_MAX) {
        reverse[links++] = (struct link){php_source(p, php_child(p, n, PHP_FIELD_name)),
                                         php_child(p, n, PHP_FIELD_arguments)};
        n = php_child(p, n, PHP_FIELD_object);
    }
    if (n.kind != PHP_scoped_call_expression || links >= CHAIN_MAX)
        return false;
    struct str scope = php_source(p, php_child(p, n, PHP_FIELD_scope));
    if (!str_eq(scope, STR("Route")) && !str_ends(scope, STR("\\Route")))
        return false;
    reverse[links++] = (struct link){php_source(p, php_child(p, n, PHP_FIELD_name)),
                                     php_child(p, n, PHP_FIELD_arguments)};
    for (uint32_t i = 0; i < links; i++)
        t->chain[i] = reverse[links - 1 - i];
    t->links = links;
    return true;
}

static struct str join_path(struct php *p, struct str prefix, struct str rest)
{
    while (rest.n && rest.p[0] == '/')
        rest = str_from(rest, 1);
    if (!rest.n)
        return prefix;
    return syntax_cut(arena_printf(p->job->keep, "%.*s/%.*s", STR_ARG(prefix), STR_ARG(rest)),
                      PATH_MAX_BYTES);
}

// ------------------------------------------------------------------------------------------ guards

static void guard(struct php *p, struct syntax_node n)
{
    uint32_t line = syntax_line(n), mark = p->pending.n;
    struct code_call call = {.line = line, .end_line = line};
    code_ref base = code_expr(p->code, EXPR_NAME, line, STR("Laravel"), 0, 0);
    call.callee = php_member(p, base, STR("middleware"), line);
    code_ref first_inner = p->code->calls.n;
    php_push(p, php_expr(p, n));
    code_ref number = php_add_call(p, call, mark, first_inner);
    php_push(p, code_expr(p->code, EXPR_CALL, line, STR_NONE, number, 0));
}

/* The middleware that ARGUMENTS name, pushed on p->pending. */
static void guards(struct php *p, struct syntax_node arguments)
{
    if (syntax_none(arguments))
        return;
    struct syntax_list l = syntax_open(p->syntax, arguments);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(p->syntax, l, i);
        if (a.kind != PHP_argument)
            continue;
        struct syntax_node value = php_first(p, a);
        if (value.kind != PHP_array_creation_expression) {
            guard(p, value);
            continue;
        }
        struct syntax_list list = syntax_open(p->syntax, value);
        for (uint32_t k = 0; k < list.n; k++)
            if (syntax_at(p->syntax, list, k).named)
                guard(p, php_first(p, syntax_at(p->syntax, list, k)));
        syntax_close(p->syntax, list);
    }
    syntax_close(p->syntax, l);
}

// ------------------------------------------------------------------------------------------ routes

struct handler {
    code_ref class, value;
};

// [Controller::class, 'show'], Controller::class, 'Controller@show', fn () => ...
static struct handler handler_of(struct php *p, const struct place *at, struct syntax_node n)
{
    struct handler h = {0};
    code_ref e = php_strip(p, php_expr(p, n));
    const struct expr x = *php_at(p, e);
    uint32_t line = syntax_line(n);
    if (x.kind == EXPR_ARRAY && x.n == 2) {
        h.class = p->code->children.v[x.list];
        h.value = php_member(p, h.class, php_at(p, p->code->children.v[x.list + 1])->text, line);
    } else if (x.kind == EXPR_NAME && x.a) {
        h.class = e;
        h.value = php_member(p, e, STR("__invoke"), line);
    } else if (x.kind == EXPR_STRING) {
        ptrdiff_t sign = str_find_char(x.text, '@', 0);
        h.class = at->controller;
        if (sign > 0)
            h.class = php_class_named(
                p,
                arena_printf(p->job->keep, "\\App\\Http\\Controllers\\%.*s", (int)sign, x.text.p),
                line);
        if (h.class)
            h.value = php_member(p, h.class, sign > 0 ? str_from(x.text, (size_t)sign + 1) : x.text,
                                 line);
    } else {
        h.value = e;
    }
    return h;
}

static void emit(struct php *p, const struct place *at, struct str method, struct str path,
                 struct handler h, uint32_t line)
{
    if (p->code->calls.n > ROUTES_MAX)
        return;
    uint32_t first = p->pending.n - at->guards, mark = p->pending.n;
    struct code_call call = {.line = line, .end_line = line};
    code_ref base = code_expr(p->code, EXPR_NAME, line, STR("Laravel"), 0, 0);
    call.callee = php_member(p, base, STR("route"), line);
    php_push(p, code_expr(p->code, EXPR_STRING, line, method, 0, 0));
    php_push(p, code_expr(p->code, EXPR_STRING, line, path.n ? path : STR("/"), 0, 0));
    if (h.value)
        php_push(p, h.value);
    for (uint32_t i = 0; i < at->guards; i++)
        php_push(p, p->pending.v[first + i]);
    if (h.class) {
        uint32_t from = p->pending.n;
        php_push(p, code_expr(p->code, EXPR_PROPERTY, line, STR("controller"), h.class, 0));
        code_ref named = php_list(p, EXPR_OBJECT, line, from);
        p->code->exprs.v[named].text = CODE_KEYWORDS;
        php_push(p, named);
    }
    php_add_call(p, call, mark, p->code->calls.n);
}

// photos -> photo, categories -> category, as Laravel names the parameter of a resource.
static struct str singular(struct php *p, struct str name)
{
    if (str_ends(name, STR("ies")))
        name = arena_join(p->job->keep, str_sub(name, 0, name.n - 3), STR("y"));
    else if (str_ends(name, STR("s")) && !str_ends(name, STR("ss")))
        name = str_sub(name, 0, name.n - 1);
    char *to = arena_alloc(p->job->keep, name.n + 1);
    for (size_t i = 0; i < name.n; i++)
        to[i] = name.p[i] == '-' ? '_' : name.p[i];
    return (struct str){to, name.n};
}

/* The path of a resource, *ITEM that of one: `photos.notes` lies at photos/{photo}/notes. */
static struct str resource_path(struct php *p, struct str path, struct str name, struct str *item)
{
    *item = path;
    for (int depth = 0; depth < CHAIN_MAX && name.n; depth++) {
        ptrdiff_t dot = str_find_char(name, '.', 0);
        struct str one = dot < 0 ? name : str_sub(name, 0, (size_t)dot);
        ptrdiff_t slash = str_rfind_char(one, '/');
        struct str last = singular(p, str_from(one, (size_t)(slash + 1)));
        path = join_path(p, *item, one);
        *item = join_path(p, path, arena_printf(p->job->keep, "{%.*s}", STR_ARG(last)));
        name = dot < 0 ? STR("") : str_from(name, (size_t)dot + 1);
    }
    return path;
}

// Whether the texts that ARGUMENTS hold, alone or in a list, have NAME among them.
static bool lists(struct php *p, struct syntax_node arguments, struct str name)
{
    struct syntax_node first = nth_argument(p, arguments, 0);
    if (first.kind != PHP_array_creation_expression)
        return str_eq(php_plain(p, first), name);
    bool found = false;
    struct syntax_list l = syntax_open(p->syntax, first);
    for (uint32_t i = 0; i < l.n && !found; i++)
        if (syntax_at(p->syntax, l, i).named)
            found = str_eq(php_plain(p, php_first(p, syntax_at(p->syntax, l, i))), name);
    syntax_close(p->syntax, l);
    return found;
}

// What ->only(...) and ->except(...) leave of a resource.
static bool is_left(struct php *p, const struct table *t, struct str action)
{
    for (uint32_t i = 0; i < t->links; i++) {
        const struct link *k = &t->chain[i];
        if ((str_eq(k->name, STR("only")) && !lists(p, k->arguments, action)) ||
            (str_eq(k->name, STR("except")) && lists(p, k->arguments, action)))
            return false;
    }
    return true;
}

static void resource(struct php *p, const struct place *at, const struct table *t,
                     const struct link *k, bool api)
{
    static const struct {
        const char *action, *method, *rest;
        bool item, page;
    } actions[] = {
        {"index", "GET", "", false, false},       {"store", "POST", "", false, false},
        {"create", "GET", "create", false, true}, {"show", "GET", "", true, false},
        {"edit", "GET", "edit", true, true},      {"update", "PATCH", "", true, false},
        {"destroy", "DELETE", "", true, false},
    };
    struct str name = php_plain(p, nth_argument(p, k->arguments, 0));
    code_ref class = php_strip(p, php_expr(p, nth_argument(p, k->arguments, 1)));
    struct str item, path = resource_path(p, at->path, name, &item);
    uint32_t line = syntax_line(k->arguments);
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        if ((api && actions[i].page) || !is_left(p, t, str_c(actions[i].action)))
            continue;
        struct handler h = {class, php_member(p, class, str_c(actions[i].action), line)};
        emit(p, at, str_c(actions[i].method),
             join_path(p, actions[i].item ? item : path, str_c(actions[i].rest)), h, line);
    }
}

static struct str upper(struct php *p, struct str s)
{
    char *to = arena_alloc(p->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = s.p[i] >= 'a' && s.p[i] <= 'z' ? (char)(s.p[i] & ~32) : s.p[i];
    return (struct str){to, s.n};
}

static bool is_verb(struct str s)
{
    static const char *const verbs[] = {"get", "post", "put", "patch", "delete", "any", "options"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (str_eq(s, str_c(verbs[i])))
            return true;
    return false;
}

static bool table(struct php *p, struct place around, struct syntax_node call);

/* The statements of a group's function; its routes lie below AT. */
static void group(struct php *p, const struct place *at, struct syntax_node function)
{
    struct syntax_node body = php_child(p, function, PHP_FIELD_body);
    if (syntax_none(body) || p->depth + GROUPS_MAX >= TREE_DEPTH_MAX)
        return;
    p->depth++;
    struct syntax_list l = syntax_open(p->syntax, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(p->syntax, l, i);
        if (!n.named)
            continue;
        uint32_t mark = p->pending.n;
        struct syntax_node e = n.kind == PHP_expression_statement ? php_first(p, n) : n;
        // what was pushed for those around stands last on the list again
        for (uint32_t g = 0; g < at->guards; g++)
            php_push(p, p->pending.v[mark - at->guards + g]);
        if (n.kind != PHP_expression_statement || !table(p, *at, e)) {
            p->pending.n = mark;
            php_statement(p, n);
        }
        p->pending.n = mark;
    }
    syntax_close(p->syntax, l);
    p->depth--;
}

// 'prefix' => 'x', 'middleware' => [...] of Route::group([...], function)
static void group_options(struct php *p, struct syntax_node options, struct place *at)
{
    struct syntax_list l = syntax_open(p->syntax, options);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node one = syntax_at(p->syntax, l, i);
        struct syntax_list parts = syntax_open(p->syntax, one);
        struct str key = php_plain(p, syntax_only(p->syntax, parts));
        struct syntax_node value = parts.n ? syntax_at(p->syntax, parts, parts.n - 1) : one;
        syntax_close(p->syntax, parts);
        uint32_t mark = p->pending.n;
        if (str_eq(key, STR("prefix")))
            at->path = join_path(p, at->path, php_plain(p, value));
        if (!str_eq(key, STR("middleware")))
            continue;
        struct syntax_list list = syntax_open(p->syntax, value);
        if (value.kind != PHP_array_creation_expression)
            guard(p, value);
        for (uint32_t k = 0; value.kind == PHP_array_creation_expression && k < list.n; k++)
            if (syntax_at(p->syntax, list, k).named)
                guard(p, php_first(p, syntax_at(p->syntax, list, k)));
        syntax_close(p->syntax, list);
        at->guards += p->pending.n - mark;
    }
    syntax_close(p->syntax, l);
}

static bool table(struct php *p, struct place at, struct syntax_node call)
{
    struct table *t = arena_new(p->scratch, struct table);
    if (!chain_of(p, call, t))
        return false;
    const struct link *what = NULL;
    for (uint32_t i = 0; i < t->links; i++) { // what stands over the route, before or behind it
        const struct link *k = &t->chain[i];
        uint32_t mark = p->pending.n;
        if (str_eq(k->name, STR("middleware")))
            guards(p, k->arguments);
        else if (str_eq(k->name, STR("prefix")))
            at.path = join_path(p, at.path, php_plain(p, nth_argument(p, k->arguments, 0)));
        else if (str_eq(k->name, STR("controller")))
            at.controller = php_strip(p, php_expr(p, nth_argument(p, k->arguments, 0)));
        else if (!what && (is_verb(k->name) || str_eq(k->name, STR("match")) ||
                           str_eq(k->name, STR("resource")) ||
                           str_eq(k->name, STR("apiResource")) || str_eq(k->name, STR("group"))))
            what = k;
        at.guards += p->pending.n - mark;
    }
    if (!what)
        return true;
    uint32_t line = syntax_line(what->arguments);
    if (str_eq(what->name, STR("group"))) {
        struct syntax_node first = nth_argument(p, what->arguments, 0);
        struct syntax_node function = first;
        if (first.kind == PHP_array_creation_expression) {
            group_options(p, first, &at);
            function = nth_argument(p, what->arguments, 1);
        }
        group(p, &at, function);
    } else if (str_eq(what->name, STR("resource")) || str_eq(what->name, STR("apiResource"))) {
        resource(p, &at, t, what, what->name.n > 8);
    } else {
        bool match = str_eq(what->name, STR("match"));
        struct str path = php_plain(p, nth_argument(p, what->arguments, match));
        struct str method =
            match || str_eq(what->name, STR("any")) ? STR("ALL") : upper(p, what->name);
        uint32_t mark = p->pending.n;
        struct handler h = handler_of(p, &at, nth_argument(p, what->arguments, match ? 2 : 1));
        p->pending.n = mark;
        emit(p, &at, method, join_path(p, at.path, path), h, line);
    }
    return true;
}

bool php_route(struct php *p, struct syntax_node call)
{
    uint32_t mark = p->pending.n;
    struct place at = {.path = STR("")};
    if (str_eq(p->code->path, STR("routes/api.php")) ||
        str_ends(p->code->path, STR("/routes/api.php")))
        at.path = STR("/api");
    bool done = table(p, at, call);
    p->pending.n = mark;
    return done;
}
