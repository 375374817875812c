using Checkout.Api.Clients;
using Checkout.Api.Endpoints;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOutboundClients(builder.Configuration);

var app = builder.Build();
app.MapCheckout();
app.Run();
