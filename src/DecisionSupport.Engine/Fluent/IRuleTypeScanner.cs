using System.Reflection;

namespace DecisionSupport.Engine.Fluent;

/// <summary>Finds rule types.</summary>
public interface IRuleTypeScanner
{
    /// <summary>Whether to include types that are not public.</summary>
    IRuleTypeScanner PrivateTypes(bool include);

    /// <summary>Whether to include nested types.</summary>
    IRuleTypeScanner NestedTypes(bool include);

    /// <summary>Looks in assemblies.</summary>
    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    /// <summary>Looks in the assembly of a type.</summary>
    IRuleTypeScanner AssemblyOf<T>();

    /// <summary>Looks in the assembly of a type.</summary>
    IRuleTypeScanner AssemblyOf(Type type);

    /// <summary>Adds types.</summary>
    IRuleTypeScanner Type(params Type[] types);

    /// <summary>Keeps the types that satisfy the predicate.</summary>
    IRuleTypeScanner Where(Func<Type, bool> predicate);
}
