from click import command, option


@command()
@option(
    "--password",
    "password",
    default=None,
    help="left out, it is asked for",
)
def create(password):
    save(password)
