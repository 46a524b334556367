using System.Text.Json;
using ChatBot.Answers;

namespace ChatBot.Batch;

/// <summary>One line of input as far as it could be read.</summary>
/// <param name="Id">Kept even when the rest of the line is no request.</param>
/// <param name="Request">Null when the line is no valid request.</param>
/// <param name="Error">What is wrong with the line; null when nothing is.</param>
internal sealed record BatchRequest(JsonElement? Id, ChatRequest? Request, string? Error);
