using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace School.Api;

[ApiController]
[Authorize]
[Route("students")]
public class StudentsController(SchoolDb db) : ControllerBase
{
    [HttpGet("{id:long}")]
    public async Task<ActionResult<Student>> Open(long id, CancellationToken ct)
    {
        var student = await db.Students.FindAsync([id], ct);
        if (student is null) return NotFound();

        db.FilesOpened.Add(new FileOpened { Teacher = User.Identity!.Name!, StudentId = id, At = DateTimeOffset.UtcNow });
        await db.SaveChangesAsync(ct);
        return student;
    }

    [HttpGet]
    public Task<List<Student>> Search([FromQuery] string name, CancellationToken ct) =>
        db.Students.Where(s => EF.Functions.ILike(s.Name, $"%{name}%")).Take(50).ToListAsync(ct);

    [HttpGet("export.csv")]
    public async Task<FileContentResult> Export(CancellationToken ct)
    {
        var csv = new StringBuilder("name;email;born\n");
        await foreach (var s in db.Students.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
            csv.Append(s.Name).Append(';').Append(s.Email).Append(';').Append(s.BornOn).Append('\n');
        return File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv");
    }
}
