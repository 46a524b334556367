"""discord.py as a bot: what the scenario asks for, in the library's own words."""
import asyncio
import json
import os

import discord
import yarl

facts = json.loads(os.environ["SIMULATOR"])
discord.http.Route.BASE = facts["api"] + "/v10"
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(facts["gateway"])

# It hears nothing for the five seconds that it waits before it identifies again, so the timeout is longer than that.
client = discord.Client(intents=discord.Intents(guilds=True), heartbeat_timeout=8.0)
tree = discord.app_commands.CommandTree(client)


def say(line):
    print(line, flush=True)


class Press(discord.ui.View):
    @discord.ui.button(label="Press", custom_id="press", style=discord.ButtonStyle.primary)
    async def press(self, interaction, _):
        await interaction.response.edit_message(content="pressed", view=None)


async def speakers(_, typed):
    return [discord.app_commands.Choice(name="Mara Oyelaran", value="Mara")]


@tree.command(name="ask", description="Ask about the talks")
@discord.app_commands.describe(question="In plain words", speaker="Who said it")
@discord.app_commands.autocomplete(speaker=speakers)
async def ask(interaction, question: str, speaker: str = ""):
    if question == "defer":
        await interaction.response.defer(ephemeral=True)
        await interaction.edit_original_response(content="edited in")
    elif question == "follow":
        await interaction.response.send_message("first")
        await interaction.followup.send("second")
    elif question == "button":
        await interaction.response.send_message("press", view=Press())
    else:
        await interaction.response.send_message("answered", allowed_mentions=discord.AllowedMentions.none())


@client.event
async def on_ready():
    say("ready")
    await tree.sync()
    say("registered")


async def main():
    try:
        async with client:
            await client.start(facts["token"])
    except discord.ConnectionClosed as problem:
        say(f"fatal {problem.code}")
    except discord.PrivilegedIntentsRequired:
        say("fatal 4014")


asyncio.run(main())
