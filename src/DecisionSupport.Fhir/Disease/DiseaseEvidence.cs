using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Disease;

/// <summary>What the record shows of the extent of disease.</summary>
internal sealed class DiseaseEvidence
{
    public bool BreastCancer { get; set; }

    public Resource? OtherCancer { get; set; }

    public bool IsMetastatic { get; private set; }

    /// <summary>First day of distant metastases; null where one of them has no day.</summary>
    public DateOnly? Since { get; private set; }

    /// <summary>Whether the record says that there are none (M0, or a stage below IV).</summary>
    public bool IsLocalised { get; private set; }

    /// <summary>The newest stage group.</summary>
    public string? Newest { get; private set; }

    private DateOnly _newest = DateOnly.MinValue;

    public void Metastatic(DateOnly? day)
    {
        Since = !IsMetastatic ? day : day is { } d && Since is { } s ? d < s ? d : s : day ?? Since;
        IsMetastatic = true;
    }

    public void Localised() => IsLocalised = true;

    public void Stage(string group, DateOnly? day)
    {
        if (Newest is null || (day ?? DateOnly.MinValue) > _newest)
        {
            (Newest, _newest) = (group, day ?? DateOnly.MinValue);
        }

        if (group.StartsWith("IV", StringComparison.Ordinal))
        {
            Metastatic(day);
        }
        else
        {
            Localised();
        }
    }
}
