using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary><c>token EMAIL</c>: a personal access token, printed once and stored only as a hash.</summary>
internal static class TokenCommand
{
    internal static async Task<int> RunAsync(Options options, StopSignal stop)
    {
        var email = options.Words[0];
        await using var silo = await SiloAccess.OpenAsync(options, stop.Token);
        using var answer = await silo.Http.PostAsJsonAsync("/tokens", new { email, label = "command line" }, stop.Token);
        if (answer.StatusCode == HttpStatusCode.NotFound)
            throw new Trouble($"Nobody with the address {email} is known here. Sign in once, or use one of the demo people that `run` prints.");

        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(stop.Token);
        if (!answer.IsSuccessStatusCode) throw new Trouble(Problem.Sentence(body), 1);

        Console.WriteLine(options.Json ? body.GetRawText() : body.GetProperty("token").GetString());
        return 0;
    }
}
