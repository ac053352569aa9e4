namespace CoilMatch.Matching.Topics;

/// <summary>Courses by topic and nothing else: what ranking by topic alone is measured with.</summary>
internal sealed class TopicIndex
{
    private readonly TopicTables tables = new();
    private readonly List<byte[]> courses = [];

    /// <summary>How many courses have a number; numbers run from 0.</summary>
    public int Count => courses.Count;

    /// <summary>Adds a course and returns its number.</summary>
    public int Add(TopicDocument document)
    {
        courses.Add(tables.Add(document, new Dictionary<ulong, string>()));
        return courses.Count - 1;
    }

    /// <summary>How close the title and the described text of each of the courses are to the query's, in their order.</summary>
    public IEnumerable<(float Title, float Text)> Score(TopicDocument query, IEnumerable<int> numbers)
    {
        var asked = TopicQuery.Of(query, tables);
        foreach (var number in numbers)
        {
            var match = asked.Match(courses[number]);
            yield return ((float)match.Title, (float)match.Text);
        }
    }
}
