namespace DecisionSupport.Json;

/// <summary>The words of the contract.</summary>
public static class Words
{
    /// <summary>The word for a member of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>Its word, lower case and hyphenated.</returns>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => EnumWords<TEnum>.Of(value);
}
