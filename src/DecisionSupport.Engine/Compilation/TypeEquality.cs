using System.Reflection;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>What can be told about the equality of a type's facts.</summary>
internal static class TypeEquality
{
    /// <summary>Whether facts of the type never equal facts of another: they are equal by reference, or are sealed records.</summary>
    public static bool IsExact(Type type)
    {
        if (type.IsValueType || typeof(IIdentityProvider).IsAssignableFrom(type))
        {
            return false;
        }

        var equals = type.GetMethod(nameof(Equals), [typeof(object)])!;
        return equals.DeclaringType == typeof(object) || (type.IsSealed && equals.DeclaringType == type && IsRecord(type));
    }

    // The compiler gives records, and nothing else, a method of this name; their Equals(object) it writes itself.
    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public) is not null;
}
