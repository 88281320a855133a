using DecisionSupport.Server.Errors;

namespace DecisionSupport.Server.CdsHooks;

/// <summary>The services by their ids.</summary>
internal sealed class HookServices(IEnumerable<IHookService> services)
{
    public IReadOnlyList<IHookService> All { get; } = [.. services];

    /// <exception cref="RefusedException">There is none of that id.</exception>
    public IHookService Find(string id) => All.FirstOrDefault(s => s.Id == id)
        ?? throw new RefusedException(StatusCodes.Status404NotFound, new Problem("not-found", "There is no service of this id: see /cds-services."));
}
