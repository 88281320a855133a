using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Profiles;

/// <summary>A profile, or everything that is wrong with it.</summary>
/// <param name="Profile">The profile; null when there are problems.</param>
/// <param name="Problems">Every problem: first what could not be read, then what breaks a rule, each in the order of the document.</param>
public sealed record ProfileReadResult(PatientProfile? Profile, IReadOnlyList<ProfileProblem> Problems)
{
    /// <summary>True when the profile may be used.</summary>
    [MemberNotNullWhen(true, nameof(Profile))]
    public bool IsValid => Profile is not null;
}
