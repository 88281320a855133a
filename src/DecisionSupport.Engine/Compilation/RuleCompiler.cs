using DecisionSupport.Engine.Aggregators;
using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.RuleModel;
using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine;

/// <summary>Compiles rules into a session factory.</summary>
public class RuleCompiler
{
    private readonly RuleCompilerOptions _options;

    /// <summary>Creates a compiler with default options.</summary>
    public RuleCompiler()
        : this(RuleCompilerOptions.Default)
    {
    }

    /// <summary>Creates a compiler.</summary>
    public RuleCompiler(RuleCompilerOptions options) => _options = options;

    /// <summary>What makes facts equal, by type.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>Custom query operators; see <see cref="Aggregators.AggregatorRegistry"/>.</summary>
    public AggregatorRegistry AggregatorRegistry { get; } = new();

    /// <summary>Turns expressions into delegates.</summary>
    public IExpressionCompiler ExpressionCompiler { get; set; } = new DefaultExpressionCompiler();

    /// <summary>Compiles rules.</summary>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles rules.</summary>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        // The one order of rules: priority, then name by code point. It does not depend on how they were loaded.
        var ordered = ruleDefinitions.OrderByDescending(r => r.Priority).ThenBy(r => r.Name, StringComparer.Ordinal);
        var network = new NetworkBuilder(ExpressionCompiler);
        foreach (var definition in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            network.Add(definition);
        }

        return new SessionFactory(network.Build(FactIdentityComparerRegistry.Build(), _options.Session));
    }

    /// <summary>Compiles the rules of rule sets.</summary>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <summary>Compiles the rules of rule sets.</summary>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken) =>
        Compile(ruleSets.SelectMany(s => s.Rules), cancellationToken);
}
