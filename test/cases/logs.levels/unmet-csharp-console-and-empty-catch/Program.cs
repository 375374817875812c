using Prints;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient<PrintQueue>(c => c.BaseAddress = new Uri("http://printers.internal"));
var app = builder.Build();
app.MapPost("/print", async (HttpRequest req, PrintQueue q) =>
{
    var doc = await new StreamReader(req.Body).ReadToEndAsync();
    return await q.Submit(doc) ? Results.Accepted() : Results.StatusCode(502);
});
app.MapDelete("/print/{id}", (string id, PrintQueue q) => q.Cancel(id));
app.Run();
