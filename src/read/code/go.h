/* The Go reader's own header: the state of one file and what its parts offer each other. Nobody
 * outside of go*.c includes it.
 *
 *   go.c            the reader: parse, walk, notes
 *   go_scope.c      names
 *   go_declare.c    packages, imports, constants, variables, types
 *   go_function.c   functions, methods, parameters, results
 *   go_statement.c  statements and control structures
 *   go_assign.c     assignments
 *   go_attempt.c    errors as values: what is tried, and what handles its failure
 *   go_expr.c       expressions
 *   go_literal.c    numbers, strings, struct, map and slice literals
 *   go_call.c       calls and what is built in
 *   go_format.c     texts put together by calls
 *   go_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_GO_H
#define READ_CODE_GO_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum go_kind {
    GO_OTHER,
#define KIND(name) GO_##name,
#include "read/code/go_names.def"
    GO_KINDS,
};

enum go_field {
    GO_NO_FIELD,
#define FIELD(name) GO_FIELD_##name,
#include "read/code/go_names.def"
    GO_FIELDS,
};

enum { GO_TEXT_MAX = 120, GO_RETURN_MAX = 80 }; // bytes of source kept as text

struct go_shadow {
    struct str name;
    code_ref before; // what the name meant outside
};

struct go_scope {
    uint32_t shadows; // of the scopes around
    code_ref first;   // bindings from here on were declared in this scope or inside of it
};

struct go_class {
    code_ref number;
    struct map fields; // name -> field
};

/* The function being read. */
struct go_frame {
    struct go_frame *up;
    code_ref function, block;
    uint32_t returns; // first of its own in go.returns
    uint32_t loops, tries;
    code_ref first_result; // bindings of named results, 0 none
};

struct go {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax;
    struct arena *scratch;
    struct map names; // name -> binding in scope, 0 when out of scope
    vec(struct go_shadow) shadows;
    struct go_scope scope;
    struct go_frame *frame;
    struct map classes; // name -> number in class
    vec(struct go_class) class;
    vec(code_ref) pending;         // lists under construction, innermost last
    vec(struct syntax_node) spine; // left-leaning operators being read, innermost last
    vec(code_ref) returns;         // of the open functions, innermost last
    struct str hint;               // what the next expression will be called
    struct str target;             // source of the target whose new value is being read
    struct str failed;             // the error that the last attempt may have left
    struct str caught;             // the error that the enclosing block handles
    bool detached;                 // reading the call of a go statement
    bool offered;                  // reading what a case of a select statement waits for
    size_t copied;                 // bytes spent on joining literals
    uint32_t depth;
    bool cut; // nesting went past the limit
};

/* go_scope.c */

struct go_scope go_scope_open(struct go *go); // returns the one around, for go_scope_close
void go_scope_close(struct go *go, struct go_scope around);
/* Makes NAME known in the open scope, hiding what it meant before; 0 for the blank name. */
code_ref go_declare(struct go *go, enum binding_kind kind, struct str name, uint32_t line);
/* A binding that no name reaches. */
code_ref go_binding(struct go *go, enum binding_kind kind, struct str name, uint32_t line);
code_ref go_lookup(const struct go *go, struct str name); // 0: not of this file
void go_write(struct go *go, code_ref binding, code_ref value);
/* NAME = VALUE where both are known: a new binding when everything below sees the new value. */
void go_assign_name(struct go *go, struct str name, code_ref value, uint32_t line);

/* go_declare.c */

/* Declares what stands outside of functions, so that order does not matter. */
void go_hoist(struct go *go, struct syntax_list declarations);
void go_import(struct go *go, struct syntax_node n);
void go_variables(struct go *go, struct syntax_node n); // var and const, in any scope
void go_types(struct go *go, struct syntax_node n);
/* Names of the package become what other files can ask for. */
void go_export_all(struct go *go, uint32_t first, uint32_t end);
/* The type's name as an expression, looked through pointers; 0: no type with one name. */
code_ref go_type(struct go *go, struct syntax_node n);
bool go_is_basic(struct str type); // string, int, error, ...
/* The class NAME of this file; made as a part of one declared elsewhere when it is not known. */
struct go_class *go_class_named(struct go *go, struct str name, uint32_t line);
code_ref go_field(struct go *go, struct go_class *class, struct str name);

/* go_function.c */

void go_function_declaration(struct go *go, struct syntax_node n);
void go_method_declaration(struct go *go, struct syntax_node n);
code_ref go_func_literal(struct go *go, struct syntax_node n, struct str name);

/* go_statement.c */

code_ref go_open_block(struct go *go, struct code_block block); // returns the enclosing one
void go_close_block(struct go *go, code_ref parent);
void go_statement(struct go *go, struct syntax_node n);
void go_statements(struct go *go, struct syntax_node list); // in the scope that is open
void go_block(struct go *go, struct syntax_node block);     // in a scope of its own
void go_return(struct go *go, struct syntax_node n);

/* go_assign.c */

void go_assignment(struct go *go, struct syntax_node n);
void go_increment(struct go *go, struct syntax_node n);
/* LEFT := VALUE, or what a range gives it. FAILING: it is an error that may be there. */
void go_declare_as(struct go *go, struct syntax_node left, code_ref value, bool failing);

/* go_attempt.c */

/* The error variable that statement N, the I-th of LIST, sets and a following `if` looks at;
 * STR_NONE when nothing does. *LOOK is that `if`. */
struct str go_attempt(struct go *go, struct syntax_list list, uint32_t i, struct syntax_node *look);
/* The error that what follows N handles: `if err == nil { return x }` leaves where there is none.
 */
struct str go_leaves_without(struct go *go, struct syntax_node n);
/* The error variable that N sets in any case: `x, err := f()`. */
struct str go_fails(struct go *go, struct syntax_node n);
/* The error whose presence CONDITION tests: err in `err != nil`, `errors.Is(err, x)`; in *ABSENT
 * whether it holds where there is none. */
struct str go_tested(struct go *go, struct syntax_node condition, bool *absent);
bool go_names_error(struct str name);
/* Whether N, the last of what is returned, hands a failure on. */
bool go_hands_on(struct go *go, struct syntax_node n);

/* go_expr.c */

code_ref go_expr(struct go *go, struct syntax_node n); // 0 for an absent node
code_ref go_expr_called(struct go *go, struct syntax_node n, struct str hint);
code_ref go_unknown(struct go *go, struct syntax_node n);
code_ref go_name(struct go *go, struct str name, uint32_t line);
code_ref go_binding_name(struct go *go, code_ref binding, uint32_t line);
struct syntax_node go_unwrap(struct go *go, struct syntax_node n);
const struct expr *go_at(const struct go *go, code_ref e);
struct str go_text(const struct go *go, struct syntax_node n);
struct str go_cut(const struct go *go, struct syntax_node n, size_t limit);
/* Last name of an expression: y of x.y, of x.y() and of x.y[0]. */
struct str go_last_name(const struct go *go, code_ref e);
void go_push(struct go *go, code_ref e);
code_ref go_list(struct go *go, enum expr_kind kind, uint32_t line, uint32_t mark);
/* The I-th of the results of E, which gives several; E itself for the first. */
code_ref go_part(struct go *go, code_ref e, uint32_t i, uint32_t line);
/* The module that a name of an import stands for; STR_NONE for anything else. */
struct str go_module_of(const struct go *go, code_ref e);

/* go_literal.c */

struct str go_string(struct go *go, struct syntax_node n);
struct str go_number(struct go *go, struct str raw);
code_ref go_composite(struct go *go, struct syntax_node n, struct str hint);
/* The operands in go.pending from MARK on, joined by +, at least one of them text. */
code_ref go_concatenation(struct go *go, uint32_t line, uint32_t mark);

/* go_call.c */

code_ref go_call(struct go *go, struct syntax_node n);
/* T(x): the value itself. F[T](x) reads like a conversion to a generic type, and is a call of a generic
 * function nearly always. */
code_ref go_conversion(struct go *go, struct syntax_node n);
code_ref go_add_call(struct go *go, struct code_call call, uint32_t mark, code_ref first_inner);

/* go_format.c */

/* The text that a call puts together of its arguments; 0 when it does nothing of the kind. */
code_ref go_format(struct go *go, code_ref callee, const code_ref *args, uint32_t n, uint32_t line);

/* go_trait.c */

void go_trait(struct go *go, const char *kind, struct str detail, code_ref value, uint32_t line);
void go_member_traits(struct go *go, code_ref member, bool quoted);
void go_call_traits(struct go *go, code_ref callee, const code_ref *args, uint32_t n);
void go_property_traits(struct go *go, struct str object, struct str key, code_ref value,
                        uint32_t line);
void go_binary_traits(struct go *go, struct syntax_node n, struct str op, code_ref a, code_ref b);
void go_status_trait(struct go *go, struct str name, code_ref value);

#endif
