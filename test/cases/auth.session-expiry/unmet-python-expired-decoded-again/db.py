def find_user(e):
    return None
