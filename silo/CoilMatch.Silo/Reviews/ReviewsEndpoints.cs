using CoilMatch.Silo.Storage;

namespace CoilMatch.Silo.Reviews;

internal static class ReviewsEndpoints
{
    internal static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddSingleton<IFirstData, FirstExpertGroup>()
        .AddSingleton<IFirstData, FirstRubric>()
        .AddScoped<Conflicts>()
        .AddScoped<ReviewerNames>()
        .AddScoped<ReviewDesk>()
        .AddScoped<ReviewViews>()
        .AddScoped<AssignReviewers>()
        .AddScoped<ScoreReview>()
        .AddScoped<ConcludeReview>();

    internal static void MapReviews(this IEndpointRouteBuilder app)
    {
        var groups = app.MapGroup("/expert-groups").WithTags("Reviews");
        groups.MapListExpertGroups();
        groups.MapSaveExpertGroup();

        app.MapGroup("/rubrics").WithTags("Reviews").MapSaveRubric();

        var reviews = app.MapGroup("/reviews").WithTags("Reviews");
        reviews.MapListReviewDesk();
        reviews.MapReadReviews();

        var pairings = app.MapGroup("/pairings").WithTags("Reviews");
        pairings.MapReviewerCandidates();
        AssignReviewers.Map(pairings);
        ScoreReview.Map(pairings);
        ConcludeReview.Map(pairings);
        pairings.MapDiscussReview();
    }
}
