namespace DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

/// <summary>
/// What all tests share, built once. In a mutation run it is built again for every mutant: rules are defined when they are loaded, so that a
/// mutant in a definition would otherwise never be met, or would outlive its turn.
/// </summary>
internal sealed class BuiltPerMutant<T>(Func<T> build)
    where T : class
{
    private readonly Lock _gate = new();
    private T? _built;
    private (int Mutant, string? Test) _turn;

    public T Value
    {
        get
        {
            lock (_gate)
            {
                var turn = MutationRun.Turn;
                if (_built is null || _turn != turn)
                {
                    _built = null;
                    _built = build();
                    _turn = turn;
                }

                return _built;
            }
        }
    }
}
