using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>Conversions between declarations and expression parameters.</summary>
public static class DeclarationExtensions
{
    /// <summary>A parameter with the declaration's name and type.</summary>
    public static ParameterExpression ToParameterExpression(this Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return Expression.Parameter(declaration.Type, declaration.Name);
    }

    /// <summary>A declaration with the parameter's name and type.</summary>
    public static Declaration ToDeclaration(this ParameterExpression parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Declaration.Of(parameter);
    }
}
