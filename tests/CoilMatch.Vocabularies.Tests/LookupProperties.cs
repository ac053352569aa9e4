using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CoilMatch.Vocabularies.Tests;

/// <summary>What holds of every lookup, whatever a form, a file or a stranger sends.</summary>
public sealed class LookupProperties
{
    private static readonly string[] Known =
    [
        .. AsemCountries.All.Select(country => country.Code),
        .. IscedF.All.Select(field => field.Code),
        .. Languages.All.Select(language => language.Tag),
        .. Tools.All.Select(tool => tool.Code),
    ];

    /// <summary>Any text, null too, and known codes with something put in front, behind or in between.</summary>
    private static readonly Arbitrary<string?> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>(),
        from code in Gen.Elements(Known)
        from noise in ArbMap.Default.GeneratorFor<string?>()
        from at in Gen.Choose(0, code.Length)
        select (string?)code.Insert(at, noise ?? ""),
        from parts in Gen.ListOf(Gen.Elements(Known))
        select (string?)string.Join('-', parts)).ToArbitrary();

    [Fact]
    public void No_lookup_throws_on_any_text() => Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
    {
        AsemCountries.Find(text);
        AsemCountries.MemberOf(text);
        AsemCountries.DefaultZone(text);
        IscedF.Find(text);
        IscedF.Broad(text);
        IscedF.Narrow(text);
        IscedF.Relation(text, text);
        EqfLevels.FromWord(text);
        _ = CefrLevels.TryParse(text, out _);
        Languages.IsWellFormed(text);
        Languages.Find(text);
        _ = CreditSystems.TryParse(text, out _);
        ActionPlan.Find(text);
        Tools.Find(text);
        ToolTable.First.IsReachable(text, text);
        ReasonCodes.Decline.Find(text);
        ReasonCodes.Dismiss.Find(text);
        ReasonCodes.Cancellation.Find(text);
    }));

    [Fact]
    public void No_number_makes_a_lookup_throw() => Check.QuickThrowOnFailure(Prop.ForAll<int>(number =>
        (EqfLevels.Find(number) is null || number is >= 1 and <= 8) && (Sdgs.Find(number) is null || number is >= 1 and <= 17)));

    [Fact]
    public void What_is_found_has_the_code_that_was_asked_for() => Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
        Same(AsemCountries.Find(text)?.Code, text) && Same(IscedF.Find(text)?.Code, text)));

    [Fact]
    public void A_known_language_tag_is_well_formed() => Check.QuickThrowOnFailure(Prop.ForAll(Texts, text =>
        Languages.Find(text) is null || Languages.IsWellFormed(text!.Trim())));

    private static readonly Arbitrary<string> FieldCodes =
        Gen.Elements(IscedF.All.Select(field => field.Code).ToArray()).ToArbitrary();

    [Fact]
    public void Nearness_of_two_fields_does_not_depend_on_who_asks() => Check.QuickThrowOnFailure(
        Prop.ForAll(FieldCodes, FieldCodes, (a, b) => IscedF.Relation(a, b) == IscedF.Relation(b, a)));

    [Fact]
    public void No_field_is_nearer_to_another_than_to_itself() => Check.QuickThrowOnFailure(
        Prop.ForAll(FieldCodes, FieldCodes, (a, b) => IscedF.Relation(a, a) <= IscedF.Relation(a, b)));

    private static bool Same(string? found, string? asked) =>
        found is null || string.Equals(found, asked?.Trim(), StringComparison.OrdinalIgnoreCase);
}
