using System.Linq.Expressions;
using DecisionSupport.Engine.Extensibility;

namespace DecisionSupport.Engine.Compilation;

/// <summary>
/// A lambda inside an expression, compiled once. Left in place, it would be made into a new delegate each time the expression
/// runs, which costs more than most conditions do.
/// </summary>
internal sealed class InnerCode<TDelegate>(Expression<TDelegate> source, IExpressionCompiler compiler)
    where TDelegate : Delegate
{
    private const int Warm = 200;

    private TDelegate? _delegate;
    private int _calls;

    /// <summary>Threads may race here; they then make the same delegate twice, which is harmless.</summary>
    public TDelegate Delegate => _calls > Warm ? _delegate! : Warming();

    private TDelegate Warming()
    {
        var current = Volatile.Read(ref _delegate);
        if (current is null)
        {
            current = compiler is DefaultExpressionCompiler ? source.Compile(preferInterpretation: true) : compiler.Compile(source);
            Volatile.Write(ref _delegate, current);
        }
        else if (Interlocked.Increment(ref _calls) == Warm)
        {
            current = compiler.Compile(source);
            Volatile.Write(ref _delegate, current);
            Volatile.Write(ref _calls, int.MaxValue / 2);
        }

        return current;
    }
}
