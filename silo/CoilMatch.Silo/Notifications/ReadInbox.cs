using System.Globalization;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CoilMatch.Silo.Notifications;

internal static class ReadInbox
{
    internal static void MapReadInbox(this IEndpointRouteBuilder inbox) => inbox
        .MapGet("", HandleAsync)
        .Needs(UseCase.ReadInbox)
        .WithSummary("What I am told, the newest first; with unread=true only what I have not read");

    private static async Task<Results<Ok<InboxView>, ProblemHttpResult>> HandleAsync(
        int? first, string? after, bool? unread,
        Caller caller, SiloDbContext db, NotificationViews views, CancellationToken cancellationToken)
    {
        if (PageRequest.Check(first, after, out var page) is { } refusal) return refusal.ToProblem();

        long? before = null;
        if (page.After is not null)
        {
            if (!long.TryParse(page.After, NumberStyles.None, CultureInfo.InvariantCulture, out var seq)) return PageRequest.BadCursor.ToProblem();
            before = seq;
        }

        return TypedResults.Ok(await db.InboxAsync(caller.Id!.Value, page, before, unread == true, views, cancellationToken));
    }

    /// <param name="before">Only what comes after the change of this number in the list.</param>
    internal static async Task<InboxView> InboxAsync(
        this SiloDbContext db, PersonId person, PageRequest page, long? before, bool unreadOnly, NotificationViews views,
        CancellationToken cancellationToken)
    {
        var mine = db.Notifications.AsNoTracking().Where(one => one.PersonId == person);
        var unread = await mine.CountAsync(one => one.ReadAt == null, cancellationToken);
        var asked = unreadOnly ? mine.Where(one => one.ReadAt == null) : mine;
        if (before is not null) asked = asked.Where(one => one.ChangeSeq < before);
        var rows = await asked.OrderByDescending(one => one.ChangeSeq).Take(page.First + 1).ToListAsync(cancellationToken);
        var cut = page.Cut(rows, one => one.ChangeSeq.ToString(CultureInfo.InvariantCulture));
        return new InboxView(unread, await views.OfAsync(cut.Nodes, cancellationToken), cut.HasNextPage, cut.EndCursor);
    }
}
