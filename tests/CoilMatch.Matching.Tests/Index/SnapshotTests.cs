namespace CoilMatch.Matching.Tests;

public class SnapshotTests
{
    private static readonly SuggestionQuery Ten = new(10);

    [Fact]
    public void A_loaded_index_answers_like_the_saved_one_and_takes_changes()
    {
        var index = new CatalogueIndex();
        index.UpsertRange(Enumerable.Range(0, 600).Select(number => MadeListings.Of(number)));
        index.Upsert(MadeListings.Of(7, edition: 1));
        index.Remove(MadeListings.Of(8).Id);

        var (loaded, note) = CatalogueIndex.Load(new MemoryStream(Saved(index, "up to here")));

        Assert.Equal("up to here", note);
        Assert.Equal(599, loaded.Count);
        for (var change = 0; change < 2; change++)
        {
            foreach (var number in Enumerable.Range(0, 50))
                Assert.Equal(Told(index.Suggest(MadeListings.Of(number).Id, Ten)), Told(loaded.Suggest(MadeListings.Of(number).Id, Ten)));
            foreach (var changed in (CatalogueIndex[])[index, loaded])
            {
                changed.Upsert(MadeListings.Of(20, edition: 2));
                Assert.Equal(change == 0, changed.Remove(MadeListings.Of(21).Id));
            }
        }
    }

    [Fact]
    public void An_empty_index_can_be_saved()
    {
        var (loaded, _) = CatalogueIndex.Load(new MemoryStream(Saved(new CatalogueIndex(), "")));

        loaded.UpsertRange([Listings.European, Listings.Asian]);
        Assert.Single(loaded.Suggest(Listings.European.Id, Ten).Items);
    }

    [Fact]
    public void A_snapshot_with_any_byte_changed_or_cut_off_is_refused()
    {
        var index = new CatalogueIndex();
        index.UpsertRange(Enumerable.Range(0, 40).Select(number => MadeListings.Of(number)));
        var saved = Saved(index, "note");

        for (var at = 0; at < saved.Length; at += 97)
        {
            var damaged = saved.ToArray();
            damaged[at] ^= 0x41;
            Assert.Throws<InvalidDataException>(() => CatalogueIndex.Load(new MemoryStream(damaged)));
            Assert.Throws<InvalidDataException>(() => CatalogueIndex.Load(new MemoryStream(saved[..at])));
        }
    }

    private static byte[] Saved(CatalogueIndex index, string note)
    {
        using var stream = new MemoryStream();
        index.Save(stream, note);
        return stream.ToArray();
    }

    private static string Told(SuggestionPage page) => string.Join('\n', page.Items.Select(one =>
        $"{one.Partner.Id} {one.Partner.Title} {one.Margin:F4} {string.Join(' ', one.Reasons.Select(reason => reason.Text))}"));
}
