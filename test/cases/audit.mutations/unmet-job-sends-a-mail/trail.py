from jobs import send_notice


def tell_owner(user, options):
    options["user_id"] = user.id
    send_notice.delay(options)
