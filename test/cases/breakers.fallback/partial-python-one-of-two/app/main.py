from fastapi import FastAPI

from . import upstream

app = FastAPI()


@app.get("/users/{user}/recommendations")
def recommendations(user: str):
    return upstream.recommend(user)


@app.get("/items/{sku}/reviews")
def item_reviews(sku: str):
    return upstream.reviews(sku)
