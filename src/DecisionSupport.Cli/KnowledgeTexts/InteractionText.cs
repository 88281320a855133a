using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>What is known about findings that bear on one another.</summary>
internal static class InteractionText
{
    public static void Write(InteractionDefinition interaction, EntryWriter text)
    {
        text.Title("interaction", interaction.Id, interaction.Name);
        text.Line("kind", Json.Words.Of(interaction.Kind));
        text.Line("text", interaction.Text);
        text.List("Evidence", interaction.Evidence.Select(text.Item));
    }
}
