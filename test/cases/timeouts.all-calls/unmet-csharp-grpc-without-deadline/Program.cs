using Quoting.Protos;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrpcClient<Rates.RatesClient>(o => o.Address = new Uri(builder.Configuration["Rates:Url"]!));
var app = builder.Build();
app.MapGet("/v1/rates/{currency}", async (string currency, Rates.RatesClient rates) =>
    (await rates.FindAsync(new FindRequest { Currency = currency })).Value);
app.Run();
