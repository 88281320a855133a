namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>Asserts on lists of what is wrong, and says all of it.</summary>
internal static class Found
{
    public static void Nothing(IEnumerable<string> faults, string where = "")
    {
        var list = faults.ToList();
        Assert.True(list.Count == 0, $"{where} {list.Count} found:\n" + string.Join("\n", list.Take(20)));
    }
}
