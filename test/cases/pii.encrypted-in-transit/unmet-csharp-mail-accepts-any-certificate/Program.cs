using MailKit.Net.Smtp;
using MimeKit;
using Npgsql;

var app = WebApplication.CreateBuilder(args).Build();
app.UseHttpsRedirection();
app.MapPost("/guests", async (string email, string fullName) =>
{
    await using var db = new NpgsqlConnection("Host=db;Database=inn;SSL Mode=VerifyFull");
    await db.OpenAsync();
    await using var insert = new NpgsqlCommand("INSERT INTO guest (email, full_name) VALUES ($1, $2)", db);
    insert.Parameters.Add(new() { Value = email });
    insert.Parameters.Add(new() { Value = fullName });
    await insert.ExecuteNonQueryAsync();

    using var client = new SmtpClient();
    client.ServerCertificateValidationCallback = (s, c, h, e) => true;
    await client.ConnectAsync("mail.inn.example", 465, true);
    await client.SendAsync(new MimeMessage());
});
app.Run();
