using System.Text;
using System.Text.Json.Nodes;

namespace DecisionSupport.KnowledgeCompiler.Tests;

/// <summary>A small folder of knowledge that compiles; a test changes one file of it.</summary>
public abstract class KnowledgeFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knowledge-tests-");

    protected KnowledgeFiles()
    {
        _folder.CreateSubdirectory("evidence");
        Write("pack.yaml", "id: pack\nname: Pack\nversion: \"1.0.0\"\ndate: 2026-11-23\nintendedUse: use\nscope: scope\n");
        Write("biomarkers.yaml", "- id: marker\n  name: Marker\n  alteration: marker high\n  calls: { high: positive, low: negative }\n  forms: [call]\n");
        Write("mechanisms.yaml", "- { id: mechanism, name: Mechanism, family: family, deciding: [marker], defeats: binding, summary: summary }\n");
        Write("agents.yaml", "- { id: drug, name: Drug, class: class, role: her2-therapy }\n");
        Write("combinations.yaml", "- id: drug\n  name: Drug\n  agents: [drug]\n  against: [{ code: negative-trial, text: text, evidence: [item] }]\n");
        Write("medications.yaml", "- { name: medicine, classes: [inhibitor] }\n");
        Write("evidence/a.yaml", Evidence("item"));
        Write("references.json", "[ { \"id\": \"paper\", \"author\": [ { \"family\": \"Doe\", \"given\": \"J\" } ], \"issued\": { \"date-parts\": [[2020]] }, \"title\": \"T\", \"container-title\": \"J\" } ]");
    }

    protected string Folder => _folder.FullName;

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static string Evidence(string id, string more = "") =>
        $"- id: {id}\n  claim: claim\n  biomarkers: [{{ biomarker: marker, calls: [high] }}]\n  mechanism: mechanism\n  direction: supports\n  tier: T2\n  setting: metastatic\n  reference: paper\n  reviewed: 2026-11-23\n{more}";

    protected void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    protected void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    protected JsonNode Compile() => JsonNode.Parse(Encoding.UTF8.GetString(KnowledgeFolder.Compile(Folder)))!;
}
