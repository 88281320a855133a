using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Reports;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>The workbench as a reader has it open.</summary>
internal sealed class Bench(Visit visit) : IAsyncDisposable
{
    public Visit Visit { get; } = visit;

    public IPage Page => Visit.Page;

    public ILocator Status => Page.GetByRole(AriaRole.Status);

    public ILocator Problems => Page.Locator("#problems li");

    public IFrameLocator Report => Page.FrameLocator("iframe[title='Report']");

    public IFrameLocator Difference => Page.FrameLocator("iframe[title='What the supposed answers would change']");

    public ILocator Row(string biomarker) => Page.Locator($"[data-biomarker='{biomarker}']");

    public ILocator Question(string input) => Page.Locator($"[data-input='{input}']");

    /// <summary>The text of a sample profile.</summary>
    public static string Sample(string name) => File.ReadAllText(Path.Combine(Repository.Root, "samples", "profiles", name + ".json"));

    /// <summary>Metastatic disease, HER2 3+ and ER 0 %: the least that gives options.</summary>
    public async Task EnterCaseAsync()
    {
        await Page.GetByLabel("Disease setting").SelectOptionAsync("metastatic");
        await Row("her2").First.GetByLabel("IHC score").SelectOptionAsync("3+");
        await Row("er").GetByLabel("Number").FillAsync("0");
        await UpToDateAsync();
    }

    public async Task PasteAsync(string text)
    {
        await Page.GetByRole(AriaRole.Tab, new() { Name = "Paste or drop" }).ClickAsync();
        await Page.GetByLabel("Profile or FHIR record", new() { Exact = true }).FillAsync(text);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Read and assess" }).ClickAsync();
    }

    /// <summary>Waits until the report speaks of what was entered.</summary>
    public async Task UpToDateAsync()
    {
        await Assertions.Expect(Status).ToContainTextAsync("Up to date");
        await Report.Locator("h1").WaitForAsync();
    }

    public async Task<byte[]> ExportAsync(string name)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator(".exports").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync() => await Visit.DisposeAsync();
}
