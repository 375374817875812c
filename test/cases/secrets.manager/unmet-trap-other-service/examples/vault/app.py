import hvac

client = hvac.Client(url="https://vault:8200")
print(client.secrets.kv.v2.read_secret_version(path="x"))
