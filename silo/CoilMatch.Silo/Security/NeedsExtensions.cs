using CoilMatch.Silo.Common;

namespace CoilMatch.Silo.Security;

/// <summary>The use case that an endpoint answers; null for an endpoint that is open by decision, such as health.</summary>
internal sealed record NeededUseCase(UseCase? UseCase);

internal static class NeedsExtensions
{
    /// <summary>The statuses of a refusal, see <see cref="Problems"/>.</summary>
    private static readonly object[] Refusals =
    [
        .. new[] { 400, 401, 403, 404, 409, 422 }.Select(status =>
            new ProducesResponseTypeMetadata(status, typeof(ProblemView), ["application/problem+json"])),
    ];

    /// <summary>Declares the use case, which the gate looks up in <see cref="Permissions"/> before the body is read.</summary>
    internal static TBuilder Needs<TBuilder>(this TBuilder endpoint, UseCase useCase) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata([new NeededUseCase(useCase), .. Refusals]);

    /// <summary>Opens an endpoint that tells nothing of anybody.</summary>
    internal static TBuilder NeedsNothing<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new NeededUseCase(null));
}
