/* Tables of routes: `resources :payments`, `namespace :api do`, `get '/x', to: 'payments#show'`.
 * They name controllers and actions in words, so each route is told as a call of its own:
 *
 *     ActionDispatch.route(METHOD, PATH, CONTROLLER.ACTION[, GUARD], controller: CONTROLLER)
 *
 * and ActionDispatch.resource_route for those that `resources` implies, whether the controller has
 * the action or not. GUARD is the block's head in `authenticate :user do`.
 * Source of the rules: the Rails guide "Rails Routing from the Outside In". */
#include "read/code/ruby.h"

enum { PATH_MAX_BYTES = 400, ROUTES_MAX = 4000 };

struct place {
    struct str path;       // prefix, without a slash at its end
    struct str module;     // of controllers: Api::V1, '' none
    struct str controller; // as written: payments; STR_NONE outside of a resource
    struct str inner;      // what resources below it lie under: /payments/:payment_id
    struct str collection; // path of the resource itself
    struct str item;       // ... and of one of its items
    code_ref guard;        // expr, 0 none
};

// -------------------------------------------------------------------------------------------- text

static struct str join_path(struct rb *rb, struct str prefix, struct str rest)
{
    while (rest.n && rest.p[0] == '/')
        rest = str_from(rest, 1);
    if (!rest.n)
        return prefix;
    return syntax_cut(arena_printf(rb->job->keep, "%.*s/%.*s", STR_ARG(prefix), STR_ARG(rest)),
                      PATH_MAX_BYTES);
}

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c & ~32) : c;
}

// admin/line_items -> Admin::LineItems
static struct str camel(struct rb *rb, struct str words)
{
    char *to = arena_alloc(rb->job->keep, words.n * 2 + 1);
    size_t n = 0;
    bool start = true;
    for (size_t i = 0; i < words.n; i++) {
        char c = words.p[i];
        if (c == '/') {
            to[n++] = ':';
            to[n++] = ':';
        } else if (c != '_') {
            to[n++] = start ? upper(c) : c;
        }
        start = c == '/' || c == '_';
    }
    return (struct str){to, n};
}

static struct str below(struct rb *rb, struct str module, struct str name)
{
    if (!module.n)
        return name;
    return syntax_cut(arena_printf(rb->job->keep, "%.*s::%.*s", STR_ARG(module), STR_ARG(name)),
                      RB_NAME_MAX);
}

// payments -> payment
static struct str singular(struct rb *rb, struct str word)
{
    if (str_ends(word, STR("ies")) && word.n > 4)
        return arena_join(rb->job->keep, str_sub(word, 0, word.n - 3), STR("y"));
    return str_ends(word, STR("s")) ? str_sub(word, 0, word.n - 1) : word;
}

// account -> accounts: the controller of `resource :account`
static struct str plural(struct rb *rb, struct str word)
{
    if (str_ends(word, STR("y")))
        return arena_join(rb->job->keep, str_sub(word, 0, word.n - 1), STR("ies"));
    return str_ends(word, STR("s")) ? word : arena_join(rb->job->keep, word, STR("s"));
}

// ----------------------------------------------------------------------------------------- options

struct line { // one call of the table
    struct str name;
    struct syntax_node node, arguments, block;
};

static struct line line_of(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct line at = {.name = rb_text(rb, syntax_field(rb->syntax, l, RB_FIELD_method)),
                      .node = n,
                      .arguments = syntax_field(rb->syntax, l, RB_FIELD_arguments),
                      .block = syntax_field(rb->syntax, l, RB_FIELD_block)};
    syntax_close(rb->syntax, l);
    return at;
}

// The node of keyword NAME among ARGUMENTS.
static struct syntax_node option(struct rb *rb, struct syntax_node arguments, const char *name)
{
    struct syntax_list l = syntax_open(rb->syntax, arguments);
    struct syntax_node found = {0};
    for (uint32_t i = 0; i < l.n && syntax_none(found); i++) {
        struct syntax_node p = syntax_at(rb->syntax, l, i);
        if (p.kind == RB_pair && str_eq(rb_plain(rb, rb_child(rb, p, RB_FIELD_key)), str_c(name)))
            found = rb_child(rb, p, RB_FIELD_value);
    }
    syntax_close(rb->syntax, l);
    return found;
}

static struct str option_text(struct rb *rb, struct syntax_node arguments, const char *name)
{
    return rb_plain(rb, option(rb, arguments, name));
}

static bool lists(struct rb *rb, struct syntax_node list, struct str name)
{
    struct syntax_list l = syntax_open(rb->syntax, list);
    bool found = str_eq(rb_plain(rb, list), name);
    for (uint32_t i = 0; i < l.n && !found; i++)
        found = str_eq(rb_plain(rb, syntax_at(rb->syntax, l, i)), name);
    syntax_close(rb->syntax, l);
    return found;
}

// ------------------------------------------------------------------------------------------ routes

static void emit(struct rb *rb, const struct place *p, const char *callee, struct str method,
                 struct str path, struct str handler, uint32_t line)
{
    ptrdiff_t hash = str_find_char(handler, '#', 0);
    struct str controller = hash < 0 ? handler : str_sub(handler, 0, (size_t)hash);
    struct str action = hash < 0 ? STR("index") : str_from(handler, (size_t)hash + 1);
    if (rb->code->calls.n > ROUTES_MAX)
        return;
    uint32_t mark = rb->pending.n;
    rb_push(rb, code_expr(rb->code, EXPR_STRING, line, method, 0, 0));
    rb_push(rb, code_expr(rb->code, EXPR_STRING, line, path.n ? path : STR("/"), 0, 0));
    code_ref class = 0;
    if (controller.n && controller.n < RB_NAME_MAX / 2) {
        struct str name = arena_join(rb->job->keep, camel(rb, controller), STR("Controller"));
        class = rb_constant_named(rb, below(rb, p->module, name), line);
        rb_push(rb, code_expr(rb->code, EXPR_MEMBER, line, action, class, 0));
    }
    if (p->guard)
        rb_push(rb, p->guard);
    if (class) {
        uint32_t from = rb->pending.n;
        rb_push(rb, code_expr(rb->code, EXPR_PROPERTY, line, STR("controller"), class, 0));
        code_ref named = rb_list(rb, EXPR_OBJECT, line, from);
        rb->code->exprs.v[named].text = CODE_KEYWORDS;
        rb_push(rb, named);
    }
    code_ref base = code_expr(rb->code, EXPR_NAME, line, STR("ActionDispatch"), 0, 0);
    struct code_call call = {.line = line, .end_line = line};
    call.callee = code_expr(rb->code, EXPR_MEMBER, line, str_c(callee), base, 0);
    rb_add_call(rb, call, mark, rb->code->calls.n);
}

static struct str upper_text(struct rb *rb, struct str s)
{
    char *to = arena_alloc(rb->job->keep, s.n + 1);
    for (size_t i = 0; i < s.n; i++)
        to[i] = upper(s.p[i]);
    return (struct str){to, s.n};
}

/* The handler of a verb's line: to:, path => handler, controller: and action:, or its path. */
static struct str handler_of(struct rb *rb, const struct place *p, const struct line *at,
                             struct syntax_node target, struct str path)
{
    struct str to = rb_plain(rb, target);
    if (!to.p)
        to = option_text(rb, at->arguments, "to");
    if (str_find_char(to, '#', 0) >= 0)
        return to;
    struct str action = to.n ? to : option_text(rb, at->arguments, "action");
    struct str controller = option_text(rb, at->arguments, "controller");
    if (!controller.n)
        controller = p->controller;
    if (!syntax_none(option(rb, at->arguments, "to")) && !to.p)
        return STR_NONE; // a redirect or a function
    if (controller.n)
        return arena_printf(rb->job->keep, "%.*s#%.*s", STR_ARG(controller),
                            STR_ARG(action.n ? action : path_base(path)));
    struct str plain = path;
    while (plain.n && plain.p[0] == '/')
        plain = str_from(plain, 1);
    ptrdiff_t slash = str_rfind_char(plain, '/');
    if (slash <= 0)
        return STR_NONE;
    return arena_printf(rb->job->keep, "%.*s#%.*s", (int)slash, plain.p,
                        STR_ARG(str_from(plain, (size_t)slash + 1)));
}

static void verb(struct rb *rb, const struct place *p, const struct line *at)
{
    struct syntax_list l = syntax_open(rb->syntax, at->arguments);
    struct str via = option_text(rb, at->arguments, "via");
    struct str method = str_eq(at->name, STR("match"))
                            ? via.n && !str_eq(via, STR("all")) ? upper_text(rb, via) : STR("ALL")
                            : upper_text(rb, at->name);
    struct str on = option_text(rb, at->arguments, "on");
    struct str prefix = str_eq(on, STR("collection")) ? p->collection
                        : str_eq(on, STR("member"))   ? p->item
                                                      : p->path;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(rb->syntax, l, i), target = {0};
        struct syntax_node key = a.kind == RB_pair ? rb_child(rb, a, RB_FIELD_key) : a;
        if (a.kind == RB_pair) {
            if (key.kind != RB_string)
                continue;
            target = rb_child(rb, a, RB_FIELD_value);
        }
        struct str path = rb_plain(rb, key);
        if (!path.p)
            continue;
        emit(rb, p, "route", method, join_path(rb, prefix, path),
             handler_of(rb, p, at, target, path), syntax_line(a));
    }
    syntax_close(rb->syntax, l);
}

static void implied(struct rb *rb, const struct place *p, const struct line *at, bool one)
{
    static const struct {
        const char *action, *method, *rest;
        bool item, plural;
    } actions[] = {
        {"index", "GET", "", false, true},      {"create", "POST", "", false, false},
        {"new", "GET", "new", false, false},    {"show", "GET", "", true, false},
        {"edit", "GET", "edit", true, false},   {"update", "PATCH", "", true, false},
        {"destroy", "DELETE", "", true, false},
    };
    struct syntax_node only = option(rb, at->arguments, "only");
    struct syntax_node except = option(rb, at->arguments, "except");
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        struct str action = str_c(actions[i].action);
        if ((one && actions[i].plural) || (!syntax_none(only) && !lists(rb, only, action)) ||
            (!syntax_none(except) && lists(rb, except, action)))
            continue;
        struct str base = actions[i].item && !one ? p->item : p->collection;
        struct str handler =
            arena_printf(rb->job->keep, "%.*s#%s", STR_ARG(p->controller), actions[i].action);
        emit(rb, p, "resource_route", str_c(actions[i].method),
             join_path(rb, base, str_c(actions[i].rest)), handler, syntax_line(at->node));
    }
}

static void table(struct rb *rb, const struct place *p, struct syntax_node body);

static void resources(struct rb *rb, const struct place *p, const struct line *at, bool one)
{
    struct syntax_list l = syntax_open(rb->syntax, at->arguments);
    for (uint32_t i = 0; i < l.n; i++) {
        struct str name = rb_plain(rb, syntax_at(rb->syntax, l, i));
        if (!name.n || name.n > RB_NAME_MAX / 2)
            continue;
        struct str path = option_text(rb, at->arguments, "path");
        struct str controller = option_text(rb, at->arguments, "controller");
        struct str module = option_text(rb, at->arguments, "module");
        struct str param = option_text(rb, at->arguments, "param");
        struct place inner = *p;
        inner.controller = controller.n ? controller : one ? plural(rb, name) : name;
        inner.module = module.n ? below(rb, p->module, camel(rb, module)) : p->module;
        struct str prefix = p->inner.p ? p->inner : p->path;
        inner.collection = join_path(rb, prefix, path.p ? path : name);
        inner.item =
            one ? inner.collection
                : join_path(rb, inner.collection,
                            arena_join(rb->job->keep, STR(":"), param.n ? param : STR("id")));
        inner.inner =
            one ? inner.collection
                : join_path(rb, inner.collection,
                            arena_printf(rb->job->keep, ":%.*s_id", STR_ARG(singular(rb, name))));
        inner.path = inner.inner;
        implied(rb, &inner, at, one);
        table(rb, &inner, rb_child(rb, at->block, RB_FIELD_body));
    }
    syntax_close(rb->syntax, l);
}

/* namespace :x, scope '/x', scope module: 'x', path: '/x' */
static void scoped(struct rb *rb, const struct place *p, const struct line *at, bool names)
{
    struct place inner = *p;
    struct str first = rb_plain(rb, rb_first(rb, at->arguments));
    struct str path = option_text(rb, at->arguments, "path");
    struct str module = option_text(rb, at->arguments, "module");
    struct str controller = option_text(rb, at->arguments, "controller");
    path = path.p ? path : first;
    module = module.p ? module : names ? first : STR_NONE;
    inner.path = path.n ? join_path(rb, p->inner.p ? p->inner : p->path, path) : p->path;
    inner.inner = path.n ? STR_NONE : p->inner;
    inner.module = module.n ? below(rb, p->module, camel(rb, module)) : p->module;
    inner.controller = controller.n ? controller : names ? STR_NONE : p->controller;
    table(rb, &inner, rb_child(rb, at->block, RB_FIELD_body));
}

static code_ref guard_call(struct rb *rb, struct str name, struct syntax_node arguments,
                           uint32_t line)
{
    uint32_t mark = rb->pending.n;
    code_ref first = rb->code->calls.n;
    struct code_call call = {.line = line, .end_line = line};
    code_ref base = code_expr(rb->code, EXPR_NAME, line, STR("ActionDispatch"), 0, 0);
    call.callee = code_expr(rb->code, EXPR_MEMBER, line, name, base, 0);
    rb_arguments(rb, arguments, call.callee);
    code_ref number = rb_add_call(rb, call, mark, first);
    return code_expr(rb->code, EXPR_CALL, line, STR_NONE, number, 0);
}

// authenticate :user do: what stands in it needs a login.
static void guarded(struct rb *rb, const struct place *p, const struct line *at, struct str name)
{
    struct place inner = *p;
    inner.guard = guard_call(rb, name, at->arguments, syntax_line(at->node));
    table(rb, &inner, rb_child(rb, at->block, RB_FIELD_body));
}

// constraints(user_id: /\d+/): what parts of the address look like, not who asks.
static bool names_parts(struct rb *rb, struct syntax_node arguments)
{
    struct syntax_node first = rb_first(rb, arguments);
    return !syntax_none(first) && first.kind == RB_pair;
}

// A constraint that looks at who asks: AdminConstraint.new, ->(r) { r.env["warden"].user&.admin? }
static bool asks_who(struct rb *rb, struct syntax_node constraint)
{
    static const char *const signs[] = {"warden", "admin", "auth", "session", "user", "staff"};
    struct str text = syntax_none(constraint) ? STR_NONE : rb_text(rb, constraint);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_contains_nocase(text, str_c(signs[i])))
            return true;
    return false;
}

/* mount Sidekiq::Web => '/sidekiq', mount Sidekiq::Web, at: '/sidekiq': the application is named,
 * which loads it, and stands behind the guard around it. */
static void mounted(struct rb *rb, const struct place *p, const struct line *at)
{
    struct syntax_node first = rb_first(rb, at->arguments);
    bool pair = first.kind == RB_pair;
    struct str path = pair ? rb_plain(rb, rb_child(rb, first, RB_FIELD_value))
                           : option_text(rb, at->arguments, "at");
    struct syntax_node only = option(rb, at->arguments, "constraints");
    uint32_t mark = rb->pending.n, line = syntax_line(at->node);
    code_ref start = rb->code->calls.n;
    rb_push(rb, code_expr(rb->code, EXPR_STRING, line, STR("ALL"), 0, 0));
    rb_push(rb, code_expr(rb->code, EXPR_STRING, line, join_path(rb, p->path, path), 0, 0));
    rb_push(rb, rb_expr(rb, pair ? rb_child(rb, first, RB_FIELD_key) : first));
    code_ref guard =
        asks_who(rb, only) ? guard_call(rb, STR("authenticate"), only, line) : p->guard;
    if (guard)
        rb_push(rb, guard);
    code_ref base = code_expr(rb->code, EXPR_NAME, line, STR("ActionDispatch"), 0, 0);
    struct code_call call = {.line = line, .end_line = line};
    call.callee = code_expr(rb->code, EXPR_MEMBER, line, STR("mount"), base, 0);
    rb_add_call(rb, call, mark, start);
}

static bool is_verb(struct str name)
{
    return str_eq(name, STR("get")) || str_eq(name, STR("post")) || str_eq(name, STR("put")) ||
           str_eq(name, STR("patch")) || str_eq(name, STR("delete")) || str_eq(name, STR("match"));
}

static void entry(struct rb *rb, const struct place *p, struct syntax_node n)
{
    struct line at = line_of(rb, n);
    struct place inner = *p;
    if (is_verb(at.name)) {
        verb(rb, p, &at);
    } else if (str_eq(at.name, STR("resources")) || str_eq(at.name, STR("resource"))) {
        resources(rb, p, &at, at.name.n == 8);
    } else if (str_eq(at.name, STR("namespace")) || str_eq(at.name, STR("scope"))) {
        scoped(rb, p, &at, at.name.n == 9);
    } else if (str_eq(at.name, STR("root"))) {
        struct str to = rb_plain(rb, rb_first(rb, at.arguments));
        to = to.p ? to : option_text(rb, at.arguments, "to");
        if (to.n)
            emit(rb, p, "route", STR("GET"), p->path, to, syntax_line(n));
    } else if (str_eq(at.name, STR("authenticate")) || str_eq(at.name, STR("authenticated"))) {
        guarded(rb, p, &at, at.name);
    } else if (str_eq(at.name, STR("constraints")) && !names_parts(rb, at.arguments) &&
               asks_who(rb, at.arguments)) {
        guarded(rb, p, &at, STR("authenticate"));
    } else if (str_eq(at.name, STR("mount"))) {
        mounted(rb, p, &at);
    } else if (str_eq(at.name, STR("concern"))) {
        return;
    } else if (!syntax_none(at.block)) { // member, collection, constraints, defaults, each
        if (str_eq(at.name, STR("member")) && p->item.p)
            inner.path = p->item;
        if (str_eq(at.name, STR("collection")) && p->collection.p)
            inner.path = p->collection;
        if (str_eq(at.name, STR("controller")))
            inner.controller = rb_plain(rb, rb_first(rb, at.arguments));
        table(rb, &inner, rb_child(rb, at.block, RB_FIELD_body));
    }
}

static bool for_development(struct str text)
{
    return str_contains(text, STR("development?")) || str_contains(text, STR("test?")) ||
           str_contains(text, STR(".local?"));
}

static void conditional(struct rb *rb, const struct place *p, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct str text = rb_text(rb, syntax_field(rb->syntax, l, RB_FIELD_condition));
    bool no = n.kind == RB_unless || n.kind == RB_unless_modifier;
    if (no || !for_development(text)) {
        table(rb, p, syntax_field(rb->syntax, l, RB_FIELD_consequence));
        struct syntax_node one = syntax_field(rb->syntax, l, RB_FIELD_body);
        if (one.kind == RB_call)
            entry(rb, p, one);
    }
    syntax_close(rb->syntax, l);
}

static void table(struct rb *rb, const struct place *p, struct syntax_node body)
{
    if (syntax_none(body))
        return;
    if (rb->depth >= TREE_DEPTH_MAX) {
        rb->cut = true;
        return;
    }
    rb->depth++;
    struct syntax_list l = syntax_open(rb->syntax, body);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(rb->syntax, l, i);
        if (n.kind == RB_call && syntax_none(rb_child(rb, n, RB_FIELD_receiver)))
            entry(rb, p, n);
        else if (n.kind == RB_if || n.kind == RB_unless || n.kind == RB_if_modifier ||
                 n.kind == RB_unless_modifier)
            conditional(rb, p, n);
        else if (n.kind == RB_call && !syntax_none(rb_child(rb, n, RB_FIELD_block)))
            table(rb, p, rb_child(rb, rb_child(rb, n, RB_FIELD_block), RB_FIELD_body));
    }
    syntax_close(rb->syntax, l);
    rb->depth--;
}

bool rb_is_routes(struct str path)
{
    return str_contains(path, STR("config/routes/"));
}

void rb_routes(struct rb *rb, struct syntax_node block)
{
    struct place top = {.path = STR(""), .module = STR("")};
    struct syntax_node body = rb_child(rb, block, RB_FIELD_body);
    table(rb, &top, syntax_none(body) ? block : body);
}
