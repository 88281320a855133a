using System.Text.Json;
using System.Text.RegularExpressions;
using DecisionSupport.Server.Errors;

namespace DecisionSupport.Server.CdsHooks.Requests;

/// <summary>Reads a hook call: strict on what the hook requires, blind to what it does not know. Every problem at once.</summary>
internal static partial class HookRequestReader
{
    /// <exception cref="RefusedException">The call breaks a rule.</exception>
    public static HookRequest Read(JsonElement body, IReadOnlyCollection<string> hooks, IReadOnlyCollection<string> keys)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw RefusedException.BadRequest(new Problem("structure", "The body must be a JSON object."));
        }

        var fields = new RequestFields(body);
        var hook = fields.Text("/hook");
        if (hook is not null && !hooks.Contains(hook))
        {
            fields.Complain("/hook", "value", "is not one for which this service was registered: " + string.Join(", ", hooks));
        }

        var instance = Guid.Empty;
        if (fields.Text("/hookInstance") is { } text && !Guid.TryParseExact(text, "D", out instance))
        {
            fields.Complain("/hookInstance", "value", "must be a UUID");
        }

        Authorization(fields);
        if (fields.Object("/context") is null)
        {
            fields.ThrowIfAny();
        }

        var user = fields.Text("/context/userId");
        if (user is not null && !Reference().IsMatch(user))
        {
            fields.Complain("/context/userId", "value", "must be a type and an id such as Practitioner/1");
        }

        var patient = fields.Text("/context/patientId");
        if (patient is not null && !Id().IsMatch(patient))
        {
            fields.Complain("/context/patientId", "value", "must be an id without its type");
        }

        if (fields.Optional("/context/encounterId") is { ValueKind: not JsonValueKind.String })
        {
            fields.Complain("/context/encounterId", "value", "must be a text");
        }

        var orders = hook is Hooks.OrderSelect or Hooks.OrderSign ? fields.Object("/context/draftOrders") : null;
        if (orders is { } bundle && !(bundle.TryGetProperty("resourceType", out var type) && type.ValueEquals("Bundle")))
        {
            fields.Complain("/context/draftOrders", "value", "must be a Bundle");
        }

        var selections = hook == Hooks.OrderSelect ? fields.Texts("/context/selections") : null;
        var prefetch = PrefetchOf(fields, keys);
        fields.ThrowIfAny();
        return new HookRequest
        {
            Hook = hook!,
            Instance = instance,
            PatientId = patient!,
            UserType = user!.Split('/')[0],
            Prefetch = prefetch,
            DraftOrders = orders,
            Selections = selections,
        };
    }

    // The access token itself is not read: this service never calls the client's server.
    private static void Authorization(RequestFields fields)
    {
        if (fields.Optional("/fhirServer") is { ValueKind: not JsonValueKind.String })
        {
            fields.Complain("/fhirServer", "value", "must be a text");
        }

        if (fields.Optional("/fhirAuthorization") is not { } authorization)
        {
            return;
        }

        if (fields.Optional("/fhirServer") is null)
        {
            fields.Complain("/fhirServer", "required", "is required where fhirAuthorization is given");
        }

        if (authorization.ValueKind != JsonValueKind.Object)
        {
            fields.Complain("/fhirAuthorization", "structure", "must be an object");
            return;
        }

        fields.Text("/fhirAuthorization/access_token");
        fields.Text("/fhirAuthorization/subject");
        if (fields.Text("/fhirAuthorization/token_type") is not (null or "Bearer"))
        {
            fields.Complain("/fhirAuthorization/token_type", "value", "must be Bearer");
        }

        if (fields.Required("/fhirAuthorization/expires_in") is { } expires && !(expires.ValueKind == JsonValueKind.Number && expires.TryGetInt64(out _)))
        {
            fields.Complain("/fhirAuthorization/expires_in", "value", "must be a whole number");
        }

        var scope = fields.Text("/fhirAuthorization/scope");
        if (scope?.Split(' ').Any(s => s.StartsWith("patient/", StringComparison.Ordinal)) == true && fields.Optional("/fhirAuthorization/patient") is null)
        {
            fields.Complain("/fhirAuthorization/patient", "required", "is required where the scope names patient/");
        }
    }

    private static List<PrefetchValue> PrefetchOf(RequestFields fields, IReadOnlyCollection<string> keys)
    {
        if (fields.Optional("/prefetch") is not { } prefetch)
        {
            return [.. keys.Select(PrefetchValue.NotSent)];
        }

        if (prefetch.ValueKind != JsonValueKind.Object)
        {
            fields.Complain("/prefetch", "structure", "must be an object");
            return [];
        }

        var sent = prefetch.EnumerateObject().DistinctBy(p => p.Name).ToList();
        return [.. keys.Select(k => sent.Any(p => p.NameEquals(k)) ? PrefetchValue.Of(k, prefetch.GetProperty(k)) : PrefetchValue.NotSent(k)),
            .. sent.Where(p => !keys.Contains(p.Name)).Select(p => PrefetchValue.Of(p.Name, p.Value))];
    }

    [GeneratedRegex("^(Practitioner|PractitionerRole|Patient|RelatedPerson)/[A-Za-z0-9.-]{1,64}$")]
    private static partial Regex Reference();

    [GeneratedRegex("^[A-Za-z0-9.-]{1,64}$")]
    private static partial Regex Id();
}
