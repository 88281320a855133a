using System.Reflection;

namespace DecisionSupport.TrastuzumabResistance.Tests.Knowledge;

/// <summary>Ids in rules, in the knowledge base and in the specification name the same things.</summary>
public sealed class IdTests
{
    private const string SpecifiedBiomarkers =
        "her2 er pr erbb2-mutation pik3ca akt1 pten p95her2 her2-ecd igf1r igfbp3 ppm1h endophilin-a2 muc1 muc4 adrb2 cav1 tgfa src-py416 snai2 klk10 bmpr1a cd73 aldh1 " +
        "cd44-cd24 p27 ccne1 fcgr3a fcgr2b brca1-2-germline stromal-tils pd1-tils pd-l1 mir-340-5p mir-23b-3p mir-195-5p mir-656-5p";

    private const string SpecifiedMechanisms =
        "p95her2-truncation muc4-masking cd44-masking caveolar-sequestration impaired-her2-internalisation igf1r-crosstalk muc1c-her2-activation beta2-adrenergic-signalling " +
        "erbb2-kinase-mutation pi3k-akt-activation src-activation cell-cycle-escape impaired-adcc immune-checkpoint-evasion emt-her2-independence mirna-dysregulation " +
        "klk10-overexpression bmpr1a-dysregulation";

    private const string SpecifiedTherapies =
        "trastuzumab pertuzumab margetuximab lapatinib neratinib tucatinib pyrotinib afatinib poziotinib trastuzumab-emtansine trastuzumab-deruxtecan trastuzumab-duocarmazine " +
        "xmt-1522 medi4276 zenocutuzumab zanidatamab p95her2-tcb everolimus temsirolimus ridaforolimus perifosine pictilisib pilaralisib copanlisib alpelisib inavolisib capivasertib " +
        "cixutumumab tanespimycin alvespimycin retaspimycin luminespib pembrolizumab atezolizumab anti-cd73 utomilumab go-203 lovastatin metformin dasatinib saracatinib palbociclib " +
        "abemaciclib parp-inhibitor beta-blocker ct-p6 pf-05280014";

    private const string SpecifiedPartners =
        "capecitabine vinorelbine paclitaxel nab-paclitaxel docetaxel carboplatin cisplatin doxorubicin epirubicin cyclophosphamide gemcitabine eribulin fulvestrant letrozole " +
        "anastrozole exemestane tamoxifen goserelin ribociclib olaparib talazoparib avelumab trastuzumab-rezetecan inetetamab";

    // Nobody published which direction of these means resistance: no rule can make them present.
    private static readonly string[] WithoutDirection = ["mirna-dysregulation", "bmpr1a-dysregulation"];

    [Fact]
    public void Biomarkers_are_those_specified() => AssertSameIds(SpecifiedBiomarkers.Split(' '), Clinic.Knowledge.BiomarkerIds);

    [Fact]
    public void Mechanisms_are_those_specified() => AssertSameIds(SpecifiedMechanisms.Split(' '), Clinic.Knowledge.Document.Mechanisms.Select(m => m.Id));

    [Fact]
    public void Every_specified_agent_is_known() =>
        Assert.Empty($"{SpecifiedTherapies} {SpecifiedPartners}".Split(' ').Except(Clinic.Knowledge.AgentIds));

    [Fact]
    public void Every_specified_therapy_occurs_in_a_combination() =>
        Assert.Empty(SpecifiedTherapies.Split(' ').Except(Clinic.Knowledge.Document.Combinations.SelectMany(c => c.Agents)));

    [Fact]
    public void Every_biomarker_that_a_rule_names_exists() => Assert.Empty(Constants(typeof(Biomarkers)).Except(Clinic.Knowledge.BiomarkerIds));

    [Fact]
    public void Rules_name_every_mechanism_that_has_a_direction() =>
        AssertSameIds(Clinic.Knowledge.Document.Mechanisms.Select(m => m.Id).Except(WithoutDirection), Constants(typeof(MechanismIds)));

    [Fact]
    public void Every_interaction_has_a_rule_of_its_name() => AssertSameIds(
        Clinic.Knowledge.Document.Interactions.Select(i => "interaction/" + i.Id),
        typeof(Biomarkers).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributesData())
            .Where(a => a.AttributeType.Name == "NameAttribute").Select(a => (string)a.ConstructorArguments[0].Value!).Where(n => n.StartsWith("interaction/", StringComparison.Ordinal)));

    [Fact]
    public void Each_deciding_biomarker_can_make_its_mechanism_present()
    {
        foreach (var mechanism in Clinic.Knowledge.Document.Mechanisms.Where(m => !WithoutDirection.Contains(m.Id)))
        {
            Assert.All(mechanism.Deciding.Concat(mechanism.Shown), biomarker => Assert.Equal(Presence.Present, PresenceAt(mechanism.Id, biomarker)));
        }
    }

    [Fact]
    public void The_id_of_a_combination_is_its_agents_joined() =>
        Assert.All(Clinic.Knowledge.Document.Combinations, c => Assert.Equal(string.Join('+', c.Agents), c.Id));

    [Fact]
    public void The_knowledge_base_has_no_errors() => Assert.DoesNotContain(KnowledgeCheck.Run(Clinic.Knowledge), p => p.IsError);

    // In the adjuvant setting, where p27 speaks too.
    private static Presence PresenceAt(string mechanism, string biomarker)
    {
        var call = Clinic.Knowledge.Biomarker(biomarker)!.Calls.First(c => c.Value == FindingState.Positive).Key;
        return A.HerTwoPositive().Adjuvant().Showing($"{biomarker}={call}").Assessed().Mechanism(mechanism).Presence;
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

    private static void AssertSameIds(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
}
