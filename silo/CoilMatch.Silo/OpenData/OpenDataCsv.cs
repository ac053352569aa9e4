using System.Globalization;
using System.Text;

namespace CoilMatch.Silo.OpenData;

/// <summary>The open tables as CSV by RFC 4180: comma, CRLF, UTF-8 without a mark. No value needs quotes: codes, days and numbers.</summary>
internal static class OpenDataCsv
{
    private const string NewLine = "\r\n";

    internal static string Students(IEnumerable<OpenHalfYear> halfYears)
    {
        var text = new StringBuilder().AppendJoin(',', OpenDataFields.Students.Select(field => field.Name)).Append(NewLine);
        foreach (var halfYear in halfYears)
        {
            foreach (var row in halfYear.Students)
                text.Append(CultureInfo.InvariantCulture,
                    $"{halfYear.Code},{halfYear.From:yyyy-MM-dd},{halfYear.To:yyyy-MM-dd},{row.Level.ToString().ToLowerInvariant()},{row.Code},{row.Region},{row.Projects},{row.Classes},{row.ClassesMissing},{(row.Hidden ? "true" : "false")},{row.Enrolled},{row.Started},{row.Completed}")
                    .Append(NewLine);
        }

        return text.ToString();
    }

    internal static string Practices(IEnumerable<OpenPracticePair> pairs)
    {
        var text = new StringBuilder().AppendJoin(',', OpenDataFields.Practices.Select(field => field.Name)).Append(NewLine);
        foreach (var pair in pairs)
            text.Append(CultureInfo.InvariantCulture, $"{pair.Asia},{pair.Europe},{pair.Practices}").Append(NewLine);
        return text.ToString();
    }
}
