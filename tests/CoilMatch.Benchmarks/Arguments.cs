using System.Globalization;

namespace CoilMatch.Benchmarks;

/// <summary>The words after a benchmark's name.</summary>
internal sealed class Arguments(string[] words)
{
    internal bool Has(string name) => words.Contains(name);

    /// <summary>The word after the option, or null when the option is not there.</summary>
    /// <exception cref="Mistake">The option is the last word.</exception>
    internal string? Text(string name)
    {
        var at = Array.IndexOf(words, name);
        if (at < 0)
            return null;
        return at + 1 < words.Length ? words[at + 1] : throw new Mistake($"{name} needs a value.");
    }

    /// <exception cref="Mistake">The option's value is no whole number above 0.</exception>
    internal int Number(string name, int otherwise) => Text(name) is { } text ? Whole(name, text) : otherwise;

    /// <exception cref="Mistake">One of the numbers is no whole number above 0.</exception>
    internal int[] Numbers(string name, int[] otherwise) =>
        Text(name) is { } text ? [.. text.Split(',').Select(one => Whole(name, one))] : otherwise;

    /// <exception cref="Mistake">There is no such file.</exception>
    internal string? File(string name)
    {
        var file = Text(name);
        return file is null || System.IO.File.Exists(file) ? file : throw new Mistake($"{name}: there is no file {file}.");
    }

    private static int Whole(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new Mistake($"{name} needs a whole number above 0, not {text}.");
}

/// <summary>Something the user can put right; shown as a sentence, without a stack trace.</summary>
internal sealed class Mistake(string sentence) : Exception(sentence);
