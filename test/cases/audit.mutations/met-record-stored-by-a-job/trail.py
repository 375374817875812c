from jobs import store_event


def record_event(user, options):
    options["user_id"] = user.id
    store_event.delay(options)
