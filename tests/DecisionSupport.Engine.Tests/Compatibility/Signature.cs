using System.Reflection;
using System.Runtime.CompilerServices;

namespace DecisionSupport.Engine.Tests.Compatibility;

/// <summary>Writes members as the list of signatures does. Nullability is left out: NRules has none.</summary>
internal static class Signature
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    /// <summary>All members that a user of the type sees, inherited ones included.</summary>
    public static HashSet<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return ["values " + string.Join(", ", Enum.GetValues(type).Cast<object>().Select(v => $"{v} = {(int)v}"))];
        }

        var all = new List<Type>();
        for (var t = type; t is not null && t != typeof(object); t = t.BaseType)
        {
            all.Add(t);
        }

        all.AddRange(type.IsInterface ? type.GetInterfaces() : []);
        return [.. all.SelectMany(t => t.GetMembers(Declared).Where(m => m is not ConstructorInfo || t == type)).Select(Of).OfType<string>()];
    }

    public static string NameOf(Type type)
    {
        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        return Keywords.TryGetValue(type, out var keyword) ? keyword
            : !type.IsGenericType ? type.Name
            : $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }

    private static string? Of(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } c when Access(c) is { } access => $"{access}{c.DeclaringType!.Name.Split('`')[0]}({Parameters(c)})",
        MethodInfo { IsSpecialName: false } m when Access(m) is { } access => $"{access}{Modifier(m)}{NameOf(m.ReturnType)} {m.Name}{Generic(m)}({Parameters(m)})",
        PropertyInfo { GetMethod: { } get } p when Access(get) is { } access => $"{access}{(get.IsStatic ? "static " : string.Empty)}{NameOf(p.PropertyType)} {p.Name} {{ get; {(p.SetMethod is { } set && Access(set) is not null ? "set; " : string.Empty)}}}",
        FieldInfo { IsLiteral: true, IsPublic: true } f => $"const {NameOf(f.FieldType)} {f.Name}",
        EventInfo e => $"event {NameOf(e.EventHandlerType!)} {e.Name}",
        _ => null,
    };

    private static string? Access(MethodBase method) => method.IsPublic ? string.Empty : method.IsFamily || method.IsFamilyOrAssembly ? "protected " : null;

    private static string Modifier(MethodInfo method) => method.IsStatic ? "static " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : string.Empty;

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select((p, i) =>
        (i == 0 && method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : p.ParameterType.IsByRef ? "ref " : p.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : string.Empty)
        + NameOf(p.ParameterType) + " " + p.Name));
}
