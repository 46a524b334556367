import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

// A platform's own library in a process of its own, which says in words, a line each, how far it is.
export class Client {
  constructor(command, args, facts) {
    this.said = [];
    this.waiting = [];
    this.child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, SIMULATOR: JSON.stringify(facts) } });
    this.trouble = '';
    this.child.stderr.on('data', data => { this.trouble = (this.trouble + data).slice(-2000); });
    createInterface({ input: this.child.stdout }).on('line', line => this.hear(line));
    this.child.once('exit', () => this.hear('gone'));
  }

  // Ends when the client has said a line that begins so; fails after a bounded time.
  until(beginning, seconds = 25) {
    const heard = this.said.find(line => line.startsWith(beginning));
    if (heard !== undefined) return Promise.resolve(heard);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`"${beginning}" was not said, but: ${this.said.join(' | ')}\n${this.trouble}`)), seconds * 1000);
      this.waiting.push({ beginning, resolve: line => { clearTimeout(timer); resolve(line); } });
    });
  }

  stop() {
    this.child.kill('SIGKILL');
  }

  hear(line) {
    this.said.push(line);
    for (const one of this.waiting.filter(one => line.startsWith(one.beginning))) one.resolve(line);
    this.waiting = this.waiting.filter(one => !line.startsWith(one.beginning));
  }
}
