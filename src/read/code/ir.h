/* The file-local form of source code, the same for every language: what a code reader makes out of
 * a syntax tree and what link resolves across files. It holds names and shapes, no semantics: a
 * reader does not know what axios is.
 *
 * Numbers index the arrays of the same code_file; 0 is "none" in all of them (element 0 unused),
 * except CODE_MODULE: function 1 is always the module body. */
#ifndef READ_CODE_IR_H
#define READ_CODE_IR_H

#include "base/vec.h"

typedef uint32_t code_ref; // an index into one of the arrays; 0 = none

enum { CODE_MODULE = 1 };
#define CODE_RECEIVER UINT32_MAX // position of the parameter that an extension is called on
#define CODE_KEYWORDS STR("()") // text of an EXPR_OBJECT that holds the keyword arguments of a call

/* Expressions. `text`, `a`, `b`, `list` mean what the comment says; `list` is the first of `n`
 * consecutive entries of code_file.children. Parentheses, await, type assertions and non-null marks
 * are left out; so are expressions nobody could ask about (EXPR_UNKNOWN keeps their place). */
enum expr_kind {
    EXPR_UNKNOWN, // text: the source, cut
    EXPR_NAME,    // text: identifier; a: binding, 0 when global; b, then: whose member it may be
                  // without saying so, EXPR_RECEIVER or EXPR_THIS
    EXPR_MEMBER,  // a: base; text: member name. Also base["text"]; optional chaining is the same.
                  // n: 1 + number of arguments it is called with, where methods are overloaded
                  // b: the text of base["text"], where a list has no members of that name
    EXPR_INDEX,   // a: base; b: index expression that is no string literal
    EXPR_CALL,    // a: number of the call
    EXPR_STRING,  // text: value with escapes resolved
    EXPR_NUMBER,  // text: as written, without separators and type suffixes
    EXPR_BOOLEAN, // text: true or false
    EXPR_NULL,    // null, undefined, None, nil
    EXPR_OBJECT,  // list: EXPR_PROPERTY and EXPR_SPREAD; map and struct literals, keyword arguments
                  // (text: CODE_KEYWORDS)
    EXPR_PROPERTY, // text: key; a: value. A computed key has text STR_NONE and b: key expression
    EXPR_ARRAY,    // list: elements
    EXPR_SPREAD,   // a: what is spread: ...x, **x, *x
    EXPR_FUNCTION, // a: number of the function: arrow, lambda, method as a value
    EXPR_CLASS,    // a: number of the class
    EXPR_TEMPLATE, // list: parts, EXPR_STRING and others in order; f-strings, string concatenation
    EXPR_BINARY,   // text: operator; a, b: operands
    EXPR_UNARY,    // text: operator; a: operand
    EXPR_CHOICE,   // list: the possible values, most likely in production first: a ? b : c gives b,
                   // c; a || b, a ?? b give a, b
    EXPR_THIS,     // this, self; a: the class in whose body it stands, 0 none; b: 1 for that class
                   // itself, as in a static method
    EXPR_SUPER,    // super; a: as EXPR_THIS
    EXPR_ASSIGN,   // a: target; b: value (an assignment used as an expression)
    EXPR_REGEX,    // text: pattern
    EXPR_TUPLE,    // list: values given together (return a, b); asked for one, it is the first
    EXPR_PART, // a: what gives several values; b: number of the one meant, from 1 on: the first is
               // EXPR a itself
    EXPR_CAST, // a: value; b: the type it is asserted to have
    EXPR_RECEIVER, // what a block runs on, whose members it names alone: a: the object, or the call
                   // that the block is handed to; b: that of the block around it, or EXPR_THIS
};

enum { EXPR_N_MAX = (1 << 24) - 1 };

struct expr { // millions: 32 bytes
    enum expr_kind kind : 8;
    uint32_t n : 24; // at most EXPR_N_MAX
    uint32_t line;
    struct str text;
    code_ref a;
    union { // no kind has both
        code_ref b;
        uint32_t list;
    };
};

enum binding_kind {
    BINDING_LOCAL,    // variable or constant
    BINDING_PARAM,    // parameter
    BINDING_IMPORT,   // imported name
    BINDING_FUNCTION, // declared function
    BINDING_CLASS,    // declared class
    BINDING_CATCH,    // the variable of a catch
};

/* A declared name. Destructuring makes one binding each: `const {data: d} = f()` is d with
 * value MEMBER(CALL f, "data"); a destructured parameter is MEMBER(NAME hidden parameter, "data").
 */
struct binding {
    enum binding_kind kind;
    struct str name;
    uint32_t line;
    code_ref function;   // function it lives in
    code_ref value;      // expr: initial value; function or class declared; default of a parameter,
                         // an EXPR_SPREAD of nothing for a rest parameter
    code_ref type;       // expr naming the declared type (NAME or MEMBER chain), 0 none
    code_ref import;     // BINDING_IMPORT
    uint32_t position;   // BINDING_PARAM: from 0
    uint32_t writes;     // assignments after the declaration
    code_ref last_write; // expr of the last of them
    code_ref first_decorator, end_decorator; // calls on a parameter; some are in their arguments
};

struct code_import {
    uint32_t line;
    struct str module; // as written: './db', 'pg', 'node:http'
    struct str name;   // exported name; "*" the whole module; "default"; "" for effects only
    code_ref binding;  // local name, 0 none
    bool type_only;    // import type: no code runs
    bool dynamic;      // import('x') or require inside a function
};

struct code_export {
    uint32_t line;
    struct str name;   // "default", "*" (everything of MODULE)
    code_ref value;    // expr, 0 when re-exported
    struct str module; // re-export: from where, STR_NONE otherwise
    struct str from;   // re-export: the name there ("*": the module itself as one object)
    bool whole;        // module.exports = VALUE: the module itself is that value
    bool assigned;     // exports.x = VALUE: an assignment tells of it, too
    bool again;        // a setting that the module gives another value under some condition
};

struct code_function {
    struct str name; // own name, or of the variable, property or field it is assigned to
    uint32_t line, end_line;
    code_ref parent;                // enclosing function
    code_ref class;                 // class it is a method of
    code_ref type;                  // expr of the declared return type
    uint32_t first_param, params;   // consecutive bindings
    uint32_t first_return, returns; // run in code_file.children: exprs it returns
    bool async, generator, constructor, is_static, exported, arrow;
    bool abstract;  // declared without a body
    bool extension; // called like a method of its first parameter, found by the type of that
};

struct code_field {
    code_ref class;
    struct str name;
    code_ref value;    // expr assigned at declaration or in the constructor (this.x = ...); of a
                       // getter: what it returns
    code_ref type;     // declared type
    code_ref function; // method
    bool is_static;
    code_ref first_decorator, end_decorator; // calls; some are in their arguments
    struct str tag;                          // what Go writes behind a field, with its quotes
    uint32_t line;                           // 0 unknown
};

struct code_class {
    struct str name;
    uint32_t line, end_line;
    code_ref base;                           // expr
    uint32_t implements, n_implements;       // children: exprs
    code_ref constructor;                    // function
    code_ref function;                       // function it is declared in
    code_ref first_decorator, end_decorator; // calls; some are in their arguments
    bool exported, interface;
    bool part;   // only methods, of a class that another file of the same scope declares
    bool duck;   // interface: whatever has its methods implements it
    bool embeds; // what it implements are bases, too: it has their members
    bool record; // its objects, made into text, say all their fields: a record, a data class
};

struct code_call {
    code_ref callee;          // expr; a `new X()` has X
    uint32_t line, end_line;  // line of the called name, line of ")"
    uint32_t args, n;         // children: one expr each, EXPR_SPREAD kept. Keyword arguments of
                              // languages that have them come last, in one EXPR_OBJECT
    code_ref function, block; // innermost
    code_ref outer;           // call of the same function in whose arguments it stands
    code_ref decorates_function, decorates_class;
    bool constructs, awaited, in_loop, in_try, tagged; // tagged: fn`...`
    bool literal; // constructs by naming fields: Options{Timeout: 5}
    bool plain;   // written like reading a field: what is no function is the value itself
};

struct code_block {
    enum { BLOCK_TRY, BLOCK_CATCH, BLOCK_FINALLY, BLOCK_LOOP, BLOCK_BRANCH, BLOCK_WITH } kind;
    uint32_t line, end_line;
    code_ref function, parent;
    struct str detail;  // catch: variable; loop, branch: condition (cut); with: the resource
    struct str bound;   // loop: what bounds its turns, STR_NONE when nothing visible does
    code_ref condition; // loop, branch: expr of the condition; of a loop over items, the items;
                        // catch: what is caught; with: the resource that is held
};

struct code_assignment { // to members, indexes and names of an outer function or the module
    uint32_t line;
    code_ref target, value; // exprs
    code_ref function, block;
    code_ref class; // in the body of that class: it gives a field its value
};

struct code_trait {   // see table `trait`
    const char *kind; // static text
    struct str detail;
    code_ref value; // throw, return: expr
    uint32_t line;
    code_ref function, block;
};

struct code_file {
    struct arena *arena;
    struct str path, language;
    uint32_t repo_file, unit; // indexes into struct repo; set by the caller of the reader
    bool production;          // role of the file; set likewise
    const char *scope;        // "service", "browser" or "build", as far as the file itself tells
    bool markup;              // it holds elements of a user interface
    bool settings;      // frameworks read what it exports, and what is nested in that, by name
    bool draws, serves; // it loads a library of user interfaces; what only servers have
    vec(struct expr) exprs;
    vec(code_ref) children;
    vec(struct binding) bindings;
    vec(struct code_import) imports;
    vec(struct code_export) exports;
    vec(struct code_function) functions;
    vec(struct code_class) classes;
    vec(struct code_field) fields;
    vec(struct code_call) calls; // in order of evaluation as far as syntax tells: position = number
    vec(struct code_block) blocks;
    vec(struct code_assignment) assignments;
    vec(struct code_trait) traits;
};

/* An empty file with the unused element 0 in each array and function 1, the module. */
struct code_file *code_file_new(struct arena *a, struct str path, struct str language);
/* Appends an expression. 0 when EXPR_PER_FILE_MAX is reached. Texts are borrowed. */
code_ref code_expr(struct code_file *c, enum expr_kind kind, uint32_t line, struct str text,
                   code_ref a, code_ref b);
/* Appends N refs to .children and returns the place of the first. */
uint32_t code_children(struct code_file *c, const code_ref *refs, uint32_t n);
/* An expression with a list: array, object, template, choice. */
code_ref code_list(struct code_file *c, enum expr_kind kind, uint32_t line, const code_ref *refs,
                   uint32_t n);
/* A copy of C in A without the slack of growing; texts are not copied. */
struct code_file *code_file_settle(const struct code_file *c, struct arena *a);

#endif
