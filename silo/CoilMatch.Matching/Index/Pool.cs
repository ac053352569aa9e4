namespace CoilMatch.Matching;

/// <summary>Values that many listings share, each once and with a number. One writer adds at the end; readers never wait.</summary>
internal sealed class Pool<T> where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];
    private T[] values = new T[16];

    public int Count => numbers.Count;

    public T this[int number] => Volatile.Read(ref values)[number];

    /// <summary>The number of the value, a new one if there is no equal. Only for the one writer.</summary>
    public int NumberOf(T value)
    {
        if (numbers.TryGetValue(value, out var number))
            return number;
        number = numbers.Count;
        if (number == values.Length)
        {
            var grown = new T[values.Length * 2];
            values.CopyTo(grown, 0);
            Volatile.Write(ref values, grown);
        }

        values[number] = value;
        numbers.Add(value, number);
        return number;
    }

    public IEnumerable<T> All() => values.Take(Count);
}
