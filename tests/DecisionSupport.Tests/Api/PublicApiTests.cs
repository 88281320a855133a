using System.Reflection;
using DecisionSupport.Overlays;
using DecisionSupport.Reporting;
using DecisionSupport.Tests.Support;
using DecisionSupport.TrastuzumabResistance;
using PublicApiGenerator;

namespace DecisionSupport.Tests.Api;

/// <summary>The public API is what users compile against: a change of it is a visible difference of these files.</summary>
public sealed class PublicApiTests
{
    private static readonly Dictionary<string, Assembly> Assemblies = new()
    {
        ["DecisionSupport"] = typeof(IDecisionSupport).Assembly,
        ["DecisionSupport.Overlays"] = typeof(OverlayFile).Assembly,
        ["DecisionSupport.Reporting"] = typeof(TextReport).Assembly,
        ["DecisionSupport.TrastuzumabResistance"] = typeof(TrastuzumabResistancePack).Assembly,
    };

    [Theory]
    [InlineData("DecisionSupport")]
    [InlineData("DecisionSupport.Overlays")]
    [InlineData("DecisionSupport.Reporting")]
    [InlineData("DecisionSupport.TrastuzumabResistance")]
    public void The_public_API_is_as_approved(string assembly) =>
        Approved.Matches(Assemblies[assembly].GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), assembly);

    [Theory]
    [InlineData("DecisionSupport")]
    [InlineData("DecisionSupport.TrastuzumabResistance")]
    public void No_public_member_shows_a_type_of_the_rule_engine(string assembly)
    {
        var shown = Assemblies[assembly].GetExportedTypes().SelectMany(TypesShownBy).SelectMany(Parts).Distinct().ToList();

        Assert.Contains(shown, t => t == typeof(string));
        Assert.DoesNotContain(shown, t => IsEngine(t.Assembly.GetName().Name!));
    }

    [Fact]
    public void Rules_are_internal_to_their_pack() =>
        Assert.Equal(["TrastuzumabResistancePack", "TrastuzumabResistanceServices"], typeof(TrastuzumabResistancePack).Assembly.GetExportedTypes().Select(t => t.Name).Order());

    private static bool IsEngine(string assembly) => assembly == "DecisionSupport.Engine" || assembly.StartsWith("NRules", StringComparison.Ordinal);

    private static IEnumerable<Type> TypesShownBy(Type type)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetInterfaces()
            .Concat(type.BaseType is { } parent ? [parent] : [])
            .Concat(type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).Where(m => m.IsPublic || m.IsFamily)
                .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m is MethodInfo method ? method.ReturnType : type)))
            .Concat(type.GetFields(all).Where(f => f.IsPublic || f.IsFamily).Select(f => f.FieldType));
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
