using System.Reflection;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Running;

/// <summary>Creates rules; a rule that needs the knowledge base takes it in its constructor.</summary>
internal sealed class PackActivator(KnowledgeBase knowledge) : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)[0];
        object[] arguments = [.. constructor.GetParameters().Select(p => p.ParameterType == typeof(KnowledgeBase)
            ? knowledge
            : throw new InvalidOperationException($"Rule {type.Name} asks for {p.ParameterType.Name}; only the knowledge base can be given."))];
        yield return (Rule)constructor.Invoke(arguments);
    }
}
