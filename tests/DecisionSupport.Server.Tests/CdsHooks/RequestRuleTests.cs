using System.Net;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.CdsHooks;

/// <summary>interop.md 1.5 and the invariants of 1.8: what a call must have, each thing broken alone.</summary>
public sealed class RequestRuleTests
{
    private static readonly JsonObject Authorization = new()
    {
        ["access_token"] = "secret-access-token", ["token_type"] = "Bearer", ["expires_in"] = 300, ["scope"] = "user/Observation.rs", ["subject"] = "cds-service",
    };

    /// <summary>The place, what is put there (null = it is taken away), and what the client is told.</summary>
    public static TheoryData<string, string?, string> Broken => new()
    {
        { "hook", null, "/hook: is required" },
        { "hook", "\"\"", "/hook: must be a text that is not blank" },
        { "hook", "\"order-sign\"", "/hook: is not one for which this service was registered: patient-view" },
        { "hookInstance", null, "/hookInstance: is required" },
        { "hookInstance", "\"1\"", "/hookInstance: must be a UUID" },
        { "hookInstance", "7", "/hookInstance: must be a text that is not blank" },
        { "context", null, "/context: is required" },
        { "context", "[]", "/context: must be an object" },
        { "context/userId", null, "/context/userId: is required" },
        { "context/userId", "\"dr-1\"", "/context/userId: must be a type and an id such as Practitioner/1" },
        { "context/userId", "\"Device/1\"", "/context/userId: must be a type and an id such as Practitioner/1" },
        { "context/patientId", null, "/context/patientId: is required" },
        { "context/patientId", "\"Patient/1\"", "/context/patientId: must be an id without its type" },
        { "context/encounterId", "5", "/context/encounterId: must be a text" },
        { "prefetch", "[]", "/prefetch: must be an object" },
        { "fhirServer", "5", "/fhirServer: must be a text" },
        { "fhirAuthorization", "{}", "/fhirServer: is required where fhirAuthorization is given" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_call_that_breaks_a_rule_is_refused_with_its_place(string place, string? value, string told)
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        Put(call, place, value);

        var answer = await server.PostAsync(Calls.PatientView, call);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(told, answer.Problems);
    }

    [Fact]
    public async Task Every_problem_is_told_at_once()
    {
        await using var server = await RunningServer.StartAsync();
        var call = new JsonObject { ["hook"] = "patient-view", ["context"] = new JsonObject { ["userId"] = "x" } };

        var answer = await server.PostAsync(Calls.PatientView, call);

        Assert.Equal(["/hookInstance: is required", "/context/userId: must be a type and an id such as Practitioner/1", "/context/patientId: is required"], answer.Problems);
    }

    [Theory]
    [InlineData("access_token", null, "/fhirAuthorization/access_token: is required")]
    [InlineData("token_type", "\"Basic\"", "/fhirAuthorization/token_type: must be Bearer")]
    [InlineData("token_type", null, "/fhirAuthorization/token_type: is required")]
    [InlineData("expires_in", "\"300\"", "/fhirAuthorization/expires_in: must be a whole number")]
    [InlineData("expires_in", "1.5", "/fhirAuthorization/expires_in: must be a whole number")]
    [InlineData("scope", null, "/fhirAuthorization/scope: is required")]
    [InlineData("subject", null, "/fhirAuthorization/subject: is required")]
    [InlineData("scope", "\"patient/Observation.rs\"", "/fhirAuthorization/patient: is required where the scope names patient/")]
    public async Task An_authorization_must_be_whole_even_though_it_is_never_used(string member, string? value, string told)
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["fhirServer"] = "https://ehr.example.org/fhir";
        call["fhirAuthorization"] = Authorization.DeepClone();
        Put(call, "fhirAuthorization/" + member, value);

        var answer = await server.PostAsync(Calls.PatientView, call);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([told], answer.Problems);
        Assert.DoesNotContain("secret-access-token", answer.Body + server.Logs.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("user/Observation.read")]
    [InlineData("user/Observation.rs")]
    public async Task Scopes_of_either_notation_are_taken(string scope)
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["fhirServer"] = "https://ehr.example.org/fhir";
        call["fhirAuthorization"] = Authorization.DeepClone();
        Put(call, "fhirAuthorization/scope", $"\"{scope}\"");

        Conformance.Check(await server.PostAsync(Calls.PatientView, call));
    }

    [Fact]
    public async Task What_the_service_does_not_know_is_passed_by()
    {
        await using var server = await RunningServer.StartAsync();
        var call = Calls.View();
        call["extension"] = new JsonObject { ["davinci-crd.configuration"] = new JsonObject { ["x"] = true } };
        call["somethingNew"] = 5;
        call["context"]!["somethingElse"] = new JsonArray(1, 2);
        call["prefetch"]!["vendorKey"] = "a text";

        Conformance.Check(await server.PostAsync(Calls.PatientView, call));
    }

    [Theory]
    [InlineData("order-select", "selections", null, "/context/selections: is required")]
    [InlineData("order-select", "selections", "\"x\"", "/context/selections: must be an array of texts")]
    [InlineData("order-select", "selections", "[1]", "/context/selections: must be an array of texts")]
    [InlineData("order-select", "draftOrders", null, "/context/draftOrders: is required")]
    [InlineData("order-sign", "draftOrders", null, "/context/draftOrders: is required")]
    [InlineData("order-sign", "draftOrders", "{\"resourceType\":\"Patient\"}", "/context/draftOrders: must be a Bundle")]
    [InlineData("order-sign", "draftOrders", "[]", "/context/draftOrders: must be an object")]
    public async Task Order_hooks_need_their_orders(string hook, string member, string? value, string told)
    {
        await using var server = await RunningServer.StartAsync();
        var call = hook == "order-select" ? Calls.Select("lapatinib") : Calls.Sign("lapatinib");
        Put(call, "context/" + member, value);

        var answer = await server.PostAsync(Calls.Orders, call);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([told], answer.Problems);
    }

    [Theory]
    [InlineData("{\"hook\": ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_body_that_is_no_object_is_refused(string text)
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.SendAsync(HttpMethod.Post, Calls.PatientView, new StringContent(text, null, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Single(answer.Problems);
    }

    [Fact]
    public async Task A_service_that_does_not_exist_is_not_found()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await server.PostAsync("/cds-services/other", Calls.View())).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.PostAsync("/cds-services/other/feedback", Calls.View())).Status);
    }

    private static void Put(JsonObject call, string place, string? value)
    {
        var path = place.Split('/');
        var parent = path[..^1].Aggregate<string, JsonNode>(call, (node, name) => node[name]!).AsObject();
        parent.Remove(path[^1]);
        if (value is not null)
        {
            parent[path[^1]] = JsonNode.Parse(value);
        }
    }
}
