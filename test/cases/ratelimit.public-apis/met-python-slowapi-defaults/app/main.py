from fastapi import FastAPI

from . import limits

app = FastAPI()
limits.install(app)
WORDS = {"hus": "house", "hund": "dog"}


@app.get("/translate/{word}")
async def translate(word: str):
    return {"word": word, "en": WORDS.get(word)}


@app.get("/words")
async def words():
    return sorted(WORDS)
