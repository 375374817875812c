import json
def record(actor, action, object_id):
    with open("/var/lib/audit/a.jsonl", "a") as f:
        f.write(json.dumps({"actor": actor, "action": action, "object": object_id}) + "\n")
