using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Parcels.Migrations;

[DbContext(typeof(ParcelContext))]
[Migration("20250212100000_IndexDepot")]
public class IndexDepot : Migration
{
    protected override void Up(MigrationBuilder m) =>
        m.CreateIndex("IX_Parcels_DepotId", "Parcels", "DepotId").Annotation("Npgsql:CreatedConcurrently", true);

    protected override void Down(MigrationBuilder m) =>
        m.Sql("DROP INDEX CONCURRENTLY \"IX_Parcels_DepotId\"", suppressTransaction: true);
}
