using Microsoft.EntityFrameworkCore;

namespace School.Api;

public class Student
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public required string Email { get; set; }
    public DateOnly BornOn { get; set; }
}

public class FileOpened
{
    public long Id { get; set; }
    public required string Teacher { get; set; }
    public long StudentId { get; set; }
    public DateTimeOffset At { get; set; }
}

public class SchoolDb(DbContextOptions<SchoolDb> options) : DbContext(options)
{
    public DbSet<Student> Students => Set<Student>();
    public DbSet<FileOpened> FilesOpened => Set<FileOpened>();
}
