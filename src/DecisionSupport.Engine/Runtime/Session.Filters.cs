using DecisionSupport.Engine.AgendaFilters;
using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.Diagnostics;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <content>Agenda filters: those of the rules, and those that the host added.</content>
internal sealed partial class Session
{
    private readonly List<IAgendaFilter> _filters = [];

    private bool _hasFilters;

    public void AddFilter(IAgendaFilter filter)
    {
        _filters.Add(filter);
        _hasFilters = true;
    }

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter)
    {
        var compiled = Array.Find(_network.Rules, r => r.Definition == rule)
            ?? throw new ArgumentException($"The session has no such rule: {rule.Name}.", nameof(rule));
        (StateOf(compiled).Filters ??= []).Add(filter);
        _hasFilters = true;
    }

    private bool Accept(Activation activation)
    {
        var branch = activation.State.Branch;
        var rule = _rules[branch.Rule.Index];
        if (branch.Filters.Length == 0 && _filters.Count == 0 && rule?.Filters is null)
        {
            return true;
        }

        if (!AcceptOwn(activation, branch.Filters))
        {
            return false;
        }

        _isExposed |= _filters.Count > 0 || rule?.Filters is not null;
        var context = new AgendaContext(this);
        return _filters.TrueForAll(f => f.Accept(context, activation))
            && rule?.Filters?.TrueForAll(f => f.Accept(context, activation)) != false;
    }

    private bool AcceptOwn(Activation activation, FilterCode[] filters)
    {
        var keys = new List<object?>();
        foreach (var filter in filters)
        {
            if (!TryEvaluate(filter.Code, activation, out var value))
            {
                return false;
            }

            if (filter.Type == FilterType.KeyChange)
            {
                keys.Add(value);
            }
            else if (value is not true)
            {
                return false;
            }
        }

        if (keys.Count == 0)
        {
            return true;
        }

        var changed = activation.FilterKeys is null || !activation.FilterKeys.SequenceEqual(keys);
        activation.FilterKeys = [.. keys];

        // A match that still waits keeps waiting, whether its keys changed or not.
        return changed || activation.IsQueued;
    }

    private bool TryEvaluate(Code<Func<object?[], object?>> code, Activation activation, out object? result)
    {
        var arguments = activation.Values.OfType<object>().ToArray();
        try
        {
            result = code.Invoke(activation.Values);
            EventAggregator.AgendaEvaluated(this, new(code.Written[0], null, arguments, result, activation));
            return true;
        }
        catch (Exception e)
        {
            result = null;
            var args = new AgendaExpressionErrorEventArgs(code.Written[0], e, arguments, activation);
            EventAggregator.AgendaFailed(this, args);
            return args.IsHandled
                ? false
                : throw new AgendaExpressionEvaluationException(activation.Rule.Name, code.Text, e);
        }
    }
}
