/* The C# reader's own header: the state of one file and what its parts offer each other. Nobody
 * outside of csharp*.c includes it.
 *
 *   csharp.c            the reader: parse, walk, notes
 *   csharp_scope.c      what a name means: locals, fields, types; using directives
 *   csharp_statement.c  statements and control structures
 *   csharp_expr.c       expressions
 *   csharp_assign.c     assignments, to members, locals and tuples
 *   csharp_text.c       numbers, strings, interpolation, strings joined by +
 *   csharp_call.c       calls, constructions, attributes
 *   csharp_class.c      classes, structs, records, interfaces, enums and their members
 *   csharp_function.c   methods, accessors, local functions, lambdas and their parameters
 *   csharp_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_CSHARP_H
#define READ_CODE_CSHARP_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum cs_kind {
    CS_OTHER,
#define KIND(name) CS_##name,
#define TOKEN(name, text) CS_TOKEN_##name,
#include "read/code/csharp_names.def"
    CS_KINDS,
};

enum cs_field_name {
    CS_NO_FIELD,
#define FIELD(name) CS_FIELD_##name,
#include "read/code/csharp_names.def"
    CS_FIELDS,
};

enum { CS_TEXT_MAX = 120, CS_RETURN_MAX = 240 }; // bytes of source kept as text

struct cs_shadow {
    struct str name;
    code_ref before; // what the name meant outside
};

struct cs_class {
    struct cs_class *outer;
    code_ref number;
    code_ref first_binding; // bindings from here on were declared inside of the class
    struct map fields;      // name -> field
    struct map methods;     // name -> 1, or a field with a function
    bool inherits;
};

/* The function being read. */
struct cs_frame {
    struct cs_frame *up;
    code_ref function, block;
    struct cs_class *class; // what `this` is an instance of; NULL outside of classes
    code_ref type;          // what it gives back, as far as declared
    uint32_t returns;       // first of its own in cs.returns
    uint32_t loops, tries;  // enclosing ones; tries: bodies of those with a catch
};

struct cs {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax;
    struct arena *scratch;
    struct map names; // name -> binding in scope, 0 when out of scope
    vec(struct cs_shadow) shadows;
    struct cs_frame *frame;
    vec(code_ref) pending;         // lists under construction, innermost last
    vec(struct syntax_node) spine; // left-leaning operators being read, innermost last
    vec(code_ref) returns;         // of the open functions, innermost last
    struct str hint;    // what the next expression will be called; taken by the first cs_expr
    code_ref wanted;    // type of what is read next, for `new()`; taken by the first cs_expr
    code_ref bound;     // what `?.` stands behind
    code_ref namespace; // the last expression that names a namespace, no value
    struct str target;  // source of the target whose new value is being read
    size_t copied;      // bytes spent on joining literals
    uint32_t depth;
    bool cut; // nesting went past the limit
};

/* csharp_scope.c */

uint32_t cs_scope_open(struct cs *j); // what cs_scope_close takes
void cs_scope_close(struct cs *j, uint32_t around);
/* Makes NAME known in the open scope and gives its binding. */
code_ref cs_declare(struct cs *j, enum binding_kind kind, struct str name, uint32_t line);
code_ref cs_declare_value(struct cs *j, struct syntax_node name, code_ref type, code_ref value);
/* NAME as a variable or type: a local, a member of a class around, or global. */
code_ref cs_name(struct cs *j, struct str name, uint32_t line);
/* NAME of a method called without receiver. */
code_ref cs_method_name(struct cs *j, struct str name, uint32_t line);
code_ref cs_binding_name(struct cs *j, code_ref binding, uint32_t line);
/* The expression that names a declared type; 0 for primitive ones, text and `var`. Of Task<T> and
 * T? it is T: what an await gives. */
code_ref cs_type(struct cs *j, struct syntax_node n);
/* The name of a type without its arguments and namespace. */
struct str cs_type_name(struct cs *j, struct syntax_node n);
void cs_type_parameters(struct cs *j, struct syntax_node n);
void cs_type_constraints(struct cs *j, struct syntax_list declaration);
void cs_using(struct cs *j, struct syntax_node n);

/* csharp_statement.c */

void cs_statement(struct cs *j, struct syntax_node n);
void cs_block(struct cs *j, struct syntax_node block);      // in a scope of its own
void cs_statements(struct cs *j, struct syntax_node block); // in the scope that is open
void cs_return(struct cs *j, struct syntax_node value);     // `return value`, or `=> value`
/* The part of a conditional compilation that production is built from. */
bool cs_compiled(struct cs *j, struct syntax_node n);

/* csharp_expr.c */

code_ref cs_expr(struct cs *j, struct syntax_node n); // 0 for an absent node
code_ref cs_expr_called(struct cs *j, struct syntax_node n, struct str hint, code_ref type);
code_ref cs_unknown(struct cs *j, struct syntax_node n);
code_ref cs_strip(const struct cs *j, code_ref e); // the value of an assignment used as one
const struct expr *cs_at(const struct cs *j, code_ref e);
struct str cs_text(const struct cs *j, struct syntax_node n);
struct str cs_cut(const struct cs *j, struct syntax_node n, size_t limit);
/* Last name of an expression: y of x.y, of x.y() and of x.y[0]. */
struct str cs_last_name(const struct cs *j, code_ref e);
/* Adds E to the list that began at pending.n == MARK; makes and forgets it. */
void cs_push(struct cs *j, code_ref e);
code_ref cs_list(struct cs *j, enum expr_kind kind, uint32_t line, uint32_t mark);
code_ref cs_property(struct cs *j, struct str name, code_ref value, uint32_t line);
/* Declares what a pattern names, and gives the values it compares with to traits. */
void cs_pattern(struct cs *j, struct syntax_node n, code_ref value);

/* csharp_assign.c */

code_ref cs_assignment(struct cs *j, struct syntax_node n);
code_ref cs_update(struct cs *j, struct syntax_node n, struct syntax_node target, bool up);

/* csharp_text.c */

code_ref cs_string(struct cs *j, struct syntax_node n); // of any kind
struct str cs_number(struct cs *j, struct str raw);     // without separators and suffix
bool cs_is_text(const struct cs *j, code_ref e);
/* What configuration sets KEY, `Http:Timeout`, to: a text that says `${Http.Timeout:OTHERWISE}`. */
code_ref cs_configured(struct cs *j, struct str key, code_ref otherwise, uint32_t line);
/* The operands in j.pending from MARK on, joined by +, at least one of them text. */
code_ref cs_concatenation(struct cs *j, uint32_t line, uint32_t mark);

/* csharp_call.c */

code_ref cs_call(struct cs *j, struct syntax_node n);
code_ref cs_new(struct cs *j, struct syntax_node n, code_ref wanted);
void cs_constructor_call(struct cs *j, struct syntax_node n); // : this(...), : base(...)
/* The arguments of a base type: record B(int X) : A(X). */
void cs_base_call(struct cs *j, struct syntax_node args, uint32_t line);
/* The whole name of KEY of configuration RECEIVER, or of its section; STR_NONE when RECEIVER is no
 * configuration. */
struct str cs_section(struct cs *j, code_ref receiver, struct str key);
/* { A = 1, B = { C = 2 } }, { 1, 2 }, { { "a", 1 } }: an object or a list. */
code_ref cs_initializer(struct cs *j, struct syntax_node n);

struct cs_decorators {
    code_ref first, end; // calls; those in their arguments lie between them
    uint32_t mark;       // place in j.pending
};
/* Reads the attributes among the children L of a declaration; they stay on j.pending until
 * attached. */
struct cs_decorators cs_attributes(struct cs *j, struct syntax_list l);
void cs_decorate(struct cs *j, struct cs_decorators d, code_ref function, code_ref class);
void cs_awaited(struct cs *j, code_ref e);

/* csharp_class.c */

/* Reads a class, struct, record, interface or enum; its number. */
code_ref cs_class(struct cs *j, struct syntax_node n);
bool cs_is_class(uint8_t kind);
code_ref cs_field(struct cs *j, struct cs_class *class, struct str name);
void cs_this_field(struct cs *j, struct str name, code_ref value);
/* Names the types of a file, namespace or class body before anything in it is read. */
void cs_hoist_types(struct cs *j, struct syntax_list members);
bool cs_has_modifier(struct cs *j, struct syntax_list l, struct str word);

/* csharp_function.c */

/* Reads a method, constructor or operator of CLASS with its body. */
void cs_method(struct cs *j, struct cs_class *class, struct syntax_node n);
/* A property with accessors or an arrow: the field holds what its getter gives. */
void cs_accessors(struct cs *j, struct cs_class *class, code_ref field, struct syntax_node n);
code_ref cs_lambda(struct cs *j, struct syntax_node n, struct str hint);
void cs_hoist_functions(struct cs *j, struct syntax_list statements);
void cs_local_function(struct cs *j, struct syntax_node n);
/* The constructor that the parameters behind a class name are; RECORD: they are properties, too. */
void cs_primary_constructor(struct cs *j, struct cs_class *class, struct syntax_node parameters,
                            bool record);

/* csharp_trait.c */

void cs_trait(struct cs *j, const char *kind, struct str detail, code_ref value, uint32_t line);
void cs_call_traits(struct cs *j, code_ref callee, const code_ref *args, uint32_t n);
void cs_member_traits(struct cs *j, code_ref member);
void cs_binary_traits(struct cs *j, struct syntax_node n, struct str op, code_ref a, code_ref b);
/* The number that OF.NAME is, StatusCodes.Status429TooManyRequests; STR_NONE for other names. */
struct str cs_status_constant(struct str of, struct str name);
void cs_status_trait(struct cs *j, struct str name, code_ref value);
void cs_index_trait(struct cs *j, code_ref base, code_ref index);

#endif
