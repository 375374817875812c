using System;
using System.Linq;

namespace ReferenceNumbers;

public static class CreditorReference
{
    public static string Create(string reference)
    {
        if (string.IsNullOrWhiteSpace(reference) || reference.Length > 21)
        {
            throw new ArgumentException("1 to 21 characters", nameof(reference));
        }

        var check = 98 - Mod97(reference.ToUpperInvariant() + "RF00");
        return $"RF{check:00}{reference.ToUpperInvariant()}";
    }

    public static bool IsValid(string value) =>
        value.Length > 4
        && value.StartsWith("RF", StringComparison.Ordinal)
        && Mod97(value.Substring(4) + value.Substring(0, 4)) == 1;

    private static int Mod97(string text) => text.Aggregate(0, (rest, c) =>
        char.IsDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97);
}
