using Microsoft.EntityFrameworkCore.Migrations;

namespace Ledger.Migrations;

public partial class AddOwner : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "Owner", table: "Accounts", type: "text", nullable: true);
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
        // there is no way back
    }
}
