using BigGustave;

namespace DecisionSupport.Browser.Tests.Pictures;

/// <summary>
/// Whether two pictures look the same. Another version of the browser smooths letters differently, which moves hardly any ink; a line that
/// breaks elsewhere or a box that moves changes many squares. The size must be the same to the pixel.
/// </summary>
internal sealed class Comparison
{
    /// <summary>Shades, of 255, by which a square may differ unseen.</summary>
    public const int Tolerance = 20;

    /// <summary>Share of squares that may differ by more.</summary>
    public const double Share = 0.002;

    private readonly List<(int Column, int Row)> _differing = [];

    private Comparison(Picture approved, Picture received)
    {
        (Approved, Received) = (approved, received);
        if (!SameSize)
        {
            return;
        }

        for (var column = 0; column < approved.Columns; column++)
        {
            for (var row = 0; row < approved.Rows; row++)
            {
                if (Math.Abs(approved[column, row] - received[column, row]) > Tolerance)
                {
                    _differing.Add((column, row));
                }
            }
        }
    }

    public Picture Approved { get; }

    public Picture Received { get; }

    public bool SameSize => (Approved.Width, Approved.Height) == (Received.Width, Received.Height);

    public bool LooksTheSame => SameSize && _differing.Count <= Share * Approved.Columns * Approved.Rows;

    public string Verdict => SameSize
        ? $"{_differing.Count} of {Approved.Columns * Approved.Rows} squares differ; the first at {_differing.FirstOrDefault().Column * Picture.Square};{_differing.Select(d => d.Row).DefaultIfEmpty().Min() * Picture.Square}"
        : $"{Approved.Width} x {Approved.Height} became {Received.Width} x {Received.Height}";

    public static Comparison Of(Picture approved, Picture received) => new(approved, received);

    /// <summary>The received picture, pale, with the squares that differ in red.</summary>
    public byte[] Drawing()
    {
        var differing = _differing.ToHashSet();
        var png = PngBuilder.Create(Received.Width, Received.Height, false);
        for (var x = 0; x < Received.Width; x++)
        {
            for (var y = 0; y < Received.Height; y++)
            {
                var square = (x / Picture.Square, y / Picture.Square);
                var shade = (byte)(128 + (Received[square.Item1, square.Item2] / 2));
                png.SetPixel(differing.Contains(square) ? new Pixel(220, 0, 0) : new Pixel(shade, shade, shade), x, y);
            }
        }

        return png.Save();
    }
}
