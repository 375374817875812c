/* The PHP reader's own header: the state of one file and what its parts offer each other. Nobody
 * outside of php*.c includes it.
 *
 *   php.c            the reader: parse, namespace and imports, walk, notes
 *   php_scope.c      variables, names of classes, targets of assignments
 *   php_statement.c  control structures
 *   php_expr.c       expressions
 *   php_text.c       strings, numbers, arrays
 *   php_call.c       calls and their arguments
 *   php_class.c      classes, methods, fields, functions
 *   php_routes.c     tables of routes of Laravel
 *   php_trait.c      small shapes: headers, statuses, environment, comparisons
 */
#ifndef READ_CODE_PHP_H
#define READ_CODE_PHP_H

#include "base/limits.h"
#include "base/map.h"
#include "read/code/ir.h"
#include "read/code/syntax.h"
#include "read/reader.h"

enum php_kind {
    PHP_OTHER,
#define KIND(name) PHP_##name,
#include "read/code/php_names.def"
    PHP_KINDS,
};

enum php_field {
    PHP_NO_FIELD,
#define FIELD(name) PHP_FIELD_##name,
#include "read/code/php_names.def"
    PHP_FIELDS,
};

enum { PHP_TEXT_MAX = 120, PHP_RETURN_MAX = 80, PHP_NAME_MAX = 200 }; // bytes of source kept

struct php_class {
    code_ref number;
    struct str name;
    struct map fields; // name -> field
};

struct php_frame { // the function being read, or the body of a class
    struct php_frame *up;
    code_ref function, block;
    struct php_class *class;
    struct map *names; // its variables -> binding
    uint32_t returns;  // first of its own in php.returns
    uint32_t loops, tries;
    bool closure; // it sees the variables around it
};

struct php {
    struct read_job *job;
    struct code_file *code;
    struct syntax *syntax;
    struct arena *scratch;
    struct map uses;     // alias -> written full name, as number in `full`
    struct map imports;  // full name -> binding
    struct map declared; // full name of a class or name of a function of this file -> binding
    vec(struct str) full;
    struct php_frame *frame;
    struct str space;      // the namespace
    vec(code_ref) pending; // lists under construction, innermost last
    vec(code_ref) returns; // of the open functions, innermost last
    struct str target;     // source of the target whose new value is being read
    uint32_t depth;
    bool cut; // nesting went past the limit
};

/* php_scope.c */

code_ref php_binding(struct php *p, enum binding_kind kind, struct str name, uint32_t line);
code_ref php_declare(struct php *p, enum binding_kind kind, struct str name, uint32_t line);
code_ref php_variable(struct php *p, struct str name, uint32_t line); // as an expression
void php_give(struct php *p, struct str name, code_ref value, uint32_t line);
/* Gives VALUE to a target: variables, members, elements, lists of them. */
void php_target(struct php *p, struct syntax_node target, code_ref value);
code_ref php_binding_name(struct php *p, code_ref binding, uint32_t line);
/* The class that NAME, as written here, means. */
code_ref php_class_named(struct php *p, struct str name, uint32_t line);
struct str php_full_name(struct php *p, struct str name);
code_ref php_type(struct php *p, struct syntax_node n); // of a declaration; 0 unknown

/* php_statement.c */

void php_statement(struct php *p, struct syntax_node n);
void php_statements(struct php *p, struct syntax_node body); // those that N holds

/* php_expr.c */

code_ref php_expr(struct php *p, struct syntax_node n); // 0 for an absent node
const struct expr *php_at(const struct php *p, code_ref e);
struct str php_source(const struct php *p, struct syntax_node n);
struct str php_cut(const struct php *p, struct syntax_node n, size_t limit);
code_ref php_strip(const struct php *p, code_ref e);
code_ref php_member(struct php *p, code_ref base, struct str name, uint32_t line);
struct str php_last_name(const struct php *p, code_ref e);
void php_push(struct php *p, code_ref e);
code_ref php_list(struct php *p, enum expr_kind kind, uint32_t line, uint32_t mark);
struct syntax_node php_child(struct php *p, struct syntax_node n, uint8_t field);
struct syntax_node php_first(struct php *p, struct syntax_node n); // first named child

/* php_text.c */

code_ref php_literal(struct php *p, struct syntax_node n); // string, heredoc, number
code_ref php_array(struct php *p, struct syntax_node n);
struct str php_plain(struct php *p, struct syntax_node n); // text of a plain string, or STR_NONE

/* php_call.c */

code_ref php_call(struct php *p, struct syntax_node n); // of a function, method, class, constructor
/* Reads the attributes of N and lets them stand for a function or class. */
void php_attributes(struct php *p, struct syntax_node n, code_ref function, code_ref class);
/* Makes the call of what is pending from MARK on; its number. */
code_ref php_add_call(struct php *p, struct code_call call, uint32_t mark, code_ref first_inner);

/* php_class.c */

void php_class(struct php *p, struct syntax_node n);
code_ref php_anonymous_class(struct php *p, struct syntax_node n);
code_ref php_function(struct php *p, struct syntax_node n, struct code_function made, bool closure);
void php_function_definition(struct php *p, struct syntax_node n);
void php_field_value(struct php *p, struct str name, code_ref value); // of $this

/* php_routes.c */

/* Is CALL, a chain that begins with Route::, part of a table of routes? Then it is read. */
bool php_route(struct php *p, struct syntax_node call);

/* php_trait.c */

void php_trait(struct php *p, const char *kind, struct str detail, code_ref value, uint32_t line);
void php_call_traits(struct php *p, code_ref callee, const code_ref *args, uint32_t n);
void php_property_traits(struct php *p, struct str object, struct str key, code_ref value,
                         uint32_t line);
void php_binary_traits(struct php *p, struct syntax_node n, struct str op, code_ref a, code_ref b);
void php_status_trait(struct php *p, struct str name, code_ref value);

#endif
