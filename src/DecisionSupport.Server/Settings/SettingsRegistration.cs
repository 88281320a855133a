using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Settings;

/// <summary>Binds every section and checks it at start: a server that is set up wrongly does not start.</summary>
internal static class SettingsRegistration
{
    public static void AddSettings(this IServiceCollection services)
    {
        Add<ServerOptions>(services, ServerOptions.Section);
        Add<CdsHooksOptions>(services, CdsHooksOptions.Section);
        Add<TrustOptions>(services, TrustOptions.Section);
        Add<BrowserOptions>(services, BrowserOptions.Section);
        Add<LimitOptions>(services, LimitOptions.Section);
        Add<FeedbackOptions>(services, FeedbackOptions.Section);
        Add<ReportLinkOptions>(services, ReportLinkOptions.Section);
        Add<TelemetryOptions>(services, TelemetryOptions.Section);
        services.AddSingleton<IValidateOptions<ServerOptions>, ServerRules>();
        services.AddSingleton<IValidateOptions<CdsHooksOptions>, CdsHooksRules>();
        services.AddSingleton<IValidateOptions<TrustOptions>, TrustRules>();
        services.AddSingleton<IValidateOptions<BrowserOptions>, BrowserRules>();
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitRules>();
        services.AddSingleton<IValidateOptions<FeedbackOptions>, FeedbackRules>();
        services.AddSingleton<IValidateOptions<ReportLinkOptions>, ReportLinkRules>();
        services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryRules>();
    }

    // A misspelt setting would silently leave the default: it is an error.
    private static void Add<TOptions>(IServiceCollection services, string section)
        where TOptions : class =>
        services.AddOptions<TOptions>().BindConfiguration(section, o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
}
