import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const program = new URL('../../../artifacts/bin/ChatBot.Simulators/debug/ChatBot.Simulators.dll', import.meta.url).pathname;

// A simulated platform in a process of its own, steered over its control interface.
export class Simulator {
  static async start(platform, ...options) {
    const child = spawn('dotnet', [program, platform, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: child.stdout })) {
      return new Simulator(child, JSON.parse(line));
    }

    throw new Error(`${platform} did not start: is tests/ChatBot.Simulators built?`);
  }

  constructor(child, facts) {
    this.child = child;
    this.facts = facts;
  }

  async call(name, body = {}) {
    const response = await fetch(`${this.facts.control}/${name}`, { method: 'POST', body: JSON.stringify(body) });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${name}: ${answer.problem}`);
    return answer;
  }

  async records() {
    return (await fetch(`${this.facts.control}/records`)).json();
  }

  async stop() {
    const exited = new Promise(resolve => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await exited;
  }
}
