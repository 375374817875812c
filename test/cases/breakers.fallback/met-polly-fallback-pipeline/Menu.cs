namespace Canteen;

public sealed record Menu(string Day, string[] Dishes)
{
    public static readonly Menu Standard = new("any", ["pea soup", "pancakes", "garden salad"]);
}
