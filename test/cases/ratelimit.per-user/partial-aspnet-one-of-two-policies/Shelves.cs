using System.Collections.Concurrent;

namespace Library.Api;

public record Book(string Isbn, string Title);

public sealed class Shelves
{
    private readonly ConcurrentDictionary<int, DateOnly> _due = new();
    private readonly Book[] _books = [new("9780141439600", "A Tale of Two Cities"), new("9780141439518", "Pride and Prejudice")];

    public DateOnly? Loan(int copy) => _due.TryGetValue(copy, out var due) ? due : null;

    public DateOnly Lend(int copy) => _due[copy] = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(21);

    public IEnumerable<Book> Find(string title) =>
        _books.Where(b => b.Title.Contains(title, StringComparison.OrdinalIgnoreCase));

    public Book? ByIsbn(string isbn) => _books.FirstOrDefault(b => b.Isbn == isbn);
}
