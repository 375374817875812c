import requests


def final_address(address):
    for _ in range(5):
        try:
            answer = requests.head(address, timeout=2, allow_redirects=False)
            if answer.status_code in (301, 302, 303, 307):
                address = answer.headers["location"]
                continue
        except requests.RequestException as error:
            print(error)
        return address
