using DecisionSupport.Reporting;
using DecisionSupport.Server.Errors;
using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Reports;

/// <summary>Prints one after the other: each PDF is a browser of its own, and many at once would stop everything else.</summary>
internal sealed class PdfQueue(IOptions<LimitOptions> limits) : IDisposable
{
    private readonly SemaphoreSlim _presses = new(limits.Value.PdfsAtOnce);

    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellationToken)
    {
        await _presses.WaitAsync(cancellationToken);
        try
        {
            return await PdfPrinter.PrintAsync(html, cancellationToken);
        }
        catch (PrinterUnavailableException e)
        {
            throw new RefusedException(StatusCodes.Status501NotImplemented, new Problem("not-supported", e.Message));
        }
        finally
        {
            _presses.Release();
        }
    }

    public void Dispose() => _presses.Dispose();
}
