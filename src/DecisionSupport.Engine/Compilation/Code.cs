using System.Linq.Expressions;
using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>
/// An expression as a delegate, with what an error message needs to say. Nothing is compiled before its first use;
/// the built-in compiler then interprets, and compiles what turns out to be used often. Compiling all at once is most of a cold start.
/// </summary>
internal sealed class Code<TDelegate>(
    Expression<TDelegate> source,
    IExpressionCompiler compiler,
    IRuleDefinition rule,
    IReadOnlyList<LambdaExpression> written)
    where TDelegate : Delegate
{
    private const int Warm = 200;

    private TDelegate? _delegate;
    private int _calls;

    /// <summary>Threads may race here; they then make the same delegate twice, which is harmless.</summary>
    public TDelegate Invoke => _calls > Warm ? _delegate! : Warming();

    public IRuleDefinition Rule { get; } = rule;

    public IReadOnlyList<LambdaExpression> Written { get; } = written;

    public string Text => string.Join(" && ", Written);

    private TDelegate Warming()
    {
        var current = Volatile.Read(ref _delegate);
        if (compiler is not DefaultExpressionCompiler)
        {
            current ??= compiler.Compile(source);
            Volatile.Write(ref _delegate, current);
            Volatile.Write(ref _calls, int.MaxValue);
        }
        else if (current is null)
        {
            current = source.Compile(preferInterpretation: true);
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
