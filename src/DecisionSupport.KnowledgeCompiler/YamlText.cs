using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DecisionSupport.KnowledgeCompiler;

/// <summary>Turns YAML into JSON: plain scalars that look like numbers or booleans are such, everything else is text.</summary>
internal static class YamlText
{
    public static JsonNode ToJson(string file)
    {
        try
        {
            return Parse(File.ReadAllText(file), file)!;
        }
        catch (IOException e)
        {
            throw new KnowledgeFormatException(file, "cannot be read", e);
        }
    }

    /// <summary>Reads text; fills in the line of every value by its JSON Pointer, where asked to.</summary>
    public static JsonNode? Parse(string text, string file, IDictionary<string, int>? lines = null)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 1 ? Convert(stream.Documents[0].RootNode, file, string.Empty, lines) : throw new KnowledgeFormatException(file, "must hold one document");
        }
        catch (YamlException e)
        {
            throw new KnowledgeFormatException($"{file}({e.Start.Line},{e.Start.Column})", e.Message, e);
        }
        catch (InvalidOperationException e)
        {
            // The parser gives up without a place on some lists that are not closed.
            throw new KnowledgeFormatException(file, "is not valid YAML", e);
        }
    }

    private static JsonNode? Convert(YamlNode node, string file, string pointer, IDictionary<string, int>? lines)
    {
        lines?.TryAdd(pointer, (int)node.Start.Line);
        return node switch
        {
            YamlMappingNode map => Map(map, file, pointer, lines),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select((c, i) => Convert(c, file, $"{pointer}/{i}", lines))]),
            YamlScalarNode scalar => Scalar(scalar),
            _ => throw new KnowledgeFormatException($"{file}({node.Start.Line},{node.Start.Column})", "anchors are not used here"),
        };
    }

    private static JsonObject Map(YamlMappingNode map, string file, string pointer, IDictionary<string, int>? lines)
    {
        var result = new JsonObject();
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? throw new KnowledgeFormatException($"{file}({key.Start.Line},{key.Start.Column})", "a key must be text");
            if (result.ContainsKey(name))
            {
                throw new KnowledgeFormatException($"{file}({key.Start.Line},{key.Start.Column})", $"'{name}' is given twice");
            }

            result.Add(name, Convert(value, file, $"{pointer}/{name}", lines));
        }

        return result;
    }

    private static JsonValue? Scalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? string.Empty;
        if (scalar.Style != ScalarStyle.Plain)
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "null" or "~" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
            _ when double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
    }
}
