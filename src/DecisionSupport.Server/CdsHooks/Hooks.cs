namespace DecisionSupport.Server.CdsHooks;

/// <summary>The hooks that are served.</summary>
internal static class Hooks
{
    public const string PatientView = "patient-view";
    public const string OrderSelect = "order-select";
    public const string OrderSign = "order-sign";
}
