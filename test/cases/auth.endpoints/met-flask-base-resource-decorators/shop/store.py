def load(kind):
    return {"kind": kind}


def save(kind):
    return {"saved": kind}
