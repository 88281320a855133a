namespace DecisionSupport.Engine.Tests.Compatibility;

/// <summary>
/// What rule authors and hosts write against NRules compiles against this engine: every public member on the list is there, under
/// the same name in the corresponding namespace, or is named with a reason among those that are not offered.
/// </summary>
public sealed class SignatureTests
{
    [Fact]
    public void Every_listed_member_is_offered_or_its_absence_has_a_reason()
    {
        var excused = Lines("not-offered").Select(l => l.Split(" | ")).ToList();
        var used = new HashSet<string[]>();
        var missing = new List<string>();
        foreach (var (type, member) in Missing())
        {
            var excuse = excused.Find(e => (e[0] == "*" || e[0] == type) && (e[1] == "*" || e[1] == member || (e[1].EndsWith('*') && member.StartsWith(e[1][..^1], StringComparison.Ordinal))));
            if (excuse is null)
            {
                missing.Add($"{type} | {member}");
            }
            else
            {
                used.Add(excuse);
            }
        }

        Assert.True(missing.Count == 0, "Missing:\n" + string.Join("\n", missing));
        Assert.All(excused, e => Assert.True(e.Length == 3 && e[2].Length > 10, $"No reason: {string.Join(" | ", e)}"));
        Assert.Empty(excused.Where(e => !used.Contains(e)).Select(e => "No longer needed: " + string.Join(" | ", e)));
    }

    [Fact]
    public void The_list_is_read_whole() => Assert.True(Lines("nrules-signatures").Count(l => l.StartsWith("  ", StringComparison.Ordinal)) > 400);

    private static IEnumerable<(string Type, string Member)> Missing()
    {
        HashSet<string>? members = null;
        var name = string.Empty;
        foreach (var line in Lines("nrules-signatures"))
        {
            if (line.StartsWith('['))
            {
                var space = line[1..line.IndexOf(']', StringComparison.Ordinal)];
                var words = line[(line.IndexOf(']', StringComparison.Ordinal) + 2)..].Split(' ');
                var kind = Array.FindIndex(words, w => w is "class" or "interface" or "enum");
                name = string.Join(' ', words[(kind + 1)..]).Split(" : ")[0];
                var type = Find(space.Replace("NRules", "DecisionSupport.Engine", StringComparison.Ordinal), name);
                members = type is null ? null : Signature.MembersOf(type);
                if (type is null)
                {
                    yield return (name, "type");
                }
            }
            else if (members?.Contains(line.Trim().Replace("virtual ", string.Empty, StringComparison.Ordinal)) == false)
            {
                yield return (name, line.Trim());
            }
        }
    }

    private static Type? Find(string space, string name) =>
        Array.Find(typeof(ISession).Assembly.GetExportedTypes(), t => t.Namespace == space && Signature.NameOf(t) == name);

    private static List<string> Lines(string resource)
    {
        using var reader = new StreamReader(typeof(SignatureTests).Assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0 && !l.StartsWith('#'))];
    }
}
