using System.Text;
using DecisionSupport.Fhir.Tests.Support;

namespace DecisionSupport.Fhir.Tests;

/// <summary>What the reader makes of public records with all their traps: what was found, what was refused and why.</summary>
public sealed class PublicRecordTests
{
    public static IEnumerable<TheoryDataRow<string>> Files => (PublicRecords.Names.Count > 0 ? PublicRecords.Names : ["(none)"]).Select(n => new TheoryDataRow<string>(n));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_public_record_is_read_as_approved(string name)
    {
        var read = Given.Reader.Read(PublicRecords.Read(name), Given.Options);

        var text = new StringBuilder().AppendJoin('\n', Outcome.Of(read));
        Approved.Matches(text.ToString(), name.Replace('/', '.')[..^".json".Length]);
    }
}
