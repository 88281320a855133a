namespace DecisionSupport;

/// <summary>The JSON Schemas of input and output.</summary>
public static class Schemas
{
    /// <summary>Reads a schema.</summary>
    /// <param name="name"><c>profile.v1.schema.json</c> or <c>assessment.v1.schema.json</c>.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException("There is no such schema.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
