using DecisionSupport.Answers;
using DecisionSupport.Assessments;
using DecisionSupport.Differences;
using DecisionSupport.Explanations;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport;

/// <summary>Assesses patient profiles. Thread-safe; meant to live as long as the process.</summary>
public interface IDecisionSupport
{
    /// <summary>The knowledge on which assessments stand.</summary>
    KnowledgeBase Knowledge { get; }

    /// <summary>Reads and validates profile JSON.</summary>
    /// <param name="utf8">UTF-8 JSON.</param>
    /// <param name="options">Fixes the day against which dates are checked; null = the clock.</param>
    /// <returns>The profile, or every problem with its place.</returns>
    ProfileReadResult Read(ReadOnlyMemory<byte> utf8, AssessmentOptions? options = null);

    /// <summary>Assesses a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="options">Choices; null = defaults.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The assessment; the same input, knowledge and clock give an equal one.</returns>
    /// <exception cref="InvalidProfileException">The profile breaks the rules of the format.</exception>
    /// <exception cref="ArgumentException">The jurisdiction is not known.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    Assessment Assess(PatientProfile profile, AssessmentOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Explains why a mechanism or combination was or was not concluded.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="id">Mechanism or combination id; the order of agents does not matter.</param>
    /// <param name="options">Choices; null = defaults.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>Each condition with its outcome, or null when the id is not known.</returns>
    /// <exception cref="InvalidProfileException">The profile breaks the rules of the format.</exception>
    /// <exception cref="ArgumentException">The jurisdiction is not known.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    ExplainedItem? Explain(PatientProfile profile, string id, AssessmentOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Finds what answers to open questions would change, by assessing the profile with and without them.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="answers">
    /// Answers such as <c>muc4=high</c>, <c>er=40 %</c>, <c>igf1r=2+</c>, <c>pik3ca=p.H1047R</c>, <c>fcgr3a=F/F</c>, <c>clinical.lvefPercent=35</c> or
    /// <c>medications=omeprazole, ketoconazole</c>. An answer on a biomarker replaces every result of it: it stands for one conclusive test.
    /// </param>
    /// <param name="options">Choices; null = defaults.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The difference; empty where the answers change nothing.</returns>
    /// <exception cref="InvalidAnswersException">An answer cannot be read or is not possible; every problem is named.</exception>
    /// <exception cref="InvalidProfileException">The profile breaks the rules of the format.</exception>
    /// <exception cref="ArgumentException">The jurisdiction is not known.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    WhatIfResult WhatIf(PatientProfile profile, IReadOnlyList<string> answers, AssessmentOptions? options = null, CancellationToken cancellationToken = default);
}
