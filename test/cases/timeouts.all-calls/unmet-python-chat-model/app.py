from flask import Flask, request
from langchain_google_genai import ChatGoogleGenerativeAI

app = Flask(__name__)
model = ChatGoogleGenerativeAI(model="gemini-1.5-flash")


@app.post("/summaries")
def summarise():
    return {"text": model.invoke(request.json["text"]).content}
