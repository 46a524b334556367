FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/ChatBot -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')" -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# What has to outlive a restart: which question a button stands for, and votes.
RUN install -d -o $APP_UID -g $APP_UID index/state
USER $APP_UID
# Mount your documents here; without a mount the digests that come with the program are answered from.
VOLUME ["/app/index/documents", "/app/index/state"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/app/chatbot"]
