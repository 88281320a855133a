using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>Gets about with the keyboard alone.</summary>
internal static class Keys
{
    // Far more than the page has stops.
    private const int Most = 400;

    private const string Named = """
        ([name, within]) => {
            const e = document.activeElement;
            const label = e?.getAttribute('aria-label') ?? (e?.labels?.[0] ?? e)?.textContent ?? '';
            return label.trim().startsWith(name) && (!within || e.closest(within) !== null);
        }
        """;

    /// <summary>Presses Tab, or Shift+Tab, until something of this name has the focus.</summary>
    public static async Task ToAsync(IPage page, string name, string? within = null, bool back = false)
    {
        for (var i = 0; i < Most; i++)
        {
            await page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
            if (await page.EvaluateAsync<bool>(Named, new object?[] { name, within }))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not come to '{name}'.");
    }

    public static async Task TypeAsync(IPage page, string name, string text, string? within = null)
    {
        await ToAsync(page, name, within);
        await page.Keyboard.TypeAsync(text);
    }
}
