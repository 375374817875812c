// SQL: the splitter, both parsers of statements, SQL in code, and what hostile text does to them.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/limits.h"
#include "read/reader.h"
#include "read/sql/split.h"

#include <string.h>

extern const struct reader reader_sql, reader_sql_in_code, reader_python_migrations,
    reader_ruby_migrations, reader_laravel_migrations, reader_doctrine_migrations, reader_prisma;

static struct arena arena, rows;
static struct facts facts;

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    arena_init(&rows);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&arena);
    arena_release(&rows);
    return 0;
}

static uint32_t read_text(const struct reader *r, const char *path, const char *language,
                          struct str text)
{
    facts_init(&facts, &rows);
    struct repo_file file = {.path = str_c(path), .language = str_c(language)};
    struct read_job job = {.file = &file,
                           .role = STR("production"),
                           .text = arena_str(&arena, text),
                           .scratch = &arena,
                           .out = &facts,
                           .keep = &rows};
    r->read(&job);
    return facts.tables[FACT_statement].n;
}

static uint32_t read_sql(const char *text)
{
    return read_text(&reader_sql, "migrations/1.sql", "sql", str_c(text));
}

static const struct fact_statement *row(int64_t i)
{
    assert_true(i <= facts.tables[FACT_statement].n);
    return facts_row(&facts, FACT_statement, i);
}

static void check(int64_t i, int64_t line, const char *operation, const char *object)
{
    const struct fact_statement *s = row(i);
    if (!str_eq(s->operation, str_c(operation)) || s->line != line ||
        !str_eq(s->object, object ? str_c(object) : STR_NONE))
        fail_msg("row %d: %lld %.*s %.*s, not %lld %s %s", (int)i, (long long)s->line,
                 STR_ARG(s->operation), STR_ARG(s->object), (long long)line, operation,
                 object ? object : "none");
}

static void check_text(struct str have, const char *want)
{
    if (!str_eq(have, want ? str_c(want) : STR_NONE))
        fail_msg("'%.*s', not '%s'", STR_ARG(have), want ? want : "none");
}

static uint32_t pieces(const char *text, struct sql_piece *out, uint32_t max)
{
    struct sql_splitter s;
    sql_split_init(&s, str_c(text), 1);
    uint32_t n = 0;
    while (n < max && sql_split_next(&s, &out[n]))
        n++;
    return n;
}

static void splits_where_statements_end(void **state)
{
    (void)state;
    struct sql_piece p[16];
    assert_int_equal(
        pieces("a 'x;y' \"b;\" -- c;\n; /* d; /* e */ ; */ f $$ g; $$ $t$ ;$$ $t$;;\n h", p, 16),
        3);
    check_text(p[0].text, "a 'x;y' \"b;\"");
    assert_int_equal(p[1].line, 2);
    check_text(p[2].text, "h");
    assert_int_equal(p[2].line, 3);
    assert_int_equal(pieces("select 'it''s; '; select E'\\'; '; `a` 'b\\'; ';", p, 16), 3);
    assert_int_equal(pieces("a 'never ends; b; c", p, 16), 1);
    assert_int_equal(pieces("", p, 16), 0);
    assert_int_equal(pieces("-- only;\n;;;", p, 16), 0);
}

static void splits_by_what_tools_say(void **state)
{
    (void)state;
    struct sql_piece p[16];
    assert_int_equal(pieces("-- +goose NO TRANSACTION\n-- +goose Up\n-- +goose StatementBegin\n"
                            "create function f() as x; y; end\n-- +goose StatementEnd\n"
                            "a;\n-- +goose Down\nb;\n",
                            p, 16),
                     3);
    check_text(p[0].text, "create function f() as x; y; end");
    assert_int_equal(p[0].direction, SQL_UP);
    assert_int_equal(p[2].direction, SQL_DOWN);
    assert_int_equal(p[2].line, 8);
    assert_int_equal(pieces("-- migrate:up transaction:false\na;\n-- migrate:down\nb;", p, 16), 2);
    assert_true(p[0].no_transaction && !p[1].no_transaction);
    assert_int_equal(pieces("--liquibase formatted sql\n--changeset x:1\na;\n--rollback b;\n"
                            "--rollback not required\n",
                            p, 16),
                     2);
    assert_int_equal(p[1].direction, SQL_DOWN);
    assert_int_equal(
        pieces("DELIMITER //\ncreate procedure p() begin a; b; end//\nDELIMITER ;\nc;", p, 16), 2);
    assert_int_equal(pieces("create trigger t after insert on x begin update y set a = case when 1 "
                            "then 2 end; delete from z; end;\nnext;",
                            p, 16),
                     2);
    assert_int_equal(
        pieces("ALTER TABLE a ADD b int\nALTER TABLE c ADD d int\nGO\nselect 1\nGO 5\n", p, 16), 3);
    assert_int_equal(pieces("\\connect x\nCOPY t (a) FROM stdin;\n1;2\n3;'\n\\.\nselect 1;", p, 16),
                     2);
    check_text(p[1].text, "select 1");
    assert_int_equal(p[1].line, 6);
}

static void reads_tables(void **state)
{
    (void)state;
    assert_int_equal(read_sql("CREATE TABLE IF NOT EXISTS public.\"Users\" (\n"
                              "  id bigserial PRIMARY KEY,\n"
                              "  email varchar(255) NOT NULL UNIQUE,\n"
                              "  team int REFERENCES teams(id),\n"
                              "  made timestamptz DEFAULT now(),\n"
                              "  CONSTRAINT c CHECK (team > 0)\n);"),
                     6);
    check(1, 1, "create_table", "users");
    check(2, 2, "column", "users");
    check_text(row(2)->default_kind, "identity");
    check_text(row(3)->type, "varchar(255)");
    assert_int_equal(row(3)->nullable, 0);
    assert_int_equal(row(3)->is_unique, 1);
    check_text(row(4)->reference, "teams");
    check_text(row(5)->default_kind, "stable");
    check(6, 6, "add_check", "users");
    assert_int_equal(read_sql("CREATE TABLE `a` (`b` int(11) unsigned NOT NULL AUTO_INCREMENT,\n"
                              "`c` varchar(9) DEFAULT 'x;', PRIMARY KEY (`b`), KEY `k` (`c`)"
                              ") ENGINE=InnoDB;"),
                     5);
    check(2, 1, "column", "a");
    check_text(row(2)->default_kind, "identity");
    check_text(row(2)->dialect, "mysql");
    check(5, 2, "create_index", "a");
}

static void reads_alterations(void **state)
{
    (void)state;
    assert_int_equal(read_sql("ALTER TABLE a\n ADD COLUMN b int NOT NULL DEFAULT 0,\n"
                              " ADD COLUMN c uuid DEFAULT gen_random_uuid(),\n DROP COLUMN d,\n"
                              " ALTER COLUMN e SET NOT NULL,\n ALTER COLUMN f TYPE bigint,\n"
                              " ADD CONSTRAINT g FOREIGN KEY (b) REFERENCES h(i) NOT VALID;\n"
                              "ALTER TABLE a VALIDATE CONSTRAINT g;\nALTER TABLE a RENAME b TO c;\n"
                              "ALTER TABLE a RENAME TO z;"),
                     9);
    check(1, 1, "add_column", "a");
    check_text(row(1)->default_kind, "constant");
    check_text(row(2)->default_kind, "volatile");
    assert_int_equal(row(2)->line, 3);
    check(3, 4, "drop_column", "a");
    check(4, 5, "set_not_null", "a");
    check(5, 6, "alter_type", "a");
    check(6, 7, "add_foreign_key", "a");
    assert_int_equal(row(6)->not_valid, 1);
    check(7, 8, "validate_constraint", "a");
    check(8, 9, "rename_column", "a");
    check(9, 10, "rename_table", "a");
    assert_int_equal(read_sql("ALTER TABLE `a` MODIFY COLUMN b bigint NOT NULL, CHANGE c d int,\n"
                              " ALGORITHM=INPLACE, LOCK=NONE;"),
                     3);
    check(1, 1, "alter_type", "a");
    check(2, 1, "rename_column", "a");
    assert_int_equal(row(3)->concurrently, 1);
    assert_int_equal(
        read_sql("ALTER TABLE [dbo].[a] WITH NOCHECK ADD CONSTRAINT x CHECK (b > 1)\nGO\n"
                 "EXEC sp_rename 'a.b', 'c', 'COLUMN'\nGO\n"),
        2);
    assert_int_equal(row(1)->not_valid, 1);
    check(2, 3, "rename_column", "a");
}

static void reads_indexes_and_rows(void **state)
{
    (void)state;
    assert_int_equal(
        read_sql("CREATE UNIQUE INDEX CONCURRENTLY i ON a (b, c) WHERE d;\n"
                 "DROP INDEX i;\nUPDATE a SET b = 1;\nUPDATE a SET b = 1 WHERE c;\n"
                 "DELETE FROM a WHERE id = 7;\n"
                 "UPDATE a SET b = 1 WHERE id IN (SELECT id FROM a LIMIT 100);\n"
                 "BEGIN;\nCREATE INDEX j ON a (b);\nCOMMIT;\nSET lock_timeout = '3s';"),
        8);
    check(1, 1, "create_index", "a");
    check_text(row(1)->columns, "b,c");
    assert_int_equal(row(1)->concurrently, 1);
    assert_int_equal(row(1)->is_unique, 1);
    check(2, 2, "drop_index", NULL);
    assert_int_equal(row(3)->has_where, 0);
    assert_int_equal(row(4)->has_where, 1);
    assert_int_equal(row(5)->has_where, 2);
    assert_int_equal(row(6)->batched, 1);
    assert_int_equal(row(7)->in_transaction, 1);
    check_text(row(8)->value, "3s");
    assert_int_equal(read_sql("INSERT INTO a VALUES (1);\nINSERT INTO a VALUES (2);\n"), 1);
    assert_int_equal(row(1)->end_line, 2);
}

static void reads_guards(void **state)
{
    (void)state;
    assert_int_equal(read_sql("REVOKE UPDATE, DELETE ON audit_log FROM app;\n"
                              "CREATE RULE r AS ON DELETE TO audit_log DO INSTEAD NOTHING;\n"
                              "CREATE TRIGGER t BEFORE UPDATE OR DELETE ON audit_log "
                              "FOR EACH ROW EXECUTE FUNCTION refuse();\n"
                              "CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN "
                              "RAISE EXCEPTION 'no'; END $$ LANGUAGE plpgsql;\n"),
                     4);
    check(1, 1, "revoke", "audit_log");
    check_text(row(1)->columns, "update,delete");
    check_text(row(2)->value, "nothing");
    check_text(row(3)->columns, "update,delete");
    check_text(row(3)->reference, "refuse");
    check_text(row(4)->value, "raise");
}

static void reads_retention(void **state)
{
    (void)state;
    read_sql("UPDATE partman.part_config SET retention = '7 years' WHERE parent_table = "
             "'audit.events';\n"
             "SELECT add_retention_policy('metrics', INTERVAL '90 days');\n"
             "UPDATE plans SET retention = '7 years' WHERE id = 1;");
    check(1, 1, "retention", "events");
    check_text(row(1)->value, "7 years");
    check(2, 1, "update", "part_config");
    check(3, 2, "retention", "metrics");
    check_text(row(3)->value, "90 days");
    check(5, 3, "update", "plans");
}

static void reads_blocks(void **state)
{
    (void)state;
    assert_int_equal(read_sql("DO $$\nBEGIN\n IF NOT EXISTS (SELECT 1) THEN\n"
                              "  ALTER TABLE a ADD COLUMN b int;\n END IF;\n"
                              " EXECUTE 'CREATE INDEX i ON a (b)';\nEND $$;"),
                     2);
    check(1, 4, "add_column", "a");
    check(2, 6, "create_index", "a");
}

static void hides_data(void **state)
{
    (void)state;
    read_sql("INSERT INTO users (name, password) VALUES ('bob', 'hunter2hunter2');\n"
             "CREATE ROLE x PASSWORD 'hunter2hunter2';");
    for (int64_t i = 1; i <= 2; i++)
        assert_false(str_contains(row(i)->text, STR("hunter2")));
    read_sql("ALTER TABLE users ADD COLUMN password text DEFAULT 'hunter2hunter2';");
    assert_false(str_contains(row(1)->value, STR("hunter2")));
}

static void reads_strings_in_code(void **state)
{
    (void)state;
    const char *go =
        "package m\nfunc Up(db *sql.DB) {\n\tdb.Exec(`\n\t\tALTER TABLE a ADD b int;\n"
        "\t\tUPDATE a SET b = 0;`)\n}\n// db.Exec(`DROP TABLE x`)\n"
        "func Down(db *sql.DB) {\n\tdb.Exec(\"ALTER TABLE a \" +\n\t\t\"DROP COLUMN b\")\n}\n";
    assert_int_equal(read_text(&reader_sql_in_code, "migrations/1.go", "go", str_c(go)), 3);
    check(1, 4, "add_column", "a");
    check(2, 5, "update", "a");
    check(3, 9, "drop_column", "a");
    check_text(row(1)->direction, "up");
    check_text(row(3)->direction, "down");
    const char *rb = "def up\n  execute <<~SQL\n    CREATE INDEX i ON a (b)\n  SQL\nend\n";
    assert_int_equal(read_text(&reader_sql_in_code, "db/migrate/1.rb", "ruby", str_c(rb)), 1);
    check(1, 3, "create_index", "a");
    const char *no = "log('Update of the table failed'); const x = 'Create a thing';";
    assert_int_equal(read_text(&reader_sql_in_code, "migrations/1.js", "javascript", str_c(no)), 0);
}

static void reads_django(void **state)
{
    (void)state;
    const char *py =
        "from django.db import migrations, models\n"
        "def fill(apps, schema):\n"
        "    User = apps.get_model('a', 'User')\n"
        "    User.objects.filter(x=None).update(x=1)\n"
        "def back(apps, schema):\n"
        "    User.objects.update(x=None)\n"
        "class Migration(migrations.Migration):\n"
        "    operations = [\n"
        "        migrations.AddField('user', 'age', models.IntegerField(null=True)),\n"
        "        migrations.AddIndex(model_name='user', index=models.Index(fields=['x'])),\n"
        "        # migrations.RemoveField('user', 'b'),\n"
        "        migrations.RunPython(fill, back),\n"
        "        migrations.RunPython(fill),\n"
        "    ]\n";
    assert_int_equal(
        read_text(&reader_python_migrations, "a/migrations/0001_x.py", "python", str_c(py)), 5);
    check(1, 4, "update", "user");
    check(2, 9, "add_column", "user");
    assert_int_equal(row(2)->nullable, 1);
    check(3, 10, "create_index", "user");
    check_text(row(4)->value, "back");
    check_text(row(5)->value, NULL);
}

static void reads_alembic(void **state)
{
    (void)state;
    const char *py = "from alembic import op\nimport sqlalchemy as sa\n"
                     "def upgrade():\n"
                     "    op.add_column('a', sa.Column('b', sa.String(9), nullable=False))\n"
                     "    with op.batch_alter_table('c') as batch_op:\n"
                     "        batch_op.drop_column('d')\n"
                     "    op.create_index('i', 'a', ['b'], postgresql_concurrently=True)\n"
                     "def downgrade():\n"
                     "    op.drop_column('a', 'b')\n";
    assert_int_equal(
        read_text(&reader_python_migrations, "alembic/versions/1.py", "python", str_c(py)), 4);
    check(1, 4, "add_column", "a");
    assert_int_equal(row(1)->nullable, 0);
    check(2, 6, "drop_column", "c");
    assert_int_equal(row(3)->concurrently, 1);
    check(4, 9, "drop_column", "a");
    check_text(row(4)->direction, "down");
}

static void reads_rails(void **state)
{
    (void)state;
    const char *rb =
        "class X < ActiveRecord::Migration[7.1]\n  disable_ddl_transaction!\n  def change\n"
        "    create_table :labels do |t|\n      t.string :name, null: false\n    end\n"
        "    add_column :tickets, :kind, :string, null: false, default: 'x'\n"
        "    add_index :tickets, :kind, algorithm: :concurrently\n"
        "    # remove_column :tickets, :age\n    remove_column :tickets, :age\n  end\nend\n";
    assert_int_equal(read_text(&reader_ruby_migrations, "db/migrate/1.rb", "ruby", str_c(rb)), 7);
    check(1, 3, "reversible", NULL);
    check(2, 4, "create_table", "labels");
    check(3, 5, "column", "labels");
    check(4, 7, "add_column", "tickets");
    check_text(row(4)->default_kind, "constant");
    assert_int_equal(row(4)->nullable, 0);
    check(5, 8, "create_index", "tickets");
    assert_int_equal(row(5)->concurrently, 1);
    assert_int_equal(row(5)->in_transaction, 0);
    check(6, 10, "drop_column", "tickets");
    check(7, 10, "run_sql", NULL); // without the type it cannot be taken back
}

static void reads_laravel(void **state)
{
    (void)state;
    const char *php =
        "<?php\nuse Illuminate\\Database\\Migrations\\Migration;\n"
        "return new class extends Migration {\n"
        "  public function up() {\n    $name = config('x.table', 'Trails');\n"
        "    Schema::create('labels', static function (Blueprint $t): void {\n"
        "      $t->string('name', 40)->nullable();\n      $t->index('name');\n    });\n"
        "    Schema::connection('a')->table($name, fn (Blueprint $t) =>"
        " $t->foreign('user_id')->references('id')->on('users'));\n"
        "    DB::table('labels')->where('id', 3)->update(['name' => 'x']);\n"
        "    // Schema::drop('labels');\n  }\n"
        "  public function down() { Schema::dropIfExists('labels'); }\n};\n";
    assert_int_equal(
        read_text(&reader_laravel_migrations, "database/migrations/1.php", "php", str_c(php)), 5);
    check(1, 6, "create_table", "labels");
    check(2, 7, "column", "labels");
    assert_int_equal(row(2)->nullable, 1);
    check(3, 10, "add_foreign_key", "trails");
    check_text(row(3)->reference, "users");
    check(4, 11, "update", "labels");
    assert_int_equal(row(4)->has_where, 2);
    check(5, 14, "drop_table", "labels");
    check_text(row(5)->direction, "down");
    assert_int_equal(read_text(&reader_laravel_migrations, "database/migrations/1.php", "php",
                               STR("<?php Schema::create('x', function ($t) {});")),
                     0); // nothing of Laravel
}

static void reads_text_in_pieces(void **state)
{
    (void)state;
    const char *php =
        "<?php\nclass V extends M {\n  public function up(Schema $schema): void {\n"
        "    $this->addSql('ALTER TABLE ' . $this->getTable('entry') . ' ADD a INT');\n"
        "    $this->addSql('UPDATE ' . $users . ' SET a = 1');\n"
        "    switch (true) {\n      case $p instanceof SqlitePlatform:\n"
        "        $this->addSql('DROP TABLE entry');\n        break;\n    }\n"
        "    log('Update of ' . $users . ' begins');\n  }\n"
        "  public function postDown(Schema $s): void { $c->exec(\"DROP TABLE \" . 'b'); }\n}\n";
    assert_int_equal(read_text(&reader_sql_in_code, "migrations/V1.php", "php", str_c(php)), 3);
    check(1, 4, "add_column", "entry");
    check(2, 5, "update", "users");
    check(3, 13, "drop_table", "b");
    check_text(row(3)->direction, "down");
    const char *js = "exports.up = (k) => k.raw('ALTER TABLE ' + this.t.name + ' DROP COLUMN b');";
    assert_int_equal(read_text(&reader_sql_in_code, "migrations/1.js", "javascript", str_c(js)), 1);
    check(1, 1, "drop_column", "name");
}

static void reads_doctrine(void **state)
{
    (void)state;
    const char *php =
        "<?php\nuse Doctrine\\DBAL\\Schema\\Schema;\nclass V extends M {\n"
        "  public function up(Schema $schema): void {\n"
        "    $users = $schema->getTable($this->getTable('user'));\n"
        "    $users->addColumn('a', 'text', ['notnull' => false]);\n"
        "    $users->addUniqueIndex(['a', 'b'], 'u');\n"
        "    $new = $schema->createTable('tag');\n    $new->addColumn('id', 'integer');\n"
        "    $new->addIndex(['id']);\n    if ($users->hasColumn('x')) return;\n"
        "    $schema->getTable('entry')->dropColumn('old');\n  }\n"
        "  public function down(Schema $schema): void { $schema->dropTable('tag'); }\n}\n";
    assert_int_equal(read_text(&reader_doctrine_migrations, "migrations/V1.php", "php", str_c(php)),
                     6);
    check(1, 6, "add_column", "user");
    assert_int_equal(row(1)->nullable, 1);
    check(2, 7, "create_index", "user");
    assert_int_equal(row(2)->is_unique, 1);
    check(3, 8, "create_table", "tag");
    check(4, 9, "column", "tag");
    assert_int_equal(row(4)->nullable, 0);
    check(5, 12, "drop_column", "entry");
    check(6, 14, "drop_table", "tag");
    check_text(row(6)->direction, "down");
}

static void reads_loops_of_alembic(void **state)
{
    (void)state;
    const char *py = "from alembic import op\ndef upgrade():\n    c = op.get_bind()\n"
                     "    for row in c.execute(boats.select()):\n        options.update({1: 2})\n"
                     "        c.execute(boats.update().where(boats.c.id == row.id))\n"
                     "    op.execute(boats.delete())\n    c.execute(sa.update(crews).where(x))\n";
    assert_int_equal(
        read_text(&reader_python_migrations, "migrations/versions/1.py", "python", str_c(py)), 3);
    check(1, 4, "row_by_row", "boats");
    check(2, 7, "delete", "boats");
    assert_int_equal(row(2)->has_where, 0);
    check(3, 8, "update", "crews");
    assert_int_equal(row(3)->has_where, 1);
}

static void reads_prisma(void **state)
{
    (void)state;
    const char *text = "datasource db {\n  provider = \"postgresql\"\n}\n\nmodel User {\n"
                       "  id    Int     @id @default(autoincrement())\n"
                       "  email String? @unique @map(\"e_mail\")\n  posts Post[]\n"
                       "  // note String\n\n  @@map(\"users\")\n}\n";
    assert_int_equal(read_text(&reader_prisma, "schema.prisma", "prisma", str_c(text)), 3);
    check(1, 5, "create_table", "users");
    check_text(row(2)->default_kind, "identity");
    check_text(row(3)->columns, "e_mail");
    assert_int_equal(row(3)->nullable, 1);
}

static struct str repeated(const char *head, const char *part, uint32_t times, const char *tail)
{
    struct buf b;
    buf_init(&b, &arena);
    buf_c(&b, head);
    for (uint32_t i = 0; i < times; i++)
        buf_c(&b, part);
    buf_c(&b, tail);
    return buf_take(&b);
}

static void survives_hostile_text(void **state)
{
    (void)state;
    static const struct {
        const char *head, *part, *tail;
        uint32_t times;
    } texts[] = {
        {"create table t (a int check (", "(", "", 100000},
        {"update t set a = ", "1+", "1;", 100000},
        {"create view v as select ", "not ", "true;", 50000},
        {"delete from t where a in (", "select 1 union ", "select 1);", 5000},
        {"do $$ ", "begin ", "$$;", 20000},
        {"", "do $a$ begin execute '", "", 5000},
        {"create trigger t begin ", "end /* x */ ", "", 50000},
        {"delimiter $$\n", "create procedure x() begin end $$\n", "", 20000},
        {"/*", "/*", "", 100000},
        {"alter table t ", "add column c int, ", "drop x", 20000},
        {"create function f() begin ", "case ", "", 50000},
        {"insert into t values ('", "x", "", 100000},
        {"", "select '", "", 20000},
        {"", "[a", "", 20000},
        {"alter table t alter c type a.", "b.", "", 20000},
        {"", ";", "", 200000},
        {"\xff\xfe", "alter table \xc3 add \x80 int;", "", 100},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct str text = repeated(texts[i].head, texts[i].part, texts[i].times, texts[i].tail);
        assert_true(read_text(&reader_sql, "x.sql", "sql", text) <= STATEMENT_ROWS_MAX);
        read_text(&reader_sql_in_code, "migrations/x.go", "go", text);
        read_text(&reader_ruby_migrations, "db/migrate/1.rb", "ruby", text);
        read_text(&reader_laravel_migrations, "database/migrations/1.php", "php", text);
        read_text(&reader_doctrine_migrations, "migrations/1.php", "php", text);
        arena_reset(&arena);
    }
    struct str many = repeated("", "alter table t add column c int;\n", 100000, "");
    assert_int_equal(read_text(&reader_sql, "x.sql", "sql", many), STATEMENT_ROWS_MAX);
    assert_int_equal(facts.tables[FACT_note].n, 1);
    struct str nested =
        repeated("from django.db import migrations\n", "RunPython(AddField(", 20000, "");
    read_text(&reader_python_migrations, "migrations/0001_x.py", "python", nested);
    nested = repeated("from alembic import op\n", "op.add_column(op.create_index(", 20000, "");
    read_text(&reader_python_migrations, "migrations/1.py", "python", nested);
    struct str calls = repeated("def change\n", "add_index [\nadd_column(\n", 20000, "");
    read_text(&reader_ruby_migrations, "db/migrate/1.rb", "ruby", calls);
    nested = repeated("Illuminate\\Database ", "Schema::table($a, function ($t) { $t->x(DB::table(",
                      20000, "");
    read_text(&reader_laravel_migrations, "database/migrations/1.php", "php", nested);
    nested = repeated("Doctrine\\DBAL\\Schema ", "$schema->getTable($schema->x($a->b(", 20000, "");
    read_text(&reader_doctrine_migrations, "migrations/1.php", "php", nested);
    nested = repeated("<?php ", "'UPDATE ' . f('x' . ", 20000, "");
    read_text(&reader_sql_in_code, "migrations/1.php", "php", nested);
    nested = repeated("from alembic import op\n", "c.execute(a.update().where(", 20000, "");
    read_text(&reader_python_migrations, "migrations/1.py", "python", nested);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(splits_where_statements_end, begin, end),
        cmocka_unit_test_setup_teardown(splits_by_what_tools_say, begin, end),
        cmocka_unit_test_setup_teardown(reads_tables, begin, end),
        cmocka_unit_test_setup_teardown(reads_alterations, begin, end),
        cmocka_unit_test_setup_teardown(reads_indexes_and_rows, begin, end),
        cmocka_unit_test_setup_teardown(reads_guards, begin, end),
        cmocka_unit_test_setup_teardown(reads_retention, begin, end),
        cmocka_unit_test_setup_teardown(reads_blocks, begin, end),
        cmocka_unit_test_setup_teardown(hides_data, begin, end),
        cmocka_unit_test_setup_teardown(reads_strings_in_code, begin, end),
        cmocka_unit_test_setup_teardown(reads_django, begin, end),
        cmocka_unit_test_setup_teardown(reads_alembic, begin, end),
        cmocka_unit_test_setup_teardown(reads_rails, begin, end),
        cmocka_unit_test_setup_teardown(reads_laravel, begin, end),
        cmocka_unit_test_setup_teardown(reads_text_in_pieces, begin, end),
        cmocka_unit_test_setup_teardown(reads_doctrine, begin, end),
        cmocka_unit_test_setup_teardown(reads_loops_of_alembic, begin, end),
        cmocka_unit_test_setup_teardown(reads_prisma, begin, end),
        cmocka_unit_test_setup_teardown(survives_hostile_text, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
