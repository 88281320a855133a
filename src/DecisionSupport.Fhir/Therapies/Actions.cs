using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>The resources that the actions of a RequestGroup name, also those of actions within actions.</summary>
internal static class Actions
{
    private const int Deepest = 8;

    public static IEnumerable<Node?> Resources(Resource group) => group.Node.Items("action").SelectMany(a => Resources(a, 0));

    private static IEnumerable<Node?> Resources(Node action, int depth)
    {
        yield return action["resource"];
        if (depth < Deepest)
        {
            foreach (var inner in action.Items("action").SelectMany(a => Resources(a, depth + 1)))
            {
                yield return inner;
            }
        }
    }
}
