using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>An unknown with the answers to try.</summary>
internal sealed record Unknown(string? Biomarker, string? Field, string Name, string Reason, IReadOnlyList<TrialAnswer> Answers);

/// <summary>An answer and how it changes the profile.</summary>
internal sealed record TrialAnswer(string Value, Func<PatientProfile, PatientProfile> Apply);
