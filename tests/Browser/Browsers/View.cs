using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Browsers;

/// <summary>How a reader looks at a page. Sizes are CSS pixels.</summary>
internal sealed record View
{
    public static View Desk { get; } = new() { Width = 1280, Height = 900 };

    public static View Phone { get; } = new() { Width = 375, Height = 812 };

    /// <summary>A tablet held upright, under fingers.</summary>
    public static View Tablet { get; } = new() { Width = 768, Height = 1024, Touch = true };

    /// <summary>The narrowest that WCAG 2.2 asks for (1.4.10 Reflow): a screen of 1280 at 400 %.</summary>
    public static View Magnified { get; } = new() { Width = 320, Height = 256 };

    public required int Width { get; init; }

    public required int Height { get; init; }

    public bool Touch { get; init; }

    public bool Dark { get; init; }

    public bool Scripts { get; init; } = true;

    public bool Print { get; init; }

    public bool ForcedColors { get; init; }

    public bool ReducedMotion { get; init; }

    internal BrowserNewContextOptions Options() => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        DeviceScaleFactor = 1,
        HasTouch = Touch,
        IsMobile = Touch,
        JavaScriptEnabled = Scripts,
        Locale = "en-GB",
        TimezoneId = "UTC",
    };

    internal PageEmulateMediaOptions Media() => new()
    {
        Media = Print ? Microsoft.Playwright.Media.Print : Microsoft.Playwright.Media.Screen,
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = ForcedColors ? Microsoft.Playwright.ForcedColors.Active : Microsoft.Playwright.ForcedColors.None,
        ReducedMotion = ReducedMotion ? Microsoft.Playwright.ReducedMotion.Reduce : Microsoft.Playwright.ReducedMotion.NoPreference,
    };
}
