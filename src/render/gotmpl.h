/* The syntax of Go's text/template with Helm's names, as a tree. Source of the format:
 * https://pkg.go.dev/text/template; functions are not looked up here. */
#ifndef RENDER_GOTMPL_H
#define RENDER_GOTMPL_H

#include "base/err.h"
#include "base/map.h"

enum gotmpl_operand_kind {
    GOTMPL_DOT,
    GOTMPL_FIELD,    // .a.b: fields of dot
    GOTMPL_VARIABLE, // $x.a.b; text is the name with its $
    GOTMPL_PIPE,     // ( ... ).a.b
    GOTMPL_NAME,     // a function
    GOTMPL_STRING,
    GOTMPL_NUMBER,
    GOTMPL_BOOL,
    GOTMPL_NIL,
};

struct gotmpl_operand {
    enum gotmpl_operand_kind kind;
    struct str text; // name, string without quotes, number as written
    str_vec fields;
    struct gotmpl_pipe *pipe;
};

struct gotmpl_command {
    vec(struct gotmpl_operand) operands;
};

struct gotmpl_pipe {
    str_vec variables; // declared or assigned: at most two, of range
    bool assigns;      // = instead of :=
    vec(struct gotmpl_command) commands;
    struct str source;
    uint32_t line;
};

enum gotmpl_kind {
    GOTMPL_TEXT,
    GOTMPL_ACTION,
    GOTMPL_IF,
    GOTMPL_WITH,
    GOTMPL_RANGE,
    GOTMPL_CALL, // template, block
    GOTMPL_BREAK,
    GOTMPL_CONTINUE,
};

struct gotmpl_node {
    enum gotmpl_kind kind;
    uint32_t line;
    struct str text; // of text; name of what is called
    struct gotmpl_pipe *pipe;
    struct gotmpl_node *body, *otherwise, *next;
};

struct gotmpl_set { // the templates that know each other by name
    struct arena *arena;
    struct map names;
    vec(struct gotmpl_node *) bodies;
};

void gotmpl_set_init(struct gotmpl_set *s, struct arena *a);
/* Body of the template NAME; *FOUND says whether there is one (NULL is an empty body). */
const struct gotmpl_node *gotmpl_find(const struct gotmpl_set *s, struct str name, bool *found);

/* Gives BODY the name NAME, unless there is such a template already. */
void gotmpl_name(struct gotmpl_set *s, struct str name, struct gotmpl_node *body);
/* Parses TEXT into *BODY; what it defines goes into S, a later definition replaces an earlier one.
 * ERR_PARSE with D's line and text for what the language does not allow; ERR_LIMIT for more than
 * RENDER_DEPTH_MAX blocks or parentheses inside each other. TEXT must live as long as S. */
enum err gotmpl_parse(struct gotmpl_set *s, struct str text, struct gotmpl_node **body,
                      struct diag *d) MUST_CHECK;

/* Shared by the two halves of the parser. */
enum gotmpl_token_kind {
    GOTMPL_T_END,
    GOTMPL_T_NAME,   // text: the word
    GOTMPL_T_FIELD,  // text: without the dot
    GOTMPL_T_DOT,    // a dot alone
    GOTMPL_T_VAR,    // text: with its $
    GOTMPL_T_STRING, // text: unescaped
    GOTMPL_T_NUMBER,
    GOTMPL_T_MARK, // text: one of | ( ) , := =
};

struct gotmpl_token {
    enum gotmpl_token_kind kind;
    struct str text;
    size_t at;  // offset in the source
    bool glued; // no space before it
};

struct gotmpl_lexer {
    struct arena *a;
    struct str text;
    size_t at;
    uint32_t line;
    vec(struct gotmpl_token) tokens; // of the current action
    struct diag *d;
};

/* Tokens of the action that begins at x->at (behind the {{ and its trim mark); x->at becomes the
 * offset behind its }}. *TRIM: it ends with -}}. */
enum err gotmpl_lex(struct gotmpl_lexer *x, bool *trim) MUST_CHECK;
/* The pipeline of tokens FROM up to TO (TO excluded). */
enum err gotmpl_pipeline(struct gotmpl_lexer *x, uint32_t from, uint32_t to, uint32_t depth,
                         struct gotmpl_pipe **pipe) MUST_CHECK;

#endif
