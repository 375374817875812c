using Audit.EntityFramework;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Data;

public class Patient
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public required string Species { get; set; }
}

public class Treatment
{
    public int Id { get; set; }
    public int PatientId { get; set; }
    public required string Drug { get; set; }
    public decimal Milligrams { get; set; }
}

[AuditIgnore]
public class ChangeEntry
{
    public long Id { get; set; }
    public string Actor { get; set; } = "";
    public string Action { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Payload { get; set; } = "";
    public DateTime At { get; set; }
}

public class ClinicContext(DbContextOptions<ClinicContext> options) : AuditDbContext(options)
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Treatment> Treatments => Set<Treatment>();
    public DbSet<ChangeEntry> Changes => Set<ChangeEntry>();
}
