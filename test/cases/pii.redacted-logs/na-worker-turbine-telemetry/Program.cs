using Npgsql;
using Turbines;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSingleton(NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("Telemetry")!));
builder.Services.AddHostedService<TelemetryWorker>();
builder.Build().Run();
