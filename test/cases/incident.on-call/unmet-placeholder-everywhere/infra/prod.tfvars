# to be filled in once the team has decided who takes part
rotation_users = []
