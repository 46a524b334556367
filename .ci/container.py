"""The Dockerfile, built and run where no container engine is: by buildah, with this machine's own libraries, linker and .NET standing in for the two base images, then as the image's
own user on a read-only root, against a simulated Discord and Slack. Prints its checks and ends with "N passed, N failed".

Usage: container.py [SIMULATORS]   the built ChatBot.Simulators.dll. Needs root, and buildah (Debian: apt-get install buildah).
"""
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SIMULATORS = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "artifacts/bin/ChatBot.Simulators/debug/ChatBot.Simulators.dll")
IMAGE = "localhost/chatbot:ci"
PORT = 5080 + 10_000
GRACE = 10  # seconds that engines give between SIGTERM and SIGKILL
LIMIT = 512 << 20  # of memory: what compose.yaml gives
FILES = 256  # that a process may have open, where little is given of everything
DOCUMENT = "# Harbour meeting\n\nAttendees:\n- Mara Oyelaran, Harbour Master\n\nMara Oyelaran: The crane on the north quay is painted green.\n"
QUESTION, ANSWER = "Who attended the harbour meeting?", "Mara Oyelaran"

passed = failed = 0
figures = []


def check(name, holds, otherwise=""):
    global passed, failed
    if holds:
        passed += 1
        print(f"passed: {name}", flush=True)
    else:
        failed += 1
        print(f"FAILED: {name}", flush=True)
        for line in str(otherwise).splitlines()[-60:]:
            print(f"  {line}", flush=True)
    return bool(holds)


def run(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


class Images:
    """Of this run only: the machine's own storage is left alone."""

    def __init__(self, folder):
        self.options = ["--root", f"{folder}/storage", "--runroot", f"{folder}/run", "--storage-driver", "vfs"]
        os.environ["BUILDAH_ISOLATION"] = "chroot"
        os.environ["TMPDIR"] = folder

    def __call__(self, *command):
        done = run("buildah", *self.options, *command)
        if done.returncode != 0:
            raise RuntimeError(f"buildah {command[0]}: {done.stdout}")
        return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""

    def make(self, name, folder, *config):
        """An image of one layer from a folder."""
        container = self("from", "scratch")
        self("copy", "--quiet", container, folder, "/")
        self("config", *config, container)
        self("commit", "--quiet", "--format", "docker", container, name)
        self("rm", container)


class StandIn:
    """A folder that is put together as the root of a base image, from what this machine has."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("usr/bin", "usr/lib", "usr/lib64", "etc", "tmp", "run", "proc", "dev", "root"):
            os.makedirs(f"{folder}/{name}")
        os.chmod(f"{folder}/tmp", 0o1777)
        for name in ("bin", "lib", "lib64"):
            os.symlink(f"usr/{name}", f"{folder}/{name}")
        with open(f"{folder}/etc/passwd", "w") as users:
            users.write("root:x:0:0:root:/root:/bin/sh\napp:x:1654:1654::/home/app:/bin/false\n")
        with open(f"{folder}/etc/group", "w") as groups:
            groups.write("root:x:0:\napp:x:1654:\n")

    def add(self, path, with_libraries=True):
        """A file, where it is on this machine, with all that it is linked to."""
        files = [path]
        if with_libraries:
            files += re.findall(r"(/\S+) \(0x", run("ldd", path).stdout)
        for file in files:
            target = self.folder + file
            if not os.path.exists(target):
                os.makedirs(os.path.dirname(target), exist_ok=True)
                shutil.copy2(file, target)

    def add_dotnet(self, *parts):
        home = os.path.dirname(os.path.realpath(shutil.which("dotnet", path="/usr/bin:/usr/share/dotnet:/usr/lib/dotnet") or "dotnet"))
        for part in parts:
            target = f"{self.folder}/usr/share/dotnet/{part}"
            os.makedirs(os.path.dirname(target), exist_ok=True)
            if os.path.isdir(f"{home}/{part}"):
                shutil.copytree(f"{home}/{part}", target, symlinks=True, ignore=shutil.ignore_patterns("FSharp", "DotnetTools", "Containers", "*.resources.dll"))
            else:
                shutil.copy2(f"{home}/{part}", target)
        os.symlink("/usr/share/dotnet/dotnet", f"{self.folder}/usr/bin/dotnet")
        self.add_libraries()

    def add_libraries(self):
        """What .NET opens by name."""
        for library in ("libstdc++.so.6", "libgcc_s.so.1", "libssl.so.3", "libcrypto.so.3", "libz.so.1", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libm.so.6", "libgssapi_krb5.so.2"):
            found = run("sh", "-c", f"ldconfig -p | grep -m1 -F '{library} ' | sed 's/.*=> //'").stdout.strip()
            if found:
                self.add(found)

    def add_linker(self):
        """gcc, what it starts to link, and what it opens for a program that uses the system's libraries: as it says itself of one."""
        for program in ("collect2", "liblto_plugin.so", "ld.bfd"):
            found = run("gcc", f"-print-{'file' if program.endswith('.so') else 'prog'}-name={program}").stdout.strip()
            self.add(found if found.startswith("/") else shutil.which(found))
        for program in ("gcc", "ld", "objcopy", "strip"):
            self.add(shutil.which(program))
        with tempfile.TemporaryDirectory() as scratch:
            said = run("gcc", "-x", "c", "-", "-o", f"{scratch}/program", "-Wl,--trace", "-ldl", "-lm", "-lrt", "-lpthread", input="int main(void) { return 0; }")
        for file in {os.path.normpath(line) for line in said.stdout.splitlines() if line.startswith("/") and not line.startswith(tempfile.gettempdir())}:
            self.add(file, with_libraries=False)


def base_images(images, folder, names):
    sdk = StandIn(f"{folder}/sdk")
    for program in ("bash", "sh", "uname", "sed", "mkdir", "cat", "ls", "rm"):
        sdk.add(shutil.which(program))
    sdk.add_dotnet("dotnet", "host", "shared", "sdk", "sdk-manifests", "packs")
    sdk.add_linker()
    # Packages that this machine has restored already, mounted, so that nothing is fetched.
    images.make(
        names[0], sdk.folder, "--env", "PATH=/usr/bin", "--env", "HOME=/root", "--env", "NUGET_FALLBACK_PACKAGES=/packages", "--env", "DOTNET_NOLOGO=1",
        "--env", "DOTNET_CLI_TELEMETRY_OPTOUT=1", "--env", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "--env", "NUGET_CERT_REVOCATION_MODE=offline", "--env", "NuGetAudit=false",
        # No build server may outlive the build: an engine would end it with its container.
        "--env", "MSBUILDDISABLENODEREUSE=1", "--env", "UseSharedCompilation=false")
    runtime = StandIn(f"{folder}/runtime")
    runtime.add_libraries()
    images.make(names[1], runtime.folder, "--env", "PATH=/usr/bin", "--env", "DOTNET_RUNNING_IN_CONTAINER=true", "--env", "ASPNETCORE_HTTP_PORTS=8080")
    shutil.rmtree(sdk.folder)
    shutil.rmtree(runtime.folder)


class Simulator:
    def __init__(self, platform):
        self.process = subprocess.Popen(["dotnet", SIMULATORS, platform], stdout=subprocess.PIPE, text=True)
        self.facts = json.loads(self.process.stdout.readline())

    def do(self, act, **body):
        request = urllib.request.Request(f"{self.facts['control'].rstrip('/')}/{act}", json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=40) as answer:
            return json.load(answer)

    def see(self, what):
        with urllib.request.urlopen(f"{self.facts['control'].rstrip('/')}/{what}", timeout=40) as answer:
            return json.load(answer)

    def end(self):
        self.process.terminate()
        self.process.wait()


class MemoryGroup:
    """What an engine makes of a limit of memory: a control group, of either version."""

    def __init__(self, name, limit):
        first = os.path.isdir("/sys/fs/cgroup/memory")
        self.folder = f"/sys/fs/cgroup/{'memory/' if first else ''}{name}"
        if not first:
            self._write("/sys/fs/cgroup/cgroup.subtree_control", "+memory")
        os.makedirs(self.folder, exist_ok=True)
        self._write(f"{self.folder}/{'memory.limit_in_bytes' if first else 'memory.max'}", str(limit))
        self.most = f"{self.folder}/{'memory.max_usage_in_bytes' if first else 'memory.peak'}"

    @staticmethod
    def _write(file, text):
        with open(file, "w") as sink:
            sink.write(text)

    def peak(self):
        """In MB; pages of files that are kept because nobody else wants the memory are counted, too."""
        try:
            with open(self.most) as source:
                return int(source.read()) >> 20
        except OSError:
            return None

    def killed(self):
        """How many processes the kernel ended in it because memory was wanting."""
        events = "memory.oom_control" if "/memory/" in self.folder else "memory.events"
        with open(f"{self.folder}/{events}") as source:
            return next((line.split()[1] for line in source if line.startswith("oom_kill ")), "no count of")

    def end(self):
        try:
            os.rmdir(self.folder)
        except OSError:
            pass  # Somebody in it is still ending.


class Container:
    """The image's entry point in its own root, read-only, as its own user, with what it declares as its environment: what an engine does."""

    def __init__(self, root, config, mounts, log, group=None):
        """With a group, the limits of that group, and few open files."""
        self.root, self.config, self.log, self.group = root, config, log, group
        self.mounts = mounts + ([("/sys/fs/cgroup", "/sys/fs/cgroup")] if group else [])
        mounts = self.mounts
        for _, target in mounts:
            os.makedirs(root + target, exist_ok=True)

    def command(self, arguments, variables):
        environment = dict(entry.split("=", 1) for entry in self.config["Env"]) | variables
        binds = "".join(f"mount --bind '{source}' '{self.root}{target}'\n" for source, target in self.mounts)
        join = f"echo $$ > '{self.group.folder}/cgroup.procs'\nulimit -n {FILES}" if self.group else ""
        script = f"""set -e
{join}
mount --bind '{self.root}' '{self.root}'
mount -t proc proc '{self.root}/proc'
mount --bind /dev '{self.root}/dev'
mkdir -p '{self.root}/sys'
{binds}mount -o remount,bind,ro '{self.root}'
cd /
exec env -i "$@" """
        user = self.config["User"]
        inside = ["chroot", f"--userspec={user}", self.root, *self.config["Entrypoint"], *arguments]
        # env needs its own path to chroot, which the image has not.
        return ["unshare", "--mount", "bash", "-c", script, "run", *[f"{name}={value}" for name, value in environment.items()], "/usr/sbin/chroot", *inside[1:]]

    def start(self, variables):
        self.process = subprocess.Popen(self.command([], variables), stdout=self.log, stderr=subprocess.STDOUT)

    def run(self, *arguments, variables=None):
        return run(*self.command(list(arguments), variables or {}))

    def resident(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) // 1024


def until(condition, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if condition():
                return True
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.05)
    return False


def is_ready():
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/readyz", timeout=2) as answer:
        return answer.status == 200


def measured(platform):
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/metrics", timeout=5) as answer:
        lines = answer.read().decode().splitlines()
    return any(line.startswith("chatbot_questions_total{") and f'platform="{platform}"' in line and 'outcome="Answered"' in line for line in lines)


def serve(container, discord, slack, log):
    secrets = {"Discord__Token": discord.facts["token"], "Slack__BotToken": slack.facts["botToken"], "Slack__AppToken": slack.facts["appToken"]}
    folder = next(source for source, target in container.mounts if target == "/run/secrets")
    for name, secret in secrets.items():
        with open(f"{folder}/{name}", "w") as file:
            file.write(secret + "\n")
    variables = {"Discord__ApiUrl": discord.facts["api"] + "/v10", "Slack__ApiUrl": slack.facts["api"], "Http__Address": f"http://0.0.0.0:{PORT}"}
    started = time.monotonic()
    container.start(variables)
    try:
        ready = until(is_ready, 40)
        figures.append(f"ready after {time.monotonic() - started:.1f} s")
        if not check("the container is ready: documents read, both platforms connected by secrets from files", ready, open(log).read()):
            return
        health = container.run("healthy", variables=variables)
        check("its own health check says that it is healthy", health.returncode == 0, health.stdout)
        with open(f"/proc/{container.process.pid}/status") as status:
            check("it runs as the image's user, not as root", re.search(r"^Uid:\s+1654\s+1654", status.read(), re.M))
        figures.append(f"idle {container.resident()} MB")
        asked = discord.do("use", command="ask", options={"question": QUESTION})
        discord.do("answer", id=asked["id"])
        check("a command is answered on Discord, from the mounted documents", ANSWER in json.dumps(discord.see("records")["requests"]), open(log).read())
        slack.do("slash", command="/ask", text=QUESTION)
        check("a command is answered on Slack", until(lambda: ANSWER in json.dumps(slack.see("state")["messages"]), 20), slack.see("state")["messages"])
        check("both questions are measured", until(lambda: measured("Discord") and measured("Slack"), 10))
        figures.append(f"after questions {container.resident()} MB")
        stop(container, log)
    finally:
        if container.process.poll() is None:
            container.process.kill()
            container.process.wait()
    state = next(source for source, target in container.mounts if target == "/state")
    check("what has to outlive a restart is in its volume", os.path.exists(f"{state}/chatbot.db"))
    text = open(log).read()
    check("its log holds no secret and no error", not any(secret in text for secret in secrets.values()) and " fail " not in text and " crit " not in text, text)
    check("neither platform saw anything wrong", not slack.see("state")["violations"] and not discord.see("records")["refused"] and not discord.see("records")["mistakes"], slack.see("state")["violations"])


def invented(random, megabytes):
    """A talk of so many megabytes."""
    people = [f"{first} {last}" for first in ("Mara", "Jonas", "Ines", "Ruth", "Leif") for last in ("Oyelaran", "Bell", "Duarte", "Tangen")]
    words = [f"{a}{b}{c}" for a in ("har", "qua", "fer", "til", "mo", "ber", "cra", "dre") for b in ("bo", "y", "ri", "lan", "stu") for c in ("r", "s", "ne", "th", "ment")]
    words += "the of and to in that is was for on with as at by we it this from they have".split() * 8
    text, length = [], 0
    while length < megabytes * (1 << 20):
        line = f"{random.choice(people)}: {' '.join(random.choices(words, k=random.randint(8, 60))).capitalize()}.\n\n"
        text.append(line)
        length += len(line)
    return "".join(text)


def large_folder(folder):
    """40 texts of 6 MB."""
    random = __import__("random").Random(1)
    for number in range(40):
        with open(f"{folder}/talk-{number:02}.txt", "w") as file:
            file.write(invented(random, 6))


def large_archive(folder):
    """A zip that is 101 MB itself: what is in it cannot be packed."""
    random = __import__("random").Random(2)
    with zipfile.ZipFile(f"{folder}/export.zip", "w", zipfile.ZIP_STORED) as archive:
        for number in range(202):
            archive.writestr(f"talks/talk-{number:03}.txt", invented(random, 0.5))


def hostile_folder(folder):
    """What once ended or stopped such programs: depth in every bracket, bombs, odd files, and more files than a process may open."""
    deep = 100_000
    texts = {
        "list.md": "---\nt: " + "[" * deep + "\n---\nBob: x\n", "map.md": "---\nt: " + "{a: " * deep + "\n---\nBob: x\n",
        "quote.md": ">" * deep + " x\n", "brackets.md": "[" * deep + "x" + "]" * deep + "\n", "emphasis.md": "*a_" * deep + "\n",
        "items.md": "".join("  " * n + "- x\n" for n in range(2000)), "elements.html": "<div>" * deep + "Bob: x", "table.html": "<table><tr><td>" * deep,
        "array.json": "[" * deep, "object.json": '{"a":' * deep, "script.vtt": "WEBVTT\n\n" + "<v Bob>" * deep + "x\n",
        "mail.eml": "Subject: x\nContent-Type: multipart/mixed; boundary=b0\n\n" + "".join(
            f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(5000)),
        "line.txt": "a" * 20_000_000, "names.txt": "Bob: " + "\u202e\u0000\u0007" * 10_000, "empty.md": "",
    }
    for name, text in texts.items():
        with open(f"{folder}/{name}", "w") as file:
            file.write(text)
    with open(f"{folder}/bytes.txt", "wb") as file:
        file.write(bytes(range(256)) * 4000)
    with zipfile.ZipFile(f"{folder}/bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(20):
            archive.writestr(f"talk-{number}.txt", b"\n" * (100 << 20))
    entities = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "x">' + "".join(
        f'<!ENTITY a{n} "&a{n - 1};&a{n - 1};">' for n in range(1, 40)) + "]><d>&a39;</d>"
    for name, body in (("laughs.docx", entities), ("depth.docx", "<a>" * deep)):
        with zipfile.ZipFile(f"{folder}/{name}", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr("word/document.xml", body)
    inner = b"Bob: x\n"
    for depth in range(60):
        sink = io.BytesIO()
        with zipfile.ZipFile(sink, "w") as archive:
            archive.writestr(f"in-{depth}.zip" if depth else "talk.txt", inner)
        inner = sink.getvalue()
    with open(f"{folder}/nested.zip", "wb") as file:
        file.write(inner)
    for number in range(600):
        with open(f"{folder}/note-{number:03}.md", "w") as file:
            file.write(f"# Note {number}\n\nJonas Bell: the rope of boat {number} is worn.\n")
    os.mkdir(f"{folder}/folder.md")
    os.mkfifo(f"{folder}/pipe.txt")
    os.symlink(".", f"{folder}/loop")
    os.symlink("/nowhere", f"{folder}/gone.md")


def in_little_memory(root, config, folder, name, fill):
    """A folder that is larger than all the memory there is, read and then answered from."""
    try:
        group = MemoryGroup(f"chatbot-{os.getpid()}", LIMIT)
    except OSError as problem:
        check(f"{name} in {LIMIT >> 20} MB: there are control groups of memory", False, problem)
        return
    mounts = []
    for place in ("documents", "state"):
        os.makedirs(f"{folder}/{name}/{place}")
        os.chown(f"{folder}/{name}/{place}", 1654, 1654)
        mounts.append((f"{folder}/{name}/{place}", f"/{place}"))
    fill(f"{folder}/{name}/documents")
    with open(f"{folder}/{name}/documents/harbour.md", "w") as file:
        file.write(DOCUMENT)
    log = f"{folder}/{name}/log"
    variables = {"Http__Address": f"http://0.0.0.0:{PORT}"}
    with open(log, "w") as sink:
        container = Container(root, config, mounts, sink, group)
        for start in ("first", "second"):
            started = time.monotonic()
            container.start(variables)
            try:
                if not check(f"{name} in {LIMIT >> 20} MB: the {start} start is ready", until(is_ready, 600), open(log).read()):
                    return
                figures.append(f"{name}, {start} start {time.monotonic() - started:.1f} s, {container.resident()} MB resident")
                # A process of its own, which reads the same index.
                asked = container.run("ask", QUESTION, variables=variables)
                check(
                    f"{name} in {LIMIT >> 20} MB: it answers after the {start} start", ANSWER in asked.stdout,
                    f"exit code {asked.returncode}; {group.killed()} processes ended for want of memory\n{asked.stdout}")
                stop(container, log)
            finally:
                if container.process.poll() is None:
                    container.process.kill()
                    container.process.wait()
    figures.append(f"{name}, {group.peak()} MB at most with the pages of its files")
    group.end()


def stop(container, log):
    started = time.monotonic()
    container.process.send_signal(signal.SIGTERM)
    try:
        code = container.process.wait(GRACE)
    except subprocess.TimeoutExpired:
        code = f"none within {GRACE} s"
    check("it ends cleanly on SIGTERM, within the grace period", code == 0, f"exit code {code}\n{open(log).read()}")
    figures.append(f"stopped after {time.monotonic() - started:.1f} s")


def size_of(folder):
    return sum(os.lstat(os.path.join(at, name)).st_size for at, _, names in os.walk(folder) for name in names)


def main(folder):
    images = Images(folder)
    dockerfile = open(f"{ROOT}/Dockerfile").read()
    names = re.findall(r"^FROM (\S+)", dockerfile, re.M)
    started = time.monotonic()
    base_images(images, folder, names)
    figures.append(f"base images put together in {time.monotonic() - started:.0f} s")
    started = time.monotonic()
    packages = os.environ.get("NUGET_PACKAGES") or os.path.expanduser("~/.nuget/packages")
    built = run("buildah", *images.options, "bud", "--isolation", "chroot", "--pull-never", "--format", "docker", "--layers=false", "-v", f"{packages}:/packages:ro", "-t", IMAGE, ROOT)
    if not check("the Dockerfile builds", built.returncode == 0, built.stdout):
        return
    figures.append(f"built in {time.monotonic() - started:.0f} s")
    config = json.loads(run("buildah", *images.options, "inspect", "--type", "image", IMAGE).stdout)["Docker"]["config"]
    check("the image has a health check, a user and no shell", config.get("Healthcheck") and config["User"] == "1654:1654")
    root = images("mount", images("from", "--pull-never", IMAGE))
    check("there is no shell in it", not any(os.path.exists(f"{root}/usr/bin/{shell}") for shell in ("sh", "bash", "dash", "busybox")))
    figures.append(f"the program and its documents {size_of(root + '/app') / 1e6:.0f} MB, with libraries {size_of(root) / 1e6:.0f} MB")

    mounts = []
    for name, target in (("documents", "/documents"), ("state", "/state"), ("secrets", "/run/secrets")):
        os.makedirs(f"{folder}/{name}")
        os.chown(f"{folder}/{name}", 1654, 1654)
        mounts.append((f"{folder}/{name}", target))
    log = f"{folder}/log"
    with open(log, "w") as sink:
        container = Container(root, config, mounts, sink)
        shipped = container.run("ask", "Who attended the ceasefire talks?")
        check("without mounted documents it answers from the shipped ones", shipped.returncode == 0 and "Sources" in shipped.stdout, shipped.stdout)
        with open(f"{folder}/documents/harbour.md", "w") as file:
            file.write(DOCUMENT)
        discord, slack = Simulator("discord"), Simulator("slack")
        try:
            serve(container, discord, slack, log)
        finally:
            discord.end()
            slack.end()
    in_little_memory(root, config, folder, "240 MB of texts", large_folder)
    in_little_memory(root, config, folder, "a zip of 101 MB", large_archive)
    in_little_memory(root, config, folder, "hostile files", hostile_folder)


if __name__ == "__main__":
    if shutil.which("buildah") is None and os.geteuid() == 0 and shutil.which("apt-get"):
        run("apt-get", "-o", "DPkg::Lock::Timeout=120", "install", "-y", "--no-install-recommends", "buildah", env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
    if check("buildah is there", shutil.which("buildah"), "Install it (Debian: apt-get install buildah) and run this as root."):
        scratch = tempfile.mkdtemp(prefix="chatbot-container-")
        try:
            main(scratch)
        except (RuntimeError, OSError, urllib.error.URLError, KeyError, ValueError) as problem:
            check("the container's run", False, repr(problem))
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    print(f"figures: {'; '.join(figures)}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
