using System.Numerics;

namespace CoilMatch.Silo.Credentials;

/// <summary>Base 58 in the alphabet of Bitcoin, in which Multikey and Data Integrity proofs are written.</summary>
internal static class Base58
{
    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    internal static string Encode(ReadOnlySpan<byte> bytes)
    {
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var letters = new Stack<char>();
        while (number > 0)
        {
            number = BigInteger.DivRem(number, Alphabet.Length, out var digit);
            letters.Push(Alphabet[(int)digit]);
        }

        foreach (var one in bytes)
        {
            if (one != 0) break;
            letters.Push(Alphabet[0]);
        }

        return new string([.. letters]);
    }

    /// <returns>Null when a letter is not of the alphabet.</returns>
    internal static byte[]? Decode(string text)
    {
        var number = BigInteger.Zero;
        foreach (var letter in text)
        {
            var digit = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0) return null;
            number = (number * Alphabet.Length) + digit;
        }

        var zeros = text.TakeWhile(letter => letter == Alphabet[0]).Count();
        return [.. new byte[zeros], .. number.IsZero ? [] : number.ToByteArray(isUnsigned: true, isBigEndian: true)];
    }
}
