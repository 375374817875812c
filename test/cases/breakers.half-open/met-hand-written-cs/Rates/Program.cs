using Rates;

var builder = WebApplication.CreateBuilder(args);
var section = builder.Configuration.GetSection("Rates");
builder.Services.AddSingleton(new Circuit(section.GetValue<int>("Failures"), section.GetValue<TimeSpan>("Pause"), TimeProvider.System));
builder.Services.AddHttpClient<RatesClient>(c =>
{
    c.BaseAddress = new Uri(section["Url"]!);
    c.Timeout = TimeSpan.FromSeconds(3);
});
var app = builder.Build();
app.MapGet("/rates/{currency}", (string currency, RatesClient rates, CancellationToken ct) => rates.GetAsync(currency, ct));
app.Run();
