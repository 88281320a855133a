using System.Linq.Expressions;
using DecisionSupport.Engine.Extensibility;

namespace DecisionSupport.Engine.Compilation;

internal sealed class DefaultExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile();
}
