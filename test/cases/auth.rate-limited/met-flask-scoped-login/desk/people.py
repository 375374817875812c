def find(tenant, email):
    return {"hash": tenant, "token": email}
