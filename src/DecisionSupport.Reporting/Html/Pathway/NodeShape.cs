namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>Outlines: the state must be told apart without colour, in print and by a reader who sees none.</summary>
internal static class NodeShape
{
    /// <summary>Path of the outline around a box.</summary>
    public static string Path(NodeState state, int left, int top, int width, int height)
    {
        var (right, bottom) = (left + width, top + height);
        var middle = top + (height / 2);
        FormattableString path = state switch
        {
            // Pointed sides.
            NodeState.Altered => $"M{left - 4} {middle} L{left + 9} {top} H{right - 9} L{right + 4} {middle} L{right - 9} {bottom} H{left + 9} Z",

            // Slanting sides.
            NodeState.Equivocal or NodeState.Uninterpreted => $"M{left + 9} {top} H{right + 2} L{right - 9} {bottom} H{left - 2} Z",

            // Round sides.
            NodeState.Unaltered or NodeState.Target =>
                $"M{left + 12} {top} H{right - 12} C{right + 9} {top} {right + 9} {bottom} {right - 12} {bottom} H{left + 12} C{left - 9} {bottom} {left - 9} {top} {left + 12} {top} Z",

            // A plain box.
            _ => $"M{left} {top} H{right} V{bottom} H{left} Z",
        };
        return FormattableString.Invariant(path);
    }
}
