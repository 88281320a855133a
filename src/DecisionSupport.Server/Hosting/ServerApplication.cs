using DecisionSupport.Overlays;
using DecisionSupport.Server.Api;
using DecisionSupport.Server.CdsHooks;
using DecisionSupport.Server.CdsHooks.Discovery;
using DecisionSupport.Server.CdsHooks.Feedback;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Feedback;
using DecisionSupport.Server.Observability;
using DecisionSupport.Server.Patients;
using DecisionSupport.Server.Reports;
using DecisionSupport.Server.Settings;
using DecisionSupport.Server.Trust;
using DecisionSupport.Server.Workbench;
using DecisionSupport.TrastuzumabResistance;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Serilog.Core;

namespace DecisionSupport.Server.Hosting;

/// <summary>Puts the server together.</summary>
internal static class ServerApplication
{
    private const string EnvironmentPrefix = "DECISION_SUPPORT_";
    private const long LargestKeySet = 1_000_000;

    /// <summary>Builds the server.</summary>
    /// <param name="args">Settings as <c>--Section:Name value</c>; <c>--urls</c> for the addresses.</param>
    /// <param name="clock">The clock; null = the system's.</param>
    /// <param name="logs">Where masked log events go; null = standard output.</param>
    public static WebApplication Create(string[] args, TimeProvider? clock = null, ILogEventSink? logs = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables(EnvironmentPrefix).AddCommandLine(args);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel((context, kestrel) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = context.Configuration.GetValue($"{LimitOptions.Section}:{nameof(LimitOptions.LargestBody)}", new LimitOptions().LargestBody);
        });
        builder.AddLogs(logs);
        builder.AddTelemetry();
        builder.Services.TryAddSingleton(clock ?? TimeProvider.System);
        AddServices(builder.Services, builder.Configuration);
        var app = builder.Build();
        Use(app);
        Map(app);
        return app;
    }

    /// <summary>The store of feedback, as the settings have it.</summary>
    public static void AddFeedbackStore(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[$"{FeedbackOptions.Section}:{nameof(FeedbackOptions.PostgreSql)}"] is { Length: > 0 })
        {
            services.AddSingleton<IFeedbackStore, PostgreSqlFeedback>();
        }
        else
        {
            services.AddSingleton<IFeedbackStore, SqliteFeedback>();
        }
    }

    private static void AddServices(IServiceCollection services, ConfigurationManager configuration)
    {
        services.AddSettings();
        services.AddDecisionSupport(o =>
        {
            if (configuration[$"{ServerOptions.Section}:{nameof(ServerOptions.Overlay)}"] is { Length: > 0 } overlay)
            {
                o.Overlay(overlay);
            }
        }).AddTrastuzumabResistance();
        services.AddFeedbackStore(configuration);
        services.AddHttpClient("jwks", http => http.MaxResponseContentBufferSize = LargestKeySet).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(15) });
        services.AddSingleton<SeenTokens>().AddSingleton<TokenVerifier>().AddSingleton<ClientTokenFilter>();
        services.AddSingleton<PublicAddress>().AddSingleton<PdfQueue>().AddSingleton<ReportFormats>();
        services.AddSingleton<HeldCases>().AddHostedService(s => s.GetRequiredService<HeldCases>());
        services.AddSingleton<PatientRecordReader>().AddSingleton<CaseAssessor>();
        services.AddSingleton<IHookService, PatientViewService>().AddSingleton<IHookService, OrdersService>().AddSingleton<HookServices>();
        services.AddSingleton<IssuedCards>().AddSingleton<HookEndpoint>().AddSingleton<FeedbackReader>().AddSingleton<FeedbackEndpoint>();
        services.AddSingleton<RequestChoices>().AddSingleton<PostedCaseReader>();
        services.AddHostedService<WarmUp>().AddHostedService<FeedbackPreparation>().AddHostedService<LocalOnly>();
        services.AddHealthChecks().AddCheck<StoreHealth>("feedback");
        services.AddRateLimits();
        services.AddOpenApi();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<BrowserOptions>>((cors, browsers) => cors.AddDefaultPolicy(policy =>
            policy.WithOrigins([.. browsers.Value.Origins]).WithMethods("GET", "POST").WithHeaders("authorization", "content-type", "accept")));
    }

    private static void Use(WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<ErrorAnswers>();
        app.Use(SecurityHeaders.AddAsync);
        app.UseMiddleware<LocalGuard>();
        app.UseRouting();

        // Preflights come without a token and are answered here, before any is asked for.
        app.UseCors();
        app.UseRateLimiter();
    }

    private static void Map(WebApplication app)
    {
        DiscoveryEndpoint.Map(app);
        HookEndpoint.Map(app);
        FeedbackEndpoint.Map(app);
        FeedbackExportEndpoint.Map(app);
        ReportEndpoint.Map(app);
        AssessmentEndpoint.Map(app);
        WhatIfEndpoint.Map(app);
        ReadingEndpoint.Map(app);
        WorkbenchEndpoints.Map(app);
        AboutEndpoint.Map(app);
        HealthEndpoints.Map(app);
        app.MapOpenApi("/openapi/v1.json");
    }
}
