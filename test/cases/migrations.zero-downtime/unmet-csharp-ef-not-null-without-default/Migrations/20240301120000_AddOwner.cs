using Microsoft.EntityFrameworkCore.Migrations;

namespace Ledger.Migrations;

public partial class AddOwner : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "Owner", table: "Accounts", type: "text", nullable: false);
        migrationBuilder.CreateTable(
            name: "Entries",
            columns: table => new
            {
                Id = table.Column<long>(type: "bigint", nullable: false),
                Cents = table.Column<long>(type: "bigint", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Entries", x => x.Id));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "Entries");
        migrationBuilder.DropColumn(name: "Owner", table: "Accounts");
    }
}
