using System.Text.Json;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Maps the JSON document to the model; structure only, meaning is the validator's.</summary>
internal static class ProfileDocument
{
    public static PatientProfile? Read(JsonElement root, List<ProfileProblem> problems)
    {
        if (ObjectReader.Open(root, string.Empty, problems) is not { } reader)
        {
            return null;
        }

        var profile = new PatientProfile
        {
            SchemaVersion = reader.Text("schemaVersion", required: true) ?? string.Empty,
            ProfileId = reader.Text("profileId", required: true) ?? string.Empty,
            AsOf = reader.Date("asOf"),
            Patient = ReadPatient(reader.Object("patient")),
            Disease = ReadDisease(reader.Object("disease", required: true)),
            Results = [.. (reader.Array("results", required: true) ?? []).Select(r => ResultDocument.Read(r.Element, r.Path, problems))],
            Therapies = [.. (reader.Array("therapies") ?? []).Select(t => ReadTherapy(t.Element, t.Path, problems))],
            Clinical = ReadClinical(reader.Object("clinical")),
            Medications = reader.Texts("medications"),
        };
        reader.Close();
        return profile;
    }

    private static PatientFacts ReadPatient(ObjectReader? reader)
    {
        if (reader is null)
        {
            return new PatientFacts();
        }

        var patient = new PatientFacts
        {
            BirthYear = reader.Integer("birthYear"),
            Sex = reader.Word<Sex>("sex") ?? Sex.Unknown,
            MenopausalStatus = reader.Word<MenopausalStatus>("menopausalStatus") ?? MenopausalStatus.Unknown,
            Pregnancy = reader.Word<PregnancyStatus>("pregnancy") ?? PregnancyStatus.Unknown,
        };
        reader.Close();
        return patient;
    }

    private static DiseaseFacts ReadDisease(ObjectReader? reader)
    {
        if (reader is null)
        {
            return new DiseaseFacts { Setting = DiseaseSetting.Metastatic };
        }

        var disease = new DiseaseFacts
        {
            Setting = reader.Word<DiseaseSetting>("setting", required: true) ?? DiseaseSetting.Metastatic,
            Stage = reader.Text("stage"),
            MetastaticSince = reader.Date("metastaticSince"),
            ResidualInvasiveDisease = reader.Word<Answer>("residualInvasiveDisease") ?? Answer.Unknown,
            Sites = reader.Texts("sites") ?? [],
            BrainMetastases = reader.Word<BrainMetastases>("brainMetastases") ?? BrainMetastases.Unknown,
            Ecog = reader.Integer("ecog"),
        };
        reader.Close();
        return disease;
    }

    private static Therapy ReadTherapy(JsonElement element, string path, List<ProfileProblem> problems)
    {
        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return new Therapy { Agents = [], Setting = DiseaseSetting.Metastatic };
        }

        var therapy = new Therapy
        {
            Agents = reader.Texts("agents", required: true) ?? [],
            Setting = reader.Word<DiseaseSetting>("setting", required: true) ?? DiseaseSetting.Metastatic,
            Line = reader.Integer("line"),
            Start = reader.Date("start"),
            End = reader.Date("end"),
            BestResponse = reader.Word<BestResponse>("bestResponse") ?? BestResponse.Unknown,
            Outcome = reader.Word<TherapyOutcome>("outcome") ?? TherapyOutcome.Unknown,
        };
        reader.Close();
        return therapy;
    }

    private static ClinicalFacts ReadClinical(ObjectReader? reader)
    {
        if (reader is null)
        {
            return new ClinicalFacts();
        }

        var clinical = new ClinicalFacts
        {
            LvefPercent = reader.Number("lvefPercent"),
            IldHistory = reader.Word<IldHistory>("ildHistory") ?? IldHistory.Unknown,
            HepaticImpairment = reader.Word<Impairment>("hepaticImpairment") ?? Impairment.Unknown,
            RenalImpairment = reader.Word<Impairment>("renalImpairment") ?? Impairment.Unknown,
            Diabetes = reader.Word<Diabetes>("diabetes") ?? Diabetes.Unknown,
            QtcMs = reader.Number("qtcMs"),
            PlateletsGigaPerL = reader.Number("plateletsGigaPerL"),
        };
        reader.Close();
        return clinical;
    }
}
