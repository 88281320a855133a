namespace DecisionSupport.Bench.StandIn;

/// <summary>46 rules in the shapes of a real pack: many that test one finding, joins, a collecting rule, absence and presence.</summary>
internal static class StandInRules
{
    private static readonly Type[] Types = [.. typeof(StandInRules).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(StandInRules).Namespace && t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract && t != typeof(CannotMatch))];

    /// <summary>The rules, and as many more that no fact of a session satisfies.</summary>
    public static ISessionFactory Compile(int others = 0)
    {
        IEnumerable<Rule> rules = Types.Select(t => (Rule)Activator.CreateInstance(t)!).Concat(Enumerable.Range(0, others).Select(n => new CannotMatch(n)));
        return new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules));
    }

    public static int Count => Types.Length;
}
