using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>One caption: when, and its lines as they stand in the original.</summary>
/// <param name="Time">As written: "00:01:05.910".</param>
/// <param name="Start">In seconds.</param>
/// <param name="End">In seconds.</param>
/// <param name="Lines">Without white space at their ends.</param>
internal sealed record Cue(string Time, double Start, double End, IReadOnlyList<TextSpan> Lines);
