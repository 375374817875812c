var app = WebApplication.Create(args);
app.MapGet("/orders", () => Results.Ok());
app.Run();
