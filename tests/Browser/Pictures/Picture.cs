using BigGustave;

namespace DecisionSupport.Browser.Tests.Pictures;

/// <summary>A picture as shades of grey in squares: fine enough to see a word move, coarse enough not to see how its edges were smoothed.</summary>
internal sealed class Picture
{
    /// <summary>Side of a square in pixels.</summary>
    public const int Square = 8;

    private readonly byte[,] _shades;

    private Picture(int width, int height, byte[,] shades) => (Width, Height, _shades) = (width, height, shades);

    public int Width { get; }

    public int Height { get; }

    public int Columns => _shades.GetLength(0);

    public int Rows => _shades.GetLength(1);

    /// <summary>Mean shade of a square, 0 black to 255 white.</summary>
    public byte this[int column, int row] => _shades[column, row];

    public static Picture Read(byte[] png)
    {
        var image = Png.Open(png);
        return Of(image.Width, image.Height, (x, y) =>
        {
            var pixel = image.GetPixel(x, y);
            return ((299 * pixel.R) + (587 * pixel.G) + (114 * pixel.B)) / 1000;
        });
    }

    public static Picture Of(int width, int height, Func<int, int, int> shadeAt)
    {
        var shades = new byte[(width + Square - 1) / Square, (height + Square - 1) / Square];
        for (var column = 0; column < shades.GetLength(0); column++)
        {
            for (var row = 0; row < shades.GetLength(1); row++)
            {
                var (left, top) = (column * Square, row * Square);
                var (right, bottom) = (Math.Min(left + Square, width), Math.Min(top + Square, height));
                var sum = 0;
                for (var x = left; x < right; x++)
                {
                    for (var y = top; y < bottom; y++)
                    {
                        sum += shadeAt(x, y);
                    }
                }

                shades[column, row] = (byte)(sum / ((right - left) * (bottom - top)));
            }
        }

        return new Picture(width, height, shades);
    }
}
