import asyncio
import os
import smtplib
from email.message import EmailMessage

import asyncpg


async def newest() -> list[str]:
    connection = await asyncpg.connect(os.environ["DATABASE_URL"], timeout=5, command_timeout=20)
    try:
        rows = await connection.fetch("select name from objects where added_at > now() - interval '7 days'")
    finally:
        await connection.close(timeout=5)
    return [row["name"] for row in rows]


def main() -> None:
    message = EmailMessage()
    message["Subject"] = "New objects of the week"
    message["From"] = "catalogue@observatory.example"
    message["To"] = os.environ["DIGEST_TO"]
    message.set_content("\n".join(asyncio.run(newest())))
    with smtplib.SMTP(os.environ["SMTP_HOST"], 587) as smtp:
        smtp.starttls()
        smtp.send_message(message)


if __name__ == "__main__":
    main()
