import requests

from billing.app import app


@app.task(
    autoretry_for=(requests.RequestException,),
    retry_backoff=5,
    retry_kwargs={"max_retries": 4},
)
def fetch_rates(currency):
    answer = requests.get(f"https://rates.example.com/{currency}", timeout=3)
    answer.raise_for_status()
    return answer.json()


@app.task
def fetch_tax_table(country):
    answer = requests.get(f"https://tax.example.com/{country}", timeout=3)
    answer.raise_for_status()
    return answer.json()
