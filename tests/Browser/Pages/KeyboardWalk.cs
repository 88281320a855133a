using DecisionSupport.Browser.Tests.Browsers;

namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>Steps through a page with the Tab key alone.</summary>
internal static class KeyboardWalk
{
    /// <summary>What can be clicked, typed into or scrolled by itself, and can be seen. Of a radio group Tab reaches the answer that is chosen; arrow keys choose another.</summary>
    private const string Reachable = """
        window.reachable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
            .filter(e => e.type !== 'radio' || e.checked);
        """;

    // Asked of each stop once it has the focus and the page has scrolled to it.
    private const string Describe = """
        () => {
            const e = document.activeElement;
            if (!e || e === document.body) return null;
            const style = getComputedStyle(e), box = e.getClientRects()[0] ?? e.getBoundingClientRect();
            const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1);
            const at = document.elementFromPoint(x, y);
            return {
                index: window.reachable.indexOf(e),
                element: `${e.tagName.toLowerCase()} ${e.getAttribute('href') ?? e.id}: ${e.textContent.trim().slice(0, 40)}`,
                outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
                inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && at !== null && (e.contains(at) || at.contains(e)),
            };
        }
        """;

    /// <summary>The elements that must be reached, each as its tag and address.</summary>
    public static Task<string[]> ReachableAsync(Visit visit) => visit.MeasureAsync<string[]>(
        "() => { " + Reachable + " return window.reachable.map(e => `${e.tagName.toLowerCase()} ${e.getAttribute('href') ?? e.id}: ${e.textContent.trim().slice(0, 40)}`); }");

    /// <summary>Where as many presses stop.</summary>
    public static async Task<List<FocusStop>> WalkAsync(Visit visit, int presses)
    {
        var stops = new List<FocusStop>();
        for (var i = 0; i < presses; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.MeasureAsync<FocusStop?>(Describe) is { } stop)
            {
                stops.Add(stop);
            }
        }

        return stops;
    }
}
