class Customer:
    def __init__(self, cid, email, phone):
        self.cid = cid
        self.email = email
        self.phone = phone

    def __repr__(self):
        return f"Customer(cid={self.cid}, email=***)"
