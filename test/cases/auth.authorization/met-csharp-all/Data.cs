using Microsoft.EntityFrameworkCore;

namespace Diaries;

public class Diary
{
    public int Id { get; set; }
    public string OwnerId { get; set; } = "";
    public string Text { get; set; } = "";
}

public class Db(DbContextOptions<Db> o) : DbContext(o)
{
    public DbSet<Diary> Diaries => Set<Diary>();
}
