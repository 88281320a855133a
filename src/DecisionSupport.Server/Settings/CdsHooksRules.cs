using System.Text.RegularExpressions;

namespace DecisionSupport.Server.Settings;

/// <summary>What <see cref="CdsHooksOptions"/> must keep to.</summary>
internal sealed partial class CdsHooksRules() : SettingsRules<CdsHooksOptions>(CdsHooksOptions.Section)
{
    protected override IEnumerable<string> Problems(CdsHooksOptions options)
    {
        foreach (var (name, id) in new[] { ("PatientViewId", options.PatientViewId), ("OrdersId", options.OrdersId) })
        {
            if (!Segment().IsMatch(id))
            {
                yield return name + " must be made of letters, digits, '-', '.' and '_'.";
            }
        }

        if (options.PatientViewId == options.OrdersId)
        {
            yield return "OrdersId must differ from PatientViewId: an order's cards would replace the patient's.";
        }

        if (options.AssumedSetting is not (null or "neoadjuvant" or "adjuvant" or "metastatic"))
        {
            yield return "AssumedSetting must be neoadjuvant, adjuvant or metastatic.";
        }
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex Segment();
}
