using System.Text.Json;

namespace DecisionSupport.Server.CdsHooks.Requests;

/// <summary>A hook call that keeps to the rules of its hook.</summary>
internal sealed record HookRequest
{
    public required string Hook { get; init; }

    /// <summary>The client's own id of this call. Cards derive their ids from it, so that the same call gives the same cards.</summary>
    public required Guid Instance { get; init; }

    /// <summary>Id of the patient, without the type.</summary>
    public required string PatientId { get; init; }

    /// <summary>Type of the user's resource, such as <c>Practitioner</c>.</summary>
    public required string UserType { get; init; }

    /// <summary>Every key that the service asks for, and those that came unasked.</summary>
    public required IReadOnlyList<PrefetchValue> Prefetch { get; init; }

    /// <summary>Draft orders; null where the hook has none.</summary>
    public JsonElement? DraftOrders { get; init; }

    /// <summary>References of the orders that the user selected; null where the hook has none, and then every draft order counts.</summary>
    public IReadOnlyList<string>? Selections { get; init; }

    /// <summary>Patients and relatives are not the readers of these cards.</summary>
    public bool IsForClinician => UserType is "Practitioner" or "PractitionerRole";
}
