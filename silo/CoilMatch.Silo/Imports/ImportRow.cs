using CoilMatch.Silo.Courses;
using CoilMatch.Silo.Listings;

namespace CoilMatch.Silo.Imports;

/// <summary>A row whose values are all well formed; what it leaves out is still missing in both contents.</summary>
/// <param name="SourceId">The id in the file, unique there and at its institution.</param>
/// <param name="University">The institution's name as the file writes it.</param>
/// <param name="Country">ISO 3166-1 alpha-2 as the file writes it, so HK stays HK; null when it names none.</param>
/// <param name="ContentHash">The same for two rows that say the same.</param>
internal sealed record ImportRow(
    int Line,
    string SourceId,
    string University,
    string? Country,
    CourseContent Course,
    ListingContent Listing,
    byte[] ContentHash);
