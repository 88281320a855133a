using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Reading;

/// <summary>Puts the HER2 ratio and the HER2 copies of one test together: neither decides alone.</summary>
internal static class IshResults
{
    public static IEnumerable<DraftResult> Join(IReadOnlyList<DraftResult> results)
    {
        var parts = results.Where(r => r.Result is { Ratio: not null, CopyNumber: null } or { Ratio: null, CopyNumber: not null }).ToList();
        foreach (var result in results.Except(parts))
        {
            yield return result;
        }

        foreach (var test in parts.GroupBy(p => (p.Result.Biomarker, p.Result.Assay, p.Result.Specimen, p.Result.Collected, p.Result.Status)))
        {
            var (ratios, copies) = (test.Where(t => t.Result.Ratio is not null).ToList(), test.Where(t => t.Result.CopyNumber is not null).ToList());
            if (ratios.Count == 1 && copies.Count == 1)
            {
                yield return ratios[0] with { Result = ratios[0].Result with { CopyNumber = copies[0].Result.CopyNumber } };
                continue;
            }

            foreach (var part in test)
            {
                yield return part;
            }
        }
    }
}
