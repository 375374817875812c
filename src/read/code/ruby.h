/* The Ruby reader's own header: the state of one file and what its parts offer each other. Nobody
 * outside of ruby*.c includes it.
 *
 *   ruby.c            the reader: parse, walk, notes
 *   ruby_scope.c      local variables, targets of assignments
 *   ruby_constant.c   constants: what a file declares and what it takes from others
 *   ruby_statement.c  control structures; in Ruby they have values
 *   ruby_rescue.c     begin, rescue, ensure, retry
 *   ruby_expr.c       expressions
 *   ruby_text.c       numbers, strings, symbols, heredocs
 *   ruby_call.c       calls, their arguments and blocks
 *   ruby_block.c      blocks: iterations, functions handed on
 *   ruby_class.c      classes, modules, methods and fields
 *   ruby_declare.c    what calls in the body of a class declare
 *   ruby_routes.c     tables of routes: resources, namespaces, verbs
 *   ruby_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_RUBY_H
#define READ_CODE_RUBY_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum rb_kind {
    RB_OTHER,
#define KIND(name) RB_##name,
#define TOKEN(name, text) RB_TOKEN_##name,
#include "read/code/ruby_names.def"
    RB_KINDS,
};

enum rb_field {
    RB_NO_FIELD,
#define FIELD(name) RB_FIELD_##name,
#include "read/code/ruby_names.def"
    RB_FIELDS,
};

enum { RB_TEXT_MAX = 120, RB_RETURN_MAX = 80, RB_NAME_MAX = 200 }; // bytes of source kept as text

struct rb_shadow {
    struct str name;
    code_ref before; // what the name meant outside
};

struct rb_scope {
    uint32_t shadows; // of the scopes around
    code_ref floor;   // locals before this binding are not seen: a method, class or module began
};

struct rb_limited { // a call in the body of a class that says something of some methods alone
    code_ref call;
    code_ref only, except; // exprs: their names
};

struct rb_class {
    struct rb_class *outer;
    code_ref number;
    struct str name;   // with those around: Billing::Client
    struct map fields; // name -> field; those of variables begin with @
    bool extends;      // it has a superclass, or includes something
    vec(struct rb_limited) limited;
    vec(code_ref) mixins; // what it includes
};

/* The function being read, or the body of a class. */
struct rb_frame {
    struct rb_frame *up;
    code_ref function, block;
    struct rb_class *class;
    uint32_t returns;      // first of its own in rb.returns
    uint32_t loops, tries; // enclosing ones; tries: bodies of those with a rescue
    bool of_class;         // self is the class, not an instance
    bool in_body;          // the statements are a class's body
    bool block_function;   // a block: it shares self and try blocks with what is around
    code_ref again;        // the loop that `retry` begins anew
};

struct rb {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax;
    struct arena *scratch;
    struct map names;     // name -> binding in scope, 0 when out of scope
    struct map methods;   // name -> binding of a method declared outside of classes
    struct map constants; // full name -> binding of a constant of this file
    struct map imports;   // written name -> binding of a constant from elsewhere
    vec(struct rb_shadow) shadows;
    struct rb_scope scope;
    struct rb_frame *frame;
    struct str cref;               // names of the classes and modules around
    vec(code_ref) pending;         // lists under construction, innermost last
    vec(struct syntax_node) spine; // left-leaning operators being read, innermost last
    vec(code_ref) returns;         // of the open functions, innermost last
    vec(code_ref) born;            // per binding: the block in which it got its first value
    struct str target;             // source of the target whose new value is being read
    size_t copied;                 // bytes spent on joining literals and on looking for heredocs
    uint32_t heredoc;              // where the next heredoc's body begins, when behind its mark
    uint32_t depth;
    bool cut; // nesting went past the limit
};

/* ruby_scope.c */

struct rb_scope rb_scope_open(struct rb *rb, bool sees_outer); // gives the one around
void rb_scope_close(struct rb *rb, struct rb_scope around);
/* A new binding of NAME in the open scope, whatever it meant before. */
code_ref rb_declare(struct rb *rb, enum binding_kind kind, struct str name, uint32_t line);
/* A binding that no name reaches. */
code_ref rb_binding(struct rb *rb, enum binding_kind kind, struct str name, uint32_t line);
code_ref rb_lookup(const struct rb *rb, struct str name); // 0: no local variable
code_ref rb_give(struct rb *rb, struct str name, code_ref value, uint32_t line);
void rb_write(struct rb *rb, code_ref binding, code_ref value, uint32_t line);
/* Gives VALUE to a target: variables, members, lists of them. */
void rb_target(struct rb *rb, struct syntax_node target, code_ref value);
void rb_assign_member(struct rb *rb, code_ref target, code_ref value, uint32_t line);

/* ruby_constant.c */

code_ref rb_constant(struct rb *rb, struct syntax_node n); // constant, scope_resolution
code_ref rb_constant_named(struct rb *rb, struct str name, uint32_t line);
/* The constant NAME as other files declare it, though this one does, too. */
code_ref rb_constant_elsewhere(struct rb *rb, struct str name, uint32_t line);
void rb_constant_set(struct rb *rb, struct syntax_node target, code_ref value);
/* NAME below the classes and modules around. */
struct str rb_full_name(struct rb *rb, struct str name);
/* Makes the constant FULL stand for VALUE. */
void rb_constant_declare(struct rb *rb, struct str full, code_ref value, uint32_t line);
void rb_require(struct rb *rb, struct str module, uint32_t line);
void rb_exports(struct rb *rb);

/* ruby_statement.c */

code_ref rb_open_block(struct rb *rb, struct code_block block); // the one around
void rb_close_block(struct rb *rb, code_ref around);
/* Reads a statement; its value, 0 when it has none. */
code_ref rb_statement(struct rb *rb, struct syntax_node n);
/* Reads the statements of a body; the value of the last. */
code_ref rb_body(struct rb *rb, struct syntax_node body);
void rb_returned(struct rb *rb, code_ref value, struct syntax_node n);
/* What BODY comes to is what its function gives back. */
void rb_ended(struct rb *rb, code_ref value, struct syntax_node body);
struct str rb_bound(const struct rb *rb, code_ref test);

/* ruby_rescue.c */

/* A body with rescue, else and ensure, or without. */
code_ref rb_rescued(struct rb *rb, struct syntax_node body);
code_ref rb_rescue_modifier(struct rb *rb, struct syntax_node n);

/* ruby_expr.c */

code_ref rb_expr(struct rb *rb, struct syntax_node n); // 0 for an absent node
const struct expr *rb_at(const struct rb *rb, code_ref e);
struct str rb_text(const struct rb *rb, struct syntax_node n);
struct str rb_cut(const struct rb *rb, struct syntax_node n, size_t limit);
code_ref rb_unknown(struct rb *rb, struct syntax_node n);
code_ref rb_strip(const struct rb *rb, code_ref e); // the value of an assignment used as one
code_ref rb_member(struct rb *rb, code_ref base, struct str name, uint32_t line, bool quoted);
code_ref rb_binding_name(struct rb *rb, code_ref binding, uint32_t line);
code_ref rb_self(struct rb *rb, uint32_t line);
/* Last name of an expression: y of x.y, of x.y() and of x.y[0]. */
struct str rb_last_name(const struct rb *rb, code_ref e);
/* Adds E to the list that began at pending.n == MARK; makes and forgets it. */
void rb_push(struct rb *rb, code_ref e);
code_ref rb_list(struct rb *rb, enum expr_kind kind, uint32_t line, uint32_t mark);
code_ref rb_pair(struct rb *rb, struct syntax_node n, struct str object);
code_ref rb_binary(struct rb *rb, struct str op, code_ref a, code_ref b, uint32_t line);
struct syntax_node rb_child(struct rb *rb, struct syntax_node n, uint8_t field);
struct syntax_node rb_first(struct rb *rb, struct syntax_node n); // first named child

/* ruby_text.c */

struct str rb_number(struct rb *rb, struct str raw);      // without separators
code_ref rb_literal(struct rb *rb, struct syntax_node n); // string, symbol, heredoc, regex
struct str rb_plain(struct rb *rb, struct syntax_node n); // text of a plain one, or STR_NONE
bool rb_is_text(const struct rb *rb, code_ref e);
code_ref rb_concatenation(struct rb *rb, uint32_t line, uint32_t mark);

/* ruby_call.c */

code_ref rb_call(struct rb *rb, struct syntax_node n);
/* A name that is no variable: a call of self without arguments. */
code_ref rb_self_call(struct rb *rb, struct str name, struct syntax_node n);
code_ref rb_super(struct rb *rb, struct syntax_node arguments, struct syntax_node n);
/* What NAME, called on self, is. */
code_ref rb_method_name(struct rb *rb, struct str name, uint32_t line);
/* Makes the call of what is in rb.pending from MARK on; its number. */
code_ref rb_add_call(struct rb *rb, struct code_call call, uint32_t mark, code_ref first_inner);
void rb_arguments(struct rb *rb, struct syntax_node n, code_ref callee);

/* ruby_block.c */

/* A block as a function; GIVEN: what its first parameter is, 0 unknown. */
code_ref rb_block_function(struct rb *rb, struct syntax_node block, code_ref given);
code_ref rb_lambda(struct rb *rb, struct syntax_node n);
/* Is METHOD an iteration, whose block runs where it stands? */
bool rb_iterates(struct str method);
void rb_iteration(struct rb *rb, struct syntax_node block, struct str method, code_ref receiver,
                  struct syntax_node call);
/* The block of lock.synchronize, which runs where it stands; its value. */
code_ref rb_held(struct rb *rb, struct syntax_node block);
/* Declares the parameters of N; how many. */
uint32_t rb_parameters(struct rb *rb, struct syntax_node n, code_ref function);

/* ruby_class.c */

void rb_class(struct rb *rb, struct syntax_node n);
void rb_class_statements(struct rb *rb, struct syntax_node body);
code_ref rb_method(struct rb *rb, struct syntax_node n); // its function
void rb_singleton_class(struct rb *rb, struct syntax_node n);
/* The field NAME of CLASS, made when new. */
code_ref rb_field(struct rb *rb, struct rb_class *class, struct str name);
void rb_self_field(struct rb *rb, struct str name, code_ref value);
code_ref rb_function(struct rb *rb, struct syntax_node n, struct code_function made, bool of_class);
void rb_hoist(struct rb *rb, struct syntax_node body);

/* ruby_declare.c */

/* A call in the body of a class, read whole: attr_reader, included do, private def. True: done. */
bool rb_declaration(struct rb *rb, struct syntax_node call, struct str method, code_ref *value);
/* Is N, an argument of METHOD, the name of a method? */
bool rb_names_method(const struct rb *rb, struct str method, struct str name);
/* Lets the call stand for the class, or for the methods that only: and except: leave. */
code_ref rb_decorate(struct rb *rb, code_ref call);
/* Once all methods of the class are read: what was said of some of them. */
void rb_decorate_methods(struct rb *rb, struct rb_class *class);
/* class CLASS < BASE is BASE.inherited; include MODULE is MODULE.included. */
void rb_hook(struct rb *rb, code_ref base, const char *name, uint32_t line);

/* ruby_routes.c */

/* Reads a table of routes: the block of `routes.draw`, or a file that another one draws. */
void rb_routes(struct rb *rb, struct syntax_node block);
bool rb_is_routes(struct str path); // config/routes/admin.rb

/* ruby_trait.c */

void rb_trait(struct rb *rb, const char *kind, struct str detail, code_ref value, uint32_t line);
void rb_member_traits(struct rb *rb, code_ref member, bool quoted);
void rb_call_traits(struct rb *rb, code_ref callee, const code_ref *args, uint32_t n);
void rb_property_traits(struct rb *rb, struct str object, struct str key, code_ref value,
                        uint32_t line);
void rb_binary_traits(struct rb *rb, struct syntax_node n, struct str op, code_ref a, code_ref b);
void rb_status_trait(struct rb *rb, struct str name, code_ref value);

#endif
