namespace DecisionSupport.Engine.RuleModel;

/// <summary>A fact that says what makes it the same fact, in place of <see cref="object.Equals(object)"/>.</summary>
public interface IIdentityProvider
{
    /// <summary>A value that is equal for equal facts.</summary>
    object GetIdentity();
}
