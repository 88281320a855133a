using System.Linq.Expressions;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Reads a member of a fact; interpreted until it is warm, as all code.</summary>
internal sealed class Getter(Expression<Func<object, object?>> source)
{
    private const int Warm = 100;

    private Func<object, object?>? _delegate;
    private int _calls;

    public object? Of(object fact) => (_calls > Warm ? _delegate! : Warming())(fact);

    private Func<object, object?> Warming()
    {
        var current = Volatile.Read(ref _delegate);
        if (current is null)
        {
            current = source.Compile(preferInterpretation: true);
            Volatile.Write(ref _delegate, current);
        }
        else if (Interlocked.Increment(ref _calls) == Warm)
        {
            current = source.Compile();
            Volatile.Write(ref _delegate, current);
            Volatile.Write(ref _calls, int.MaxValue / 2);
        }

        return current;
    }
}
