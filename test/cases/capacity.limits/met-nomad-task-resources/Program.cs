var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/healthz", () => Results.Ok());
app.MapGet("/rehearsals/{week:int}", (int week) =>
    week % 2 == 0 ? new[] { "Tue 19:00" } : new[] { "Tue 19:00", "Sat 10:00" });

app.Run();
