/* Terraform, OpenTofu and other HCL as configuration trees: one document for each block of the top
 * level. What an expression stands for is link's to find out (link/terraform.c); a value that is
 * not written out is a TREE_UNKNOWN node whose text is a template: `${var.days}`,
 * `db-${local.name}`, with `$${` and `%%{` as in the source. */
#ifndef READ_CONFIG_HCL_H
#define READ_CONFIG_HCL_H

#include "read/code/syntax.h"
#include "read/config/tree.h"

struct hcl_label {
    struct str kind; // aws_db_instance, data.aws_ami, terraform.module, terraform.values, ...
    struct str name; // last label of the block; STR_NONE when it has none
    struct str api;  // terraform.module: its source as written
};

struct hcl {
    struct tree *t;
    vec(struct hcl_label) labels; // one for each document of T
};

/* Parses TEXT, which must outlive H's tree; PATH tells values files (*.tfvars), JSON syntax
 * (*.tf.json) and other HCL (one document for the whole file) from configuration. Nested blocks are
 * maps under their type, their labels maps in between ({dynamic: {setting: {...}}}), repeated ones
 * a list. Variables and outputs have their name as a child `name`, too. Malformed text leaves a
 * note and whatever was understood. */
void hcl_parse(struct hcl *h, struct tree *t, struct str text, struct str path);
/* The same from a JSON tree J, whose texts must outlive H's tree. */
void hcl_from_json(struct hcl *h, const struct tree *j, struct str path);
/* Puts what the top-level block TYPE with LABELS (N of them) is into H, for the document made last.
 */
void hcl_label_block(struct hcl *h, struct str type, const struct str *labels, uint32_t n);

/* Kinds and fields of the grammar that the reader names. */
enum hcl_kind {
    HCL_OTHER,
    HCL_BODY,
    HCL_ATTRIBUTE,
    HCL_BLOCK,
    HCL_IDENTIFIER,
    HCL_EXPRESSION,
    HCL_LITERAL,
    HCL_TEMPLATE,
    HCL_COLLECTION,
    HCL_CALL,
    HCL_ARGUMENTS,
    HCL_OPERATION,
    HCL_NUMBER,
    HCL_BOOLEAN,
    HCL_NULL,
    HCL_STRING,
    HCL_TUPLE,
    HCL_OBJECT,
    HCL_ELEMENT,
    HCL_QUOTED,
    HCL_HEREDOC,
    HCL_TEXT,
    HCL_INTERPOLATION,
    HCL_DIRECTIVE,
    HCL_HEREDOC_WORD,
    HCL_HEREDOC_START,
    HCL_KINDS,
};

/* Adds the value of the expression NODE under PARENT. DEPTH counts the nesting down; at 0 the rest
 * is left out with a note. */
void hcl_value(struct tree *t, struct syntax *s, struct syntax_node node, uint32_t parent,
               struct str key, uint32_t line, uint32_t depth);
/* Text of a quoted literal, unescaped; of an identifier, as it stands. */
struct str hcl_text(struct tree *t, struct syntax *s, struct syntax_node node);

#endif
