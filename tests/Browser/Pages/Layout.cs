using DecisionSupport.Browser.Tests.Browsers;

namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>Measures how a page is laid out. Whatever scrolls within a box of its own is not measured against the page.</summary>
internal static class Layout
{
    // Hidden from sight on purpose, for a screen reader: captions and the like, one pixel in size or clipped away.
    private const string Sticking = """
        width => [...document.body.querySelectorAll('*')].filter(e => {
            if (e.closest('.scroll, nav') && !e.matches('.scroll, nav')) return false;
            const style = getComputedStyle(e);
            if (style.clipPath !== 'none' || style.position === 'absolute') return false;
            for (let p = e.parentElement; p; p = p.parentElement) if (getComputedStyle(p).clipPath !== 'none') return false;
            const box = e.getBoundingClientRect();
            return box.width > 0 && (box.right > width + 1 || box.left < -1);
        }).map(e => `${e.tagName.toLowerCase()}${e.id ? '#' + e.id : ''}.${e.getAttribute('class') ?? ''}: ${e.textContent.trim().slice(0, 40)}`)
        """;

    // A word that sticks out of its own box, over its neighbour, in a page that as a whole is no wider than it should be.
    private const string Spilling = """
        () => [...document.body.querySelectorAll('p, li, dd, dt, td, th, h1, h2, h3, h4, summary, label, button')].filter(e =>
            e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).clipPath === 'none' && getComputedStyle(e).overflowX === 'visible'
            && !e.querySelector('svg, table') && !e.closest('.scroll, caption'))
            .map(e => `${e.tagName.toLowerCase()}: ${e.textContent.trim().slice(0, 60)} (${e.scrollWidth} in ${e.clientWidth})`)
        """;

    /// <summary>How many pixels the page scrolls sideways.</summary>
    public static Task<int> SidewaysAsync(Visit visit) =>
        visit.MeasureAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - document.documentElement.clientWidth");

    /// <summary>Elements that reach beyond a width.</summary>
    public static Task<string[]> BeyondAsync(Visit visit, int width) => visit.MeasureAsync<string[]>(Sticking, width);

    /// <summary>Elements whose text reaches beyond them.</summary>
    public static Task<string[]> SpillingAsync(Visit visit) => visit.MeasureAsync<string[]>(Spilling);

    /// <summary>Opens everything that is folded.</summary>
    public static Task UnfoldAsync(Visit visit) =>
        visit.MeasureAsync<bool>("() => { document.querySelectorAll('details').forEach(d => d.open = true); return true; }");
}
