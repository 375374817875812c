using Courses.Api;
using ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.Services.AddHttpClient<EnrolmentClient>(c => c.BaseAddress = new Uri(builder.Configuration["Enrolment:Url"]!));

var app = builder.Build();
app.MapGet("/courses/{course}", async (string course, EnrolmentClient enrolments, CancellationToken ct) =>
    Results.Ok(new { course, enrolled = await enrolments.CountAsync(course, ct) }));
app.Run();
