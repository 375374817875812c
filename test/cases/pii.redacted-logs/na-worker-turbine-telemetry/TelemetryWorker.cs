using System.Text.Json;
using MQTTnet;
using MQTTnet.Client;
using Npgsql;

namespace Turbines;

public record Sample(string Turbine, double RotorRpm, double Kilowatts);

public sealed class TelemetryWorker(NpgsqlDataSource db, IConfiguration config, ILogger<TelemetryWorker> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        using var client = new MqttFactory().CreateMqttClient();
        client.ApplicationMessageReceivedAsync += async e =>
        {
            var sample = JsonSerializer.Deserialize<Sample>(e.ApplicationMessage.PayloadSegment)!;
            await using var cmd = db.CreateCommand("INSERT INTO samples (turbine, rpm, kw) VALUES ($1, $2, $3)");
            cmd.Parameters.AddWithValue(sample.Turbine);
            cmd.Parameters.AddWithValue(sample.RotorRpm);
            cmd.Parameters.AddWithValue(sample.Kilowatts);
            await cmd.ExecuteNonQueryAsync(stop);
            logger.LogInformation("Sample of {Turbine}: {Kilowatts} kW", sample.Turbine, sample.Kilowatts);
        };
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(config["Mqtt:Host"], 1883).Build(), stop);
        await client.SubscribeAsync("turbines/+/samples", cancellationToken: stop);
        await Task.Delay(Timeout.Infinite, stop);
    }
}
