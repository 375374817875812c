/* Every bound that hostile input could otherwise push. Reaching one is a diagnostic. */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

enum {
    FILE_READ_MAX = 8 << 20,      // bytes; larger files are named as skipped
    FILE_PARSE_MAX = 1 << 20,     // bytes; larger source files are only scanned lexically
    FILE_LOCK_MAX = 32 << 20,     // bytes; lock files alone may be this large
    FILES_MAX = 1000000,          // files in a repository
    PATH_LENGTH_MAX = 4096,       // bytes
    WALK_DEPTH_MAX = 128,         // directories below the root
    TREE_DEPTH_MAX = 400,         // nesting of a configuration document or syntax tree walk
    TREE_NODES_MAX = 200000,      // nodes of one configuration document
    TREE_ALIAS_NODES_MAX = 20000, // nodes that aliases may add to one YAML document
    TREE_TEXT_MAX = 65536,        // bytes of one scalar that are kept
    TREE_RESTARTS_MAX = 50,       // times YAML goes on behind a broken document
    NODE_VALUE_MAX = 4096,        // bytes of one value that enter a fact
    NODE_POINTER_MAX = 1024,      // bytes of one pointer; deeper nodes are not emitted
    NODE_BYTES_MAX = 32 << 20,    // bytes of all pointers and values of one file
    JSON_DATA_MAX = 64 << 10,     // bytes; larger JSON is data unless its name says otherwise
    DOC_TEXT_MAX = 4000,          // bytes of the prose of one section, of the code of one block
    DOC_DEPTH_MAX = 256,          // nesting of blocks in a document for people
    MANIFEST_ROWS_MAX = 5000,     // packages of one manifest or lock file that are kept
    MANIFEST_NAME_MAX = 256,      // bytes of a package's name or version
    LOCK_DEPTH_MAX = 64,          // nesting of a JSON lock file
    STATEMENT_ROWS_MAX = 20000,   // rows of SQL statements of one file
    STATEMENT_TOKENS_MAX = 50000, // tokens of one SQL statement; what follows is not looked at
    STATEMENT_PARSE_MAX = 262144, // bytes of one SQL statement that are parsed in full
    STATEMENT_PARSES_MAX = 5000,  // SQL statements of one file that are parsed in full
    STATEMENT_CHAIN_MAX = 400,    // tokens of one SQL expression, those around it included
    STATEMENT_TEXT_MAX = 300,     // bytes of one SQL statement that enter a fact
    SECRET_HITS_MAX = 40000,      // candidates for secrets in one file that are looked at
    SECRETS_PER_FILE_MAX = 500,   // secrets of one file that are kept
    EXPR_PER_FILE_MAX = 2000000,  // expressions of one source file
    COMPARE_TEXT_MAX = 200,       // bytes of a comparison that are searched for words
    SPREADS_MAX = 64,             // objects spread into one whose option is looked for
    EXPORT_MEMBERS_MAX = 20000,   // members of the values that one file exports
    RESOLVE_HOPS_MAX = 200,       // references and members followed from one name
    SIEVE_CLOSURE_MAX = 20000,    // files kept only because anchored files import them
    ANCHOR_MAX = 256,             // bytes of one anchor of the sieve
    ANCHORS_MAX = 100000,         // anchors of the sieve
    PATTERN_STEPS_MAX = 100000,   // comparisons of one path pattern
    BUF_MAX = 64 << 20,           // bytes of one text under construction
    RENDER_FILE_MAX = 256 << 10,  // bytes of one template file
    RENDER_STEPS_MAX = 1000000,   // evaluation steps of one Helm template
    RENDER_BYTES_MAX = 48 << 20,  // bytes of all values and texts made for one Helm template
    RENDER_OUTPUT_MAX = 1 << 20,  // bytes that one template, include or function may give
    RENDER_DEPTH_MAX = 100,       // includes, blocks and parentheses inside each other
    RENDER_TOTAL_MAX = 20000000,  // evaluation steps of all templates of a repository
    RENDER_ROUNDS_MAX = 6,        // releases of one chart, overlays of one base
    RENDER_NESTING_MAX = 12,      // subcharts in subcharts, kustomizations in kustomizations
    KUSTOMIZE_NODES_MAX = 400000, // nodes copied and patched for one overlay
    KUSTOMIZE_OBJECTS_MAX = 3000, // objects of one overlay
    OVERLAY_STEPS_MAX = 20000000, // lookups of all kustomizations of a repository
    KUSTOMIZE_MAX = 400,          // kustomizations that are put together
    VALUE_DEPTH_MAX = 200,        // nesting of template values
    EVAL_STEPS_MAX = 5000000,     // values and expressions of Terraform computed in one repository
    EVAL_BYTES_MAX = 64 << 20,    // bytes of texts made by that
    EVAL_DEPTH_MAX = 60,          // nesting of one Terraform expression
    EVAL_NESTING_MAX = 40,        // locals and variables that rest on each other
    EVAL_ITEMS_MAX = 10000,       // elements of one computed list or map
    EVAL_BLOCKS_MAX = 50,         // blocks or resources that one for_each makes
    MODULE_DEPTH_MAX = 12,        // Terraform modules inside each other
    MODULE_INSTANCES_MAX = 2000,  // Terraform modules put to use in one repository
    INFRA_NODES_MAX = 500000,     // configuration values that resolving infrastructure may make
    SQL_STEPS_MAX = 400000000,    // SQLite virtual machine steps of one statement
    SQL_ROWS_MAX = 100000,        // rows of one query
    SQL_LENGTH_MAX = 1 << 18,     // bytes of one statement
    SQL_VALUE_MAX = 8 << 20,      // bytes of one value inside SQLite
    SQL_HEAP_MAX = 512 << 20,     // bytes that one statement may add to SQLite's heap
    SQL_SECONDS_MAX = 60,         // of one statement; only slow functions can reach it
    SQL_NESTING_MAX = 200,        // parentheses
    PROMQL_LENGTH_MAX = 65536,    // bytes of one expression of an alert that are looked at
    PROMQL_TERMS_MAX = 500,       // metrics, functions and matchers of one such expression
    REGEXP_LENGTH_MAX = 4096,     // bytes of one regular expression
    REGEXP_STEPS_MAX = 1000000,   // backtracking steps from one place in a text
    REGEXP_HEAP_MAX = 20000,      // KiB of one match
    ITEMS_MAX = 1000,             // checklist items, custom ones included
    CONFIGURATION_MAX = 1 << 20,  // bytes of prod-readiness.yaml
    EXCERPT_MAX = 160,            // bytes of a cited line
    EVIDENCE_MAX = 12,            // places listed for one item
    PROBLEMS_MAX = 20000,         // places listed for all items
    CACHE_FILES_MAX = 64,         // texts kept from run to run
    HISTORY_MAX = 500,            // commits looked at for the latest ones
    THREADS_MAX = 64,
};

#endif
