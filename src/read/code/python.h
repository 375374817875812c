/* The Python reader's own header: the state of one file and what its parts offer each other. Nobody
 * outside of python*.c includes it.
 *
 *   python.c            the reader: parse, walk, scope of the file, notes
 *   python_scope.c      names: bindings, what a scope declares, targets of assignments
 *   python_statement.c  statements and control structures
 *   python_expr.c       expressions
 *   python_text.c       numbers, strings, templates
 *   python_call.c       calls, decorators
 *   python_function.c   functions and their parameters, classes
 *   python_module.c     imports and exports
 *   python_type.c       type annotations
 *   python_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_PYTHON_H
#define READ_CODE_PYTHON_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum py_kind {
    PY_OTHER,
#define KIND(name) PY_##name,
#define TOKEN(name, text) PY_TOKEN_##name,
#include "read/code/python_names.def"
    PY_KINDS,
};

enum py_field {
    PY_NO_FIELD,
#define FIELD(name) PY_FIELD_##name,
#include "read/code/python_names.def"
    PY_FIELDS,
};

enum { PY_TEXT_MAX = 120, PY_RETURN_MAX = 80 }; // bytes of source kept as text

struct py_shadow {
    struct str name;
    code_ref before; // what the name meant outside
};

struct py_scope {
    uint32_t shadows; // of the scopes around
    code_ref first;   // bindings from here on were declared in this scope or inside of it
};

struct py_class {
    code_ref number;
    struct map fields; // name -> field
};

/* The function being read, or the body of a class. */
struct py_frame {
    struct py_frame *up;
    code_ref function, block;
    struct py_class *class; // what `self` is an instance of, NULL unknown
    struct str self, cls;   // names of the first parameter of a method, of a class method
    uint32_t returns;       // first of its own in py.returns
    uint32_t loops, tries;  // enclosing ones; tries: bodies of those with an except
    bool in_class;          // the statements are a class's body
    bool yields;
};

struct py {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax;
    struct arena *scratch;
    struct map names;   // name -> binding in scope, 0 when out of scope
    struct map globals; // name -> binding of the module
    struct map outer;   // name -> 1 where global or nonlocal says that it is no name of the scope
    struct map dotted;  // "a.b" of `import a.b` -> binding of that module
    vec(struct py_shadow) shadows;
    struct py_scope scope;
    struct py_frame *frame;
    vec(code_ref) pending;         // lists under construction, innermost last
    vec(struct syntax_node) spine; // left-leaning operators being read, innermost last
    vec(code_ref) returns;         // of the open functions, innermost last
    vec(code_ref) born;            // per binding: the block in which it got its first value
    struct str hint;   // what the next expression will be called; taken by the first py_expr
    struct str target; // source of the target whose new value is being read
    size_t copied;     // bytes spent on joining literals
    uint32_t depth;
    bool typing; // inside of `if TYPE_CHECKING`
    bool cut;    // nesting went past the limit
};

/* python_scope.c */

struct py_scope py_scope_open(struct py *py); // returns the one around, for py_scope_close
void py_scope_close(struct py *py, struct py_scope around);
/* Makes NAME known in the open scope; an existing binding of the same scope is returned instead. */
code_ref py_declare(struct py *py, enum binding_kind kind, struct str name, uint32_t line);
/* A new binding of NAME in the open scope, whatever it meant before. */
code_ref py_declare_new(struct py *py, enum binding_kind kind, struct str name, uint32_t line);
/* A binding that no name reaches. */
code_ref py_binding(struct py *py, enum binding_kind kind, struct str name, uint32_t line);
code_ref py_lookup(const struct py *py, struct str name); // 0: global
/* NAME = VALUE in the open function, class or module. Gives the binding. */
code_ref py_give(struct py *py, struct str name, code_ref value, uint32_t line);
void py_write(struct py *py, code_ref binding, code_ref value);
/* Declares what the statements of a body declare: assigned names, functions, classes, imports. */
void py_hoist(struct py *py, struct syntax_node body);
/* Gives VALUE to a target: names, members, tuples of them. */
void py_target(struct py *py, struct syntax_node target, code_ref value);
/* Declares the names of a target in the open scope (comprehensions). */
void py_declare_target(struct py *py, struct syntax_node target);
void py_global(struct py *py, struct syntax_node statement);

/* python_statement.c */

void py_statement(struct py *py, struct syntax_node n);
void py_block(struct py *py, struct syntax_node block);

/* python_expr.c */

code_ref py_expr(struct py *py, struct syntax_node n); // 0 for an absent node
code_ref py_expr_called(struct py *py, struct syntax_node n, struct str hint);
code_ref py_name(struct py *py, struct str name, uint32_t line);
code_ref py_binding_name(struct py *py, code_ref binding, uint32_t line);
code_ref py_member(struct py *py, code_ref base, struct str name, uint32_t line, bool quoted);
code_ref py_strip(const struct py *py, code_ref e); // the value of an assignment used as one
const struct expr *py_at(const struct py *py, code_ref e);
struct str py_text(const struct py *py, struct syntax_node n);
struct str py_cut(const struct py *py, struct syntax_node n, size_t limit);
/* Last name of an expression: y of x.y, of x.y() and of x.y[0]. */
struct str py_last_name(const struct py *py, code_ref e);
/* Adds E to the list that began at pending.n == MARK; makes and forgets it. */
void py_push(struct py *py, code_ref e);
code_ref py_list(struct py *py, enum expr_kind kind, uint32_t line, uint32_t mark);
/* target = VALUE for a member or index: the assignment, and what it says about fields. */
void py_assign_member(struct py *py, code_ref target, code_ref value, uint32_t line);
void py_assign_outer(struct py *py, code_ref binding, code_ref value, uint32_t line);
code_ref py_tuple(struct py *py, struct syntax_node n, enum expr_kind kind);

/* python_text.c */

struct str py_number_text(struct py *py, struct str raw);        // without separators
code_ref py_literal(struct py *py, struct syntax_node n);        // string or f-string
struct str py_plain_string(struct py *py, struct syntax_node n); // STR_NONE for others
bool py_is_text(const struct py *py, code_ref e);                // string or template
/* The operands in py.pending from MARK on, joined by +, at least one of them text. */
code_ref py_concatenation(struct py *py, uint32_t line, uint32_t mark);
/* FORMAT % VALUES. */
code_ref py_formatted(struct py *py, code_ref format, code_ref values, uint32_t line);

/* python_call.c */

code_ref py_invocation(struct py *py, struct syntax_node n);
/* The call of a decorator node, pushed on py.pending. */
void py_decorator(struct py *py, struct syntax_node n);
/* Attaches the decorators pushed from MARK on, and forgets them. */
void py_decorate(struct py *py, uint32_t mark, code_ref function, code_ref class);

/* python_function.c */

/* Reads a definition; the decorators are in py.pending from DECORATORS on. */
void py_function(struct py *py, struct syntax_node n, uint32_t decorators);
code_ref py_lambda(struct py *py, struct syntax_node n);
void py_class(struct py *py, struct syntax_node n, uint32_t decorators);
void py_decorated(struct py *py, struct syntax_node n);
/* The field NAME of CLASS, made when new. */
code_ref py_field(struct py *py, struct py_class *class, struct str name);
/* self.NAME = VALUE */
void py_self_field(struct py *py, struct str name, code_ref value, code_ref type);

/* NAME: TYPE = VALUE in the body of a class. */
void py_class_field(struct py *py, struct str name, code_ref value, code_ref type, uint32_t line);
void py_class_assignment(struct py *py, code_ref class, struct str name, code_ref value,
                         uint32_t line);

/* python_type.c */

code_ref py_type(struct py *py, struct syntax_node n); // 0: no type or none with one name

/* python_module.c */

void py_hoist_import(struct py *py, struct syntax_node statement);
void py_import(struct py *py, struct syntax_node statement);
/* The module as one object: a name bound to an import of "*". */
code_ref py_module(struct py *py, struct str module, uint32_t line);
void py_exports(struct py *py);

/* python_trait.c */

void py_trait(struct py *py, const char *kind, struct str detail, code_ref value, uint32_t line);
/* QUOTED: the name was a string, `x['name']`. */
void py_member_traits(struct py *py, code_ref member, bool quoted);
void py_call_traits(struct py *py, code_ref callee, const code_ref *args, uint32_t n);
void py_property_traits(struct py *py, struct str object, struct str key, code_ref value,
                        uint32_t line);
void py_binary_traits(struct py *py, struct syntax_node n, struct str op, code_ref a, code_ref b);
void py_status_trait(struct py *py, struct str name, code_ref value);
/* The status that frameworks name after it; STR_NONE. */
struct str py_status_named(struct str name);
void py_returned_status(struct py *py, code_ref value); // `return body, 404`

#endif
