using DecisionSupport.Assessments;
using DecisionSupport.Profiles;
using DecisionSupport.Tests.Support;
using DecisionSupport.TrastuzumabResistance;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Tests.Running;

public sealed class ServiceTests
{
    private static readonly PatientProfile Sample = Given.Profile(ContractSample.Json);

    [Fact]
    public void Without_a_rule_pack_the_error_says_what_to_add()
    {
        var services = new ServiceCollection();
        services.AddDecisionSupport();
        using var provider = services.BuildServiceProvider();

        var thrown = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IDecisionSupport>);

        Assert.Equal("No rule pack was added: call AddDecisionSupport().AddTrastuzumabResistance() or the like.", thrown.Message);
    }

    [Fact]
    public void With_a_rule_pack_the_one_service_of_the_container_assesses()
    {
        var services = new ServiceCollection();
        services.AddDecisionSupport().AddTrastuzumabResistance();
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using var scope = provider.CreateScope();
        var support = scope.ServiceProvider.GetRequiredService<IDecisionSupport>();

        Assert.Same(support, provider.GetRequiredService<IDecisionSupport>());
        Assert.Equal(ScopeStatus.InScope, support.Assess(Sample, Given.Options, TestContext.Current.CancellationToken).Scope.Status);
    }

    [Fact]
    public void A_pack_of_the_host_is_not_replaced()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IRulePack>(Given.Pack);
        services.AddDecisionSupport().AddTrastuzumabResistance();
        using var provider = services.BuildServiceProvider();

        Assert.Same(Given.Knowledge, provider.GetRequiredService<IDecisionSupport>().Knowledge);
    }

    [Theory]
    [InlineData("us")]
    [InlineData("UK")]
    [InlineData("")]
    public void An_unknown_jurisdiction_is_refused(string jurisdiction)
    {
        var options = Given.Options with { Jurisdiction = jurisdiction };

        Assert.Throws<ArgumentException>(() => Given.Support.Assess(Sample, options, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => Given.Support.Explain(Sample, "pi3k-akt-activation", options, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("US")]
    [InlineData("EU")]
    [InlineData("CN")]
    public void The_jurisdiction_is_named_in_the_provenance(string jurisdiction) =>
        Assert.Equal(jurisdiction, Given.Support.Assess(Sample, Given.Options with { Jurisdiction = jurisdiction }, TestContext.Current.CancellationToken).Provenance.Jurisdiction);

    [Fact]
    public void A_run_that_was_stopped_before_it_began_gives_no_assessment()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Given.Support.Assess(Sample, Given.Options, source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Given.Support.Explain(Sample, "pi3k-akt-activation", Given.Options, source.Token));
    }

    [Fact]
    public async Task A_run_that_is_stopped_half_way_gives_no_assessment()
    {
        using var source = new CancellationTokenSource();
        var run = Task.Run(
            () =>
            {
                while (true)
                {
                    Given.Support.Assess(Sample, Given.Options, source.Token);
                }
            },
            TestContext.Current.CancellationToken);
        source.CancelAfter(300);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public void An_invalid_profile_is_refused_with_every_problem()
    {
        var thrown = Assert.Throws<InvalidProfileException>(() => Given.Support.Assess(
            Sample with { Results = [new BiomarkerResult { Biomarker = "pten" }], Disease = Sample.Disease with { Ecog = 9 } },
            Given.Options,
            TestContext.Current.CancellationToken));

        Assert.Equal(["/disease/ecog", "/results/0"], thrown.Problems.Select(p => p.Path));
    }

    [Fact]
    public void The_day_is_that_of_the_options_else_of_the_profile_else_of_the_instant()
    {
        var dayless = Sample with { AsOf = null };

        Assert.Equal(new DateOnly(2026, 11, 19), Given.Support.Assess(Sample, Given.Options with { AsOf = new DateOnly(2026, 11, 19) }, TestContext.Current.CancellationToken).Provenance.AsOf);
        Assert.Equal(new DateOnly(2026, 11, 20), Given.Support.Assess(Sample, Given.Options with { Now = Given.Now.AddYears(1) }, TestContext.Current.CancellationToken).Provenance.AsOf);
        Assert.Equal(
            new DateOnly(2026, 11, 21),
            Given.Support.Assess(dayless, Given.Options with { Now = new DateTimeOffset(2026, 11, 20, 23, 30, 0, TimeSpan.FromHours(-2)) }, TestContext.Current.CancellationToken).Provenance.AsOf);
    }

    [Fact]
    public void A_day_that_the_caller_chose_is_the_day_against_which_dates_are_checked()
    {
        var json = System.Text.Encoding.UTF8.GetBytes(ContractSample.Json);

        Assert.True(Given.Support.Read(json, Given.Options).IsValid);
        Assert.Contains(
            Given.Support.Read(json, Given.Options with { AsOf = new DateOnly(2025, 6, 1) }).Problems,
            p => p is { Path: "/therapies/0/end", Message: "lies after the day of the assessment" });
    }

    [Fact]
    public void Without_options_the_clock_of_the_host_is_read()
    {
        var support = DecisionSupportServices.Create(Given.Pack, new FixedClock(Given.Now));

        Assert.Equal(Given.Now, support.Assess(Sample, cancellationToken: TestContext.Current.CancellationToken).GeneratedAt);
        Assert.Equal("/results/0/collected", Assert.Single(support.Read("""
            { "schemaVersion": "1.0", "profileId": "p", "disease": { "setting": "metastatic" }, "results": [ { "biomarker": "pten", "call": "lost", "collected": "2026-11-21" } ] }
            """u8.ToArray()).Problems).Path);
    }

    [Fact]
    public void Explain_finds_a_combination_in_any_order_and_nothing_under_another_id()
    {
        var token = TestContext.Current.CancellationToken;

        Assert.Equal("tucatinib+trastuzumab+capecitabine", Given.Support.Explain(Sample, "capecitabine+tucatinib+trastuzumab", Given.Options, token)?.Id);
        Assert.Equal("pi3k-akt-activation", Given.Support.Explain(Sample, "pi3k-akt-activation", Given.Options, token)?.Id);
        Assert.Null(Given.Support.Explain(Sample, "aspirin", Given.Options, token));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
