import time

import psycopg2


def secret() -> str:
    with open("/run/secrets/mill_db") as held:
        return held.read().strip()


def main() -> None:
    password = secret()
    left = 10
    while True:
        try:
            psycopg2.connect(host="db", user="mill", password=password)
            break
        except psycopg2.OperationalError:
            left -= 1
            if left == 0:
                raise
            time.sleep(1)


main()
