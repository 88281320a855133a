using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Clinical;

/// <summary>Year of birth and sex. Nothing else of a Patient is read.</summary>
internal static class PersonReader
{
    public static void Read(ReadContext context)
    {
        foreach (var patient in context.OfType("Patient"))
        {
            var year = FhirDate.Of(patient.Node["birthDate"])?.Latest.Year;
            context.Draft.Patient = context.Draft.Patient with
            {
                BirthYear = year >= 1900 && year <= context.AsOf.Year ? year : null,
                Sex = patient.Node.Text("gender") switch
                {
                    "female" => Sex.Female,
                    "male" => Sex.Male,
                    "other" => Sex.Other,
                    _ => Sex.Unknown,
                },
            };
            context.Journal.Used(patient, "year of birth and sex");
        }
    }
}
