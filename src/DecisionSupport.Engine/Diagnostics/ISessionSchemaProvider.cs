namespace DecisionSupport.Engine.Diagnostics;

/// <summary>Shows the structure of compiled rules.</summary>
public interface ISessionSchemaProvider
{
    /// <summary>The types, conditions and rules, and how facts flow between them.</summary>
    ReteGraph GetSchema();
}
