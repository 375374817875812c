namespace Moorings;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Mooring {Mooring} rented for {Nights} nights at {Cents} cents")]
    public static partial void Rented(ILogger logger, int mooring, int nights, int cents);

    [LoggerMessage(2, LogLevel.Warning, "Tariff service did not answer, the list price of {Cents} cents is used")]
    public static partial void ListPriceUsed(ILogger logger, Exception exception, int cents);

    [LoggerMessage(3, LogLevel.Error, "Rental of mooring {Mooring} could not be saved")]
    public static partial void SaveFailed(ILogger logger, Exception exception, int mooring);
}
