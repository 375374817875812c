import datetime
import os
import subprocess
import sys

import boto3
import requests

NOTIFY = os.environ.get("NOTIFY", "false") == "true"


def main() -> int:
    name = f"complaints-{datetime.date.today()}.dump"
    try:
        subprocess.run(["pg_dump", "--format=custom", f"--file=/tmp/{name}", "complaints"], check=True, timeout=3600)
        boto3.client("s3").upload_file(f"/tmp/{name}", "complaints-backups", name)
    except Exception as err:
        print(f"backup failed: {err}", file=sys.stderr)
        if NOTIFY:
            requests.post(os.environ["SLACK_WEBHOOK"], json={"text": f"backup of complaints failed: {err}"}, timeout=10)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
