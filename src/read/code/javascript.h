/* The JavaScript and TypeScript reader's own header: the state of one file and what its parts
 * offer each other. Nobody outside of javascript*.c includes it.
 *
 *   javascript.c            the reader: parse, walk, scope of the file, notes
 *   javascript_scope.c      names: bindings, hoisting, destructuring
 *   javascript_statement.c  statements and control structures
 *   javascript_expr.c       expressions
 *   javascript_text.c       numbers, strings, templates
 *   javascript_call.c       calls, constructions, decorators
 *   javascript_function.c   functions and their parameters
 *   javascript_class.c      classes, interfaces, enums
 *   javascript_type.c       type annotations
 *   javascript_module.c     imports and exports
 *   javascript_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_JAVASCRIPT_H
#define READ_CODE_JAVASCRIPT_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum js_kind {
    JS_OTHER,
#define KIND(name) JS_##name,
#define TOKEN(name, text) JS_TOKEN_##name,
#include "read/code/javascript_names.def"
    JS_KINDS,
};

enum js_field {
    JS_NO_FIELD,
#define FIELD(name) JS_FIELD_##name,
#include "read/code/javascript_names.def"
    JS_FIELDS,
};

enum { JS_TEXT_MAX = 120, JS_RETURN_MAX = 80 }; // bytes of source kept as text

struct js_shadow {
    struct str name;
    code_ref before; // what the name meant outside
};

struct js_scope {
    uint32_t shadows; // of the scopes around
    code_ref first;   // bindings from here on were declared in this scope or inside of it
};

struct js_class {
    code_ref number;
    struct map fields; // name -> field
};

/* The function being read. */
struct js_frame {
    struct js_frame *up;
    code_ref function, block;
    struct js_class *class; // what `this` is an instance of, NULL unknown
    uint32_t returns;       // first of its own in js.returns
    uint32_t loops, tries;  // enclosing ones; tries: bodies of those with a catch
    bool in_fields;         // reading the initial values of class's fields
};

struct js {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax;
    struct arena *scratch;
    struct map names; // name -> binding in scope, 0 when out of scope
    vec(struct js_shadow) shadows;
    struct js_scope scope;
    struct js_frame *frame;
    vec(code_ref) pending;         // lists under construction, innermost last
    vec(struct syntax_node) spine; // left-leaning operators being read, innermost last
    vec(code_ref) returns;         // of the open functions, innermost last
    struct str hint;     // what the next expression will be called; taken by the first js_expr
    struct str target;   // source of the target whose new value is being read
    uint32_t namespaces; // open `namespace X {`
    size_t copied;       // bytes spent on joining literals
    uint32_t depth;
    bool cut;                   // nesting went past the limit
    bool jsx, window, document; // saw JSX, a browser's global, a member of document
};

/* javascript_scope.c */

struct js_scope js_scope_open(struct js *js); // returns the one around, for js_scope_close
void js_scope_close(struct js *js, struct js_scope around);
/* Makes NAME known in the open scope; an existing binding of the same scope is returned instead. */
code_ref js_declare(struct js *js, enum binding_kind kind, struct str name, uint32_t line);
/* A binding that no name reaches: hidden parameters, modules without a local name. */
code_ref js_binding(struct js *js, enum binding_kind kind, struct str name, uint32_t line);
code_ref js_lookup(const struct js *js, struct str name);      // 0: global
void js_init(struct js *js, code_ref binding, code_ref value); // at its declaration
void js_write(struct js *js, code_ref binding, code_ref value);
/* Declares what the statements of a block declare: classes, functions, let, const, imports. */
void js_hoist_block(struct js *js, struct syntax_list statements);
void js_hoist_vars(struct js *js, struct syntax_node body);

enum js_pattern_mode {
    JS_DECLARE, // declare the names
    JS_INIT,    // give them their first value
    JS_ASSIGN,  // assign to existing names and members
    JS_EXPORT,  // record them as exports
};
/* Walks a name or destructuring pattern. KIND matters to JS_DECLARE, VALUE to INIT and ASSIGN. */
void js_pattern(struct js *js, struct syntax_node pattern, enum js_pattern_mode mode,
                enum binding_kind kind, code_ref value);

/* javascript_statement.c */

void js_statement(struct js *js, struct syntax_node n);
/* The statements of a block in a scope of their own. */
void js_block(struct js *js, struct syntax_node block);
/* The same in the scope that is open. */
void js_statements(struct js *js, struct syntax_node block);

/* javascript_expr.c */

code_ref js_expr(struct js *js, struct syntax_node n); // 0 for an absent node
code_ref js_expr_called(struct js *js, struct syntax_node n, struct str hint);
code_ref js_unknown(struct js *js, struct syntax_node n);
code_ref js_name(struct js *js, struct str name, uint32_t line);
code_ref js_binding_name(struct js *js, code_ref binding, uint32_t line);
code_ref js_member(struct js *js, code_ref base, struct str name, uint32_t line);
/* Key of a property: its text, or STR_NONE with the expression of a computed key in *COMPUTED. */
struct str js_key(struct js *js, struct syntax_node key, code_ref *computed);
code_ref js_strip(const struct js *js, code_ref e); // the value of an assignment used as one
const struct expr *js_at(const struct js *js, code_ref e);
struct str js_text(const struct js *js, struct syntax_node n);
struct str js_cut(const struct js *js, struct syntax_node n, size_t limit);
/* Last name of an expression: y of x.y, of x.y() and of x.y[0]. */
struct str js_last_name(const struct js *js, code_ref e);
/* Adds E to the list that began at pending.n == MARK; makes and forgets it. */
void js_push(struct js *js, code_ref e);
code_ref js_list(struct js *js, enum expr_kind kind, uint32_t line, uint32_t mark);

/* x.y = VALUE: the assignment, and what it says about exports and fields. */
void js_assign_member(struct js *js, code_ref target, code_ref value, uint32_t line);

/* javascript_text.c */

struct str js_string(struct js *js, struct syntax_node string); // its value
struct str js_number_text(struct js *js, struct str raw);       // without separators
code_ref js_template(struct js *js, struct syntax_node n);      // of a template string
bool js_is_text(const struct js *js, code_ref e);               // string or template
/* The operands in js.pending from MARK on, joined by +, at least one of them text. */
code_ref js_concatenation(struct js *js, uint32_t line, uint32_t mark);

/* javascript_call.c */

code_ref js_call(struct js *js, struct syntax_node n);
code_ref js_new(struct js *js, struct syntax_node n, struct str hint);
/* The call of a decorator node, pushed on js.pending. */
void js_decorator(struct js *js, struct syntax_node n);
/* Attaches the decorators pushed from MARK on, and forgets them. */
void js_decorate(struct js *js, uint32_t mark, code_ref function, code_ref class);
void js_awaited(struct js *js, code_ref e);

/* javascript_function.c */

struct js_function {
    struct syntax_node node;
    struct str name;
    struct js_class *class; // method of
    bool is_static, constructor;
};

/* Reads a function with its body; its number. */
code_ref js_function(struct js *js, const struct js_function *f);

/* javascript_class.c */

/* Reads a class. DECORATORS: place in js.pending of those already read. */
code_ref js_class(struct js *js, struct syntax_node n, struct str hint, uint32_t decorators);
void js_interface(struct js *js, struct syntax_node n); // or `type X = {...}`
void js_enum(struct js *js, struct syntax_node n);
/* The field NAME of CLASS, made when new. */
code_ref js_field(struct js *js, struct js_class *class, struct str name, bool is_static);
void js_this_field(struct js *js, struct str name, code_ref value);

/* javascript_type.c */

code_ref js_type(struct js *js, struct syntax_node n); // 0: no type or none with one name

/* javascript_module.c */

void js_hoist_import(struct js *js, struct syntax_node statement);
void js_export(struct js *js, struct syntax_node statement);
void js_export_name(struct js *js, struct str name, code_ref value, uint32_t line);
void js_export_assignment(struct js *js, code_ref target, code_ref value);
/* The module as one object: a name bound to an import of "*". */
code_ref js_module(struct js *js, struct str module, uint32_t line, bool dynamic);
/* MODULE of `require('module')`, STR_NONE for anything else. */
struct str js_required(struct js *js, struct syntax_node n);
/* `const PATTERN = require(MODULE)`; false when PATTERN is too much for plain imports. */
bool js_require_pattern(struct js *js, struct syntax_node pattern, struct str module);
void js_mark_exported(struct js *js);

/* javascript_trait.c */

void js_trait(struct js *js, const char *kind, struct str detail, code_ref value, uint32_t line);
/* QUOTED: the name was a string, `x['name']`. */
void js_member_traits(struct js *js, code_ref member, bool quoted);
void js_call_traits(struct js *js, code_ref callee, const code_ref *args, uint32_t n);
void js_property_traits(struct js *js, struct str object, struct str key, code_ref value,
                        uint32_t line);
void js_binary_traits(struct js *js, struct syntax_node n, struct str op, code_ref a, code_ref b);
void js_status_trait(struct js *js, struct str name, code_ref value);

#endif
