namespace CoilMatch.Matching.Topics;

/// <summary>The terms and vectors of one course in few bytes, read from the front.</summary>
/// <remarks>
/// A byte that is 1 for a course with more than a title. The title's and the text's vector, each a byte of length and its
/// values. Then three fields: title grams, title words, text. A field is its number of terms and then, in the order of the
/// terms' numbers, the distance from the number before times two, plus one when a strength follows; all as variable-length
/// integers of seven bits a byte. A strength is a byte in steps of 1/<see cref="StrengthSteps"/>; 1 is left out.
/// </remarks>
internal ref struct PackedTopic(ReadOnlySpan<byte> packed)
{
    /// <summary>Steps of strength in 1; the largest that fits is 10.6, a word named 14,000 times.</summary>
    public const int StrengthSteps = 24;

    private readonly ReadOnlySpan<byte> packed = packed;
    private int at = 1;
    private int term;

    /// <summary>True when the course has more than a title.</summary>
    public readonly bool IsDescribed => packed[0] == 1;

    /// <summary>The place behind what has been read.</summary>
    public readonly int Position => at;

    /// <summary>Begins the next field and returns its number of terms.</summary>
    public int NextField()
    {
        term = -1;
        return NextNumber();
    }

    /// <summary>The number of the next term, and its strength in steps.</summary>
    public int NextTerm(out int strength)
    {
        var step = NextNumber();
        term += step >> 1;
        strength = (step & 1) == 0 ? StrengthSteps : packed[at++];
        return term;
    }

    /// <summary>The next vector; to be called before the fields.</summary>
    public ReadOnlySpan<sbyte> NextVector()
    {
        var length = packed[at];
        var values = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, sbyte>(packed.Slice(at + 1, length));
        at += length + 1;
        return values;
    }

    /// <summary>Reads from a field on, 0 to 2.</summary>
    public static PackedTopic From(ReadOnlySpan<byte> packed, int field)
    {
        var topic = new PackedTopic(packed);
        topic.NextVector();
        topic.NextVector();
        for (; field > 0; field--)
            topic.SkipField();
        return topic;
    }

    /// <summary>Steps past a field.</summary>
    public void SkipField()
    {
        for (var count = NextField(); count > 0; count--)
            NextTerm(out _);
    }

    /// <summary>Packs a document; a term that <c>find…</c> numbers -1 is left out.</summary>
    public static byte[] Pack(TopicDocument document, Func<ulong, int> findGram, Func<ulong, int> findWord, Func<ulong, int> findStem)
    {
        var bytes = new List<byte>(512) { document.Described ? (byte)1 : (byte)0 };
        AddVector(bytes, document.TitleVector);
        AddVector(bytes, document.TextVector);
        AddField(bytes, document.TitleGrams, findGram);
        AddField(bytes, document.TitleWords, findWord);
        AddField(bytes, document.Text, findStem);
        return [.. bytes];
    }

    public static int StepsOf(float weight) => Math.Clamp((int)MathF.Round(weight * StrengthSteps), 1, byte.MaxValue);

    private int NextNumber()
    {
        int value = packed[at++];
        if (value < 0x80)
            return value;
        value &= 0x7f;
        for (var shift = 7; ; shift += 7)
        {
            int next = packed[at++];
            value |= (next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
    }

    private static void AddField(List<byte> bytes, TermWeight[] terms, Func<ulong, int> find)
    {
        var known = new List<(int Term, int Strength)>(terms.Length);
        foreach (var (key, weight) in terms)
        {
            if (find(key) is >= 0 and var number)
                known.Add((number, StepsOf(weight)));
        }

        known.Sort();
        AddNumber(bytes, known.Count);
        var before = -1;
        foreach (var (number, strength) in known)
        {
            AddNumber(bytes, ((number - before) << 1) | (strength == StrengthSteps ? 0 : 1));
            if (strength != StrengthSteps)
                bytes.Add((byte)strength);
            before = number;
        }
    }

    private static void AddVector(List<byte> bytes, sbyte[] vector)
    {
        bytes.Add(checked((byte)vector.Length));
        foreach (var value in vector)
            bytes.Add((byte)value);
    }

    private static void AddNumber(List<byte> bytes, int value)
    {
        for (; value >= 0x80; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
    }
}
