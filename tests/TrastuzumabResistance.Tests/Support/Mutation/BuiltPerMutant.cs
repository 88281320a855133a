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
    private int _mutant;

    public T Value
    {
        get
        {
            lock (_gate)
            {
                var mutant = MutationRun.Mutant;
                if (_built is null || _mutant != mutant)
                {
                    _built = null;
                    _built = build();
                    _mutant = mutant;
                }

                return _built;
            }
        }
    }
}
