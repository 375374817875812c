using Microsoft.EntityFrameworkCore;

namespace DrivingSchool;

public class SchoolDb(DbContextOptions<SchoolDb> options) : DbContext(options)
{
    public DbSet<Student> Students => Set<Student>();
    public DbSet<Mailing> Mailings => Set<Mailing>();
}

public class Student
{
    public int Id { get; set; }
    public required string FullName { get; set; }
    public required string Address { get; set; }
}

public class Mailing
{
    public int Id { get; set; }
    public required string Recipient { get; set; }
    public required string Address { get; set; }
}
