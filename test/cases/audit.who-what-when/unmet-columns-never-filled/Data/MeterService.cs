namespace Metering.Data;

public class MeterService(MeteringContext db)
{
    public async Task<bool> CorrectAsync(int id, decimal reading, CancellationToken ct)
    {
        var meter = await db.Meters.FindAsync([id], ct);
        if (meter is null) return false;

        meter.Reading = reading;
        db.AuditRows.Add(new AuditRow { Note = "reading corrected" });
        await db.SaveChangesAsync(ct);
        return true;
    }

    public async Task<bool> RetireAsync(int id, CancellationToken ct)
    {
        var meter = await db.Meters.FindAsync([id], ct);
        if (meter is null) return false;

        db.Meters.Remove(meter);
        db.AuditRows.Add(new AuditRow { Note = "meter retired" });
        await db.SaveChangesAsync(ct);
        return true;
    }
}
