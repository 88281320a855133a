using System.Security.Cryptography;
using DecisionSupport.Answers;
using DecisionSupport.Assessments;
using DecisionSupport.Differences;
using DecisionSupport.Explanations;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>The library's one service: canonical profile in, assessment out.</summary>
internal sealed class DecisionSupportService : IDecisionSupport
{
    private readonly IRulePack _pack;
    private readonly Lazy<RuleRunner> _runner;
    private readonly ProfileReader _reader;
    private readonly TimeProvider _clock;

    public DecisionSupportService(IRulePack pack, TimeProvider clock)
    {
        _pack = pack;
        _clock = clock;
        _reader = new ProfileReader(pack.Knowledge);
        _runner = new Lazy<RuleRunner>(() => new RuleRunner(pack));
    }

    public KnowledgeBase Knowledge => _pack.Knowledge;

    public ProfileReadResult Read(ReadOnlyMemory<byte> utf8, AssessmentOptions? options = null) =>
        _reader.Read(utf8, Today(options), options?.AsOf);

    public Assessment Assess(PatientProfile profile, AssessmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        var context = ContextOf(profile, options);
        var conclusions = _runner.Value.Run(context, cancellationToken);
        if (options?.ExploreMissing == false)
        {
            return UnexploredMissing.Of(new AssessmentBuilder(Knowledge, conclusions).Build(ProvenanceOf(context), NowOf(options), []), Unknowns.In(conclusions, Knowledge));
        }

        var (missing, pairs) = Running.WhatIf.Explore(Unknowns.In(conclusions, Knowledge), new Trials(_runner.Value, Knowledge, conclusions, cancellationToken));
        return new AssessmentBuilder(Knowledge, conclusions).Build(ProvenanceOf(context), NowOf(options), missing, pairs);
    }

    public ExplainedItem? Explain(PatientProfile profile, string id, AssessmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Explainer.Explain(_runner.Value.Run(ContextOf(profile, options), cancellationToken), Knowledge, id);
    }

    public WhatIfResult WhatIf(PatientProfile profile, IReadOnlyList<string> answers, AssessmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var before = ContextOf(profile, options);
        var answered = new SuppliedAnswers(Knowledge, before.AsOf).Apply(before.Profile, answers);
        if (!answered.IsValid)
        {
            throw new InvalidAnswersException(answered.Problems);
        }

        var after = ContextOf(answered.Profile, options);
        Outcome Run(CaseContext context) => new(Knowledge, _runner.Value.Run(context, cancellationToken));
        return new WhatIfResult
        {
            ProfileId = profile.ProfileId,
            GeneratedAt = NowOf(options),
            Provenance = ProvenanceOf(before),
            AnsweredInput = ProvenanceOf(after).Input,
            Answers = answers,
            Difference = Comparison.Between(Run(before), Run(after)),
        };
    }

    private CaseContext ContextOf(PatientProfile profile, AssessmentOptions? options)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var jurisdiction = options?.NamedJurisdiction ?? Knowledge.DefaultJurisdiction;
        if (!AssessmentOptions.Jurisdictions.Contains(jurisdiction))
        {
            throw new ArgumentException("The jurisdiction must be one of " + string.Join(", ", AssessmentOptions.Jurisdictions) + ".", nameof(options));
        }

        var asOf = options?.AsOf ?? profile.AsOf ?? Today(options);
        var problems = ProfileValidator.Validate(profile with { AsOf = asOf }, Knowledge, asOf);
        if (problems.Count > 0)
        {
            throw new InvalidProfileException(problems);
        }

        var canonical = ProfileWriter.Canonicalise(profile);
        return new CaseContext(canonical, TreatmentHistory.Of(canonical, Knowledge, asOf), jurisdiction, asOf);
    }

    private Provenance ProvenanceOf(CaseContext context)
    {
        var engine = typeof(ISession).Assembly.GetName();
        var pack = Knowledge.Document.Pack;
        return new Provenance(
            new EngineIdentity(engine.Name!, engine.Version!.ToString(3)),
            new RulesIdentity(_pack.Id, _pack.Version, _pack.SourcesSha256) { Name = pack.Name, IntendedUse = pack.IntendedUse, Scope = pack.Scope, Developer = pack.Developer ?? "", Funding = pack.Funding ?? "" },
            new KnowledgeIdentity(pack.Version, pack.Date, Knowledge.Sha256),
            new InputIdentity(Convert.ToHexStringLower(SHA256.HashData(ProfileWriter.ToCanonicalUtf8(context.Profile)))),
            context.Jurisdiction,
            context.AsOf)
        {
            Overlay = Knowledge.Overlay,
        };
    }

    private DateTimeOffset NowOf(AssessmentOptions? options) => (options?.Now ?? _clock.GetUtcNow()).ToUniversalTime();

    private DateOnly Today(AssessmentOptions? options) => DateOnly.FromDateTime(NowOf(options).UtcDateTime);
}
