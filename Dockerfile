# With the linker that native compilation needs.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble-aot AS build
WORKDIR /source

# Packages first: as long as these files stay the same, an engine takes them from its cache, whatever becomes of the code.
COPY Directory.Build.props Directory.Build.targets Directory.Packages.props ./
COPY src/ChatBot/ChatBot.csproj src/ChatBot/
COPY src/ChatBot.Answers/ChatBot.Answers.csproj src/ChatBot.Answers/
COPY src/ChatBot.Conversations/ChatBot.Conversations.csproj src/ChatBot.Conversations/
COPY src/ChatBot.Corpus/ChatBot.Corpus.csproj src/ChatBot.Corpus/
COPY src/ChatBot.Discord/ChatBot.Discord.csproj src/ChatBot.Discord/
COPY src/ChatBot.Index/ChatBot.Index.csproj src/ChatBot.Index/
COPY src/ChatBot.Evidence/ChatBot.Evidence.csproj src/ChatBot.Evidence/
COPY src/ChatBot.Slack/ChatBot.Slack.csproj src/ChatBot.Slack/
COPY src/ChatBot.Transport/ChatBot.Transport.csproj src/ChatBot.Transport/
COPY src/ChatBot.Web/ChatBot.Web.csproj src/ChatBot.Web/
RUN dotnet restore src/ChatBot -p:RuntimeIdentifier="linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')"

COPY .editorconfig BannedSymbols.txt ./
COPY src src
COPY index index
# Analyzers are for whoever changes the code; they change nothing in what is built.
RUN dotnet publish src/ChatBot --no-restore -c Release -p:RunAnalyzers=false -p:RuntimeIdentifier="linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')" -o /app \
    && mkdir /state

# The libraries that a native program needs: no .NET, no shell, no package manager. Its user has the number 1654.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /app /app
COPY --from=build --chown=1654:1654 /state /state

# Reached from outside only where a port is published. Documents that are mounted come before those that are in the image.
ENV Http__Address=http://0.0.0.0:5080 \
    Documents__Mounted=/documents \
    State__Folder=/state
EXPOSE 5080
VOLUME ["/state"]
USER 1654:1654
WORKDIR /app
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["/app/chatbot", "healthy"]
ENTRYPOINT ["/app/chatbot"]
