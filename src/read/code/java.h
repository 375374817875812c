/* The Java reader's own header: the state of one file and what its parts offer each other. Nobody
 * outside of java*.c includes it.
 *
 *   java.c            the reader: parse, walk, notes
 *   java_scope.c      what a name means: locals, fields, imports; packages and imports
 *   java_statement.c  statements and control structures
 *   java_expr.c       expressions
 *   java_text.c       numbers, strings, text blocks, strings joined by +
 *   java_call.c       calls, constructions, annotations
 *   java_class.c      classes, interfaces, enums, records and their fields
 *   java_method.c     methods, constructors, lambdas and their parameters
 *   java_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_JAVA_H
#define READ_CODE_JAVA_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum java_kind {
    JAVA_OTHER,
#define KIND(name) JAVA_##name,
#define TOKEN(name, text) JAVA_TOKEN_##name,
#include "read/code/java_names.def"
    JAVA_KINDS,
};

enum java_field_name {
    JAVA_NO_FIELD,
#define FIELD(name) JAVA_FIELD_##name,
#include "read/code/java_names.def"
    JAVA_FIELDS,
};

enum { JAVA_TEXT_MAX = 120, JAVA_RETURN_MAX = 240 }; // bytes of source kept as text

struct java_shadow {
    struct str name;
    code_ref before; // what the name meant outside
};

struct java_class {
    struct java_class *outer;
    code_ref number;
    code_ref first_binding; // bindings from here on were declared inside of the class
    struct map fields;      // name -> field
    struct map methods;     // name -> field with a function
    bool inherits, annotated, getters;
};

/* The function being read. */
struct java_frame {
    struct java_frame *up;
    code_ref function, block;
    struct java_class *class; // what `this` is an instance of; NULL outside of classes
    uint32_t returns;         // first of its own in java.returns
    uint32_t loops, tries;    // enclosing ones; tries: bodies of those with a catch
};

struct java {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax;
    struct arena *scratch;
    struct map names; // name -> binding in scope, 0 when out of scope
    struct map types; // where a class starts in the text -> its number
    vec(struct java_shadow) shadows;
    struct java_frame *frame;
    vec(code_ref) pending;         // lists under construction, innermost last
    vec(struct syntax_node) spine; // left-leaning operators being read, innermost last
    vec(code_ref) returns;         // of the open functions, innermost last
    struct str hint;   // what the next expression will be called; taken by the first java_expr
    struct str target; // source of the target whose new value is being read
    size_t copied;     // bytes spent on joining literals
    uint32_t depth;
    bool cut; // nesting went past the limit
};

/* java_scope.c */

uint32_t java_scope_open(struct java *j); // what java_scope_close takes
void java_scope_close(struct java *j, uint32_t around);
/* Makes NAME known in the open scope and gives its binding. */
code_ref java_declare(struct java *j, enum binding_kind kind, struct str name, uint32_t line);
/* A binding that no name reaches. */
code_ref java_binding(struct java *j, enum binding_kind kind, struct str name, uint32_t line);
/* NAME as a variable or type: a local, a member of a class around, an import, or global. */
code_ref java_name(struct java *j, struct str name, uint32_t line);
/* NAME of a method called without receiver. */
code_ref java_method_name(struct java *j, struct str name, uint32_t line);
code_ref java_binding_name(struct java *j, code_ref binding, uint32_t line);
/* The expression that names a declared type; 0 for primitive ones, text and `var`. */
code_ref java_type(struct java *j, struct syntax_node n);
void java_type_parameters(struct java *j, struct syntax_node n);
void java_import(struct java *j, struct syntax_node n);

/* java_statement.c */

void java_statement(struct java *j, struct syntax_node n);
void java_block(struct java *j, struct syntax_node block);      // in a scope of its own
void java_statements(struct java *j, struct syntax_node block); // in the scope that is open

/* java_expr.c */

code_ref java_expr(struct java *j, struct syntax_node n); // 0 for an absent node
code_ref java_expr_called(struct java *j, struct syntax_node n, struct str hint);
code_ref java_unknown(struct java *j, struct syntax_node n);
code_ref java_strip(const struct java *j, code_ref e); // the value of an assignment used as one
const struct expr *java_at(const struct java *j, code_ref e);
struct str java_text(const struct java *j, struct syntax_node n);
struct str java_cut(const struct java *j, struct syntax_node n, size_t limit);
/* Last name of an expression: y of x.y, of x.y() and of x.y[0]. */
struct str java_last_name(const struct java *j, code_ref e);
/* Adds E to the list that began at pending.n == MARK; makes and forgets it. */
void java_push(struct java *j, code_ref e);
code_ref java_list(struct java *j, enum expr_kind kind, uint32_t line, uint32_t mark);

/* java_text.c */

struct str java_string(struct java *j, struct syntax_node literal); // its value
struct str java_number(struct java *j, struct str raw);             // without separators and suffix
bool java_is_text(const struct java *j, code_ref e);
/* The operands in j.pending from MARK on, joined by +, at least one of them text. */
code_ref java_concatenation(struct java *j, uint32_t line, uint32_t mark);

/* java_call.c */

code_ref java_call(struct java *j, struct syntax_node n);
code_ref java_new(struct java *j, struct syntax_node n);
code_ref java_reference(struct java *j, struct syntax_node n);    // X::y
void java_constructor_call(struct java *j, struct syntax_node n); // this(...), super(...)
/* A construction that syntax implies: the constant of an enum. */
code_ref java_implied_new(struct java *j, code_ref callee, struct syntax_node args, uint32_t line);

struct java_decorators {
    code_ref first, end; // calls; those in their arguments lie between them
    uint32_t mark;       // place in j.pending
};
/* Reads the annotations among the modifiers MODIFIERS; they stay on j.pending until attached. */
struct java_decorators java_annotations(struct java *j, struct syntax_node modifiers);
code_ref java_annotation(struct java *j, struct syntax_node n); // the call expression
void java_decorate(struct java *j, struct java_decorators d, code_ref function, code_ref class);
/* Is one of them called NAME, whatever its package? */
bool java_decorated(const struct java *j, struct java_decorators d, struct str name);
void java_awaited(struct java *j, code_ref e);

/* java_class.c */

/* Reads a class, interface, enum, record or annotation type; its number. */
code_ref java_class(struct java *j, struct syntax_node n);
/* Reads the body of an anonymous class that extends BASE. */
void java_anonymous_class(struct java *j, struct syntax_node body, code_ref base);
code_ref java_field(struct java *j, struct java_class *class, struct str name);
void java_this_field(struct java *j, struct str name, code_ref value);
/* Names the types of a file or class body before anything in it is read. */
void java_hoist_types(struct java *j, struct syntax_list members);

/* java_method.c */

/* Reads a method or constructor of CLASS with its body. */
void java_method(struct java *j, struct java_class *class, struct syntax_node n);
code_ref java_lambda(struct java *j, struct syntax_node n, struct str hint);
/* Constructor and accessors of a record, which nobody wrote. */
void java_record_members(struct java *j, struct java_class *class, struct syntax_node parameters);
/* The getter of a field that Lombok writes. */
void java_getter(struct java *j, struct java_class *class, code_ref field, struct str name);

/* java_trait.c */

void java_trait(struct java *j, const char *kind, struct str detail, code_ref value, uint32_t line);
void java_call_traits(struct java *j, code_ref callee, const code_ref *args, uint32_t n);
void java_member_traits(struct java *j, code_ref member);
void java_binary_traits(struct java *j, struct syntax_node n, struct str op, code_ref a,
                        code_ref b);
void java_status_trait(struct java *j, struct str name, code_ref value);

#endif
