namespace DecisionSupport.Server.Api;

/// <summary>What became of one resource of a record.</summary>
/// <param name="Path">JSON Pointer of the resource.</param>
/// <param name="ResourceType">Its type.</param>
/// <param name="Used">Whether it entered the profile.</param>
/// <param name="Code">Stable code of the reason.</param>
/// <param name="Reason">What it gave, or why it gave nothing.</param>
internal sealed record ReadResource(string Path, string ResourceType, bool Used, string Code, string Reason);
