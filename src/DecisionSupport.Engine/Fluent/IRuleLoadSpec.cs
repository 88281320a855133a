using System.Reflection;

namespace DecisionSupport.Engine.Fluent;

/// <summary>Says which rules to load.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Whether to include types that are not public; the default is no.</summary>
    IRuleLoadSpec PrivateTypes(bool include);

    /// <summary>Whether to include nested types; the default is no.</summary>
    IRuleLoadSpec NestedTypes(bool include);

    /// <summary>Loads rules from assemblies.</summary>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>Loads rules from assemblies.</summary>
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Loads the rules.</summary>
    IRuleLoadSpec From(params Type[] types);

    /// <summary>Loads the rules.</summary>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Loads the rules that a scan finds.</summary>
    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Keeps the rules whose metadata satisfies the filter.</summary>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Names the rule set to load into.</summary>
    IRuleLoadSpec To(string ruleSetName);
}
