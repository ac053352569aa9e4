using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Credentials;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Xunit;

namespace CoilMatch.Silo.Tests.Credentials;

/// <summary>The service with a key to sign with, and two institutions.</summary>
public sealed class BadgeApp(SiloFixture fixture) : IAsyncLifetime
{
    private readonly string keyFile = Path.Combine(Path.GetTempPath(), $"coilmatch-key-{Guid.NewGuid():N}.pem");

    internal SiloApp App { get; private set; } = null!;

    internal PairingStages Stages { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
        App = await SiloApp.StartAsync(fixture, ("PublicUrl", "https://coil.example"), ("Credentials:SigningKeyFile", keyFile));
        Stages = await PairingStages.In(App);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        File.Delete(keyFile);
    }
}

public sealed class CredentialTests(BadgeApp badges) : IClassFixture<BadgeApp>
{
    private readonly SiloApp app = badges.App;
    private readonly PairingStages stages = badges.Stages;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_office_issues_a_badge_for_its_lecturer_that_anybody_can_verify_and_that_names_nobody()
    {
        var badge = await Issue("requester-office", PairingState.Evaluated, "DELIVERED_PROJECT", "LECTURER");
        var document = await app.CreateClient().GetStringAsync($"/credentials/{badge.Id}/document", Cancellation);
        var token = await app.CreateClient().GetStringAsync($"/credentials/{badge.Id}/token", Cancellation);

        Assert.Equal(CredentialVerdict.Valid, (await Verify(document)).Verdict);
        Assert.Equal(CredentialVerdict.Valid, (await Verify(token)).Verdict);
        Assert.DoesNotContain("@", document.Replace("\"@context\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var claims = JsonNode.Parse(document)!;
        Assert.Equal("https://coil.example/credentials/issuer", claims["issuer"]!["id"]!.GetValue<string>());
        Assert.Equal("ecdsa-jcs-2019", claims["proof"]!["cryptosuite"]!.GetValue<string>());
        var method = claims["proof"]!["verificationMethod"]!.GetValue<string>();
        var issuer = JsonNode.Parse(await app.CreateClient().GetStringAsync("/credentials/issuer", Cancellation))!;
        Assert.Contains(method, issuer["assertionMethod"]!.AsArray().Select(one => one!.GetValue<string>()));
    }

    [Theory]
    [InlineData("name", "COIL professor")]
    [InlineData("validFrom", "2020-01-01T00:00:00Z")]
    [InlineData("extra", "something")]
    public async Task A_badge_in_which_anything_was_changed_is_told_to_be_altered(string member, string value)
    {
        var badge = await Issue("invited-office", PairingState.Evaluated, "DELIVERED_PROJECT", "INSTITUTION");
        var document = JsonNode.Parse(await app.CreateClient().GetStringAsync($"/credentials/{badge.Id}/document", Cancellation))!.AsObject();
        document[member] = value;

        var verdict = await Verify(document.ToJsonString());

        Assert.Equal((CredentialVerdict.Altered, null), (verdict.Verdict, verdict.Credential));
    }

    [Fact]
    public async Task A_badge_keeps_its_signature_however_it_is_laid_out()
    {
        var badge = await Issue("invited-office", PairingState.Evaluated, "DELIVERED_PROJECT", "INSTITUTION");
        var document = await app.CreateClient().GetStringAsync($"/credentials/{badge.Id}/document", Cancellation);
        var pretty = JsonNode.Parse(document)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

        Assert.Equal(CredentialVerdict.Valid, (await Verify(pretty)).Verdict);
    }

    [Fact]
    public async Task A_badge_that_somebody_else_signed_is_not_ours()
    {
        var badge = await Issue("invited-office", PairingState.Evaluated, "DELIVERED_PROJECT", "INSTITUTION");
        var document = JsonNode.Parse(await app.CreateClient().GetStringAsync($"/credentials/{badge.Id}/document", Cancellation))!;
        document["proof"]!["verificationMethod"] = "https://elsewhere.example/issuer#z1";

        Assert.Equal(CredentialVerdict.NotOurs, (await Verify(document.ToJsonString())).Verdict);
        document.AsObject().Remove("proof");
        Assert.Equal(CredentialVerdict.NotOurs, (await Verify(document.ToJsonString())).Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a badge")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("a.b.c")]
    public async Task What_is_no_badge_is_refused_with_what_would_be_one(string text)
    {
        using var answer = await app.CreateClient().PostAsJsonAsync("/credentials/verification", new { document = text }, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("malformed", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_badge_that_was_taken_back_is_told_so_with_the_reason_and_stands_in_the_status_list()
    {
        var badge = await Issue("requester-office", PairingState.Evaluated, "DELIVERED_PROJECT", "LECTURER");
        var document = JsonNode.Parse(await app.CreateClient().GetStringAsync($"/credentials/{badge.Id}/document", Cancellation))!;
        var place = int.Parse(document["credentialStatus"]!["statusListIndex"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
        Assert.False((await StatusList())[place]);

        using var revoked = await stages.People["requester-office"].PostAsJsonAsync(
            $"/credentials/{badge.Id}/revocation", new { reason = "Issued for the wrong course." }, Cancellation);

        Assert.Equal(HttpStatusCode.OK, revoked.StatusCode);
        var verdict = await Verify(document.ToJsonString());
        Assert.Equal(CredentialVerdict.Revoked, verdict.Verdict);
        Assert.Contains("Issued for the wrong course.", verdict.Text, StringComparison.Ordinal);
        var bits = await StatusList();
        Assert.True(bits[place]);
        Assert.Single(bits, bit => bit);
        using var again = await stages.People["secretariat"].PostAsJsonAsync(
            $"/credentials/{badge.Id}/revocation", new { reason = "Once more." }, Cancellation);
        Assert.Equal("already-revoked", await CodeOf(again));
    }

    [Theory]
    [InlineData(nameof(PairingState.Running), "DELIVERED_PROJECT", "not-earned")]
    [InlineData(nameof(PairingState.Delivered), "DELIVERED_PROJECT", "not-earned")]
    [InlineData(nameof(PairingState.Evaluated), "GOOD_PRACTICE", "not-earned")]
    public async Task A_badge_that_is_not_earned_is_not_issued(string state, string achievement, string code)
    {
        var pairing = await stages.At(Enum.Parse<PairingState>(state));

        using var answer = await Ask("requester-office", pairing, achievement, "INSTITUTION");

        Assert.Equal(code, await CodeOf(answer));
    }

    [Theory]
    [InlineData("requester-lecturer", "forbidden")]
    [InlineData("other-office", "not-found")]
    [InlineData("secretariat", "forbidden")]
    [InlineData("expert", "forbidden")]
    [InlineData("signed-out", "signed-out")]
    public async Task Nobody_but_an_office_of_the_project_issues(string role, string code)
    {
        var pairing = await stages.At(PairingState.Published);

        using var answer = await Ask(role, pairing, "GOOD_PRACTICE", "INSTITUTION");

        Assert.Equal(code, await CodeOf(answer));
    }

    [Fact]
    public async Task Of_two_requests_at_once_one_issues_and_the_other_is_told_so()
    {
        var pairing = await stages.At(PairingState.Published);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Ask("requester-office", pairing, "GOOD_PRACTICE", "LECTURER")));

        Assert.Equal(["already-issued", "already-issued", "already-issued", null], (await Task.WhenAll(answers.Select(CodeOf))).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task The_template_for_students_names_no_student_and_is_signed_by_nobody()
    {
        var pairing = await stages.At(PairingState.Evaluated);

        var template = JsonNode.Parse(await stages.People["invited-lecturer"].GetStringAsync($"/pairings/{pairing.Id.Value}/student-badge-template", Cancellation))!;

        Assert.Null(template["proof"]);
        Assert.StartsWith("FILL IN", template["credentialSubject"]!["identifier"]![0]!["identityHash"]!.GetValue<string>(), StringComparison.Ordinal);
        using var outsider = await stages.People["expert"].GetAsync($"/pairings/{pairing.Id.Value}/student-badge-template", Cancellation);
        Assert.Equal("not-found", await CodeOf(outsider));
    }

    private async Task<CredentialView> Issue(string role, PairingState state, string achievement, string subject)
    {
        using var answer = await Ask(role, await stages.At(state), achievement, subject);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<CredentialView>(Silo.Common.Json.Options, Cancellation))!;
    }

    private Task<HttpResponseMessage> Ask(string role, Pairing pairing, string achievement, string subject) =>
        stages.People[role].PostAsJsonAsync($"/pairings/{pairing.Id.Value}/credentials", new { achievement, subject }, Cancellation);

    private async Task<CredentialVerdictView> Verify(string document)
    {
        using var answer = await app.CreateClient().PostAsJsonAsync("/credentials/verification", new { document }, Cancellation);
        return (await answer.Content.ReadFromJsonAsync<CredentialVerdictView>(Silo.Common.Json.Options, Cancellation))!;
    }

    private async Task<bool[]> StatusList()
    {
        var list = JsonNode.Parse(await app.CreateClient().GetStringAsync("/credentials/status/0", Cancellation))!;
        var encoded = list["credentialSubject"]!["encodedList"]!.GetValue<string>();
        await using var gzip = new GZipStream(new MemoryStream(System.Buffers.Text.Base64Url.DecodeFromChars(encoded.AsSpan(1))), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await gzip.CopyToAsync(bytes, Cancellation);
        return [.. bytes.ToArray().SelectMany(one => Enumerable.Range(0, 8).Select(bit => (one & (0x80 >> bit)) != 0))];
    }

    private static async Task<string?> CodeOf(HttpResponseMessage answer)
    {
        if (answer.IsSuccessStatusCode) return null;
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        return problem?["code"]?.GetValue<string>();
    }
}
