def record(actor, action, object_id):
    pass
