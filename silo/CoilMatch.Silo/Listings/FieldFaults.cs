using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Listings;

/// <summary>Gathers every faulty field of a form, so that all of them are told at once.</summary>
internal sealed class FieldFaults
{
    private readonly List<Refusal> found = [];

    public IReadOnlyList<Refusal> Found => found;

    internal void Add(string code, string field, string message) => found.Add(new Refusal(code, message, field));

    internal void Required(bool missing, string field, string message)
    {
        if (missing) Add("required", field, message);
    }

    internal void Length(string? text, int longest, string field)
    {
        if (text?.Length > longest) Add("length", field, $"Use at most {longest} characters; this has {text.Length}.");
    }

    /// <summary>False when there are so many that looking at each of them would help nobody.</summary>
    internal bool Count(int count, int most, string field, string what)
    {
        if (count <= most) return true;
        Add("length", field, $"Give at most {most} {what}; there are {count}.");
        return false;
    }

    internal void Between(int? number, int least, int most, string field)
    {
        if (number < least || number > most) Add("out-of-bounds", field, $"Give a number from {least} to {most}.");
    }

    internal void Codes<T>(IReadOnlyList<T> codes, Func<T, bool> isKnown, string field, string message)
    {
        for (var i = 0; i < codes.Count; i++)
            if (!isKnown(codes[i])) Add("unknown-code", $"{field}[{i}]", message);
    }
}
