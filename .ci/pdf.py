#!/usr/bin/env python3
"""A PDF made by hand, read through the real pdftotext: title, passages of both pages, a citation that holds. Needs pdftotext and the published program."""
import json
import pathlib
import subprocess
import sys
import tempfile

BOT = ["artifacts/publish/ChatBot/release_linux-x64/chatbot"]
PAGES = [
    ["Minutes of the quay committee", "", "Mara Oyelaran: The quay stays closed until May."],
    ["Jon Pell: Then the ferry lands at the old pier."],
]


def pdf(pages):
    """Objects, each page's text line by line, and the table of where they stand."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    for number, lines in enumerate(pages):
        text = "BT /F1 12 Tf 72 720 Td 24 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>")
        objects.append(f"<< /Length {len(text)} >>\nstream\n{text}\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return f"{body}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n".encode()


def main():
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "quay.pdf").write_bytes(pdf(PAGES))
        requests = [{"id": "1", "command": "ask", "question": "Where does the ferry land?"}, {"id": "2", "command": "sources"}]
        run = subprocess.run([*BOT, "batch", "--documents", folder], input="".join(json.dumps(request) + "\n" for request in requests), capture_output=True, text=True, check=True)
        ferry, sources = (json.loads(line) for line in run.stdout.splitlines())
        cited = ferry["citations"][0]
        assert cited["quote"] == "Then the ferry lands at the old pier." and cited["speaker"] == "Jon Pell", cited
        assert cited["document"] == "quay.pdf" and cited["part"] == "text by pdftotext", cited
        assert "Minutes of the quay committee" in sources["text"], sources["text"]
        answers = pathlib.Path(folder) / "answers"
        answers.write_text(run.stdout)
        subprocess.run([*BOT, "verify", str(answers), "--documents", folder], check=True)
        text = subprocess.run(["pdftotext", "-enc", "UTF-8", "-nopgbrk", "-q", f"{folder}/quay.pdf", "-"], capture_output=True, check=True).stdout
        assert text[cited["start"]:cited["start"] + cited["length"]].decode() == cited["quote"], (text, cited)


if __name__ == "__main__":
    sys.exit(main())
