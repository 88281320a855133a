using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine;

/// <summary>Conveniences for rule repositories.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>All rules in the repository.</summary>
    public static IEnumerable<IRuleDefinition> GetRules(this IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return repository.GetRuleSets().SelectMany(s => s.Rules);
    }

    /// <summary>Compiles all rules in the repository.</summary>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository) => repository.Compile(CancellationToken.None);

    /// <summary>Compiles all rules in the repository.</summary>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken) =>
        new RuleCompiler().Compile(repository.GetRules(), cancellationToken);
}
