using System.Net;
using System.Security.Cryptography;
using CoilMatch.Silo.Audit;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.Documents;
using CoilMatch.Silo.Documents.Content;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Documents;

public sealed class DocumentTests(SiloApps<DocumentTests> apps) : SiloTest<DocumentTests>(apps)
{
    private const string Ours = "?kind=MATERIAL&visibility=OWN_SIDE";

    [Fact]
    public async Task A_document_is_read_back_as_it_was_sent_with_its_size_and_sum()
    {
        var (couple, pairing) = await Begun();
        var bytes = SampleFiles.Pdf(new string(' ', 300_000));
        var added = await couple.European.Add(pairing, bytes, "Učebný plán.exe");

        Assert.Equal(("Učebný plán.exe.pdf", DocumentKind.Syllabus, PairingSide.Requester, true), (added.Name, added.Kind, added.Side, added.MayRemove));
        var revision = Assert.Single(added.Revisions);
        Assert.Equal((1, bytes.Length, FileFormat.Pdf), (revision.Revision, (int)revision.Size, revision.Format));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), revision.Sha256);
        Assert.Equal(bytes, await couple.Asian.GetByteArrayAsync(added.Address(), Cancellation));
    }

    [Fact]
    public async Task A_content_is_only_ever_given_as_an_attachment_that_can_run_nothing()
    {
        var (couple, pairing) = await Begun();
        using var sent = await couple.European.Send(
            pairing, "a;b\n=1+1;2\n"u8.ToArray(), "q\"\r\nX: y; überblick 课.csv", mediaType: "text/html");
        var added = await sent.Read<DocumentView>();
        using var answer = await couple.Asian.GetAsync(added.Address(), Cancellation);

        Assert.Equal("text/csv; charset=utf-8", $"{answer.Content.Headers.ContentType}");
        Assert.Equal(
            "attachment; filename*=UTF-8''q_X_%20y%3B%20%C3%BCberblick%20%E8%AF%BE.csv", $"{answer.Content.Headers.GetValues("Content-Disposition").Single()}");
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("sandbox; default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(answer.Headers.CacheControl is { NoStore: true, Private: true });
        Assert.Equal(11, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task The_next_file_is_the_next_revision_and_the_one_before_stays_readable()
    {
        var (couple, pairing) = await Begun();
        var first = await couple.European.Add(pairing, "first"u8.ToArray(), "Agreement.txt", "?kind=AGREEMENT");
        var second = await couple.Asian.Add(pairing, SampleFiles.Pdf(), "Agreement signed.pdf", $"?documentId={first.Id}");

        Assert.Equal(DocumentVisibility.BothSides, first.Visibility);
        Assert.Equal((first.Id, "Agreement signed.pdf", DocumentKind.Agreement), (second.Id, second.Name, second.Kind));
        Assert.Equal([1, 2], second.Revisions.Select(one => one.Revision));
        Assert.Equal("first", await couple.Asian.GetStringAsync(first.Address(), Cancellation));
        Assert.Equal(SampleFiles.Pdf(), await couple.European.GetByteArrayAsync(first.Address(2), Cancellation));
        using var third = await couple.European.GetAsync(first.Address(3), Cancellation);
        await third.IsRefused(HttpStatusCode.NotFound, "not-found");

        using var fixedKind = await couple.European.Send(pairing, "x"u8.ToArray(), "a.txt", $"?documentId={first.Id}&kind=OTHER");
        await fixedKind.IsRefused(HttpStatusCode.UnprocessableEntity, "out-of-bounds");
    }

    [Fact]
    public async Task Revisions_that_come_at_once_get_a_number_each()
    {
        var (couple, pairing) = await Begun();
        var document = await couple.European.Add(pairing, "0"u8.ToArray(), "a.txt");
        await Task.WhenAll(Enumerable.Range(1, 6).Select(number => (number % 2 == 0 ? couple.European : couple.Asian)
            .Add(pairing, [(byte)('0' + number)], "a.txt", $"?documentId={document.Id}")));

        var revisions = Assert.Single(await couple.European.DocumentsOf(pairing)).Revisions;
        Assert.Equal(Enumerable.Range(1, 7), revisions.Select(one => one.Revision));
        Assert.Equal(7, revisions.Select(one => one.Sha256).Distinct().Count());
    }

    [Fact]
    public async Task Each_role_sees_what_both_sides_share_and_only_its_own_side_what_is_kept()
    {
        var (couple, pairing) = await Begun();
        var shared = await couple.European.Add(pairing, "shared"u8.ToArray(), "shared.txt");
        var kept = await couple.European.Add(pairing, "kept"u8.ToArray(), "kept for us.txt", Ours);
        var readers = new Dictionary<string, (HttpClient Client, string Sees)>
        {
            ["the lecturer who added them"] = (couple.European, "shared kept"),
            ["the office of that side"] = (await App.SignedInAs("office", couple.Europe), "shared kept"),
            ["the other lecturer"] = (couple.Asian, "shared"),
            ["the other office"] = (await App.SignedInAs("office", couple.Asia), "shared"),
            ["an expert"] = (await App.SignedInAs("expert"), "shared"),
            ["the secretariat"] = (await App.SignedInAs("secretariat"), "shared"),
            ["a colleague of that side"] = (await App.SignedInAs("lecturer", couple.Europe), ""),
            ["an office elsewhere"] = (await App.SignedInAs("office", await App.CreateInstitution($"x{Guid.NewGuid():N}")), ""),
            ["somebody without a role"] = (await App.SignedInAs("nobody"), ""),
        };

        foreach (var (who, (client, sees)) in readers)
        {
            var listed = await client.DocumentsOf(pairing);
            Assert.True(listed.Count == sees.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, $"{who} is shown {listed.Count}");
            foreach (var (document, name) in ((DocumentView, string)[])[(shared, "shared"), (kept, "kept")])
            {
                using var answer = await client.GetAsync(document.Address(), Cancellation);
                Assert.True((answer.StatusCode == HttpStatusCode.OK) == sees.Contains(name, StringComparison.Ordinal), $"{who}: {name} {answer.StatusCode}");
                if (answer.StatusCode != HttpStatusCode.OK) await answer.IsRefused(HttpStatusCode.NotFound, "not-found");
            }
        }

        using var nobody = App.CreateClient();
        using var signedOut = await nobody.GetAsync(shared.Address(), Cancellation);
        await signedOut.IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Fact]
    public async Task The_history_that_both_sides_read_does_not_name_what_one_side_keeps()
    {
        var (couple, pairing) = await Begun();
        await couple.European.Add(pairing, "shared"u8.ToArray(), "shared name.txt");
        var kept = await couple.European.Add(pairing, "kept"u8.ToArray(), "kept name.txt", Ours);
        using var removed = await couple.European.DeleteAsync($"/documents/{kept.Id}", Cancellation);
        await removed.Read<PairingView>();

        var history = await couple.Asian.Get<List<HistoryEntryView>>($"/audit/{pairing}");
        Assert.Equal(["DocumentAdded", "OwnDocumentAdded", "OwnDocumentRemoved"], history.Select(one => one.Event).TakeLast(3));
        Assert.Contains("shared name.txt", history[^3].Data, StringComparison.Ordinal);
        Assert.DoesNotContain(history, one => one.Data.Contains("kept name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_not_add_is_refused_before_the_file_is_read_and_nothing_is_kept()
    {
        var (couple, pairing) = await Begun();
        var kept = await couple.European.Add(pairing, "kept"u8.ToArray(), "kept.txt", Ours);
        foreach (var (client, status, code) in new (HttpClient, HttpStatusCode, string)[]
        {
            (await App.SignedInAs("expert"), HttpStatusCode.Forbidden, "forbidden"),
            (await App.SignedInAs("secretariat"), HttpStatusCode.Forbidden, "forbidden"),
            (await App.SignedInAs("lecturer", couple.Europe), HttpStatusCode.NotFound, "not-found"),
        })
        {
            using var answer = await client.Send(pairing, SampleFiles.Pdf());
            await answer.IsRefused(status, code);
        }

        using var foreign = await couple.Asian.Send(pairing, "x"u8.ToArray(), "x.txt", $"?documentId={kept.Id}");
        await foreign.IsRefused(HttpStatusCode.NotFound, "not-found");
        Assert.Single(await BlobsOf(pairing));
    }

    [Fact]
    public async Task A_request_that_is_not_answered_has_no_documents_yet()
    {
        var couple = await Couple.In(App);
        var pairing = await couple.Request();
        using var answer = await couple.European.Send(pairing.Id, SampleFiles.Pdf());
        await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "wrong-state");
    }

    [Fact]
    public async Task The_office_adds_for_its_side_and_the_audit_tells_that_it_did()
    {
        var (couple, pairing) = await Begun();
        var office = await App.SignedInAs("office", couple.Asia);
        var added = await office.Add(pairing, SampleFiles.Word(), "Agreement.docx", "?kind=AGREEMENT&visibility=OWN_SIDE");

        Assert.Equal((PairingSide.Invited, FileFormat.Docx), (added.Side, added.Revisions[0].Format));
        Assert.Empty(await couple.European.DocumentsOf(pairing));
    }

    [Fact]
    public async Task Who_added_a_document_and_the_office_of_that_side_may_remove_it_and_nobody_else()
    {
        var (couple, pairing) = await Begun();
        var office = await App.SignedInAs("office", couple.Europe);
        var one = await couple.European.Add(pairing, "one"u8.ToArray(), "one.txt");
        var two = await couple.European.Add(pairing, "two"u8.ToArray(), "two.txt");
        await couple.European.Add(pairing, "two again"u8.ToArray(), "two.txt", $"?documentId={two.Id}");
        foreach (var client in (HttpClient[])[couple.Asian, await App.SignedInAs("office", couple.Asia)])
        {
            using var refused = await client.DeleteAsync($"/documents/{one.Id}", Cancellation);
            await refused.IsRefused(HttpStatusCode.Forbidden, "forbidden");
        }

        foreach (var (client, document) in ((HttpClient, DocumentView)[])[(couple.European, one), (office, two)])
        {
            using var removed = await client.DeleteAsync($"/documents/{document.Id}", Cancellation);
            Assert.Equal(pairing, (await removed.Read<PairingView>()).Id);
            using var gone = await client.GetAsync(document.Address(), Cancellation);
            await gone.IsRefused(HttpStatusCode.NotFound, "not-found");
            using var again = await client.DeleteAsync($"/documents/{document.Id}", Cancellation);
            await again.IsRefused(HttpStatusCode.NotFound, "not-found");
        }

        Assert.Empty(await couple.Asian.DocumentsOf(pairing));
        Assert.Empty(await BlobsOf(pairing));
        Assert.Equal(2, await App.InDatabase(db => db.Documents.CountAsync(row => row.PairingId == new PairingId(pairing) && row.RemovedAt != null)));
    }

    [Fact]
    public async Task What_is_refused_for_its_content_leaves_no_row_no_blob_and_no_event()
    {
        var (couple, pairing) = await Begun();
        var version = (await couple.European.Get<PairingView>($"/pairings/{pairing}")).Version;
        foreach (var (bytes, name, status, code) in new (byte[], string, HttpStatusCode, string)[]
        {
            ("<html>"u8.ToArray(), "plan.pdf", HttpStatusCode.UnprocessableEntity, "web-page"),
            (SampleFiles.WindowsProgram(), "plan.docx", HttpStatusCode.UnprocessableEntity, "executable"),
            (SampleFiles.Word(("word/vbaProject.bin", "x")), "plan.docx", HttpStatusCode.UnprocessableEntity, "macros"),
            ([], "plan.pdf", HttpStatusCode.UnprocessableEntity, "empty-file"),
            (new byte[100 << 20], "plan.pdf", HttpStatusCode.RequestEntityTooLarge, "too-large"),
        })
        {
            using var answer = await couple.European.Send(pairing, bytes, name, mediaType: "application/pdf");
            await answer.IsRefused(status, code);
        }

        Assert.Empty(await couple.European.DocumentsOf(pairing));
        Assert.Empty(await BlobsOf(pairing));
        Assert.Equal(version, (await couple.European.Get<PairingView>($"/pairings/{pairing}")).Version);
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        var (couple, pairing) = await Begun();
        var before = Directory.GetFiles(Path.GetTempPath(), "coilmatch-document-*").Length;
        await Assert.ThrowsAnyAsync<Exception>(() => couple.European.Send(
            pairing, new BreakingContent(), "plan.pdf", "?kind=SYLLABUS&visibility=BOTH_SIDES", "application/pdf"));

        var (_, next) = (0, await couple.European.Add(pairing, SampleFiles.Pdf()));
        Assert.Equal(next.Id, Assert.Single(await couple.European.DocumentsOf(pairing)).Id);
        Assert.Single(await BlobsOf(pairing));
        Assert.True(Directory.GetFiles(Path.GetTempPath(), "coilmatch-document-*").Length <= before);
    }

    [Fact]
    public async Task A_pairing_holds_so_many_documents_and_so_many_bytes()
    {
        var (couple, pairing) = await Begun();
        var first = await couple.European.Add(pairing, "first"u8.ToArray(), "a.txt");
        await App.InDatabase(db => db.Database.ExecuteSqlAsync($"""
            insert into documents (id, pairing_id, kind, visibility, side, added_by, revisions, bytes)
            select gen_random_uuid(), pairing_id, kind, visibility, side, added_by, revisions, bytes
            from documents, generate_series(1, 99) where id = {first.Id}
            """, Cancellation));
        using var tooMany = await couple.European.Send(pairing, "x"u8.ToArray(), "x.txt");
        Assert.Contains("100 documents", (await tooMany.IsRefused(HttpStatusCode.UnprocessableEntity, "too-many")).Detail, StringComparison.Ordinal);
        await couple.European.Add(pairing, "still"u8.ToArray(), "a.txt", $"?documentId={first.Id}");

        await App.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"update documents set bytes = {DocumentLimits.PairingBytes / 100} where pairing_id = {pairing}", Cancellation));
        using var full = await couple.European.Send(pairing, "x"u8.ToArray(), "x.txt", $"?documentId={first.Id}");
        await full.IsRefused(HttpStatusCode.RequestEntityTooLarge, "too-large");
        Assert.Equal(2, (await BlobsOf(pairing)).Count);
    }

    [Theory]
    [InlineData("?visibility=BOTH_SIDES", "kind")]
    [InlineData("?kind=Syllabus&visibility=BOTH_SIDES", "kind")]
    [InlineData("?kind=1&visibility=BOTH_SIDES", "kind")]
    [InlineData("?kind=SYLLABUS", "visibility")]
    [InlineData("?kind=SYLLABUS&visibility=EVERYBODY", "visibility")]
    [InlineData("?kind=AGREEMENT&visibility=EVERYBODY", "visibility")]
    public async Task What_is_not_said_of_a_document_is_asked_for_by_name(string query, string field)
    {
        var (couple, pairing) = await Begun();
        using var answer = await couple.European.Send(pairing, "x"u8.ToArray(), "x.txt", query);
        Assert.Equal(field, (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "required")).Field);
    }

    [Fact]
    public async Task A_name_that_cannot_be_read_is_refused()
    {
        var (couple, pairing) = await Begun();
        foreach (var name in (string?[])[null, "%", "%4", "%zz", "%FF", new string('a', 4000)])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/pairings/{pairing}/documents?kind=OTHER&visibility=OWN_SIDE")
            {
                Content = new ByteArrayContent("x"u8.ToArray()),
            };
            if (name is not null) request.Headers.TryAddWithoutValidation("X-File-Name", name);
            using var answer = await couple.European.SendAsync(request, Cancellation);
            Assert.Equal("fileName", (await answer.IsRefused(HttpStatusCode.BadRequest, "malformed")).Field);
        }
    }

    [Fact]
    public async Task Old_contents_that_no_document_holds_are_deleted_and_no_others()
    {
        var (couple, pairing) = await Begun();
        var added = await couple.European.Add(pairing, "held"u8.ToArray(), "held.txt");
        var blobs = App.Services.GetRequiredService<IBlobs>();
        var now = App.Clock.GetUtcNow();
        var (lost, underWay) = (NameAt(now.AddHours(-25)), NameAt(now.AddHours(-1)));
        foreach (var name in (string[])[lost, underWay]) await blobs.PutAsync(name, _ => Task.CompletedTask, Cancellation);

        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UnownedContent>().DeleteAsync(Cancellation);

        Assert.Null(await blobs.OpenAsync(lost, Cancellation));
        await using var stays = await blobs.OpenAsync(underWay, Cancellation);
        Assert.NotNull(stays);
        Assert.Equal("held", await couple.European.GetStringAsync(added.Address(), Cancellation));

        static string NameAt(DateTimeOffset at) => $"documents/{Guid.CreateVersion7():n}/{Guid.CreateVersion7(at):n}";
    }

    private async Task<(Couple Couple, Guid Pairing)> Begun()
    {
        var couple = await Couple.In(App);
        return (couple, (await couple.Accept(await couple.Request())).Id);
    }

    /// <summary>The contents of this pairing's documents, removed ones included.</summary>
    private async Task<List<string>> BlobsOf(Guid pairing)
    {
        var ids = await App.InDatabase(db => db.Documents.Where(one => one.PairingId == new PairingId(pairing)).Select(one => one.Id).ToListAsync());
        var all = await App.Services.GetRequiredService<IBlobs>().ListAsync("documents/", Cancellation);
        return [.. all.Where(name => ids.Any(id => name.Contains($"{id.Value:n}", StringComparison.Ordinal)))];
    }

    /// <summary>Sends a little and then breaks.</summary>
    private sealed class BreakingContent : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(SampleFiles.Pdf());
            await stream.FlushAsync();
            throw new IOException("The line broke.");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
