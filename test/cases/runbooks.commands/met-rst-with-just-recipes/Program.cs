using MassTransit;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMassTransit(x =>
{
    x.AddConsumer<PositionConsumer>();
    x.UsingRabbitMq((context, cfg) =>
    {
        cfg.Host("rabbit.fleet.svc");
        cfg.ConfigureEndpoints(context);
    });
});

var app = builder.Build();
app.MapGet("/healthz", () => "ok");
app.Run();

public record Position(string Truck, double Lat, double Lon);

public class PositionConsumer(ILogger<PositionConsumer> log) : IConsumer<Position>
{
    public Task Consume(ConsumeContext<Position> context)
    {
        log.LogInformation("position of {Truck}", context.Message.Truck);
        return Task.CompletedTask;
    }
}
