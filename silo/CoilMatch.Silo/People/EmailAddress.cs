using System.Text.RegularExpressions;
using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.People;

/// <summary>Mail addresses as this service compares them: trimmed and in lower case.</summary>
internal static partial class EmailAddress
{
    /// <summary>Longest address that mail can carry, in characters (RFC 5321, 4.5.3.1.3, less the brackets).</summary>
    private const int Longest = 254;

    internal static Refusal? Check(string? text, out string address)
    {
        address = (text ?? "").Trim().ToLowerInvariant();
        return address.Length <= Longest && Wellformed().IsMatch(address)
            ? null
            : new Refusal("email", "This is not a mail address such as name@university.example.", "email");
    }

    /// <summary>What follows the @.</summary>
    internal static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];

    [GeneratedRegex(@"\A[^\s@<>""(),:;\\\[\]]{1,64}@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+\z")]
    private static partial Regex Wellformed();
}
