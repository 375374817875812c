/* The shapes of the program's own SQL, made at build time by tools/shapes.py: what each statement
 * reads, and which parts of it can give no row as long as some table is empty or some word does not
 * occur. Offsets are bytes of the SQL as item and vocabulary files hold it, without their heads. */
#ifndef FACTS_SHAPE_H
#define FACTS_SHAPE_H

#include <stdint.h>

/* A condition is numbers in pairs, which may be wrong about rows that never come, never about those
 * that do: AND or OR and how many conditions follow, TABLE and which, WORD and which. */
enum shape_condition { SHAPE_AND, SHAPE_OR, SHAPE_TABLE, SHAPE_WORD };

#define SHAPE_KEPT UINT32_MAX

struct shape_word { // COLUMN of the fact table TABLE is VALUE somewhere; texts in shape_text
    uint32_t table, column, value;
};

struct shape_piece { // from START to END; an outer one before those in it
    uint32_t start, end;
    uint32_t condition; // without it, it gives no row
    uint32_t stub;      // what can stand for it then, in shape_text
    uint32_t alike;     // the same for who cares about plans: SQLite finds as many parts as before,
                        // and the same types; SHAPE_KEPT: there is none
};

struct shape_read { // a table is mentioned
    uint32_t table, at;
};

struct shape {
    uint32_t size; // of the SQL, 0: the file has none
    uint32_t pieces, pieces_n, reads, reads_n;
    uint32_t condition; // of the whole
};

extern const uint32_t shape_tables[], shape_tables_n; // names of fact and vocabulary tables
extern const struct shape_word shape_words[];         // sorted by table, column and value
extern const uint32_t shape_words_n;
extern const uint16_t shape_conditions[];
extern const struct shape_piece shape_pieces[];
extern const struct shape_read shape_reads[];
extern const struct shape shapes[]; // one for each of data_files, in its order
extern const unsigned char shape_text[];

#endif
