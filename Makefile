# prod-readiness: one Makefile, no configure step, wildcards instead of lists.
#   make                 the optimised program, build/prod-readiness
#   make run REPO=DIR    installs what is missing, builds, evaluates DIR
#   make test            installs what is missing, builds with sanitizers, runs every test
#   make fuzz            every reader on hostile input, SECONDS=60 each; READER=yaml: one alone
#   make bench | lint | install PREFIX=/usr/local | deb | clean
REPO   ?= examples/payment-api
PREFIX ?= /usr/local
CC     ?= gcc
MODE   ?= release
WERROR ?=

B := build/$(MODE)
G := build/gen

LIBS     := libhs libfyaml libgit2 jansson libpcre2-8 expat
PACKAGES := build-essential pkg-config nodejs npm libvectorscan-dev libfyaml-dev libmd4c-dev \
            libgit2-dev libjansson-dev libpcre2-dev libexpat1-dev libcmocka-dev \
            libpg-query-dev libprotobuf-c-dev \
            python3 python3-yaml git
# Only tests need these, and the devDependencies of package.json.
TEST_PACKAGES := chromium libxml2-utils
# Only fuzzing needs these: libFuzzer comes with clang.
FUZZ_PACKAGES := clang libclang-rt-14-dev

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wvla -Wstrict-prototypes \
            -Wmissing-prototypes -Wwrite-strings -Wpointer-arith $(if $(WERROR),-Werror)
release_FLAGS := -O2 -g1
test_FLAGS    := -O1 -g -fsanitize=address,undefined -fno-omit-frame-pointer
# gcc warns; clang is here for libFuzzer. What is vendored stays as it is, without instruments.
fuzz_FLAGS    := -O1 -g1 -fsanitize=fuzzer-no-link,address,undefined
FLAGS     = $($(MODE)_FLAGS)
PKG_CFLAGS = $(shell pkg-config --cflags $(LIBS) 2>/dev/null)
PKG_LIBS   = $(shell pkg-config --libs $(LIBS) 2>/dev/null) -lmd4c -lpg_query -lpthread -lm
CFLAGS_ALL = -std=c17 -D_GNU_SOURCE -Isrc -I$(G) -isystem $(TS)/include -isystem $(SQLITE) $(PKG_CFLAGS) \
             $(WARNINGS) $(FLAGS) -include src/base/banned.h -MMD -MP

# tree-sitter: the core and every grammar that package.json names, compiled as they are.
TS       := node_modules/tree-sitter/vendor/tree-sitter/lib
# php_only is PHP without the text around it: of no use beside php.
GRAMMARS := $(filter-out %/php_only/src/parser.c,$(wildcard node_modules/tree-sitter-*/src/parser.c \
            node_modules/tree-sitter-*/*/src/parser.c node_modules/@*/tree-sitter-*/src/parser.c))
SCANNERS := $(wildcard $(GRAMMARS:parser.c=scanner.c))
TS_OBJ   := build/vendor/$(TS)/src/lib.o $(patsubst %.c,build/vendor/%.o,$(GRAMMARS) $(SCANNERS))

# SQLite: the amalgamation, for one thread and without what a database in memory does not need; of a
# fixed version, so that the same plans, and the same budgets, hold everywhere.
SQLITE     := node_modules/@nozbe/sqlite/sqlite-amalgamation-3460000
SQLITE_OBJ := build/vendor/sqlite3.o
SQLITE_FLAGS := -DSQLITE_THREADSAFE=0 -DSQLITE_TEMP_STORE=3 -DSQLITE_DQS=0 -DSQLITE_USE_ALLOCA \
    -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_OMIT_DEPRECATED \
    -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_OMIT_SHARED_CACHE -DSQLITE_OMIT_WAL
VENDOR_OBJ := $(TS_OBJ) $(SQLITE_OBJ)

SRC  := $(sort $(wildcard src/*.c src/*/*.c src/*/*/*.c))
OBJ  := $(SRC:%.c=$(B)/%.o) $(B)/gen/readers.o $(B)/gen/commands.o $(B)/gen/formats.o $(B)/gen/module_systems.o \
        $(B)/gen/import_scanners.o $(B)/gen/data.o $(B)/gen/shapes.o $(B)/gen/sieve.o $(B)/gen/secret_rules.o $(B)/gen/secret_database.o
RULES := $(sort $(wildcard rules/*.yaml))
DATA := $(sort $(wildcard checklist/*/*.md catalogue/*/*.yaml vocabulary/*.sql schema/*.json web/*.html))
UNITS := $(patsubst test/unit/%.c,$(B)/unit/%,$(sort $(wildcard test/unit/test_*.c)))

all: build/prod-readiness

build/prod-readiness: $(B)/prod-readiness
	@mkdir -p $(@D)
	cp $< $@

$(B)/prod-readiness: $(OBJ) $(VENDOR_OBJ)
	$(CC) $(FLAGS) -o $@ $^ $(PKG_LIBS)

$(B)/%.o: %.c | $(VENDOR_OBJ) $(G)/readers.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -c $< -o $@

$(B)/gen/%.o: $(G)/%.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) -c $< -o $@

# What is collected instead of listed by hand: readers, commands and report formats.
$(G)/readers.c: tools/collect.sh $(wildcard src/read/*.c src/read/*/*.c)
	@mkdir -p $(@D)
	sh tools/collect.sh reader read/reader.h readers src/read > $@
$(G)/commands.c: tools/collect.sh $(wildcard src/cli/*.c)
	@mkdir -p $(@D)
	sh tools/collect.sh command cli/command.h commands src/cli > $@
$(G)/formats.c: tools/collect.sh $(wildcard src/report/*.c)
	@mkdir -p $(@D)
	sh tools/collect.sh format report/format.h formats src/report > $@

$(G)/module_systems.c: tools/collect.sh $(wildcard src/link/modules_*.c)
	@mkdir -p $(@D)
	sh tools/collect.sh module_system link/modules.h module_systems src/link > $@
$(G)/import_scanners.c: tools/collect.sh $(wildcard src/sieve/imports_*.c)
	@mkdir -p $(@D)
	sh tools/collect.sh import_scanner sieve/imports.h import_scanners src/sieve > $@

# Knowledge is data: embedded as it stands, with the sieve's pattern database compiled from it.
$(G)/data.c: tools/embed.py tools/web.py $(DATA) $(wildcard web/*.js web/*.css)
	@mkdir -p $(@D)
	python3 tools/embed.py $(DATA) > $@
$(G)/shapes.c: tools/shapes.py src/facts/tables.def $(DATA)
	@mkdir -p $(@D)
	python3 tools/shapes.py src/facts/tables.def $(DATA) > $@.new && mv $@.new $@
$(G)/anchors.txt: tools/anchors.py $(DATA)
	@mkdir -p $(@D)
	python3 tools/anchors.py $(DATA) > $@
$(G)/sieve.c: build/tools/mksieve $(G)/anchors.txt
	build/tools/mksieve $(G)/anchors.txt $@
build/tools/mksieve: tools/mksieve.c src/sieve/anchors.c $(wildcard src/base/*.c src/base/*.h)
	@mkdir -p $(@D)
	$(CC) -std=c17 -D_GNU_SOURCE -O2 -Isrc -include src/base/banned.h $(PKG_CFLAGS) -o $@ tools/mksieve.c src/sieve/anchors.c \
	    $(filter-out src/base/parallel.c,$(wildcard src/base/*.c)) $(PKG_LIBS)

# The secret rules: a table, and the automaton that finds their candidates.
$(G)/secret_rules.c: tools/secret_rules.py $(RULES)
	@mkdir -p $(@D)
	python3 tools/secret_rules.py table $(RULES) > $@
$(G)/secret_anchors.txt: tools/secret_rules.py $(RULES)
	@mkdir -p $(@D)
	python3 tools/secret_rules.py anchors $(RULES) > $@
$(G)/secret_database.c: build/tools/mksecrets $(G)/secret_anchors.txt
	build/tools/mksecrets $(G)/secret_anchors.txt $@
build/tools/mksecrets: tools/mksecrets.c src/read/secrets/rules.h
	@mkdir -p $(@D)
	$(CC) -std=c17 -D_GNU_SOURCE -O2 -Isrc $(PKG_CFLAGS) -o $@ $< $(PKG_LIBS)

$(TS_OBJ): build/vendor/%.o: %.c
	@mkdir -p $(@D)
	$(CC) -std=c17 -D_DEFAULT_SOURCE -O2 -w -I$(TS)/include -I$(TS)/src -I$(<D) -c $< -o $@

$(SQLITE_OBJ): $(SQLITE)/sqlite3.c
	@mkdir -p $(@D)
	$(CC) -O2 -w $(SQLITE_FLAGS) -c $< -o $@

deps:
	@sh tools/install-deps.sh $(PACKAGES)

run: deps
	@$(MAKE) --no-print-directory -s all
	@build/prod-readiness --repo $(REPO) --exit-zero

test:
	@DEV=1 sh tools/install-deps.sh $(PACKAGES) $(TEST_PACKAGES)
	@$(MAKE) --no-print-directory -s MODE=test WERROR=$(CI) check
check: $(B)/prod-readiness $(UNITS)
	@python3 test/run.py --bin $(B)/prod-readiness --units "$(UNITS)"

$(B)/unit/%: test/unit/%.c $(filter-out $(B)/src/main.o,$(OBJ)) $(VENDOR_OBJ)
	@mkdir -p $(@D)
	$(CC) $(filter-out -include src/base/banned.h,$(CFLAGS_ALL)) -o $@ $< \
	    $(filter-out $(B)/src/main.o,$(OBJ)) $(VENDOR_OBJ) $(PKG_LIBS) -lcmocka

# One program for all targets: the name it is called by chooses the reader (test/fuzz/).
SECONDS  ?= 60
FUZZ_SRC := $(filter src/base/% src/facts/% src/repo/% src/sieve/% src/read/% src/link/%,$(SRC))
FUZZ_OBJ := $(FUZZ_SRC:%.c=$(B)/%.o) $(filter-out $(B)/gen/commands.o $(B)/gen/formats.o,$(filter $(B)/gen/%,$(OBJ)))
fuzz:
	@sh tools/install-deps.sh $(PACKAGES) $(FUZZ_PACKAGES)
	@$(MAKE) --no-print-directory -s -j2 MODE=fuzz CC=clang WARNINGS=-w $(B:%/$(MODE)=%/fuzz)/fuzz_reader
	@python3 test/fuzz/run.py $(B:%/$(MODE)=%/fuzz)/fuzz_reader $(SECONDS) --reader "$(READER)"
$(B)/fuzz_reader: $(B)/test/fuzz/fuzz_reader.o $(FUZZ_OBJ) $(VENDOR_OBJ)
	$(CC) $(FLAGS) -fsanitize=fuzzer -o $@ $^ $(PKG_LIBS)

bench: build/prod-readiness
	@python3 bench/operations.py build/prod-readiness
	@sh bench/run.sh

lint:
	clang-format --dry-run -Werror $(SRC) $(wildcard src/*.h src/*/*.h src/*/*/*.h)
	cppcheck --quiet --std=c11 --enable=warning,portability --error-exitcode=1 --inline-suppr \
	    --suppress=missingIncludeSystem -Isrc src

install: build/prod-readiness
	install -D build/prod-readiness $(DESTDIR)$(PREFIX)/bin/prod-readiness
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	build/prod-readiness help --format man > $(DESTDIR)$(PREFIX)/share/man/man1/prod-readiness.1
	build/prod-readiness help --format bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/prod-readiness

deb: build/prod-readiness
	@sh tools/deb.sh

clean:
	rm -rf build

.PHONY: all deps run test check fuzz bench lint install deb clean
.SECONDARY:
-include $(OBJ:.o=.d) $(UNITS:%=%.d)
