namespace CoilMatch.Silo.Approvals;

internal static class ApprovalsEndpoints
{
    internal static void MapApprovals(this IEndpointRouteBuilder app)
    {
        var institutions = app.MapGroup("/institutions").WithTags("Approvals");
        institutions.MapReadApprovalSettings();
        institutions.MapSaveApprovalSettings();
        institutions.MapListDelegations();
        institutions.MapAddDelegation();
        institutions.MapEndDelegation();

        app.MapGroup("/pairings").WithTags("Approvals").MapDecideApproval();
    }
}
