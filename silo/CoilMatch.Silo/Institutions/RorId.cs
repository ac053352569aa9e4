using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CoilMatch.Silo.Institutions;

/// <summary>Ids of the Research Organization Registry: a zero, six characters of Crockford's base 32, two check digits.</summary>
/// <remarks>
/// Source: ROR documentation, "The ROR identifier"; check digits by ISO/IEC 7064 MOD 97-10, that is 98 − (n × 100 mod 97)
/// for the number n that the six characters write. Worked: <c>00rzspn62</c> writes n = 26207957, 98 − 36 = 62.
/// </remarks>
internal static class RorId
{
    private const string Prefix = "https://ror.org/";
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Reads an id with or without its address, and writes it as the address.</summary>
    internal static bool TryParse(string? text, [NotNullWhen(true)] out string? address)
    {
        address = null;
        var id = (text ?? "").Trim().ToLowerInvariant();
        id = id[(id.LastIndexOf('/') + 1)..];
        if (id.Length != 9 || id[0] != '0' || !int.TryParse(id[7..], NumberStyles.None, CultureInfo.InvariantCulture, out var check)) return false;

        long number = 0;
        foreach (var letter in id[1..7])
        {
            var digit = Digits.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0) return false;
            number = number * 32 + digit;
        }

        if (98 - number * 100 % 97 != check) return false;
        address = Prefix + id;
        return true;
    }
}
