using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DecisionSupport.Engine.Compilation;

/// <summary>
/// A number that equal facts share, made from a few characters of their texts: much cheaper than a hash code, and good enough to tell
/// most facts of a session apart without comparing them.
/// </summary>
internal static class Sketch
{
    private static readonly MethodInfo OfText = typeof(Sketch).GetMethod(nameof(Of), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The sketch of a type's facts; null where equality is not known to compare their texts, or these may change.</summary>
    public static Func<object, int>? For(Type type)
    {
        // The compiler marks the Equals that it writes for a record; that one compares every field.
        if (type.GetMethod(nameof(Equals), [type])?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) != true)
        {
            return null;
        }

        var fact = Expression.Parameter(typeof(object), "fact");
        var texts = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(f => f.IsInitOnly && f.FieldType == typeof(string))
            .Select(f => (Expression)Expression.Call(OfText, Expression.Field(Expression.Convert(fact, type), f)))
            .ToList();
        return texts.Count == 0
            ? null
            : Expression.Lambda<Func<object, int>>(
                texts.Aggregate((all, next) => Expression.Add(Expression.Multiply(all, Expression.Constant(31)), next)), fact).Compile();
    }

    // Ids differ in their last characters, longer texts in their length or middle.
    private static int Of(string? text) => text is not { Length: > 1 } ? text?.Length ?? -1
        : text.Length + (text[^1] << 16) + (text[^2] << 9) + (text[text.Length / 2] << 4);
}
