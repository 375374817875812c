using Microsoft.EntityFrameworkCore.Migrations;

namespace Lending.Api.Data.Migrations;

public partial class LoanPurposeAndDueIndex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "Purpose", table: "Loans", type: "text", nullable: true);
        migrationBuilder.Sql(
            "CREATE INDEX CONCURRENTLY IF NOT EXISTS \"IX_Loans_DueDate\" ON \"Loans\" (\"DueDate\");",
            suppressTransaction: true);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP INDEX CONCURRENTLY IF EXISTS \"IX_Loans_DueDate\";", suppressTransaction: true);
        migrationBuilder.DropColumn(name: "Purpose", table: "Loans");
    }
}
