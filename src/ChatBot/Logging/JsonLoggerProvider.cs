using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace ChatBot.Logging;

/// <summary>One JSON object a line on standard error, with the values of the message apart, for programs that collect logs.</summary>
internal sealed class JsonLoggerProvider(TextWriter output, TimeProvider time) : ILoggerProvider
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public ILogger CreateLogger(string categoryName) => new JsonLogger(output, time, categoryName);

    public void Dispose()
    {
    }

    private sealed class JsonLogger(TextWriter output, TimeProvider time, string category) : ILogger
    {
        private const string Template = "{OriginalFormat}";

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var bytes = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(bytes, Options))
            {
                json.WriteStartObject();
                json.WriteString("time", time.GetUtcNow());
                json.WriteString("level", logLevel.ToString());
                json.WriteString("category", category);
                json.WriteNumber("event", eventId.Id);
                json.WriteString("message", formatter(state, exception));
                WriteValues(json, state as IReadOnlyList<KeyValuePair<string, object?>> ?? []);
                if (exception is not null) json.WriteString("exception", exception.ToString());
                json.WriteEndObject();
            }

            output.WriteLine(Encoding.UTF8.GetString(bytes.WrittenSpan));
        }

        private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            json.WriteStartObject("values");
            foreach (var (name, value) in values.Where(value => value.Key != Template)) WriteValue(json, name, value);
            json.WriteEndObject();
        }

        private static void WriteValue(Utf8JsonWriter json, string name, object? value)
        {
            if (value is int or long) json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
            else if (value is double number && double.IsFinite(number)) json.WriteNumber(name, number);
            else if (value is bool flag) json.WriteBoolean(name, flag);
            else json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }
}
