using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>Reads orders, statements and administrations of drugs into regimens, and other medicines into a list of names.</summary>
internal sealed class TherapyReader(ReadContext context)
{
    /// <summary>An order that is still "active" after this many days without any other sign of use is not taken as running.</summary>
    private const int LongestOrder = 365;

    /// <summary>After the last dose a course counts as running for two cycles of three weeks.</summary>
    private const int TwoCycles = 42;

    private readonly List<Exposure> _exposures = [];
    private readonly Dictionary<Resource, string> _regimens = [];

    public void Read()
    {
        foreach (var group in context.OfType("RequestGroup"))
        {
            ReadGroup(group);
        }

        foreach (var resource in context.OfType("MedicationRequest", "MedicationOrder", "MedicationStatement", "MedicationUsage", "MedicationAdministration", "MedicationDispense"))
        {
            Read(resource);
        }

        var joined = Exposures.Join(_exposures).Select(e => e with { Setting = e.Setting ?? SettingOf(e) });
        context.Draft.Therapies.AddRange(Regimens.Of(joined, context.Knowledge));
        ProgressionReader.Read(context);
    }

    private void ReadGroup(Resource group)
    {
        if (group.Node.Text("status") is not ("active" or "completed") || group.Node.Text("intent") is "proposal" or "plan" or "option")
        {
            context.Journal.NotUsed(group, "not-given-yet", "is a proposal, a plan or a draft of a regimen");
            return;
        }

        var members = Actions.Resources(group).Select(r => context.Record.Resolve(r, group)).OfType<Resource>().ToList();
        members.ForEach(m => _regimens.TryAdd(m, group.Path));
        if (members.Count > 0)
        {
            context.Journal.Used(group, "which drugs belong to one regimen");
        }
        else
        {
            context.Journal.Refused(group, IssueSeverity.Warning, group.Node, "regimen-without-orders", "is a regimen whose orders are not in the record");
        }
    }

    private void Read(Resource resource)
    {
        if (TherapyStatus.WhyNot(resource) is { } reason)
        {
            context.Journal.NotUsed(resource, "not-given", reason);
            return;
        }

        var drugs = Medications.Of(resource, context.Record).Select(m => DrugNames.Of(m, context.Knowledge)).ToList();
        if (drugs.Exists(d => d.IsContradictory))
        {
            context.Journal.Refused(resource, IssueSeverity.Warning, resource.Node, "drug-contradiction", "code and name of the drug speak of different drugs");
            return;
        }

        var agents = drugs.SelectMany(d => d.Agents).Distinct(StringComparer.Ordinal).ToList();
        var isRegimen = _regimens.ContainsKey(resource);
        if (agents.Count == 0 || (!isRegimen && agents.TrueForAll(DrugNames.IsEveryday)))
        {
            OtherMedicine(resource, agents.FirstOrDefault() ?? drugs.Select(d => d.Other).FirstOrDefault(o => o is not null));
            return;
        }

        if (drugs.Exists(d => d.IsPartial))
        {
            context.Journal.Issue(IssueSeverity.Warning, resource.Path, "drug-partial", "Names another drug besides those that are known; that one was left out.");
        }

        Take(resource, agents);
    }

    private void Take(Resource resource, List<string> agents)
    {
        var (start, end) = TherapyDates.Of(resource);
        if (start?.Day > context.AsOf)
        {
            context.Journal.NotUsed(resource, "after-the-day", "begins after the day of the assessment");
            return;
        }

        if (start is null or { Day: null })
        {
            context.Journal.Issue(IssueSeverity.Warning, resource.Path, "therapy-undated", "The first day of a cancer drug is not given.");
        }

        var (from, to) = (start?.Day, end?.Day is { } last && last >= (start?.Day ?? last) && last <= context.AsOf ? end.Value.Day : null);
        var isDose = resource.Type is "MedicationAdministration" or "MedicationDispense";
        _exposures.AddRange(agents.Select(agent => new Exposure
        {
            Agent = agent,
            Start = from,
            End = to ?? (isDose ? from : null),
            IsRunning = to is null && IsRunning(resource, from),
            IsOpen = isDose ? null : TherapyStatus.IsRunning(resource),
            Outcome = TherapyStatus.Outcome(resource),
            Setting = TherapyIntent.Setting(resource),
            Line = TherapyIntent.Line(resource),
            Regimen = _regimens.GetValueOrDefault(resource),
        }));
        context.Journal.Used(resource, "cancer therapy");
    }

    private bool IsRunning(Resource resource, DateOnly? start)
    {
        var age = start is { } day ? context.AsOf.DayNumber - day.DayNumber : (int?)null;
        if (resource.Type is "MedicationAdministration" or "MedicationDispense")
        {
            return TherapyStatus.IsRunning(resource) || age <= TwoCycles;
        }

        if (!TherapyStatus.IsRunning(resource))
        {
            return false;
        }

        if (age > LongestOrder)
        {
            context.Journal.Issue(IssueSeverity.Warning, resource.Path, "order-old", "Is still marked active more than a year after it began; whether the drug is still given was taken as not known.");
            return false;
        }

        return true;
    }

    private void OtherMedicine(Resource resource, string? name)
    {
        if (!TherapyStatus.IsRunning(resource))
        {
            context.Journal.NotUsed(resource, "drug-not-known", "is a medicine of the past that is no cancer drug known here");
        }
        else if (name is null)
        {
            context.Journal.Refused(resource, IssueSeverity.Warning, resource.Node, "drug-not-named", "is a present medicine without a name or a code that is known: it was not checked for interactions");
        }
        else
        {
            (context.Draft.Medications ??= new SortedSet<string>(StringComparer.Ordinal)).Add(name);
            context.Journal.Used(resource, "other medicine");
        }
    }

    private DiseaseSetting SettingOf(Exposure exposure)
    {
        var (draft, setting) = (context.Draft, context.Draft.Setting ?? DiseaseSetting.Metastatic);
        if (setting != DiseaseSetting.Metastatic)
        {
            return draft.Surgery is { } operation && exposure.Start < operation ? DiseaseSetting.Neoadjuvant : setting;
        }

        if (exposure.Start is not { } start || draft.MetastaticSince is not { } since)
        {
            context.Journal.Issue(IssueSeverity.Warning, "", "therapy-setting", $"Whether {exposure.Agent} was given before or after the disease spread is not known; it was taken as given for metastatic disease.");
            return DiseaseSetting.Metastatic;
        }

        return start >= since ? DiseaseSetting.Metastatic : draft.Surgery is { } day && start < day ? DiseaseSetting.Neoadjuvant : DiseaseSetting.Adjuvant;
    }
}
