namespace ChatBot.Transport.Sockets;

/// <summary>One whole message.</summary>
/// <param name="IsBinary">Otherwise it is UTF-8 text.</param>
/// <param name="Bytes">Valid until the next receive: the buffer is used again.</param>
public readonly record struct SocketMessage(bool IsBinary, ReadOnlyMemory<byte> Bytes);
