// discord.js as a bot: what the scenario asks for, in the library's own words.
import { Client, Events, GatewayIntentBits } from 'discord.js';

const facts = JSON.parse(process.env.SIMULATOR);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: facts.api } });
const say = line => console.log(line);

client.once(Events.ClientReady, async () => {
  say('ready');
  await client.application.commands.set([{
    name: 'ask',
    description: 'Ask about the talks',
    options: [
      { type: 3, name: 'question', description: 'In plain words', required: true },
      { type: 3, name: 'speaker', description: 'Who said it', autocomplete: true },
    ],
  }]);
  say('registered');
});

client.on(Events.InteractionCreate, async interaction => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: 'Mara Oyelaran', value: 'Mara' }]);
  } else if (interaction.isButton()) {
    await interaction.update({ content: 'pressed', components: [] });
  } else if (interaction.isChatInputCommand()) {
    await answer(interaction);
  }
});

async function answer(interaction) {
  switch (interaction.options.getString('question')) {
    case 'defer':
      await interaction.deferReply({ flags: 64 });
      await interaction.editReply('edited in');
      break;
    case 'follow':
      await interaction.reply('first');
      await interaction.followUp('second');
      break;
    case 'button':
      await interaction.reply({ content: 'press', components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Press', custom_id: 'press' }] }] });
      break;
    default:
      await interaction.reply({ content: 'answered', allowedMentions: { parse: [] } });
  }
}

client.on(Events.ShardDisconnect, event => say(`fatal ${event.code}`));
client.on(Events.Error, problem => say(`error ${problem.message}`));
process.on('unhandledRejection', problem => { say(`fatal ${problem.message}`); process.exit(1); });
client.login(facts.token).catch(problem => { say(`fatal ${problem.message}`); process.exit(1); });
