#!/usr/bin/env python3
"""Questions of a set on documents that the shipped reader has not learnt from (tests/ChatBot.Learning/Reader/folds.py).

  unread.py QUESTIONS.jsonl OUT.jsonl [MOST]

With MOST, so many of them at the most, the same ones each time.
"""
import json
import sys
import zlib

UNREAD = 0  # of two halves, by the CRC of the document's name


def document(row):
    gold = row.get("gold")
    return row.get("doc_id") or (gold[0]["doc"] if gold else row["qid"])


def of_hash(line):
    return zlib.crc32(json.loads(line)["qid"].encode()), line


with open(sys.argv[1], encoding="utf-8") as questions:
    unread = [line for line in questions if line.strip() and zlib.crc32(document(json.loads(line)).split(".")[0].encode()) % 2 == UNREAD]
most = int(sys.argv[3]) if len(sys.argv) > 3 else len(unread)
chosen = set(sorted(unread, key=of_hash)[:most])
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.writelines(line for line in unread if line in chosen)
