using Fleet.Api;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.AddJsonConsole();
builder.Services.AddHttpClient<TelematicsClient>(c =>
{
    c.BaseAddress = new Uri(builder.Configuration["Telematics:BaseUrl"]!);
    c.Timeout = TimeSpan.FromSeconds(3);
});

var app = builder.Build();
app.MapVehicles();
app.Run();
