namespace DecisionSupport.Server.Settings;

/// <summary>Section <c>CdsHooks</c>.</summary>
internal sealed class CdsHooksOptions
{
    public const string Section = "CdsHooks";

    /// <summary>Id of the patient-view service.</summary>
    public string PatientViewId { get; set; } = "her2-patient-view";

    /// <summary>Id of the service for order-select and order-sign. One id for both, so that a client replaces the cards of the first by those of the second.</summary>
    public string OrdersId { get; set; } = "her2-orders";

    /// <summary>Setting of the disease where the record does not show it: neoadjuvant, adjuvant or metastatic. Null = then nothing is assessed, and the card says so.</summary>
    public string? AssumedSetting { get; set; }
}
