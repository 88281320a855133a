using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>Whether something lies in the window.</summary>
internal static class Sight
{
    public static Task<bool> IsInViewAsync(this ILocator locator) => locator.EvaluateAsync<bool>("""
        e => {
            const box = e.getBoundingClientRect();
            return box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        }
        """);
}
