using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>A client that signs tokens by hand, so that a test can sign any nonsense.</summary>
internal sealed class Issuer : IDisposable
{
    public const string Name = "https://ehr.example.org";
    public const string KeysAddress = "https://ehr.example.org/jwks.json";

    public ECDsa Elliptic { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP384);

    public RSA Rsa { get; } = RSA.Create(2048);

    /// <summary>Both public keys.</summary>
    public string Jwks
    {
        get
        {
            var e = Elliptic.ExportParameters(false);
            var r = Rsa.ExportParameters(false);
            return new JsonObject
            {
                ["keys"] = new JsonArray(
                    new JsonObject { ["kty"] = "EC", ["use"] = "sig", ["crv"] = "P-384", ["kid"] = "ec", ["alg"] = "ES384", ["x"] = Base64UrlEncoder.Encode(e.Q.X), ["y"] = Base64UrlEncoder.Encode(e.Q.Y) },
                    new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = "rsa", ["alg"] = "RS384", ["n"] = Base64UrlEncoder.Encode(r.Modulus), ["e"] = Base64UrlEncoder.Encode(r.Exponent) }),
            }.ToJsonString();
        }
    }

    /// <summary>Settings of a server that trusts this client, its keys in a file.</summary>
    public string[] Trusted(string publicUrl, string folder)
    {
        var file = Path.Combine(folder, "jwks.json");
        File.WriteAllText(file, Jwks);
        return [$"--Server:PublicUrl={publicUrl}", $"--Trust:Issuers:0:Issuer={Name}", $"--Trust:Issuers:0:JwksFile={file}", $"--Trust:Issuers:0:Jku={KeysAddress}"];
    }

    public static JsonObject Header(string alg = "ES384", string kid = "ec") => new() { ["alg"] = alg, ["typ"] = "JWT", ["kid"] = kid, ["jku"] = KeysAddress };

    public static JsonObject Payload(string audience) => new()
    {
        ["iss"] = Name,
        ["aud"] = audience,
        ["iat"] = RunningServer.Now.ToUnixTimeSeconds(),
        ["exp"] = RunningServer.Now.AddMinutes(5).ToUnixTimeSeconds(),
        ["jti"] = Guid.NewGuid().ToString(),
    };

    public string Token(string audience) => Sign(Header(), Payload(audience));

    public string Sign(JsonObject header, JsonObject payload)
    {
        var text = Base64UrlEncoder.Encode(header.ToJsonString()) + "." + Base64UrlEncoder.Encode(payload.ToJsonString());
        var bytes = Encoding.ASCII.GetBytes(text);
        byte[] signature = header["alg"]!.GetValue<string>() switch
        {
            "RS384" => Rsa.SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS256" => Rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "ES384" => Elliptic.SignData(bytes, HashAlgorithmName.SHA384),
            "none" => [],

            // The oldest trick: the public key as the secret of an HMAC.
            "HS256" => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Jwks), bytes),
            "HS384" => HMACSHA384.HashData(Rsa.ExportSubjectPublicKeyInfo(), bytes),
            var other => throw new ArgumentException($"No signature for {other}."),
        };
        return text + "." + Base64UrlEncoder.Encode(signature);
    }

    public void Dispose()
    {
        Elliptic.Dispose();
        Rsa.Dispose();
    }
}
