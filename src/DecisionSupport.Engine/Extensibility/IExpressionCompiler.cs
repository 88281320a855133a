using System.Linq.Expressions;

namespace DecisionSupport.Engine.Extensibility;

/// <summary>Turns expressions into delegates.</summary>
public interface IExpressionCompiler
{
    /// <summary>Compiles an expression.</summary>
    TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate;
}
