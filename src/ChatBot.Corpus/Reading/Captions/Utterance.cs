using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>What one caption has somebody say: before captions are joined to turns.</summary>
/// <param name="Speaker">Null where the caption does not say.</param>
/// <param name="Time">As written; null where the caption has none.</param>
/// <param name="Start">In seconds; null where unknown.</param>
/// <param name="End">In seconds; null where unknown.</param>
/// <param name="Words">Copies the words into an extraction.</param>
/// <param name="OpensTurn">The caption says that somebody else speaks from here on (">>"), not who.</param>
internal sealed record Utterance(string? Speaker, string? Time, double? Start, double? End, Action<TextExtraction> Words,
    bool OpensTurn = false)
{
    /// <summary>The recorder says this, nobody who was there: "Transcription stopped".</summary>
    public bool IsNotice { get; init; }

    /// <summary>A mark that stands behind the word before without a blank.</summary>
    public bool Attaches { get; init; }
}
