using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Parcels.Migrations;

[DbContext(typeof(ParcelContext))]
[Migration("20220314081200_IndexParcelCode")]
public class IndexParcelCode : Migration
{
    protected override void Up(MigrationBuilder m) => m.CreateIndex("IX_Parcels_Code", "Parcels", "Code");

    protected override void Down(MigrationBuilder m) => m.DropIndex("IX_Parcels_Code", "Parcels");
}
