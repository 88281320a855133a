using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>
/// Enumerates the matches of a branch, step by step, into the buffers of its state. There are no join memories (TREAT):
/// a new fact is fixed at its step and the other steps run over the alpha memories.
/// </summary>
internal sealed class Matcher(Session session, AlphaMemory?[] memories, Probe? probe = null)
{
    private static readonly List<Fact> None = [];

    private BranchState _state = null!;
    private int _fixedStep;
    private Fact? _fixedFact;
    private bool _isNew;

    private readonly Stack<List<Fact>> _lists = new();

    public object?[] Values => _state.Values;

    public Bound[] Items => _state.Items;

    public void Match(BranchState state, int fixedStep = -1, Fact? fixedFact = null)
    {
        _isNew = false;
        Begin(state, fixedStep, fixedFact);
    }

    /// <summary>Finds the matches of a fact with those that came after it: those with earlier ones were found from there.</summary>
    public void MatchNew(BranchState state, int step, Fact fact)
    {
        _isNew = true;
        Begin(state, step, fact);
    }

    /// <summary>Where to start in a list of facts.</summary>
    public int FirstOf(List<Fact> facts) => _isNew ? ById.FirstFrom(facts, _fixedFact!.Id) : 0;

    /// <summary>Whether the fact at the step came up before the one that is matched; the same fact may do so at two steps.</summary>
    public bool CameEarlier(int step, Fact fact) =>
        _isNew && fact == _fixedFact && Arrivals.Order(_state.Branch, step, fact) < Arrivals.Order(_state.Branch, _fixedStep, fact);

    private void Begin(BranchState state, int fixedStep, Fact? fixedFact)
    {
        (_state, _fixedStep, _fixedFact) = (state, fixedStep, fixedFact);
        foreach (var (slot, value) in state.Branch.Defaults)
        {
            state.Values[slot] = value;
        }

        Continue(0);
    }

    /// <summary>Runs the rest of the steps, or reports a match if there are none.</summary>
    public void Continue(int step)
    {
        probe?.Reached(step);
        if (step == _state.Branch.Steps.Length)
        {
            if (probe is null)
            {
                session.Found(_state);
            }
        }
        else
        {
            _state.Branch.Steps[step].Match(this, step);
        }
    }

    public bool IsFixed(int step, out Fact fact)
    {
        fact = _fixedFact!;
        return step == _fixedStep;
    }

    public List<Fact> FactsOf(FactReader reader) => memories[reader.Node.Index] is not { } memory
        ? None
        : reader.Key is null ? memory.Facts : memory.Candidates(reader.Key, Values);

    /// <summary>An empty list for a query in progress.</summary>
    public List<Fact> BorrowList() => _lists.TryPop(out var list) ? list : [];

    public void GiveBack(List<Fact> list)
    {
        list.Clear();
        _lists.Push(list);
    }

    public bool Test(Code<Func<object?[], object?, bool>>? test, Fact fact) => test is null || Test(test, fact.Value, fact);

    public bool Test(Code<Func<object?[], object?, bool>>? test, Item item) => test is null || Test(test, item.Value, item as IFact);

    public bool Test(Code<Func<object?[], object?, bool>> test, object? candidate, IFact? fact = null)
    {
        try
        {
            var result = test.Invoke(Values, candidate);
            if (session.EventAggregator.WantsLhsEvaluated)
            {
                session.RaiseLhs(test.Written, test.Rule, Bound(), fact, candidate, result);
            }

            return result;
        }
        catch (Exception e)
        {
            session.LhsFailed(test.Written, test.Rule, Bound(), fact, candidate, e);
            return false;
        }
    }

    /// <summary>Computes a value; an error that a subscriber has handled counts as no value.</summary>
    public bool TryCompute(Code<Func<object?[], object?, object?>> code, Item item, out object? result)
    {
        try
        {
            result = code.Invoke(Values, item.Value);
            return true;
        }
        catch (Exception e)
        {
            session.LhsFailed(code.Written, code.Rule, Bound(), item as IFact, item.Value, e);
            result = null;
            return false;
        }
    }

    /// <inheritdoc cref="TryCompute(Code{Func{object?[], object?, object?}}, Item, out object?)"/>
    public bool TryCompute(Code<Func<object?[], object?>> code, out object? result)
    {
        try
        {
            result = code.Invoke(Values);
            return true;
        }
        catch (Exception e)
        {
            session.LhsFailed(code.Written, code.Rule, Bound(), null, null, e);
            result = null;
            return false;
        }
    }

    private MatchTuple Bound() => new(Items);
}
