using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Parcels.Migrations;

[DbContext(typeof(ParcelContext))]
[Migration("20220902135500_GramsToBigint")]
public class GramsToBigint : Migration
{
    protected override void Up(MigrationBuilder m) =>
        m.AlterColumn<long>("Grams", "Parcels", type: "bigint", nullable: false, oldClrType: typeof(int), oldType: "integer");

    protected override void Down(MigrationBuilder m) =>
        m.AlterColumn<int>("Grams", "Parcels", type: "integer", nullable: false, oldClrType: typeof(long), oldType: "bigint");
}
