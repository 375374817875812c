/* Commands of shell texts, joined to what one call of the shell would run: continuation lines,
 * pipelines over several lines, quoted texts and here-documents in one piece, comments dropped. */
#ifndef READ_CONFIG_COMMANDS_H
#define READ_CONFIG_COMMANDS_H

#include "base/buf.h"
#include "read/config/tree.h"

struct commands {
    struct tree *t;
    uint32_t list;        // the list node that takes the commands
    struct buf text;      // what is joined so far, capped
    struct str end;       // last line of the here-document that is open, STR_NONE when none is
    char quote;           // the quote that is open, 0 when none is
    bool open;            // more of the command follows
    uint32_t first, line; // lines of the command
};

// Commands go to LIST of T.
void commands_begin(struct commands *c, struct tree *t, uint32_t list);
// Takes one line of shell text (without its newline) that stands at LINE of its file.
void commands_line(struct commands *c, struct str line, uint32_t number);
// Ends a command that the text left open.
void commands_end(struct commands *c);

#endif
