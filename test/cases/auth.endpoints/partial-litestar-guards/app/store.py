class Berths:
    def __init__(self) -> None:
        self.rows: list[dict] = []

    async def all(self) -> list[dict]:
        return self.rows

    async def add(self, row: dict) -> dict:
        self.rows.append(row)
        return row


berths = Berths()
