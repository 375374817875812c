/* The Kotlin reader's own header: the state of one file and what its parts offer each other. Nobody
 * outside of kotlin*.c includes it.
 *
 *   kotlin.c            the reader: parse, walk, notes
 *   kotlin_patch.c      what the grammar takes for something else
 *   kotlin_scope.c      what a name means: locals, members, imports, receivers; types
 *   kotlin_import.c     imports
 *   kotlin_statement.c  declarations, jumps, lists of statements
 *   kotlin_control.c    if, when, loops and try, which are values
 *   kotlin_expr.c       expressions
 *   kotlin_text.c       numbers, strings and what is put into them
 *   kotlin_call.c       calls, constructions, annotations
 *   kotlin_lambda.c     lambdas: functions, and those that run where they stand
 *   kotlin_class.c      classes, interfaces, objects, enums and their properties
 *   kotlin_function.c   functions, constructors and their parameters
 *   kotlin_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_KOTLIN_H
#define READ_CODE_KOTLIN_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum kotlin_kind {
    KT_OTHER,
#define KIND(name) KT_##name,
#define TOKEN(name, text) KT_TOKEN_##name,
#include "read/code/kotlin_names.def"
    KT_KINDS,
};

enum kotlin_field_name {
    KT_NO_FIELD,
#define FIELD(name) KT_FIELD_##name,
#include "read/code/kotlin_names.def"
    KT_FIELDS,
};

enum { KT_TEXT_MAX = 120, KT_RETURN_MAX = 240 }; // bytes of source kept as text

struct kt_shadow {
    struct str name;
    code_ref before; // what the name meant outside
};

struct kt_class {
    struct kt_class *outer;
    code_ref number;
    code_ref first_binding; // bindings from here on were declared inside of the class
    struct map fields;      // name -> field
    struct map methods;     // name -> field with a function
    struct map settable;    // names of the fields declared with var
    bool inherits;
};

/* The function being read. */
struct kt_frame {
    struct kt_frame *up;
    code_ref function, block;
    struct kt_class *class; // what `this` is an instance of; NULL outside of classes
    code_ref receiver;      // EXPR_RECEIVER whose members are named alone; 0 none
    uint32_t returns;       // first of its own in kt.returns
    uint32_t loops, tries;  // enclosing ones; tries: bodies of those with a catch
};

struct kt {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax;
    struct arena *scratch;
    struct map names; // name -> binding in scope, 0 when out of scope
    struct map types; // where a class starts in the text -> its number
    vec(struct kt_shadow) shadows;
    struct kt_frame *frame;
    vec(code_ref) pending;         // lists under construction, innermost last
    vec(struct syntax_node) spine; // left-leaning operators being read, innermost last
    vec(code_ref) returns;         // of the open functions, innermost last
    struct str hint;     // what the next expression will be called; taken by the first kt_expr
    struct str target;   // source of the target whose new value is being read
    code_ref generic;    // callee of a call f<T>(x), which the grammar takes for comparisons
    uint32_t generic_at; // where its arguments begin
    bool tail;           // the control structure that comes next is what the function gives back
    uint32_t depth;
    bool cut; // nesting went past the limit
};

/* kotlin_patch.c */

/* TEXT as the grammar understands it, of the same length. */
struct str kt_patched(struct arena *a, struct str text);

/* kotlin_scope.c */

uint32_t kt_scope_open(struct kt *k); // what kt_scope_close takes
void kt_scope_close(struct kt *k, uint32_t around);
/* Makes NAME known in the open scope and gives its binding. */
code_ref kt_declare(struct kt *k, enum binding_kind kind, struct str name, uint32_t line);
/* A binding that no name reaches. */
code_ref kt_binding(struct kt *k, enum binding_kind kind, struct str name, uint32_t line);
/* NAME as a value or type: a local, a member of a class around, an import, a member of what the
 * block runs on, or global. */
code_ref kt_name(struct kt *k, struct str name, uint32_t line);
code_ref kt_called_name(struct kt *k, struct str name, uint32_t line);   // of f in f()
code_ref kt_assigned_name(struct kt *k, struct str name, uint32_t line); // of x in x = 1
code_ref kt_binding_name(struct kt *k, code_ref binding, uint32_t line);
/* `this`, that of the class LABEL when there is one. */
code_ref kt_this(struct kt *k, struct str label, uint32_t line);
/* What the code that follows runs on; gives the receiver around, to be put back. */
code_ref kt_receive(struct kt *k, code_ref object, uint32_t line);
/* The expression that names a declared type; 0 for those that say nothing. */
code_ref kt_type(struct kt *k, struct syntax_node n);
bool kt_is_type(uint8_t kind);
void kt_type_parameters(struct kt *k, struct syntax_list l);

/* kotlin_import.c */

void kt_import(struct kt *k, struct syntax_node n);

/* kotlin_statement.c */

/* Reads a statement and gives its value, 0 for none. */
code_ref kt_statement(struct kt *k, struct syntax_node n);
/* The statements of a block or lambda, in the scope that is open; the value of the last one. */
code_ref kt_statements(struct kt *k, struct syntax_node n);
code_ref kt_block(struct kt *k, struct syntax_node n); // in a scope of its own; or one statement
/* Names the functions and classes of a list before anything in it is read. */
void kt_hoist(struct kt *k, struct syntax_list l);
void kt_returned(struct kt *k, code_ref value, struct syntax_node n); // return n, also implied
/* Makes the names of a destructuring declaration known as components of VALUE. */
void kt_components(struct kt *k, struct syntax_node n, code_ref value);
struct syntax_node kt_typed(struct kt *k, struct syntax_node n); // the type of a declared name

/* kotlin_control.c */

/* Reads N when it is a control structure; its value in *VALUE. */
bool kt_control(struct kt *k, struct syntax_node n, code_ref *value);
code_ref kt_open_block(struct kt *k, struct code_block block);
void kt_close_block(struct kt *k, code_ref parent);

/* kotlin_expr.c */

code_ref kt_expr(struct kt *k, struct syntax_node n); // 0 for an absent node
code_ref kt_expr_called(struct kt *k, struct syntax_node n, struct str hint);
code_ref kt_unknown(struct kt *k, struct syntax_node n);
const struct expr *kt_at(const struct kt *k, code_ref e);
struct str kt_text(const struct kt *k, struct syntax_node n);
struct str kt_cut(const struct kt *k, struct syntax_node n, size_t limit);
/* Last name of an expression: y of x.y, of x.y() and of x.y[0]. */
struct str kt_last_name(const struct kt *k, code_ref e);
/* Adds E to the list that began at pending.n == MARK; makes and forgets it. */
void kt_push(struct kt *k, code_ref e);
code_ref kt_list(struct kt *k, enum expr_kind kind, uint32_t line, uint32_t mark);
void kt_assign(struct kt *k, code_ref target, code_ref value);
code_ref kt_assignment(struct kt *k, struct syntax_node n);

/* kotlin_text.c */

code_ref kt_string(struct kt *k, struct syntax_node literal);
struct str kt_number(struct kt *k, struct str raw); // without separators and suffix
bool kt_is_text(const struct kt *k, code_ref e);
struct str kt_plain_name(struct str name); // without the backticks around it

/* kotlin_call.c */

code_ref kt_call(struct kt *k, struct syntax_node n);
/* The call of CALLEE with the arguments in parentheses ARGS and the lambda LAMBDA, both may be
 * absent. */
// The pair key to value E as a property of an object; anything else is spread into it.
code_ref kt_entry(struct kt *k, code_ref e, uint32_t line);
code_ref kt_call_of(struct kt *k, code_ref callee, struct syntax_node args,
                    struct syntax_node lambda, struct syntax_node whole);
void kt_awaited(struct kt *k, code_ref e);

struct kt_decorators {
    code_ref first, end; // calls; those in their arguments lie between them
    uint32_t mark;       // place in k.pending
};
/* Reads the annotations among the modifiers MODIFIERS; they stay on k.pending until attached. */
struct kt_decorators kt_annotations(struct kt *k, struct syntax_node modifiers);
void kt_decorate(struct kt *k, struct kt_decorators d, code_ref function, code_ref class);
/* Base(x) after a colon: the call of the base's constructor; gives the base. */
code_ref kt_base_call(struct kt *k, struct syntax_node n);

/* kotlin_lambda.c */

/* A lambda that is handed to somebody: a function. *RECEIVER is what it may run on; the caller
 * says which object that is. */
code_ref kt_lambda(struct kt *k, struct syntax_node n, struct str hint, code_ref *receiver);
/* x.apply { }, repeat(n) { }, x.forEach { }: blocks that run where they stand. False when METHOD is
 * none of them; then nothing was read. OBJECT is what it is called on, absent for none. */
bool kt_inline(struct kt *k, struct str method, struct syntax_node object, struct syntax_node args,
               struct syntax_node lambda, struct syntax_node whole, code_ref *value);
/* The value of a lambda that runs where it stands. */
code_ref kt_here(struct kt *k, struct syntax_node n);
/* The lambda literal in an argument or behind a call; absent when there is none. */
struct syntax_node kt_lambda_of(struct kt *k, struct syntax_node n);

/* kotlin_class.c */

/* Reads a class, interface, object or enum. */
code_ref kt_class(struct kt *k, struct syntax_node n);
code_ref kt_object(struct kt *k, struct syntax_node n); // object : X { }
void kt_hoist_class(struct kt *k, struct syntax_node n, bool exported);
code_ref kt_field(struct kt *k, struct kt_class *class, struct str name);
bool kt_is_class(uint8_t kind);

/* kotlin_function.c */

/* Reads a function or constructor with its body; a method when CLASS is not NULL. */
void kt_function(struct kt *k, struct kt_class *class, struct syntax_node n);
/* Reads fun(x) { } as a value. */
code_ref kt_anonymous(struct kt *k, struct syntax_node n, struct str hint);
/* The constructor in the head of a class, whose parameters may be properties. */
void kt_primary(struct kt *k, struct kt_class *class, struct syntax_node n);
code_ref kt_add_function(struct kt *k, struct code_function f);
void kt_close_function(struct kt *k, code_ref number, uint32_t from);
/* The value of `= x` or of the block of a body; what the block returns is on k.returns. */
code_ref kt_body(struct kt *k, struct syntax_node body);

/* kotlin_trait.c */

void kt_trait(struct kt *k, const char *kind, struct str detail, code_ref value, uint32_t line);
void kt_call_traits(struct kt *k, code_ref callee, const code_ref *args, uint32_t n);
void kt_member_traits(struct kt *k, code_ref member);
void kt_binary_traits(struct kt *k, struct syntax_node n, struct str op, code_ref a, code_ref b);
void kt_status_trait(struct kt *k, struct str name, code_ref value);

#endif
