namespace CoilMatch.Matching;

/// <summary>Keeps the highest of many scores, and of equal ones those offered with the lowest reference.</summary>
/// <param name="depth">How many are kept.</param>
internal sealed class Shortlist(int depth)
{
    // Score in the upper half, inverted reference in the lower: one comparison orders both, as positive floats order like their bits.
    private readonly ulong[] keys = new ulong[depth * 2];
    private int count;

    /// <summary>Scores up to here are not worth offering.</summary>
    public float Threshold { get; set; }

    public void Offer(float score, uint reference)
    {
        keys[count++] = ((ulong)BitConverter.SingleToUInt32Bits(score) << 32) | ~reference;
        if (count == keys.Length)
            Cut();
    }

    /// <summary>What is kept, the highest score first.</summary>
    public Found[] Best()
    {
        if (count > depth)
            Cut();
        var best = keys.AsSpan(0, count);
        best.Sort();
        best.Reverse();
        var found = new Found[count];
        for (var at = 0; at < found.Length; at++)
            found[at] = new Found(~(uint)best[at], BitConverter.UInt32BitsToSingle((uint)(best[at] >> 32)));
        return found;
    }

    /// <summary>Moves the highest to the front (C. A. R. Hoare, "Algorithm 65: FIND", 1961) and forgets the others.</summary>
    private void Cut()
    {
        var (low, high) = (0, count - 1);
        while (low < high)
        {
            var pivot = keys[low + ((high - low) / 2)];
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (keys[left] > pivot)
                    left++;
                while (keys[right] < pivot)
                    right--;
                if (left > right)
                    break;
                (keys[left], keys[right]) = (keys[right], keys[left]);
                left++;
                right--;
            }

            if (depth - 1 <= right)
                high = right;
            else if (depth - 1 >= left)
                low = left;
            else
                break;
        }

        count = depth;
        var lowest = ulong.MaxValue;
        foreach (var key in keys.AsSpan(0, depth))
            lowest = Math.Min(lowest, key);
        Threshold = BitConverter.UInt32BitsToSingle((uint)(lowest >> 32));
    }
}

/// <summary>An entry that may be near in topic.</summary>
/// <param name="Score">About its <see cref="Topics.TopicScore"/>.</param>
internal readonly record struct Found(uint Reference, float Score);
