from flask import Flask, request
from langchain_openai import ChatOpenAI

app = Flask(__name__)
model = ChatOpenAI(model="gpt-4o-mini", timeout=20)


@app.post("/ask")
def ask():
    question_prompt = f"You are a harbour master. Answer: {request.json['question']}"
    print(question_prompt)
    answer = model.invoke(question_prompt)
    print(answer)
    return {"answer": answer.content}
