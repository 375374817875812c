#!/usr/bin/env python3
"""Prints a C file with the shapes of the SQL of vocabulary and checklist (src/facts/shape.h): what
each statement reads, and which parts of it can give no row while some table is empty or some word
does not occur. The program leaves those parts out before SQLite compiles them.

A condition holds wherever a part may give a row; what is not understood is taken for true. So
SELECT ... FROM a JOIN b WHERE b.kind = 'x' OR EXISTS (SELECT 1 FROM c) can only give rows when a has
some, and b has a row whose kind is x, or b and c have some.
usage: shapes.py src/facts/tables.def FILE..."""
import re
import sys

TOKEN = re.compile(
    r"""(?P<blank>\s+|--[^\n]*|/\*.*?\*/)|(?P<string>'(?:[^']|'')*')|(?P<quoted>"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\])"""
    r"""|(?P<number>\d[\w.]*)|(?P<word>[A-Za-z_$\x80-\U0010ffff][\w$]*)|(?P<other>\|\||<=|>=|<>|!=|==|<<|>>|.)""",
    re.S,
)
AGGREGATES = {"COUNT", "SUM", "MIN", "MAX", "GROUP_CONCAT", "TOTAL", "AVG", "JSON_GROUP_ARRAY", "JSON_GROUP_OBJECT", "STRING_AGG"}
JOINS = {"JOIN", "LEFT", "INNER", "CROSS", "NATURAL", "RIGHT", "FULL", "OUTER"}
QUERIES = {"SELECT", "WITH", "VALUES"}
TRUE, FALSE = ("true",), ("false",)


def both(parts):
    out = []
    for part in parts:
        if part == FALSE:
            return FALSE
        for one in part[1] if part[0] == "and" else () if part == TRUE else (part,):
            if one not in out:
                out.append(one)
    out = [one for one in out if not (one[0] == "or" and any(part in out for part in one[1]))]
    return TRUE if not out else out[0] if len(out) == 1 else ("and", tuple(out))


def either(parts):
    out = []
    for part in parts:
        if part == TRUE:
            return TRUE
        for one in part[1] if part[0] == "or" else () if part == FALSE else (part,):
            if one not in out:
                out.append(one)
    out = [one for one in out if not (one[0] == "and" and any(part in out for part in one[1]))]
    return FALSE if not out else out[0] if len(out) == 1 else ("or", tuple(out))


class Token:
    def __init__(self, kind, text, start):
        self.kind, self.text, self.start, self.end = kind, text, start, start + len(text)
        self.upper = text.upper() if kind == "word" else text


def unquoted(text):
    return text[1:-1].replace("''", "'") if text[:1] in "'\"`[" else text


class Piece:
    """Bytes START to END: where CONDITION is false, STUB can stand for them, and ALIKE, if it is
    any, leaves as many parts there as before."""

    def __init__(self, start, end, condition, stub, alike):
        self.start, self.end, self.condition, self.stub, self.alike = start, end, condition, stub, alike


def empty_select(names):
    return "SELECT " + ", ".join(f"NULL AS {name}" if name else "NULL" for name in names) + " WHERE 0"


class Statement:
    """One SELECT, read from left to right; `facts` gives the columns of fact tables and of views of
    them, `tables` all names of tables."""

    def __init__(self, sql, facts, tables):
        self.sql, self.facts, self.tables = sql, facts, tables
        self.tokens = [Token(m.lastgroup, m.group(), m.start()) for m in TOKEN.finditer(sql) if m.lastgroup != "blank"]
        self.close, opened = {}, []
        for i, t in enumerate(self.tokens):
            if t.text == "(":
                opened.append(i)
            elif t.text == ")":
                self.close[opened.pop()] = i
        self.pieces, self.reads, self.trial = [], {}, 0
        self.condition = self.query(0, len(self.tokens), {}, "top")

    def is_word(self, i, *words):
        return i < len(self.tokens) and self.tokens[i].kind == "word" and self.tokens[i].upper in words

    def is_text(self, i, text):
        return i < len(self.tokens) and self.tokens[i].text == text

    def after(self, i):
        """The token behind token I, or behind the parenthesis that it opens."""
        return self.close[i] + 1 if self.tokens[i].text == "(" else i + 1

    def words(self, a, b, *wanted):
        """Places of words between tokens A and B that are in no parenthesis."""
        found = []
        while a < b:
            if self.is_word(a, *wanted) and not (self.is_word(a, "FROM") and self.is_word(a - 1, "DISTINCT")):
                found.append(a)
            a = self.after(a)
        return found

    def part(self, a, b, condition, stub, alike):
        if condition != TRUE and stub is not None and not self.trial:
            self.pieces.append(Piece(self.tokens[a].start, self.tokens[b - 1].end, condition, stub, alike))

    # ------------------------------------------------------------------------------------- queries

    def with_clause(self, i, known):
        """Table expressions from token I on, into KNOWN; the token behind them."""
        i += 1 + self.is_word(i + 1, "RECURSIVE")
        while True:
            name, columns, i = unquoted(self.tokens[i].text).lower(), None, i + 1
            if self.is_text(i, "("):
                columns = [t.text for t in self.tokens[i + 1 : self.close[i]] if t.text != ","]
                i = self.close[i] + 1
            while not self.is_text(i, "("):
                i += 1  # AS [NOT] MATERIALIZED
            end, inside = self.close[i], dict(known)
            if any(self.is_word(k, name.upper()) for k in range(i, end)):
                # Recursion needs a first row, which no recursion gives.
                self.trial += 1
                inside[name] = self.query(i + 1, end, {**known, name: FALSE}, "table", columns, name)
                self.trial -= 1
            known[name] = self.query(i + 1, end, inside, "table", columns, name)
            i = end + 1
            if not self.is_text(i, ","):
                return i
            i += 1

    def names(self, i, b):
        """Names of the result's columns, None for one that is not written; None when unknown."""
        if not self.is_word(i, "SELECT"):
            return None
        i += 1 + self.is_word(i + 1, "DISTINCT", "ALL")
        ends = self.words(i, b, "FROM", "WHERE", "GROUP", "HAVING", "WINDOW", "ORDER", "LIMIT", "UNION", "EXCEPT", "INTERSECT")
        end, start, out = ends[0] if ends else b, i, []
        while i <= end:
            if i < end and not self.is_text(i, ","):
                i = self.after(i)
                continue
            last = self.tokens[i - 1]
            if last.text == "*":
                return None
            plain = i - start == 1 or self.is_word(i - 2, "AS") or (i - start == 3 and self.is_text(i - 2, "."))
            out.append(last.text if plain and last.kind in ("word", "quoted") else None)
            start = i = i + 1
        return out

    def query(self, a, b, known, place, columns=None, name=None):
        """Condition of the query in tokens A to B, which stands as a `table` expression NAME or in
        FROM, in EXISTS, IN, as a `scalar`, or at the `top`."""
        known = dict(known)
        i = self.with_clause(a, known) if self.is_word(a, "WITH") else a
        cuts = self.words(i, b, "UNION", "EXCEPT", "INTERSECT")
        ends = self.words(i, b, "ORDER", "LIMIT")
        end = ends[0] if ends else b
        starts = [i] + [c + 1 + self.is_word(c + 1, "ALL") for c in cuts]
        stops = cuts + [end]
        conditions = [self.arm(s, e, b if len(starts) == 1 else e, known) for s, e in zip(starts, stops)]
        names = self.names(i, b)
        unions = all(self.is_word(c, "UNION") for c in cuts)
        if unions:
            result = either(conditions)
            self.arms(cuts, starts, stops, conditions, columns or names, name)
        else:
            result = conditions[0] if not any(self.is_word(c, "UNION") for c in cuts) else TRUE
        if place == "exists":
            stub = "SELECT 1 WHERE 0"
        elif place == "top":
            stub = None
        elif place in ("in", "scalar"):
            stub = None if names is None or len(names) != 1 else "NULL" if place == "scalar" else "SELECT NULL WHERE 0"
        else:
            names = columns or names
            stub = empty_select(names) if names and all(names) else None
        self.part(a, b, result, stub, stub if place in ("exists", "in") else None)
        return result

    def arms(self, cuts, starts, stops, conditions, names, name):
        """The arms of the compound NAME. A UNION takes duplicates out of all that stands before it,
        so the last of several stays, without rows; as it is, where it is one that recurs, for no
        other may follow those. The first gives the names and types."""
        nothing = names and "SELECT " + ", ".join("NULL" for _ in names) + " WHERE 0 "
        for n, cut in enumerate(cuts):
            distinct = starts[n + 1] == cut + 1
            followed = n + 1 < len(cuts) and starts[n + 2] == cuts[n + 1] + 1
            recurs = name and any(self.is_word(k, name.upper()) for k in range(cut, stops[n + 1]))
            alike = nothing and not recurs and (" UNION " if distinct else " UNION ALL ") + nothing
            stub = alike or None if distinct and not followed else ""
            self.part(cut, stops[n + 1], conditions[n + 1], stub, alike or None)
        if cuts:
            self.part(starts[0], stops[0], conditions[0], empty_select(names) if names and all(names) else None, None)

    def aggregates(self, a, b):
        """Whether an aggregate function is called in tokens A to B, outside of queries of its own."""
        while a < b:
            if self.is_text(a, "(") and self.is_word(a + 1, *QUERIES):
                a = self.close[a] + 1
                continue
            if self.is_word(a, *AGGREGATES) and self.is_text(a + 1, "(") and not self.is_word(self.close[a + 1] + 1, "OVER"):
                return True
            a += 1
        return False

    def arm(self, a, b, ordered, known):
        """One SELECT in tokens A to B; what orders it goes on until ORDERED."""
        if self.is_word(a, "VALUES"):
            self.expression(a + 1, b, known, {})
            return TRUE
        clauses = {}
        for i in self.words(a, b, "FROM", "WHERE", "GROUP", "HAVING", "WINDOW"):
            clauses.setdefault(self.tokens[i].upper, i)
        places = sorted(clauses.values()) + [b]
        bounds = {word: (i + 1, places[places.index(i) + 1]) for word, i in clauses.items()}
        aliases, parts = {}, []
        if "FROM" in bounds:
            parts.append(self.sources(*bounds["FROM"], known, aliases))
        if "WHERE" in bounds:
            parts.append(self.expression(*bounds["WHERE"], known, aliases))
        self.expression(a + 1, places[0], known, aliases)
        for word in ("GROUP", "HAVING"):
            if word in bounds:
                self.expression(*bounds[word], known, aliases)
        if b < ordered:
            self.expression(b + 1, ordered, known, aliases)
        if "GROUP" not in bounds and ("HAVING" in bounds or self.aggregates(a, ordered)):
            return TRUE  # one row, of nothing
        return both(parts)

    # ------------------------------------------------------------------------------------- sources

    def table(self, i, known):
        name = unquoted(self.tokens[i].text).lower()
        if name in known:
            return known[name]
        if name not in self.tables:
            return TRUE
        self.reads[self.tokens[i].start] = name
        return ("table", name)

    def joins(self, i, b):
        """Whether a join operator begins at token I: its words are names as well."""
        while i < b and self.is_word(i, *JOINS) and not self.is_word(i, "JOIN"):
            i += 1
        return i < b and self.is_word(i, "JOIN")

    def source(self, i, b, known, aliases):
        """One item of FROM: its condition and the token behind it."""
        name = None
        if self.is_text(i, "("):
            inside = self.query if self.is_word(i + 1, *QUERIES) else self.sources
            if inside == self.query:
                condition = self.query(i + 1, self.close[i], known, "from")
            else:
                condition = self.sources(i + 1, self.close[i], known, aliases)
            i = self.close[i] + 1
        elif self.is_text(i + 1, "("):  # a function
            self.expression(i + 2, self.close[i + 1], known, aliases)
            condition, i = TRUE, self.close[i + 1] + 1
        else:
            if self.is_text(i + 1, "."):  # main.name: the table, whatever has its name here
                known, i = {}, i + 2
            name, condition, i = unquoted(self.tokens[i].text).lower(), self.table(i, known), i + 1
        alias = name
        if i < b and (self.is_word(i, "AS") or self.tokens[i].kind == "word" and not self.joins(i, b) and not self.is_word(i, "ON", "USING", "NOT", "INDEXED")):
            i += self.is_word(i, "AS")
            alias, i = unquoted(self.tokens[i].text).lower(), i + 1
        if i < b and self.is_word(i, "NOT"):  # NOT INDEXED
            i += 2
        if name and name not in known and name in self.facts:
            aliases[alias] = name
        return condition, i

    def sources(self, i, b, known, aliases):
        parts, optional = [], False
        while i < b:
            condition, i = self.source(i, b, known, aliases)
            parts.append(TRUE if optional else condition)
            if i < b and self.is_word(i, "ON", "USING"):
                end = i + 1
                while end < b and not self.is_text(end, ",") and not self.joins(end, b):
                    end = self.after(end)
                holds = self.expression(i + 1, end, known, aliases) if self.is_word(i, "ON") else TRUE
                parts.append(TRUE if optional else holds)
                i = end
            optional = False
            if i < b and self.is_text(i, ","):
                i += 1
                continue
            while i < b and not self.is_word(i, "JOIN"):
                optional |= self.is_word(i, "LEFT")
                if not self.joins(i, b) or self.is_word(i, "RIGHT", "FULL"):
                    raise ValueError(f"not understood in FROM: {self.sql[self.tokens[i].start :][:60]}")
                i += 1
            i += 1
        return both(parts)

    # --------------------------------------------------------------------------------- expressions

    def split(self, a, b, word):
        """Tokens A to B cut at WORD (AND, OR), as far as that joins what is around it."""
        out, start, cases, between = [], a, 0, 0
        while a < b:
            if self.is_word(a, "CASE"):
                cases += 1
            elif self.is_word(a, "END") and cases:
                cases -= 1
            elif not cases and self.is_word(a, "BETWEEN"):
                between += 1
            elif not cases and between and self.is_word(a, "AND"):
                between -= 1
            elif not cases and self.is_word(a, word):
                out.append((start, a))
                start = a + 1
            a = self.after(a)
        return out + [(start, b)]

    def expression(self, a, b, known, aliases):
        """Condition under which tokens A to B may be true; every query in them is looked at."""
        for word, join in (("OR", either), ("AND", both)):
            parts = self.split(a, b, word)
            if len(parts) > 1:
                return join([self.expression(start, end, known, aliases) for start, end in parts])
        if a >= b:
            return TRUE
        if self.is_word(a, "NOT"):
            self.expression(a + 1, b, known, aliases)
            return TRUE
        whole = self.is_text(a, "(") and self.close[a] == b - 1
        if whole and not self.is_word(a + 1, *QUERIES):
            return self.expression(a + 1, b - 1, known, aliases)
        if self.is_word(a, "EXISTS") and self.is_text(a + 1, "(") and self.close[a + 1] == b - 1:
            return self.query(a + 2, b - 1, known, "exists")
        holds = self.queries(a, b, known, aliases)
        return both([holds, self.equality(a, b, known, aliases)])

    def queries(self, a, b, known, aliases):
        """Looks at what stands in parentheses; a value that is to be IN a query needs a row of it."""
        result = TRUE
        for i in range(a, b):
            if not self.is_text(i, "(") or any(self.close[k] > i for k in range(a, i) if k in self.close):
                continue
            end = self.close[i]
            if self.is_word(i + 1, *QUERIES):
                place = "exists" if self.is_word(i - 1, "EXISTS") else "in" if self.is_word(i - 1, "IN") else "scalar"
                condition = self.query(i + 1, end, known, place)
                if place == "in" and end == b - 1 and not self.is_word(i - 2, "NOT"):
                    result = condition
                continue
            start = i + 1
            for stop in range(start, end + 1):
                if stop == end or self.is_text(stop, ",") and not any(k < stop < self.close[k] for k in range(start, stop) if k in self.close):
                    self.expression(start, stop, known, aliases)
                    start = stop + 1
        return result

    def equality(self, a, b, known, aliases):
        """column = 'word', column IN ('word', ...) of a fact table; x IN table."""
        dotted = self.is_text(a + 1, ".")
        at = a + 3 if dotted else a + 1
        if at >= b or self.tokens[a].kind != "word":
            return TRUE
        if self.is_word(at, "IN") and b == at + 2 and self.tokens[at + 1].kind in ("word", "quoted"):
            return self.table(at + 1, known)
        column = self.tokens[at - 1].text.lower()
        owners = [aliases.get(self.tokens[a].text.lower())] if dotted else [t for t in aliases.values() if column in self.facts[t]]
        if len(owners) != 1 or not owners[0] or self.facts[owners[0]].get(column) != "TEXT":
            return TRUE
        operator = self.tokens[at].upper
        if operator in ("=", "==", "IS") and b == at + 2:
            values = self.tokens[at + 1 : b]
        elif operator == "IN" and self.is_text(at + 1, "(") and self.close[at + 1] == b - 1:
            values = [t for t in self.tokens[at + 2 : b - 1] if t.text != ","]
        else:
            return TRUE
        if not values or any(t.kind != "string" for t in values):
            return TRUE
        table = self.facts[owners[0]].get("", owners[0])
        return either([("word", table, column, unquoted(t.text)) for t in values])


# ------------------------------------------------------------------------------------------- files


def fact_columns(text):
    tables = {}
    for kind, name in re.findall(r"^\s*(TABLE|ID|REF|TEXT|INT)\((\w+)", text, re.M):
        if kind == "TABLE":
            columns = tables.setdefault(name, {})
        else:
            columns[name] = kind
    return tables


def vocabulary_sql(text):
    lines = text.split("\n")
    head = 0
    while head < len(lines) and lines[head].strip().startswith("--"):
        head += 1
    return "\n".join(lines[head:]).strip().rstrip("; \n\t"), "\n".join(lines[:head])


def view_of(sql, head, facts):
    """The columns of a view that is a part of one fact table, with that table under ''."""
    m = re.fullmatch(r"SELECT ([\w,\s]+?)\s+FROM (\w+) WHERE .*", sql, re.S)
    if not m or "\n-- view:" not in head or m[2] not in facts:
        return None
    columns = [c.strip() for c in m[1].split(",")]
    return {"": m[2], **{c: facts[m[2]][c] for c in columns if c in facts[m[2]]}}


class Output:
    """Arrays that statements point into; equal conditions and texts are there once."""

    def __init__(self, tables, words):
        self.tables = {name: n for n, name in enumerate(tables)}
        self.words = {word: n for n, word in enumerate(words)}
        self.conditions, self.condition_at = [], {}
        self.text, self.text_at = bytearray(), {}

    def string(self, text):
        if text not in self.text_at:
            self.text_at[text] = len(self.text)
            self.text += text.encode() + b"\0"
        return self.text_at[text]

    def encoded(self, condition):
        kind = condition[0]
        if kind == "table":
            return [2, self.tables[condition[1]]]
        if kind == "word":
            return [3, self.words[condition[1:]]]
        if kind in ("true", "false"):
            return [int(kind == "false"), 0]
        parts = [n for part in condition[1] for n in self.encoded(part)]
        return [int(kind == "or"), len(condition[1])] + parts

    def condition(self, condition):
        code = tuple(self.encoded(condition))
        if code not in self.condition_at:
            self.condition_at[code] = len(self.conditions)
            self.conditions += code
        return self.condition_at[code]


def words_of(condition):
    if condition[0] == "word":
        yield condition[1:]
    elif condition[0] in ("and", "or"):
        for part in condition[1]:
            yield from words_of(part)


def table(name, kind, rows):
    print(f"const {kind} {name}[] = {{")
    for i in range(0, len(rows), 8):
        print("    " + " ".join(row + "," for row in rows[i : i + 8]))
    print("};")


def offset(sql, at):
    return len(sql[:at].encode())


def main():
    facts = fact_columns(open(sys.argv[1], encoding="utf-8").read())
    paths = sorted(sys.argv[2:])
    texts, columns = {}, dict(facts)
    for path in paths:
        with open(path, encoding="utf-8") as f:
            text = f.read()
        if path.startswith("vocabulary/"):
            texts[path], head = vocabulary_sql(text)
            view = view_of(texts[path], head, facts)
            if view:
                columns[path[len("vocabulary/") : -4]] = view
        elif path.startswith("checklist/"):
            m = re.search(r"\n## Judge\n.*?```sql\n(.*?)\n```", text, re.S)
            texts[path] = m[1] if m else ""
    tables = sorted(set(facts) | {p[len("vocabulary/") : -4] for p in texts if p.startswith("vocabulary/")})
    statements = {path: Statement(sql, columns, set(tables)) for path, sql in texts.items() if sql}
    conditions = [c for s in statements.values() for c in [s.condition] + [p.condition for p in s.pieces]]
    words = sorted({w for c in conditions for w in words_of(c)}, key=lambda w: (w[0], w[1], w[2].encode()))
    write(paths, statements, tables, words)


def write(paths, statements, tables, words):
    out = Output(tables, words)
    pieces, reads, shapes = [], [], []
    for path in paths:
        s = statements.get(path)
        if not s:
            shapes.append("{0, 0, 0, 0, 0, 0}")
            continue
        first, first_read = len(pieces), len(reads)
        order = sorted(s.pieces, key=lambda p: (p.start, -p.end))
        for p in order:
            alike = "SHAPE_KEPT" if p.alike is None else out.string(p.alike)
            pieces.append(f"{{{offset(s.sql, p.start)}, {offset(s.sql, p.end)}, {out.condition(p.condition)}, {out.string(p.stub)}, {alike}}}")
        for at, name in sorted(s.reads.items()):
            reads.append(f"{{{out.tables[name]}, {offset(s.sql, at)}}}")
        size = len(s.sql.encode())
        shapes.append(f"{{{size}, {first}, {len(order)}, {first_read}, {len(s.reads)}, {out.condition(s.condition)}}}")
    names = [str(out.string(name)) for name in tables]
    rows = [f"{{{out.string(w[0])}, {out.string(w[1])}, {out.string(w[2])}}}" for w in words]
    if max(len(tables), len(words)) > 0xFFFF:
        sys.exit("shapes.py: conditions hold numbers of 16 bits")
    print('// Made by tools/shapes.py.\n#include "facts/shape.h"\n')
    table("shape_tables", "uint32_t", names)
    print(f"const uint32_t shape_tables_n = {len(names)};")
    table("shape_words", "struct shape_word", rows)
    print(f"const uint32_t shape_words_n = {len(rows)};")
    table("shape_conditions", "uint16_t", [str(n) for n in out.conditions])
    table("shape_pieces", "struct shape_piece", pieces)
    table("shape_reads", "struct shape_read", reads)
    table("shapes", "struct shape", shapes)
    table("shape_text", "unsigned char", [str(b) for b in out.text])


if __name__ == "__main__":
    main()
