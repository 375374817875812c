var app = WebApplication.CreateBuilder(args).Build();
app.MapPost("/sign-up", async (HttpRequest request, ILogger<Program> log) =>
{
    using var reader = new StreamReader(request.Body);
    var body = await reader.ReadToEndAsync();
    log.LogInformation("sign-up {Body}", body);
});
app.Run();
