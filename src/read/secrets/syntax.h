/* Where comments are: enough lexical knowledge of each language to tell what is commented out from
 * what is there, without parsing. */
#ifndef READ_SECRETS_SYNTAX_H
#define READ_SECRETS_SYNTAX_H

#include "base/str.h"

struct secret_syntax {
    struct str text;
    const struct comment_style *style; // NULL: the language has no comments known here
    size_t at;                         // everything before it has been seen
    bool comment;                      // AT is inside a comment, or a text of many lines that is
                                       // none of the program's values
    char block;                        // what ends it: a kind of block, 0 the end of the line
};

struct secret_syntax secret_syntax(struct str language, struct str text);
/* True when OFFSET is inside a comment. Offsets must not fall from call to call. */
bool secret_in_comment(struct secret_syntax *s, size_t offset);
/* Languages whose files are settings: names and plain values. */
bool secret_is_configuration(struct str language);

#endif
