def find(email):
    return None
