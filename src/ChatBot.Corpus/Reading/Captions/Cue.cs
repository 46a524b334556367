using ChatBot.Corpus.Reading.Decoding;

namespace ChatBot.Corpus.Reading.Captions;

/// <summary>One caption: when, and its lines as they stand in the original.</summary>
/// <param name="Name">What stands above the times: a number, or what a recorder calls the cue; null where nothing does.</param>
/// <param name="Time">As written: "00:01:05.910".</param>
/// <param name="Start">In seconds.</param>
/// <param name="End">In seconds.</param>
/// <param name="Lines">Without white space at their ends.</param>
/// <param name="IsContinued">The cue before showed its first words already; what is left goes on where that one ended.</param>
internal sealed record Cue(string? Name, string Time, double Start, double End, IReadOnlyList<TextSpan> Lines, bool IsContinued = false);
