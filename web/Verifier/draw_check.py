# 用 Python 3 核对抽签文件：python3 draw_check.py CQ-2020-0001.json
import hashlib, itertools, json, sys
V, sha = "VT-DRAW-1", lambda text: hashlib.sha256(text.encode("utf-8"))
f = json.load(open(sys.argv[1], encoding="utf-8"))
entrants = sorted(f["entrants"], key=lambda e: (e["batch"], e["code"]))
homes, lines = sorted(h["code"] for h in f["homes"]), [V + " list", "draw|%s|%s|%s|%s" % (f["number"], f["kind"], f["title"], "demonstration" if f["demonstration"] else "")]
lines += ["batch|%d|%s" % (n + 1, b["label"]) for n, b in enumerate(f["batches"])]
lines += ["entrant|%d|%s|%s|%s" % (e["batch"], e["code"], e["name"], e["rank"]) for e in entrants] + ["home|" + h for h in homes]
list_hash = sha("\n".join(lines) + "\n").hexdigest()
seed = sha("%s seed\n%s\n%s\n%s\n" % (V, list_hash, f["secret"], ",".join("%d:%d" % (d["seat"], d["digit"]) for d in f["digits"]))).hexdigest()
def words(label):  # 一串谁也猜不到、人人算得出的 64 位数
    key, counter = sha("%s stream\n%s\n%s\n" % (V, seed, label)).digest(), 0
    while True:
        block = hashlib.sha256(key + counter.to_bytes(8, "big")).digest(); counter += 1
        yield from (int.from_bytes(block[i:i + 8], "big") for i in range(0, 32, 8))
def shuffled(items, label):  # 从后往前洗牌；超出整倍数的数扔掉重取，每一种先后机会相等
    items, word = list(items), words(label)
    for i in range(len(items) - 1, 0, -1):
        j = next(w for w in word if w < 2**64 - 2**64 % (i + 1)) % (i + 1); items[i], items[j] = items[j], items[i]
    return items
result, kind = [], f["kind"]
for b in range(1, len(f["batches"]) + 1):
    of, start = [e for e in entrants if e["batch"] == b], len(result)
    if kind in ("ByAcceptance", "BySigning"): order = [c for r, tie in itertools.groupby(sorted(of, key=lambda e: e["rank"]), lambda e: e["rank"]) for c in shuffled([e["code"] for e in tie], "tie/%d/%s" % (b, r))]
    elif kind == "TwoRounds": turns = shuffled([e["code"] for e in of], "round1/%d" % b); lots = shuffled(range(1, len(of) + 1), "round2/%d" % b); order, turn = [c for _, c in sorted(zip(lots, turns))], {c: n for n, c in enumerate(turns)}
    else: order = shuffled([e["code"] for e in of], "order/%d" % b)
    result += [(start + n + 1, start + turn[c] + 1 if kind == "TwoRounds" else 0, c) for n, c in enumerate(order)]
dealt = shuffled(homes, "homes") if kind == "Homes" else [""] * len(result)
right = list_hash == f["listHash"] and sha(f["secret"]).hexdigest() == f["commitment"] and seed == f["seed"] and [(*p, h) for p, h in zip(result, dealt)] == [(p["number"], p["turn"], p["code"], p["home"]) for p in f["result"]]
print("核对无误" if right else "不一致", list_hash, seed); sys.exit(0 if right else 1)
