namespace DecisionSupport.Server.Settings;

/// <summary>Section <c>Server</c>: how others reach this server.</summary>
internal sealed class ServerOptions
{
    public const string Section = "Server";

    /// <summary>Address under which clients know this server, such as <c>https://cds.hospital.example</c>. Tokens must name it and links start with it.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>Jurisdiction for which tiers are decided; null = that of the overlay, else US.</summary>
    public string? Jurisdiction { get; set; }

    /// <summary>YAML file of what this site sets differently; null = none.</summary>
    public string? Overlay { get; set; }
}
