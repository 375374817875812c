/* The Rust reader's own header: the state of one file and what its parts offer each other. Nobody
 * outside of rust*.c includes it.
 *
 *   rust.c            the reader: parse, walk, notes
 *   rust_scope.c      names
 *   rust_use.c        use declarations and paths
 *   rust_type.c       types
 *   rust_declare.c    items: modules, structs, enums, traits, impl blocks, constants
 *   rust_function.c   functions, methods, closures, what they give back
 *   rust_pattern.c    patterns: names bound by let, match, parameters
 *   rust_statement.c  blocks, let, loops, assignments
 *   rust_branch.c     if and match; Result as attempt and handler
 *   rust_expr.c       expressions
 *   rust_call.c       calls, and what std's wrappers leave of them
 *   rust_macro.c      macros: their arguments read as expressions
 *   rust_rewrite.c    texts of macros made readable
 *   rust_literal.c    numbers, strings, struct literals
 *   rust_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_RUST_H
#define READ_CODE_RUST_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum rust_kind {
    RUST_OTHER,
#define KIND(name) RUST_##name,
#include "read/code/rust_names.def"
    RUST_KINDS,
};

enum rust_field {
    RUST_NO_FIELD,
#define FIELD(name) RUST_FIELD_##name,
#include "read/code/rust_names.def"
    RUST_FIELDS,
};

enum {
    RUST_TEXT_MAX = 120,        // bytes of source kept as text
    RUST_RETURN_MAX = 80,       // of what is returned
    RUST_MACROS_MAX = 8000,     // macros of a file whose arguments are read
    RUST_MACRO_MAX = 64 * 1024, // bytes of the arguments of one
    RUST_NEST_MAX = 6,          // macros inside the arguments of macros
};

struct rust_shadow {
    struct str name;
    code_ref before; // what the name meant outside
};

struct rust_scope {
    uint32_t shadows; // of the scopes around
    code_ref first;   // bindings from here on were declared in this scope or inside of it
};

struct rust_class {
    code_ref number;
    struct map fields;        // name -> field
    vec(code_ref) implements; // exprs
};

/* The function being read. */
struct rust_frame {
    struct rust_frame *up;
    code_ref function, block;
    uint32_t returns; // first of its own in rust.returns
    uint32_t loops, tries;
};

struct rust {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax; // of the file, or of the macro being read
    uint32_t line;         // what its lines count from
    struct arena *scratch;
    struct map names;   // name -> binding in scope, 0 when out of scope
    struct map modules; // names of modules written in this file
    struct map paths;   // path -> binding of the import that it stands for
    vec(struct rust_shadow) shadows;
    struct rust_scope scope;
    struct rust_frame *frame;
    struct map classes; // name -> number in class
    vec(struct rust_class) class;
    code_ref self;                 // class of the impl or trait being read, 0 none
    vec(code_ref) pending;         // lists under construction, innermost last
    vec(struct syntax_node) spine; // left-leaning operators being read, innermost last
    vec(code_ref) returns;         // of the open functions, innermost last
    struct str hint;               // what the next expression will be called
    struct str target;             // source of the target whose new value is being read
    struct str caught;             // the error that the enclosing block handles
    bool detached;                 // reading what a task is spawned of
    bool json;                     // reading the text of json!
    uint32_t macros, nested;       // macros read, and those around this one
    uint32_t depth;
    bool cut; // nesting, or the number of macros, went past the limit
};

/* rust_scope.c */

struct rust_scope rust_scope_open(struct rust *r); // returns the one around, for rust_scope_close
void rust_scope_close(struct rust *r, struct rust_scope around);
/* Makes NAME known in the open scope, hiding what it meant before; 0 for the blank name. */
code_ref rust_declare(struct rust *r, enum binding_kind kind, struct str name, uint32_t line);
/* A binding that no name reaches. */
code_ref rust_binding(struct rust *r, enum binding_kind kind, struct str name, uint32_t line);
code_ref rust_lookup(const struct rust *r, struct str name); // 0: not of this file
void rust_write(struct rust *r, code_ref binding, code_ref value);
uint32_t rust_line(const struct rust *r, struct syntax_node n);
uint32_t rust_end_line(const struct rust *r, struct syntax_node n);

/* rust_use.c */

void rust_use(struct rust *r, struct syntax_node n);
void rust_extern_crate(struct rust *r, struct syntax_node n, bool macros);
/* `mod name;`: the file is part of the program. */
void rust_loads(struct rust *r, struct str name, uint32_t line);
/* What a path (a::b::C, identifier, Self, self) stands for. */
code_ref rust_path(struct rust *r, struct syntax_node n);
/* The same for a path written in TEXT. */
code_ref rust_path_text(struct rust *r, struct str text, uint32_t line);

/* rust_type.c */

/* The type's name as an expression, looked through references and what merely wraps a value
 * (Arc<T>, Option<T>, Result<T, E>, State<T>); 0: no type with one name. */
code_ref rust_type(struct rust *r, struct syntax_node n);
bool rust_wraps(struct str type); // Arc, Box, Option, ...
/* Names of type parameters stand for their first bound. */
void rust_type_parameters(struct rust *r, struct syntax_node n);

/* rust_declare.c */

/* Declares what stands in LIST outside of functions, so that order does not matter, then reads it.
 */
void rust_items(struct rust *r, struct syntax_list list);
void rust_item(struct rust *r, struct syntax_node n); // one inside a function
bool rust_is_item(struct syntax_node n);
void rust_export_all(struct rust *r, uint32_t first, uint32_t end);
/* The class NAME of this file; made as a part of one declared elsewhere when it is not known. */
struct rust_class *rust_class_named(struct rust *r, struct str name, uint32_t line);
code_ref rust_field(struct rust *r, struct rust_class *class, struct str name);

/* rust_function.c */

/* A function or method of CLASS (0: none); its number. */
code_ref rust_function(struct rust *r, struct syntax_node n, code_ref class);
code_ref rust_closure(struct rust *r, struct syntax_node n, struct str name);
/* BODY as a function of its own: what a task is made of. */
code_ref rust_task(struct rust *r, struct syntax_node body);
void rust_return(struct rust *r, struct syntax_node n);
/* N is what the function gives back: an expression, or the ends of its branches. Its value. */
code_ref rust_give(struct rust *r, struct syntax_node n);

/* rust_pattern.c */

/* Binds the names of PATTERN, which VALUE is matched with. */
void rust_bind(struct rust *r, struct syntax_node pattern, code_ref value, code_ref type,
               enum binding_kind kind);
/* The name that a pattern for failures binds (Err(e)), "_" when it binds none; STR_NONE for other
 * patterns. */
struct str rust_failure(struct rust *r, struct syntax_node pattern);
bool rust_is_success(struct rust *r, struct syntax_node pattern); // Ok(x)
/* Takes parameters: consecutive bindings from the one returned; *N how many. */
code_ref rust_parameters(struct rust *r, struct syntax_node list, uint32_t *n);

/* rust_statement.c */

code_ref rust_open_block(struct rust *r, struct code_block block); // returns the enclosing one
void rust_close_block(struct rust *r, code_ref parent);
void rust_statement(struct rust *r, struct syntax_node n);
/* A block in a scope of its own; the value of its last expression, 0 none. GIVES: it is what the
 * function gives back. */
code_ref rust_block(struct rust *r, struct syntax_node n, bool gives);
code_ref rust_loop(struct rust *r, struct syntax_node n);
code_ref rust_assign(struct rust *r, struct syntax_node n);

/* rust_branch.c */

code_ref rust_if(struct rust *r, struct syntax_node n, bool gives);
code_ref rust_match(struct rust *r, struct syntax_node n, bool gives);
/* Reads N, whose failure is handled from line HANDLED on. */
code_ref rust_attempt(struct rust *r, struct syntax_node n, uint32_t handled);
void rust_let(struct rust *r, struct syntax_node n);
code_ref rust_condition(struct rust *r, struct syntax_node n); // binds what its patterns bind

/* rust_expr.c */

code_ref rust_expr(struct rust *r, struct syntax_node n); // 0 for an absent node
code_ref rust_expr_called(struct rust *r, struct syntax_node n, struct str hint);
code_ref rust_unknown(struct rust *r, struct syntax_node n);
code_ref rust_name(struct rust *r, struct str name, uint32_t line);
code_ref rust_binding_name(struct rust *r, code_ref binding, uint32_t line);
struct syntax_node rust_unwrap(struct rust *r, struct syntax_node n);
const struct expr *rust_at(const struct rust *r, code_ref e);
struct str rust_text(const struct rust *r, struct syntax_node n);
struct str rust_cut(const struct rust *r, struct syntax_node n, size_t limit);
/* Last name of an expression: y of x.y, of x.y() and of x::y. */
struct str rust_last_name(const struct rust *r, code_ref e);
void rust_push(struct rust *r, code_ref e);
code_ref rust_list(struct rust *r, enum expr_kind kind, uint32_t line, uint32_t mark);
struct syntax_node rust_child(struct rust *r, struct syntax_node n, uint8_t field);
struct syntax_node rust_only(struct rust *r, struct syntax_node n); // first named child

/* rust_call.c */

code_ref rust_call(struct rust *r, struct syntax_node n);
code_ref rust_add_call(struct rust *r, struct code_call call, uint32_t mark, code_ref first_inner);
void rust_arguments(struct rust *r, struct syntax_node n);

/* rust_macro.c */

code_ref rust_macro(struct rust *r, struct syntax_node n);
void rust_macro_items(struct rust *r, struct syntax_node n); // lazy_static!
/* `macro_rules! name`: a function named `name!` whose body is what its rules put in. */
void rust_macro_rules(struct rust *r, struct syntax_node n);
struct str rust_macro_name(struct rust *r, struct str name); // name!
/* The attributes ATTRIBUTES as calls that decorate FUNCTION or CLASS; the first and past the last.
 */
void rust_decorate(struct rust *r, struct syntax_node attribute, code_ref function, code_ref class);

/* rust_rewrite.c: texts that parse as Rust, line by line the same */

struct str rust_as_arguments(struct rust *r, struct str tokens); // fn m(){m(...);}
// The same of an attribute's: fields(a = b) of tracing's instrument are keywords of its own.
struct str rust_as_attribute(struct rust *r, struct str tokens);
struct str rust_as_json(struct rust *r, struct str tokens);    // objects as J("key", value)
struct str rust_as_select(struct rust *r, struct str tokens);  // arms one after the other
struct str rust_as_statics(struct rust *r, struct str tokens); // static ref X -> static X
struct str rust_as_block(struct rust *r, struct str rule);     // what a rule of a macro puts in

/* rust_literal.c */

struct str rust_string(struct rust *r, struct syntax_node n);
struct str rust_number(struct rust *r, struct str raw);
code_ref rust_struct(struct rust *r, struct syntax_node n);
/* TEXT with the names in its holes, and VALUES in those without one. */
code_ref rust_format(struct rust *r, struct str text, const code_ref *values, uint32_t n,
                     uint32_t line);

/* rust_trait.c */

void rust_trait(struct rust *r, const char *kind, struct str detail, code_ref value, uint32_t line);
void rust_path_traits(struct rust *r, struct str last, uint32_t line);
void rust_call_traits(struct rust *r, code_ref callee, const code_ref *args, uint32_t n);
void rust_property_traits(struct rust *r, struct str key, code_ref value, uint32_t line);
void rust_binary_traits(struct rust *r, struct syntax_node n, struct str op, code_ref a,
                        code_ref b);

#endif
