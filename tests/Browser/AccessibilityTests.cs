using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests;

public sealed class AccessibilityTests(TestBrowser browser)
{
    public static TheoryData<string> Samples => [.. SampleReports.Names];

    public static TheoryData<string> Telling => [.. SampleReports.Telling];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Axe_finds_no_violation_in_light_and_in_dark(string sample)
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Desk);
        await Layout.UnfoldAsync(visit);

        Found.Nothing(await Accessibility.ViolationsAsync(visit.Page));

        await visit.Page.EmulateMediaAsync((View.Desk with { Dark = true }).Media());

        Found.Nothing(await Accessibility.ViolationsOfColourAsync(visit.Page));
    }

    [Theory]
    [MemberData(nameof(Telling))]
    public async Task Axe_finds_no_violation_on_a_phone(string sample)
    {
        await using var visit = await browser.OpenAsync(SampleReports.AddressOf(sample), View.Phone);
        await Layout.UnfoldAsync(visit);

        Found.Nothing(await Accessibility.ViolationsAsync(visit.Page));
    }
}
