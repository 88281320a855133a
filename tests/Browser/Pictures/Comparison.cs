namespace DecisionSupport.Browser.Tests.Pictures;

/// <summary>
/// Whether two pictures look the same. They are compared square by square: another version of the browser smooths letters differently,
/// which moves hardly any ink within a square; a line that breaks elsewhere or a box that moves changes many. The size must be the same.
/// </summary>
internal sealed class Comparison
{
    /// <summary>Side of a square in points of the picture.</summary>
    public const int Square = 4;

    /// <summary>Shades, of 255, by which the mean of a square may differ unseen.</summary>
    public const int Tolerance = 20;

    /// <summary>Share of squares that may differ by more.</summary>
    public const double Share = 0.002;

    private readonly Picture _received;
    private readonly bool _sameSize;
    private readonly int _squares;
    private readonly HashSet<(int Column, int Row)> _differing;

    public Comparison(Picture approved, Picture received)
    {
        _received = received;
        _sameSize = (approved.Width, approved.Height) == (received.Width, received.Height);
        var (columns, rows) = ((received.Width + Square - 1) / Square, (received.Height + Square - 1) / Square);
        _squares = columns * rows;
        _differing = !_sameSize ? [] :
        [
            .. Enumerable.Range(0, rows)
                .SelectMany(row => Enumerable.Range(0, columns).Select(column => (column, row)))
                .Where(s => Math.Abs(Mean(approved, s) - Mean(received, s)) > Tolerance),
        ];
        Verdict = _sameSize
            ? $"{_differing.Count} of {_squares} squares differ, from {2 * Square * _differing.Select(d => d.Row).DefaultIfEmpty().Min()} px down the page"
            : $"{2 * approved.Width} x {2 * approved.Height} became {2 * received.Width} x {2 * received.Height}";
    }

    public bool LooksTheSame => _sameSize && _differing.Count <= Share * _squares;

    /// <summary>What differs, in words, in pixels of the page.</summary>
    public string Verdict { get; }

    /// <summary>The received picture, pale, with the squares that differ in red.</summary>
    public byte[] Drawing() => _received.ToPng((x, y) => _differing.Contains((x / Square, y / Square))
        ? new BigGustave.Pixel(220, 0, 0)
        : Picture.Grey((byte)(128 + (_received[x, y] / 2))));

    private static int Mean(Picture picture, (int Column, int Row) square)
    {
        var (left, top) = (square.Column * Square, square.Row * Square);
        var (right, bottom) = (Math.Min(left + Square, picture.Width), Math.Min(top + Square, picture.Height));
        var sum = 0;
        for (var x = left; x < right; x++)
        {
            for (var y = top; y < bottom; y++)
            {
                sum += picture[x, y];
            }
        }

        return sum / ((right - left) * (bottom - top));
    }
}
