using System.Diagnostics;
using System.Text.Json;

namespace CoilMatch.Benchmarks.GraphQl;

/// <summary>Times the suggestions page's query against a running product, one at a time, for random imported listings.</summary>
internal static class GraphQlCommand
{
    private const int WarmUp = 50;
    private const int Measured = 200;

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        if (words is not [var address, var token])
            throw new Mistake("graphql needs the address of a running product and a token: bench graphql http://localhost:5080 TOKEN");

        using var product = new Product(address, token);
        var ids = await product.ImportedAsync();
        var random = new Random(1);
        var timings = new Timings();
        var empty = 0;
        for (var i = 0; i < WarmUp + Measured; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var data = await product.AskAsync(Product.Suggestions, new { id = ids[random.Next(ids.Count)] });
            if (i >= WarmUp)
                timings.Add(started);
            if (data.GetProperty("partnerSuggestions").GetProperty("nodes").GetArrayLength() == 0)
                empty++;
        }

        await output.WriteLineAsync(JsonSerializer.Serialize(new
        {
            p50_ms = timings.At(.5),
            p95_ms = timings.At(.95),
            p99_ms = timings.At(.99),
            empty,
            date = Machine.Today,
            machine = Machine.Name,
        }));
        return 0;
    }
}
