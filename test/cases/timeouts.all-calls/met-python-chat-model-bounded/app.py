from flask import Flask, request
from langchain_mistralai import ChatMistralAI

app = Flask(__name__)


def model():
    return ChatMistralAI(model="open-mistral-7b", timeout=20)


@app.post("/summaries")
def summarise():
    return {"text": model().bind_tools([]).invoke(request.json["text"]).content}
