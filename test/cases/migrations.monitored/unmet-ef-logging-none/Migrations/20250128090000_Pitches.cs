using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Campsite.Migrations;

[DbContext(typeof(CampContext))]
[Migration("20250128090000_Pitches")]
public class Pitches : Migration
{
    protected override void Up(MigrationBuilder m) =>
        m.CreateTable("Pitches", t => new
        {
            Id = t.Column<int>().Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            Name = t.Column<string>(),
            SquareMetres = t.Column<int>(),
        }, constraints: t => t.PrimaryKey("PK_Pitches", p => p.Id));

    protected override void Down(MigrationBuilder m) => m.DropTable("Pitches");
}
