using System.Net.Http.Json;
using System.Text.Json;
using CoilMatch.Benchmarks.Faults;
using CoilMatch.Benchmarks.GraphQl;

namespace CoilMatch.Benchmarks.Load;

/// <summary>People of the demo, signed in, any of whom may come next.</summary>
internal sealed class Crowd(IReadOnlyList<Visitor> people, IReadOnlyList<string> imported) : IDisposable
{
    private const int MostPeople = 60;
    private const string Mine = "{ listings(first: 20, mine: true) { nodes { id state } } }";
    private static readonly IReadOnlyList<string> Files = Documents.Files();
    private int stamp;

    private sealed record DemoPerson(string Email, string Role);

    internal int People => people.Count;

    /// <summary>A listing that was imported, always the same.</summary>
    internal string AnyImported => imported[0];

    internal int Refused => people.Sum(one => one.Refused);

    /// <summary>Signs in lecturers who have a published listing.</summary>
    internal static async Task<Crowd> SignInAsync(Cluster cluster, CancellationToken stop)
    {
        using var silo = cluster.Door.Open(cluster.SiloNodes[0]);
        var lecturers = (await silo.GetFromJsonAsync<List<DemoPerson>>("/demo/people", JsonSerializerOptions.Web, stop))!
            .Where(person => person.Role.Equals("lecturer", StringComparison.OrdinalIgnoreCase)).Take(MostPeople);
        var documents = Documents.Read();
        var (people, imported) = (new List<Visitor>(), new List<string>());
        foreach (var lecturer in lecturers)
        {
            var token = await cluster.Door.TokenAsync(cluster.SiloNodes[0], lecturer.Email, stop);
            if (imported.Count == 0)
            {
                using var product = new Product(cluster.Address, token);
                imported = await product.ImportedAsync();
            }

            var browser = new Browser(cluster.Address, token);
            var mine = (await browser.AskAsync(Mine, new { })).Data ?? throw new InvalidOperationException("The cluster does not answer.");
            var published = mine.GetProperty("listings").GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("state").GetString() == "PUBLISHED").ToList();
            if (published.Count > 0)
                people.Add(new Visitor(browser, documents, published[^1].GetProperty("id").GetString()!));
            else
                browser.Dispose();
        }

        return new Crowd(people, imported);
    }

    /// <summary>Somebody comes and does it; false when it failed.</summary>
    internal Task<bool> DoAsync(Wish wish)
    {
        var person = people[Random.Shared.Next(people.Count)];
        return wish switch
        {
            Wish.Suggestions => person.SuggestionsAsync(Random.Shared.Next(2) == 0 ? null : Any(imported)),
            Wish.Page => PageAsync(person),
            _ => person.WriteAsync(Interlocked.Increment(ref stamp)),
        };
    }

    public void Dispose()
    {
        foreach (var person in people)
            person.Dispose();
    }

    /// <summary>A third the page itself and its files, two thirds what it asks for.</summary>
    private Task<bool> PageAsync(Visitor person) => Random.Shared.Next(12) switch
    {
        0 or 1 => person.OpenAsync("/"),
        2 or 3 => person.OpenAsync(Any(Files)),
        4 => person.ShowAsync("Me", new { }),
        5 => person.ShowAsync("Unread", new { }),
        6 => person.OurClassAsync(),
        7 => person.ShowAsync("MyListings", new { }),
        8 => person.ShowAsync("Listing", new { id = Any(imported) }),
        9 => person.ShowAsync("Pairings", new { }),
        10 => person.ShowAsync("Inbox", new { }),
        _ => person.ShowAsync("Institutions", new { search = "University" }),
    };

    private static string Any(IReadOnlyList<string> of) => of[Random.Shared.Next(of.Count)];
}
