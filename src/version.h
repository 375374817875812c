// Versions of the program and of its public contracts.
#ifndef VERSION_H
#define VERSION_H

#define PROD_READINESS_VERSION "0.1.0"
#define CHECKLIST_VERSION "1.0"
#define REPORT_SCHEMA_VERSION "1.3"

#endif
