using Library.Api;
using Microsoft.AspNetCore.Authentication.JwtBearer;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
    .AddJwtBearer(o =>
    {
        o.Authority = builder.Configuration["Auth:Authority"];
        o.Audience = "library";
    });
builder.Services.AddAuthorization();
builder.Services.AddLibraryLimits();
builder.Services.AddSingleton<Shelves>();

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();

var loans = app.MapGroup("/loans").RequireAuthorization().RequireRateLimiting(Limits.Loans);
loans.MapGet("/{copy:int}", (int copy, Shelves shelves) => shelves.Loan(copy));
loans.MapPost("/{copy:int}", (int copy, Shelves shelves) => shelves.Lend(copy));

var books = app.MapGroup("/books").RequireAuthorization().RequireRateLimiting(Limits.Catalogue);
books.MapGet("/", (string title, Shelves shelves) => shelves.Find(title));
books.MapGet("/{isbn}", (string isbn, Shelves shelves) => shelves.ByIsbn(isbn));

app.Run();
