using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Parcels.Migrations;

[DbContext(typeof(ParcelContext))]
[Migration("20250211090300_AddDepot")]
public class AddDepot : Migration
{
    protected override void Up(MigrationBuilder m) =>
        m.AddColumn<long>("DepotId", "Parcels", type: "bigint", nullable: true);

    protected override void Down(MigrationBuilder m) => m.DropColumn("DepotId", "Parcels");
}
