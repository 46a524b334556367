namespace ChatBot.Evidence.Tokens;

/// <param name="Start">Where its text starts, in UTF-16 units of the original text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="ContinuesWord">The token before it is part of the same word.</param>
internal readonly record struct Token(int Id, int Start, int End, bool ContinuesWord);
