using Microsoft.EntityFrameworkCore.Migrations;

namespace Lending.Api.Data.Migrations;

public partial class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE "Borrowers" (
                "Id" uuid PRIMARY KEY, "Subject" text NOT NULL, "FullName" text NOT NULL, "Email" text NOT NULL,
                "Phone" text NOT NULL, "NationalId" text NOT NULL, "BirthDate" date, "BureauReference" text NOT NULL);
            CREATE TABLE "Loans" (
                "Id" uuid PRIMARY KEY, "BorrowerId" uuid NOT NULL REFERENCES "Borrowers"("Id"),
                "Amount" numeric(12,2) NOT NULL, "Repaid" numeric(12,2) NOT NULL DEFAULT 0, "TermMonths" int NOT NULL,
                "DecisionReason" text, "DueDate" date, "Status" int NOT NULL);
            CREATE TABLE "AuditEntries" (
                "Id" bigserial PRIMARY KEY, "Actor" text NOT NULL, "Action" text NOT NULL, "Entity" text NOT NULL,
                "EntityId" text NOT NULL, "Before" text NOT NULL, "After" text NOT NULL, "At" timestamptz NOT NULL);
            CREATE FUNCTION audit_no_delete() RETURNS trigger AS $$
            BEGIN RAISE EXCEPTION 'audit entries cannot be deleted'; END $$ LANGUAGE plpgsql;
            CREATE TRIGGER audit_no_delete BEFORE DELETE ON "AuditEntries"
                FOR EACH ROW EXECUTE FUNCTION audit_no_delete();
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            DROP TABLE "AuditEntries"; DROP FUNCTION audit_no_delete();
            DROP TABLE "Loans"; DROP TABLE "Borrowers";
            """);
    }
}
