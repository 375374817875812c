using Labels.Api;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<PrinterOptions>(builder.Configuration.GetSection("Printer"));
builder.Services.Configure<KestrelServerOptions>(builder.Configuration.GetSection("Kestrel"));
builder.Services.AddSingleton<PrinterGate>();
builder.Services.AddRequestTimeouts(o => o.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(20) });
builder.Services.AddHttpClient<Printer>((sp, c) =>
{
    c.BaseAddress = new Uri(sp.GetRequiredService<IOptions<PrinterOptions>>().Value.BaseUrl);
    c.Timeout = TimeSpan.FromSeconds(4);
});

var app = builder.Build();
app.UseRequestTimeouts();
app.MapPost("/labels", async (LabelRequest req, Printer printer, CancellationToken ct) =>
    await printer.PrintAsync(req.Text, ct) ? Results.Ok() : Results.StatusCode(503));
app.Run();

public sealed record LabelRequest(string Text);
