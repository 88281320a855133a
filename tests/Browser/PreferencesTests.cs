using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Pages;
using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests;

/// <summary>What the reader told the operating system counts.</summary>
public sealed class PreferencesTests(TestBrowser browser)
{
    private static readonly Uri Report = SampleReports.AddressOf("pten-loss-metastatic");

    [Fact]
    public async Task Dark_and_light_follow_the_system()
    {
        await using var light = await browser.OpenAsync(Report, View.Desk);
        await using var dark = await browser.OpenAsync(Report, View.Desk with { Dark = true });

        Assert.True(await BrightnessAsync(light) > 240);
        Assert.True(await BrightnessAsync(dark) < 40);
    }

    [Fact]
    public async Task Forced_colours_reach_the_drawing_too()
    {
        await using var visit = await browser.OpenAsync(Report, View.Desk with { ForcedColors = true });

        var strange = await visit.MeasureAsync<string[]>("""
            () => {
                const probe = document.body.appendChild(document.createElement('i'));
                const allowed = ['Canvas', 'CanvasText', 'LinkText'].map(c => { probe.style.color = c; return getComputedStyle(probe).color; }).concat('none');
                probe.remove();
                return [...new Set([...document.querySelectorAll('svg path, svg rect, svg text')].flatMap(e => [getComputedStyle(e).fill, getComputedStyle(e).stroke]))]
                    .filter(c => !allowed.includes(c));
            }
            """);

        Found.Nothing(strange);
    }

    [Fact]
    public async Task Nothing_moves_for_a_reader_who_asked_for_stillness()
    {
        await using var visit = await browser.OpenAsync(Report, View.Desk with { ReducedMotion = true });

        Found.Nothing(await visit.MeasureAsync<string[]>("""
            () => [...document.querySelectorAll('*')].filter(e => {
                const style = getComputedStyle(e);
                return style.animationName !== 'none' || style.scrollBehavior === 'smooth' || style.transitionDuration.split(',').some(d => parseFloat(d) > 0);
            }).map(e => e.tagName + '.' + e.className)
            """));
    }

    [Fact]
    public async Task States_are_told_apart_without_colour()
    {
        await using var visit = await browser.OpenAsync(Report, View.Desk);

        // Whatever has a state says it in words; the drawing's outlines differ in line as well as in colour.
        Found.Nothing(await visit.MeasureAsync<string[]>("() => [...document.querySelectorAll('.state')].filter(e => !e.textContent.trim()).map(e => e.className)"));
        var outlines = await visit.MeasureAsync<string[]>("""
            () => ['altered', 'unaltered', 'unmeasured'].map(s => getComputedStyle(document.querySelector('.shape.' + s))).map(s => s.strokeWidth + s.strokeDasharray)
            """);
        Assert.Equal(3, outlines.Distinct().Count());
    }

    private static Task<int> BrightnessAsync(Visit visit) =>
        visit.MeasureAsync<int>("() => Math.min(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))");
}
