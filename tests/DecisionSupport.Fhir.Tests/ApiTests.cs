using DecisionSupport.Fhir.Tests.Support;
using PublicApiGenerator;

namespace DecisionSupport.Fhir.Tests;

/// <summary>The public API is what users compile against: a change of it is a visible difference of this file.</summary>
public sealed class ApiTests
{
    [Fact]
    public void The_public_API_is_as_approved() =>
        Approved.Matches(typeof(FhirProfileReader).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), "DecisionSupport.Fhir");

    [Fact]
    public void The_library_does_without_Firely() =>
        Assert.DoesNotContain(typeof(FhirProfileReader).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Hl7.", StringComparison.Ordinal));
}
