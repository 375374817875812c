from fastapi import FastAPI

from . import bank

app = FastAPI()


@app.get("/accounts/{account}")
def account(account: str):
    return {"balance": bank.balance(account), "statement": bank.statement(account)}


@app.post("/transfers")
def transfer(payload: dict):
    return bank.transfer(payload)
