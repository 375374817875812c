using Places;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("maps", c => c.BaseAddress = new Uri("http://maps.internal"))
    .AddPolicyHandler((sp, _) => Policies.Maps(sp.GetRequiredService<ILoggerFactory>().CreateLogger("maps")));
builder.Services.AddHttpClient("photos", c => c.BaseAddress = new Uri("http://photos.internal"))
    .AddPolicyHandler((_, _) => Policies.Photos());
var app = builder.Build();
app.MapGet("/maps/{id}", (string id, IHttpClientFactory f) => f.CreateClient("maps").GetStringAsync($"/m/{id}"));
app.MapGet("/photos/{id}", (string id, IHttpClientFactory f) => f.CreateClient("photos").GetStringAsync($"/p/{id}"));
app.Run();
