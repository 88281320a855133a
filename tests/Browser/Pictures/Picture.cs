using BigGustave;

namespace DecisionSupport.Browser.Tests.Pictures;

/// <summary>
/// A screenshot in greys at half its size: enough to see a word move or a box disappear, too little to see how a letter's edges were
/// smoothed, and a tenth of the bytes to keep.
/// </summary>
internal sealed class Picture
{
    private readonly byte[,] _shades;

    private Picture(byte[,] shades) => _shades = shades;

    public int Width => _shades.GetLength(0);

    public int Height => _shades.GetLength(1);

    /// <summary>Shade of a point, 0 black to 255 white.</summary>
    public byte this[int x, int y] => _shades[x, y];

    public static Picture Of(int width, int height, Func<int, int, byte> shadeAt)
    {
        var shades = new byte[width, height];
        for (var x = 0; x < width; x++)
        {
            for (var y = 0; y < height; y++)
            {
                shades[x, y] = shadeAt(x, y);
            }
        }

        return new Picture(shades);
    }

    /// <summary>A picture as it was saved.</summary>
    public static Picture Read(byte[] png)
    {
        var image = Png.Open(png);
        return Of(image.Width, image.Height, (x, y) => (byte)Shade(image.GetPixel(x, y)));
    }

    /// <summary>A screenshot, made smaller. An odd last row or column is left out.</summary>
    public static Picture OfScreen(byte[] png)
    {
        var image = Png.Open(png);
        int At(int x, int y) => Shade(image.GetPixel(x, y));
        return Of(image.Width / 2, image.Height / 2, (x, y) =>
            (byte)((At(2 * x, 2 * y) + At((2 * x) + 1, 2 * y) + At(2 * x, (2 * y) + 1) + At((2 * x) + 1, (2 * y) + 1)) / 4));
    }

    /// <summary>Writes it as a PNG, each point as <paramref name="paint"/> has it.</summary>
    public byte[] ToPng(Func<int, int, Pixel>? paint = null)
    {
        var png = PngBuilder.Create(Width, Height, false);
        for (var x = 0; x < Width; x++)
        {
            for (var y = 0; y < Height; y++)
            {
                png.SetPixel(paint?.Invoke(x, y) ?? Grey(this[x, y]), x, y);
            }
        }

        return png.Save(new PngBuilder.SaveOptions { AttemptCompression = true });
    }

    public static Pixel Grey(byte shade) => new(shade, shade, shade);

    // What the eye makes of a colour (ITU-R BT.601).
    private static int Shade(Pixel pixel) => ((299 * pixel.R) + (587 * pixel.G) + (114 * pixel.B)) / 1000;
}
