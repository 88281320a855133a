using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>An agenda filter, compiled.</summary>
internal sealed record FilterCode(FilterType Type, Code<Func<object?[], object?>> Code);
