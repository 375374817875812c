/* Fields of messages, types and records that descriptions of interfaces and of data declare: what a
 * service takes, hands out and keeps, said outside its code. */
#ifndef READ_SCHEMA_SCHEMA_H
#define READ_SCHEMA_SCHEMA_H

#include "read/config/tree.h"
#include "read/reader.h"

/* Adds a row of the table message_field. False when MESSAGE_FIELDS_MAX of the file are there, which
 * is noted once. ROWS counts those of the file. */
bool schema_field(struct read_job *job, uint32_t *rows, uint32_t line, const char *format,
                  struct str object, struct str name, struct str type);
/* The properties of OpenAPI, AsyncAPI and JSON Schema, the fields of Avro records, in the documents
 * of T. Other documents give nothing. */
void schema_documents(struct read_job *job, const struct tree *t);
/* The types of GraphQL schemas that code holds as texts: gql`type User { ... }`. */
void schema_in_code(struct read_job *job);

#endif
