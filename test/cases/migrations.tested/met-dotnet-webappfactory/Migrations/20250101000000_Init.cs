using Microsoft.EntityFrameworkCore.Migrations;
public partial class Init : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(name: "Items", columns: table => new { Id = table.Column<int>(nullable: false) });
    }
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "Items");
    }
}
