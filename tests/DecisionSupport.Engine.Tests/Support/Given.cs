namespace DecisionSupport.Engine.Tests.Support;

/// <summary>Sessions over given rule instances, so that a test can hand its rules whatever they need.</summary>
internal static class Given
{
    public static ISessionFactory Factory(params Rule[] rules) => Factory(new SessionOptions(), rules);

    public static ISessionFactory Factory(SessionOptions options, params Rule[] rules) =>
        new RuleCompiler(new RuleCompilerOptions { Session = options }).Compile(new RuleDefinitionFactory().Create(rules));

    public static ISession Session(params Rule[] rules) => Factory(rules).CreateSession();

    public static T[] All<T>(this ISession session) => [.. session.Query<T>().AsEnumerable()];
}
